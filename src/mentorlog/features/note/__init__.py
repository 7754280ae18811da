"""Jot a thought between meetings."""
