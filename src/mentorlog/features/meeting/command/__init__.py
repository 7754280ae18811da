"""The commands about meetings, by options and as a conversation."""
