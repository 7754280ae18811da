"""How a relationship develops."""
