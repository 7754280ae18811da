"""What leaves the journal and what comes in: export, import."""
