"""YAML: read with the line of every value, edited in place."""
