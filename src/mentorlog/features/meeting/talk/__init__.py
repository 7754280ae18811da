"""What new-meeting and end-meeting ask in a terminal, part by part."""
