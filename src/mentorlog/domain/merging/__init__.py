"""The merge of three versions of a file's data."""
