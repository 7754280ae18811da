"""Milestones: list, add, done, drop, reopen, timeline."""
