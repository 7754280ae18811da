"""The command `expectations`: shown, written by options, or asked for."""
