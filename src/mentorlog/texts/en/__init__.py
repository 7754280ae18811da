"""The texts in English: a module for each feature, each a dict `TEXTS` from key to text."""

NAMES = ("english", "engelsk")
"""How the language is called, in the name of a locale or in a file."""
