"""The guide in the terminal."""
