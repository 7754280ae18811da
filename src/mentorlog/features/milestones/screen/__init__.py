"""The screens of milestones: the list, the timeline."""
