"""Reflection and approach: what only the user sees."""
