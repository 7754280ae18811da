"""What reflect and approach ask in a terminal."""
