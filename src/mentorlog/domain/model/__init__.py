"""The records: what stands in the files and in the guide."""
