"""What a person can do with mentorlog: a folder for each feature."""
