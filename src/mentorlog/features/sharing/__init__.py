"""Data that leaves and enters the journal: export, import."""
