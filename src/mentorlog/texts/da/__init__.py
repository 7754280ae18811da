"""The texts in Danish: a module for each feature, each a dict `TEXTS` from key to text."""

NAMES = ("danish", "dansk")
"""How the language is called, in the name of a locale or in a file."""
