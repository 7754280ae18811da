"""The commands report and report --collect."""
