"""What several features work out from the records."""
