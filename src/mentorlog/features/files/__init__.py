"""The files by hand: edit, check, schema, purge."""
