"""What changes mean as bytes, checked before anything is written; new files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from os.path import lexists

from mentorlog.domain.changes.edits import (
    Change,
    CreateFile,
    DeleteFile,
    EditFile,
    RenameFile,
    Value,
)
from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.kinds import model_of
from mentorlog.errors import ExistsError, UnreadableError, UnsafeEditError
from mentorlog.store import paths
from mentorlog.store.disk.files import ConcurrentChangeError
from mentorlog.store.paths import MACHINE_FOLDER, schema_name
from mentorlog.store.reader import Reader, examine_bytes, place_in
from mentorlog.store.yaml.edit import edit
from mentorlog.store.yaml.format import spell_entry
from mentorlog.store.yaml.guard import LINE_END, TEXT_READING
from mentorlog.texts import Texts


def new_file_text(kind: Kind, path: str, data: Mapping[str, Value], texts: Texts) -> str:
    """Return the text of a new file with `data`, keys in the order given.

    `path` is where it will lie in the journal, for the way to its schema.
    """
    head = [f"# yaml-language-server: $schema={schema_link(kind, path)}"]
    head += [f"# {line}" if line else "#" for line in texts(f"files.new.{kind}").splitlines()]
    return "\n".join(head) + "\n" + "".join(spell_entry(key, data[key]) for key in data)


def schema_link(kind: Kind, path: str) -> str:
    """Return the way from a file of the journal to the schema of its kind."""
    up = "../" * path.count("/")
    return f"{up or './'}{MACHINE_FOLDER}/{schema_name(kind)}"


@dataclass
class Staged:
    """What is ready to be written, and in `before` the bytes that it was made from."""

    before: dict[FileName, bytes] = field(default_factory=dict)
    created: dict[FileName, bytes] = field(default_factory=dict)
    edited: dict[FileName, bytes] = field(default_factory=dict)
    renamed: dict[FileName, FileName] = field(default_factory=dict)
    deleted: list[FileName] = field(default_factory=list)


class Stage:
    """The texts that changes mean, made from the files as `reader` read them.

    `seen` holds what the plan read of each file, None where there was none.
    """

    def __init__(self, reader: Reader, texts: Texts, seen: Mapping[FileName, bytes | None]) -> None:
        self._reader = reader
        self._texts = texts
        self._seen = seen
        self._staged = Staged()

    def make(self, changes: Sequence[Change]) -> Staged:
        """Return what is to be written.

        Raises UnsafeEditError and UnreadableError for a file that is not to be edited, ExistsError
        for one that should be new, and ConcurrentChangeError where the plan saw something else.
        """
        for change in changes:
            match change:
                case CreateFile(file, data):
                    self._create(file, dict(data))
                case EditFile():
                    self._edit(change)
                case RenameFile(file, to):
                    self._rename(file, to)
                case DeleteFile(file):
                    self._delete(file)
        return self._staged

    def _create(self, file: FileName, data: dict[str, Value]) -> None:
        self._refuse_outside(self._reader.relative_path(file))
        self._refuse_existing(file)
        self._staged.created[file] = self._new(file, data)

    def _new(self, file: FileName, data: dict[str, Value]) -> bytes:
        name = self._reader.relative_path(file)
        raw = new_file_text(file.kind, name, data, self._texts).encode()
        found = examine_bytes(name, model_of(file.kind), raw)
        if found.document is None or found.document.data != TEXT_READING.of(data):
            raise ValueError(name)
        return raw

    def _edit(self, change: EditFile) -> None:
        file, staged = change.file, self._staged
        if file in staged.created:
            staged.created[file] = self._edited(change, staged.created[file])
        elif file in staged.edited:
            staged.edited[file] = self._edited(change, staged.edited[file])
        elif (raw := self._read(file)) is None:
            self._create(file, {})
            self._edit(change)
        else:
            staged.before[file] = raw
            staged.edited[file] = self._edited(change, raw)

    def _read(self, file: FileName) -> bytes | None:
        """Return the bytes of a file to edit; one that is not what it should be is refused."""
        found = self._reader.examine(file, model_of(file.kind))
        if found is None:
            return None
        if found.model is None:
            is_link = any(each.code == "link-outside" for each in found.problems)
            text = "errors.outside" if is_link else "errors.unreadable"
            raise UnreadableError(text, found.problems, file=self._reader.relative_path(file))
        return found.text.encode()

    def _edited(self, change: EditFile, raw: bytes) -> bytes:
        text = raw.decode()
        try:
            return edit(text, change.edits).encode()
        except UnsafeEditError as error:
            if _lacks_line_end(text, error):
                return self._edited(change, raw + (b"\r\n" if b"\r\n" in raw else b"\n"))
            name = self._reader.relative_path(change.file)
            problems = place_in(name, error.problems, text)
            raise UnsafeEditError(error.text, problems, **{**error.facts, "file": name}) from error

    def _rename(self, file: FileName, to: FileName) -> None:
        for each in (file, to):
            self._refuse_outside(paths.relative_path(each).rpartition("/")[0])
        if to not in self._staged.renamed:
            self._refuse_existing(to)
        if not lexists(self._reader.path(file)):
            raise ConcurrentChangeError(paths.relative_path(file))
        self._staged.renamed[file] = to

    def _delete(self, file: FileName) -> None:
        self._refuse_outside(paths.relative_path(file).rpartition("/")[0])
        raw = self._reader.read_bytes(file)
        if raw is not None:
            self._staged.before[file] = raw
            self._staged.deleted.append(file)

    def _refuse_outside(self, relative: str) -> None:
        if paths.leads_outside(str(self._reader.root), relative):
            raise UnreadableError("errors.outside", file=relative)

    def _refuse_existing(self, file: FileName) -> None:
        path = self._reader.path(file)
        if not lexists(path):
            return
        # Not there when the plan looked: somebody was quicker, and the plan is made again.
        if file in self._seen and self._seen[file] is None:
            raise ConcurrentChangeError(self._reader.relative_path(file))
        raise ExistsError("errors.exists", path=str(path))


def _lacks_line_end(text: str, error: UnsafeEditError) -> bool:
    """Return whether only a last line break is missing, as some editors leave it out.

    It belongs to a free text at the end of the file, and the models do not count it.
    """
    return not text.endswith("\n") and any(each.code == LINE_END for each in error.problems)
