"""The guided talks: one question at a time, each answer saved at once."""
