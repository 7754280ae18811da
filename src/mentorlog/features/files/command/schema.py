"""The command `schema`: the JSON Schema of each kind of file, and of each command's output."""

from __future__ import annotations

import json
import pkgutil
from difflib import get_close_matches
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

import mentorlog.features
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.kinds import json_schema
from mentorlog.errors import UsageError
from mentorlog.features.files.data import InstalledResult, SchemaResult
from mentorlog.output.documents import format_bytes
from mentorlog.output.outcome import Outcome, Verbatim
from mentorlog.store.writing.file_change import Changed

if TYPE_CHECKING:
    from mentorlog.session.context import Context

_COMMAND = "mentorlog schema"
# Groups that run one of their commands when called alone, as the table says.
_ALONE = {"action": "action list", "milestone": "milestone list", "": "status"}


def show_file_schemas(kind: str | None) -> Outcome:
    """Show the schema of one kind of file, or of each."""
    found = {each.value: json_schema(each) for each in ([Kind(kind)] if kind else Kind)}
    shown = found[kind] if kind else found
    text = json.dumps(shown, indent=2, ensure_ascii=False)
    return Outcome(SchemaResult(found), lambda: format_bytes(text))


def install_schemas(ctx: Context) -> Outcome:
    """Write the schemas to where the first lines of the files point."""
    paths = ctx.store.machine.install_schemas()
    changed = [
        Changed(path.relative_to(ctx.store.root).as_posix(), path.name, "edited") for path in paths
    ]
    shown = "\n".join(str(path) for path in paths)
    return Outcome(InstalledResult(list(paths), changed), lambda: Verbatim(shown))


def require_alone(kind: str | None, *, install: bool) -> None:
    """Raise UsageError where `--output` is given with options for the schema of a file."""
    if kind is not None or install:
        other = "--install" if install else "KIND"
        raise UsageError("files.one-schema", other=other, command=_COMMAND)


def show_output_schema(command: str) -> Outcome:
    """Show the schema of a command's `--json`. Raises UsageError for an unknown command."""
    from mentorlog.output.schema import make_output_schema

    words = " ".join(command.split()).removeprefix("mentorlog").strip()
    name, results = _ALONE.get(words, words), load_results()
    if name not in results:
        raise _name_near(words, list(results))
    schema = make_output_schema(name, results[name])
    text = json.dumps(schema, indent=2, ensure_ascii=False)
    return Outcome(SchemaResult({name: schema}), lambda: format_bytes(text))


def load_results() -> dict[str, object]:
    """Return the type of each command's result, from the `data` module of every feature."""
    found: dict[str, object] = {}
    for feature in pkgutil.iter_modules(mentorlog.features.__path__):
        name = f"mentorlog.features.{feature.name}.data"
        if find_spec(name) is not None:
            found |= import_module(name).RESULTS
    return found


def _name_near(word: str, commands: list[str]) -> UsageError:
    by_part = {part: name for name in commands for part in (name.split()[-1], name)}
    near = dict.fromkeys(by_part[part] for part in get_close_matches(word, by_part))
    text = "errors.usage.no-command-like" if near else "errors.usage.no-command"
    shown = ", ".join(f"`{name}`" for name in near)
    return UsageError(text, word=word, near=shown, command="mentorlog")
