"""Reflection and approach, which only the user sees."""
