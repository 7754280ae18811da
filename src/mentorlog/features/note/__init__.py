"""A thought between meetings: note."""
