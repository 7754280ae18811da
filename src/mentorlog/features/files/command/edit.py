"""The command `edit`: find the file, open it, check it, offer to open it again."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, parse_meeting_name
from mentorlog.domain.model.pair import find_unreadable_meeting_since
from mentorlog.errors import ExitCode, NotFoundError, Problem, UsageError
from mentorlog.features.files.data import EditResult, MeanwhileResult
from mentorlog.output.outcome import Outcome, Verbatim
from mentorlog.output.problems import format_problems, word_problem
from mentorlog.output.terminal import show
from mentorlog.session.lookup import get_key, get_meeting
from mentorlog.store.checking.check import check_file
from mentorlog.store.editor import names_editor, open_editor
from mentorlog.store.paths import meeting_names, reflection_names, relative_path
from mentorlog.store.writing.file_change import Changed, What
from mentorlog.store.writing.shared_editing import Settled, SharedEditing, edit_shared
from mentorlog.texts.similar_keys import similar_key

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


_OF_JOURNAL = (Kind.JOURNAL, Kind.GUIDE)
_OF_RELATIONSHIP = (Kind.RELATIONSHIP, Kind.EXPECTATIONS, Kind.MILESTONES, Kind.APPROACH)
_REFLECTION = "reflection/"


def find_file(ctx: Context, what: str | None, who: str | None) -> FileName:
    """Return the file that WHAT names; a terminal asks. Raises UsageError and NotFoundError."""
    if what is None:
        return _ask_for_file(ctx, who)
    file = name_file(ctx, what, who)
    if file.meeting is not None and not ctx.store.path(file).exists():
        raise NotFoundError("files.check.no-such-file", file=relative_path(file))
    return file


def name_file(ctx: Context, what: str, who: str | None) -> FileName:
    """Return the file that WHAT names, or would name. Raises UsageError and NotFoundError."""
    for kind in _OF_JOURNAL:
        if what == kind:
            return FileName(kind)
    plain = next((kind for kind in _OF_RELATIONSHIP if what == kind), None)
    word = what.removeprefix(_REFLECTION)
    if plain is None and word not in {"last", "next"} and parse_meeting_name(word) is None:
        near = similar_key(what, [*_OF_JOURNAL, *_OF_RELATIONSHIP, "last", "next"])
        text = "files.check.unknown-file-like" if near else "files.check.unknown-file"
        raise UsageError(text, given=what, near=near)
    key = get_key(ctx, who)
    if plain:
        return FileName(plain, key)
    name = parse_meeting_name(word) or _named(ctx, ctx.load(key), word)
    kind = Kind.REFLECTION if what.startswith(_REFLECTION) else Kind.MEETING
    return FileName(kind, key, name)


def _named(ctx: Context, pair: Pair, word: str) -> MeetingName:
    """Return the file of `last` or `next`; a broken file that may be meant goes first."""
    last = pair.last.name if pair.last else None
    hidden = find_unreadable_meeting_since(pair, last, ctx.today) if word == "last" else None
    if hidden and hidden.meeting:
        return hidden.meeting
    return get_meeting(ctx, pair, word).name


def _ask_for_file(ctx: Context, who: str | None) -> FileName:
    if not ctx.session.may_ask:
        raise UsageError("files.check.no-what")
    from mentorlog.conversation.prompts import choose_one

    key = get_key(ctx, who)
    folder = ctx.store.root / key
    files = [FileName(kind) for kind in _OF_JOURNAL[:1]]
    files += [FileName(kind, key) for kind in _OF_RELATIONSHIP]
    files += [FileName(Kind.MEETING, key, name) for name in meeting_names(folder)]
    files += [FileName(Kind.REFLECTION, key, name) for name in reflection_names(folder)]
    there = [file for file in files if ctx.store.path(file).exists()]
    labels = [relative_path(file) for file in there]
    asker, question = ctx.asker(), ctx.texts("files.check.which-file")
    return there[choose_one(asker, ctx.texts, question, labels)]


def edit_file(ctx: Context, file: FileName) -> Outcome:
    """Open the file until it is valid or the person stops; create a missing one first."""
    _refuse_without_editor()
    before = ctx.store.read_bytes(file)
    if before is None:
        ctx.read_journal()
        ctx.store.begin_file(file)
    with edit_shared(ctx.store, file) as editing:
        code, settled = _open(ctx, editing, is_last=not ctx.session.may_ask)
        found = check_file(ctx.store, editing.file)
        while found and ctx.session.may_ask and _wants_again(ctx, found):
            code, again = _open(ctx, editing, is_last=False)
            settled = again or settled
            found = check_file(ctx.store, editing.file)
        settled = editing.settle(is_last=True) or settled
    file = editing.file
    data = EditResult(
        path=ctx.store.path(file),
        editor=code,
        problems=[word_problem(each, ctx.texts) for each in found],
        meanwhile=MeanwhileResult(settled.fate, settled.place) if settled else None,
        changed=list(_changed(ctx, file, before)),
    )
    notices = [ctx.texts("files.check.editor-failed", code=code)] if code else []
    if settled:
        name = relative_path(file)
        notices.append(
            ctx.texts(f"files.check.meanwhile.{settled.fate}", file=name, path=settled.place)
        )
    return Outcome(data, lambda: _screen(ctx, file, found), ExitCode.OK, tuple(notices))


def _open(ctx: Context, editing: SharedEditing, *, is_last: bool) -> tuple[int, Settled | None]:
    code = open_editor(ctx.store.path(editing.file), os.environ)
    return code, editing.settle(is_last=is_last)


def _refuse_without_editor() -> None:
    """Raise UsageError where only the default editor is left and no terminal to show it."""
    if not (sys.stdin and sys.stdin.isatty()) and not names_editor(os.environ):
        raise UsageError("files.check.no-terminal")


def _changed(ctx: Context, file: FileName, before: bytes | None) -> tuple[Changed, ...]:
    now = ctx.store.read_bytes(file)
    if now is None or now == before:
        return ()
    what: What = "created" if before is None else "edited"
    return (Changed(relative_path(file), file.name, what),)


def _wants_again(ctx: Context, found: tuple[Problem, ...]) -> bool:
    from mentorlog.conversation.asking.asker import Paused, ask_until_answered

    show(format_problems(found, ctx.texts), sys.stderr)
    try:
        asker, question = ctx.asker(), ctx.texts("files.check.open-again")
        return ask_until_answered(asker, ctx.texts, lambda: asker.yes(question, default=True))
    except Paused:
        return False


def _screen(ctx: Context, file: FileName, found: tuple[Problem, ...]) -> str:
    if not found:
        return ctx.texts("files.check.file-fine", file=relative_path(file))
    lines = format_problems(found, ctx.texts)
    return Verbatim(f"{lines}\n{ctx.texts('files.check.left-so')}")
