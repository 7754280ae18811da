"""The commands about meetings: as the options say, and as a talk."""
