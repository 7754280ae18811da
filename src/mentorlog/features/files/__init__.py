"""Files edited by hand: edit, check, schema, purge."""
