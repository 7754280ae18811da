"""Fields of the results of commands: frozen dataclasses whose fields are the keys of `--json`.

The JSON document and the JSON Schema of the output are both derived from these fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field
from typing import Any

KEY, INLINE = "key", "inline"


def keyed(key: str) -> Mapping[str, object]:
    """Return the metadata of a field whose key cannot be a name in Python, such as `from`."""
    return {KEY: key}


def inline(*without: str) -> Mapping[str, object]:
    """Return the metadata of a field whose own keys are merged into those around it.

    None adds no keys. Keys in `without` are left out, and another field with the same key wins.
    """
    return {INLINE: without}


def find_key(declared: Field[Any]) -> str:
    """Return the key of a field in JSON."""
    return str(declared.metadata.get(KEY, declared.name))
