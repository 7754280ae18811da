"""Bytes on the disk: files, temporary files, the lock, the system's differences."""
