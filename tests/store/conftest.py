"""The journal that tests of the store begin with."""

from __future__ import annotations

from support.folder import folder

__all__ = ["folder"]
