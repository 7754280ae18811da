"""The text of a new file: the schema line for editors, a short lesson, and what is known."""

from __future__ import annotations

from collections.abc import Mapping

from mentorlog.domain.edits import Value
from mentorlog.domain.names import Kind
from mentorlog.store.layout import MACHINE_FOLDER, schema_name
from mentorlog.store.yaml_spelling import spell_entry
from mentorlog.texts import Texts


def new_file_text(kind: Kind, path: str, data: Mapping[str, Value], texts: Texts) -> str:
    """Return the text of a new file with `data`, keys in the order given.

    `path` is where it will lie in the journal, for the way to its schema.
    """
    head = [f"# yaml-language-server: $schema={schema_link(kind, path)}"]
    head += [f"# {line}" if line else "#" for line in texts(f"file.{kind}").splitlines()]
    return "\n".join(head) + "\n" + "".join(spell_entry(key, data[key]) for key in data)


def schema_link(kind: Kind, path: str) -> str:
    """Return the way from a file of the journal to the schema of its kind."""
    up = "../" * path.count("/")
    return f"{up or './'}{MACHINE_FOLDER}/{schema_name(kind)}"
