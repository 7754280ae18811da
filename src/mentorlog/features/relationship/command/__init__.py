"""The commands about relationships."""
