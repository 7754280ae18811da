"""Ask for the approach in a terminal, elsewhere show it: private, and asked for by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.reflection import Approach
from mentorlog.errors import UnreadableError
from mentorlog.features.reflection.command.open_talk import begin_private_talk
from mentorlog.features.reflection.data import ApproachFields, ApproachResult
from mentorlog.features.reflection.talk.questions import (
    FIELDS,
    approach_questions,
    approach_steps,
    word_field,
)
from mentorlog.output.data import make_pair
from mentorlog.output.outcome import Outcome
from mentorlog.session.talk import run_talk
from mentorlog.store.paths import relative_path
from mentorlog.store.private import newest_approaches

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context


def approach(ctx: Context, pair: Pair) -> Outcome:
    """Ask for the note; without a terminal, or once the relationship has ended, show it."""
    file = FileName(Kind.APPROACH, pair.key)
    ctx.store.read(file, Approach)
    if not ctx.session.may_ask or pair.has_ended:
        return _show(ctx, pair, file)
    is_through = _ask(ctx, pair, file)
    where = ctx.texts("reflection.approach.done", path=ctx.store.path(file)) if is_through else ""
    return Outcome(
        _make_approach(ctx, pair, file), lambda: where and f"\n{where}", notices=_notices(ctx)
    )


def _notices(ctx: Context) -> tuple[str, ...]:
    return tuple(ctx.notices)


def _make_approach(ctx: Context, pair: Pair, file: FileName) -> ApproachResult:
    record = ctx.store.read(file, Approach)
    return ApproachResult(make_pair(pair), ApproachFields(record))


def _show(ctx: Context, pair: Pair, file: FileName) -> Outcome:
    record = ctx.store.read(file, Approach)

    def screen() -> Drawing:
        from mentorlog.features.reflection.screen import render_approach

        title = ctx.texts("reflection.approach.title", name=pair.name)
        said = [(key, str(getattr(record, key) or "")) for key in FIELDS]
        fields = [(word_field(ctx.guide, key, pair.me)[0], text) for key, text in said if text]
        word = "reflection.approach.done" if fields else "reflection.approach.empty"
        note = ctx.texts(word, path=ctx.store.path(file), key=pair.key)
        return render_approach(title, fields, note)

    return Outcome(_make_approach(ctx, pair, file), screen, notices=_notices(ctx))


def _ask(ctx: Context, pair: Pair, file: FileName) -> bool:
    there = ctx.store.read(file, Approach)
    is_whole = all(getattr(there, key) for key in FIELDS)
    earlier = None if is_whole else _earlier(ctx, pair)
    asker = ctx.asker()
    try:
        talk = begin_private_talk(ctx, asker, pair, approach_steps(ctx.guide, pair.me))
        title = [
            ctx.texts("reflection.approach.title", name=pair.name),
            ctx.texts("reflection.approach.private"),
        ]
        title += [ctx.texts("reflection.approach.from-earlier")] if earlier else []
        return run_talk(ctx, talk, title, approach_questions(talk, earlier), ["approach", pair.key])
    finally:
        asker.close()


def _earlier(ctx: Context, pair: Pair) -> Approach | None:
    """Return what the user wrote last in the same role; a note that cannot be read is named."""
    for file in newest_approaches(ctx.store):
        key = file.relationship or ""
        if key == pair.key or ctx.load(key).me != pair.me:
            continue
        try:
            found = ctx.store.read(file, Approach)
        except UnreadableError:
            ctx.notices.append(ctx.texts("errors.beside", file=relative_path(file)))
            continue
        if any(getattr(found, name) for name in FIELDS):
            return found
    return None
