"""Milestones on the screen: the list, the timeline."""
