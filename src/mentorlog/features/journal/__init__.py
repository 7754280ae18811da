"""Journals: init, demo."""
