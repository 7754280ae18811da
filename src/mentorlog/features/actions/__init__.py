"""Actions: list, add, change, done, drop, reopen."""
