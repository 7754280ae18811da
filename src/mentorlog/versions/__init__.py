"""Versions of a journal, kept by the person's own git; the only room that runs it."""
