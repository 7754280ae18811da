"""The home screen and what needs attention."""
