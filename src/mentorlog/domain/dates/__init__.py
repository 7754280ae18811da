"""Days, times and durations in words."""
