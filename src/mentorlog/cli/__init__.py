"""The command line: options in, one call, the result handed over to output."""
