"""The development of a relationship: insights."""
