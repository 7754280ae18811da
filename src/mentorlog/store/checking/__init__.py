"""Every problem of every file."""
