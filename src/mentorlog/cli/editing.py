"""Find the file that a word means, open it, check it, and offer to open it again."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from mentorlog.cli.whom import get_key, get_meeting
from mentorlog.domain.names import FileName, Kind, MeetingName, parse_meeting_name
from mentorlog.domain.pair import find_hidden_since
from mentorlog.errors import ExitCode, NotFoundError, Problem, UsageError
from mentorlog.output.console import show
from mentorlog.output.data import changed_data
from mentorlog.output.outcome import Outcome, Verbatim
from mentorlog.output.problems import format_problems, word_problem
from mentorlog.store.checking import check_file
from mentorlog.store.editor import names_editor, open_editor
from mentorlog.store.layout import meeting_names, reflection_names, relative_path
from mentorlog.store.shared_editing import Settled, SharedEditing, edit_shared
from mentorlog.store.writing import Changed, What

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.pair import Pair

_OF_JOURNAL = (Kind.JOURNAL, Kind.GUIDE)
_OF_RELATIONSHIP = (Kind.RELATIONSHIP, Kind.EXPECTATIONS, Kind.MILESTONES, Kind.APPROACH)
_REFLECTION = "reflection/"


def find_file(here: Context, what: str | None, who: str | None) -> FileName:
    """Return the file that WHAT means; a terminal asks. Raises UsageError and NotFoundError."""
    if what is None:
        return _ask_for_file(here, who)
    file = name_file(here, what, who)
    if file.meeting is not None and not here.store.path(file).exists():
        raise NotFoundError("check.no-such-file", file=relative_path(file))
    return file


def name_file(here: Context, what: str, who: str | None) -> FileName:
    """Return the file that WHAT means, be it there or not. Raises UsageError and NotFoundError."""
    for kind in _OF_JOURNAL:
        if what == kind:
            return FileName(kind)
    plain = next((kind for kind in _OF_RELATIONSHIP if what == kind), None)
    word = what.removeprefix(_REFLECTION)
    if plain is None and word not in {"last", "next"} and parse_meeting_name(word) is None:
        raise UsageError("check.unknown-file", given=what)
    key = get_key(here, who)
    if plain:
        return FileName(plain, key)
    name = parse_meeting_name(word) or _named(here, here.load(key), word)
    kind = Kind.REFLECTION if what.startswith(_REFLECTION) else Kind.MEETING
    return FileName(kind, key, name)


def _named(here: Context, pair: Pair, word: str) -> MeetingName:
    """Return what `last` or `next` means; a broken file is what wants to be opened most."""
    last = pair.last.name if pair.last else None
    hidden = find_hidden_since(pair, last, here.today) if word == "last" else None
    if hidden and hidden.meeting:
        return hidden.meeting
    return get_meeting(here, pair, word).name


def _ask_for_file(here: Context, who: str | None) -> FileName:
    if not here.session.may_ask:
        raise UsageError("check.no-what")
    from mentorlog.conversation.asking import insist
    from mentorlog.conversation.choosing import choose_one

    key = get_key(here, who)
    folder = here.store.root / key
    files = [FileName(kind) for kind in _OF_JOURNAL[:1]]
    files += [FileName(kind, key) for kind in _OF_RELATIONSHIP]
    files += [FileName(Kind.MEETING, key, name) for name in meeting_names(folder)]
    files += [FileName(Kind.REFLECTION, key, name) for name in reflection_names(folder)]
    there = [file for file in files if here.store.path(file).exists()]
    labels = [relative_path(file) for file in there]
    asker, question = here.asker(), here.texts("check.which-file")
    return there[insist(asker, here.texts, lambda: choose_one(asker, here.texts, question, labels))]


def edit_file(here: Context, file: FileName) -> Outcome:
    """Open the file until it reads well or the person leaves it; a missing one is begun."""
    _refuse_without_editor()
    before = here.store.read_bytes(file)
    if before is None:
        here.read_journal()
        here.store.begin_file(file)
    with edit_shared(here.store, file) as editing:
        code, settled = _open(here, editing, is_last=not here.session.may_ask)
        found = check_file(here.store, editing.file)
        while found and here.session.may_ask and _wants_again(here, found):
            code, again = _open(here, editing, is_last=False)
            settled = again or settled
            found = check_file(here.store, editing.file)
        settled = editing.settle(is_last=True) or settled
    file = editing.file
    data = {
        "path": here.store.path(file),
        "editor": code,
        "problems": [word_problem(each, here.texts) for each in found],
        "meanwhile": {"fate": settled.fate, "path": settled.place} if settled else None,
        "changed": changed_data(_changed(here, file, before)),
    }
    asides = [here.texts("check.editor-failed", code=code)] if code else []
    if settled:
        name = relative_path(file)
        asides.append(here.texts(f"check.meanwhile.{settled.fate}", file=name, path=settled.place))
    return Outcome(data, lambda: _screen(here, file, found), ExitCode.OK, tuple(asides))


def _open(here: Context, editing: SharedEditing, *, is_last: bool) -> tuple[int, Settled | None]:
    code = open_editor(here.store.path(editing.file), os.environ)
    return code, editing.settle(is_last=is_last)


def _refuse_without_editor() -> None:
    """Raise UsageError where only the usual editor is left, and no terminal to show it."""
    if not (sys.stdin and sys.stdin.isatty()) and not names_editor(os.environ):
        raise UsageError("check.no-terminal")


def _changed(here: Context, file: FileName, before: bytes | None) -> tuple[Changed, ...]:
    now = here.store.read_bytes(file)
    if now is None or now == before:
        return ()
    what: What = "created" if before is None else "edited"
    return (Changed(relative_path(file), file.name, what),)


def _wants_again(here: Context, found: tuple[Problem, ...]) -> bool:
    from mentorlog.conversation.asking import Paused, insist

    show(format_problems(found, here.texts), sys.stderr)
    try:
        asker, question = here.asker(), here.texts("check.open-again")
        return insist(asker, here.texts, lambda: asker.yes(question, default=True))
    except Paused:
        return False


def _screen(here: Context, file: FileName, found: tuple[Problem, ...]) -> str:
    if not found:
        return here.texts("check.file-fine", file=relative_path(file))
    lines = format_problems(found, here.texts)
    return Verbatim(f"{lines}\n{here.texts('check.left-so')}")
