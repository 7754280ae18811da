"""A meeting or a relationship on the screen."""
