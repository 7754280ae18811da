"""The questions of new-meeting and end-meeting, part by part."""
