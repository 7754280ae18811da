"""The commands about files, a module each."""
