"""Expectations: shown, written by options, and asked for in a terminal."""
