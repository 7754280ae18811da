"""What a command answers with: frozen dataclasses whose fields are the keys of `--json`.

The JSON document and the JSON Schema of the output are both made from their fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field
from typing import Any

KEY, INLINE = "key", "inline"


def keyed(key: str) -> Mapping[str, object]:
    """Return the metadata of a field whose key is no name in Python: `from`."""
    return {KEY: key}


def inline(*without: str) -> Mapping[str, object]:
    """Return the metadata of a field whose own keys stand among those around it.

    Where it is None there are none. Keys in `without` are left out, and what another field says
    under the same key counts.
    """
    return {INLINE: without}


def find_key(declared: Field[Any]) -> str:
    """Return the key under which a field stands in JSON."""
    return str(declared.metadata.get(KEY, declared.name))
