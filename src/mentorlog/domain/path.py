"""The way to a value in a file's data."""

from __future__ import annotations

Path = tuple[str | int, ...]
"""Keys of maps and indices of lists, from the root."""
