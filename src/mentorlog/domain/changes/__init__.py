"""Changes to files as lists of edits."""
