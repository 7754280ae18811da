"""A journal under the person's own git."""

from __future__ import annotations

from support.git_fixtures import _somebody, repository

__all__ = ["_somebody", "repository"]
