"""What is asked about actions in a terminal."""
