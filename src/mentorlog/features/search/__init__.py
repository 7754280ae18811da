"""Search in everything that was written."""
