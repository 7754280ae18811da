"""Letters, phrases and similar words."""
