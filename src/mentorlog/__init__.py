"""A meeting journal for mentors and mentees, led by a guide and kept in YAML files."""

__version__ = "0.2.0"
