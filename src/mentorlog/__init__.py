"""A meeting journal for mentors and mentees, led by a guide and kept in YAML files."""
