"""The commands about milestones."""
