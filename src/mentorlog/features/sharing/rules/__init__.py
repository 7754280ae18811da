"""The rules on what may be shared, and on what a shared file may contain."""
