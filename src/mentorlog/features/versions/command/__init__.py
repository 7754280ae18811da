"""The commands history, undo and sync."""
