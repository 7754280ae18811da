"""Transactions: staged files, put on the disk as one."""
