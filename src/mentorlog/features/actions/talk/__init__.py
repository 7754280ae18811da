"""The questions about actions in a conversation."""
