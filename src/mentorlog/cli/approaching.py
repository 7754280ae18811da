"""Ask for the approach in a terminal, elsewhere show it: private, and asked for by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.cli.alone import begin_private_talk, lead
from mentorlog.conversation.approach import (
    FIELDS,
    approach_questions,
    approach_steps,
    word_field,
)
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.reflection import Approach
from mentorlog.errors import UnreadableError
from mentorlog.output.data import pair_data
from mentorlog.output.outcome import Outcome
from mentorlog.store.layout import relative_path
from mentorlog.store.private import newest_approaches

if TYPE_CHECKING:
    from rich.console import RenderableType

    from mentorlog.cli.context import Context
    from mentorlog.domain.pair import Pair


def approach_role(here: Context, pair: Pair) -> Outcome:
    """Ask for the note; without a terminal, or once the relationship has ended, show it."""
    file = FileName(Kind.APPROACH, pair.key)
    here.store.read(file, Approach)
    if not here.session.may_ask or pair.has_ended:
        return _show(here, pair, file)
    is_through = _ask(here, pair, file)
    where = here.texts("approach.done", path=here.store.path(file)) if is_through else ""
    return Outcome(_data(here, pair, file), lambda: where and f"\n{where}", asides=_asides(here))


def _asides(here: Context) -> tuple[str, ...]:
    return tuple(here.asides)


def _data(here: Context, pair: Pair, file: FileName) -> dict[str, object]:
    record = here.store.read(file, Approach).model_dump(exclude={"mentorlog", "thoughts"})
    return {"relationship": pair_data(pair), "approach": record}


def _show(here: Context, pair: Pair, file: FileName) -> Outcome:
    record = here.store.read(file, Approach)

    def screen() -> RenderableType:
        from mentorlog.output.approach_screen import render_approach

        title = here.texts("approach.title", name=pair.name)
        said = [(key, str(getattr(record, key) or "")) for key in FIELDS]
        fields = [(word_field(here.guide, key, pair.me)[0], text) for key, text in said if text]
        word = "approach.done" if fields else "approach.empty"
        note = here.texts(word, path=here.store.path(file), key=pair.key)
        return render_approach(title, fields, note)

    return Outcome(_data(here, pair, file), screen, asides=_asides(here))


def _ask(here: Context, pair: Pair, file: FileName) -> bool:
    there = here.store.read(file, Approach)
    is_whole = all(getattr(there, key) for key in FIELDS)
    earlier = None if is_whole else _earlier(here, pair)
    asker = here.asker()
    try:
        talk = begin_private_talk(here, asker, pair, approach_steps(here.guide, pair.me))
        title = [here.texts("approach.title", name=pair.name), here.texts("approach.private")]
        title += [here.texts("approach.from-earlier")] if earlier else []
        return lead(here, talk, title, approach_questions(talk, earlier), ["approach", pair.key])
    finally:
        asker.close()


def _earlier(here: Context, pair: Pair) -> Approach | None:
    """Return what the user wrote last in the same role; a note that cannot be read is named."""
    for file in newest_approaches(here.store):
        key = file.relationship or ""
        if key == pair.key or here.load(key).me != pair.me:
            continue
        try:
            found = here.store.read(file, Approach)
        except UnreadableError:
            here.asides.append(here.texts("error.beside", file=relative_path(file)))
            continue
        if any(getattr(found, name) for name in FIELDS):
            return found
    return None
