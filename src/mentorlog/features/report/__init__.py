"""The report for a programme: counts, no content."""
