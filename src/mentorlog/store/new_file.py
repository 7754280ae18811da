"""The text of a new file: the schema line for editors, a short lesson, and what is known."""

from __future__ import annotations

from collections.abc import Mapping

from mentorlog.domain.edits import Value
from mentorlog.domain.names import FileName, Kind
from mentorlog.store.layout import MACHINE_FOLDER, relative_path
from mentorlog.store.yaml_spelling import spell_entry
from mentorlog.texts import Texts

_WIDTH = 76


def new_file_text(file: FileName, data: Mapping[str, Value], texts: Texts) -> str:
    """Return the text of a new file with `data`, keys in the order given."""
    head = [f"# yaml-language-server: $schema={schema_link(file)}"]
    head += [f"# {line}" if line else "#" for line in texts(f"file.{file.kind}").splitlines()]
    return "\n".join(head) + "\n" + "".join(spell_entry(key, data[key]) for key in data)


def schema_link(file: FileName) -> str:
    """Return the way from a file to the schema of its kind."""
    up = "../" * relative_path(file).count("/")
    return f"{up or './'}{MACHINE_FOLDER}/{schema_name(file.kind)}"


def schema_name(kind: Kind) -> str:
    """Return the file name of a kind's schema."""
    return f"{kind}.schema.json"
