"""Versions and machines: history, undo, sync."""
