"""The texts in English: a module for each feature, each a dict `TEXTS` from key to text."""
