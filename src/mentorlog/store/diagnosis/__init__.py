"""What a person meant by a line that cannot be read."""
