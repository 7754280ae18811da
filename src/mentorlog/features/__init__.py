"""The features of mentorlog: a folder for each."""
