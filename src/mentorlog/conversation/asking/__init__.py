"""How one question stands on a terminal or as plain lines."""
