"""The rooms of the catalogue: each a dict `TEXTS` from a key to (English, Danish)."""
