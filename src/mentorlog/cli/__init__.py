"""The command line: options in, one call, hand over to output."""
