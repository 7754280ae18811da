"""The surroundings of a command: context, clock, location, language, relationship."""
