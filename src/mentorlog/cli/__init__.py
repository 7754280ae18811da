"""The command line: options in, one call, the result handed to output."""
