"""Export formats, a module each."""
