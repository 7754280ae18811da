"""Relationships: new-relationship, end-relationship."""
