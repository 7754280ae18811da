"""Guided conversations: one question at a time, each answer saved at once."""
