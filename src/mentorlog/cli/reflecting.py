"""Look back at a meeting: write what the line says, and in a terminal ask for the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentorlog.cli.alone import begin_private_talk, lead
from mentorlog.cli.spoken_days import format_day
from mentorlog.cli.whom import get_meeting, refuse_hidden_since
from mentorlog.conversation.reflection import (
    asked_fields,
    reflection_questions,
    reflection_steps,
)
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.reflecting import (
    add_to_reflection,
    hand_on_thoughts,
    meeting_to_reflect_on,
    raise_topics,
)
from mentorlog.domain.reflection import Approach, Reflection, Role
from mentorlog.errors import NotFoundError, UnreadableError, UsageError
from mentorlog.output.data import changed_data, pair_data
from mentorlog.output.echo import format_meeting_line
from mentorlog.output.outcome import Outcome

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.domain.changes import Change
    from mentorlog.domain.meeting import MeetingEntry
    from mentorlog.domain.names import MeetingName
    from mentorlog.domain.pair import Pair
    from mentorlog.store.writing import Changed


@dataclass(frozen=True)
class Look:
    """Hold what the line says about a meeting; texts by the file's keys."""

    texts: Mapping[str, str] = field(default_factory=dict)
    roles: tuple[Role, ...] = ()
    listening: tuple[int, ...] = ()
    raised: tuple[str, ...] = ()

    @property
    def is_private(self) -> bool:
        """Tell whether something is for the reflection itself."""
        return bool(self.roles or self.listening or any(map(str.strip, self.texts.values())))


def look_back(here: Context, pair: Pair, meeting: str | None, look: Look) -> Outcome:
    """Reflect on the meeting that is meant."""
    if look.listening and pair.me == "mentee":
        raise UsageError("reflect.no-listening")
    if here.session.may_ask:
        return _look_in_terminal(here, pair, meeting, look)
    entry = _meant(here, pair, meeting)
    if not look.is_private and not any(map(str.strip, look.raised)):
        raise UsageError("reflect.nothing-said", key=pair.key, meeting=entry.name)
    changed, target = _write(here, pair, entry.name, look)
    after = here.load(pair.key)
    heads = _sentences(here, after, entry, look, changed) + _raised(here, target, look)
    data = _data(here, after, entry.name, look, target, changed)
    return Outcome(
        data, lambda: here.format_result("\n".join(heads), changed), asides=tuple(here.asides)
    )


def _meant(here: Context, pair: Pair, name: str | None) -> MeetingEntry:
    """Return the meeting to look back at. Raises what keeps one from being it."""
    entry = get_meeting(here, pair, name) if name else meeting_to_reflect_on(pair)
    if name is None:
        refuse_hidden_since(here, pair, entry.name if entry else None)
    if entry is None:
        raise NotFoundError("reflect.nothing-held", name=pair.name, key=pair.key)
    if not entry.is_held:
        day = entry.name.date
        raise UsageError("reflect.not-held", day=format_day(here, day), key=pair.key, iso=day)
    return entry


def _write(
    here: Context, pair: Pair, name: MeetingName, look: Look
) -> tuple[tuple[Changed, ...], MeetingName | None]:
    """Write the reflection and what is raised, all or nothing; returns where that went."""
    file = FileName(Kind.REFLECTION, pair.key, name)
    waiting = FileName(Kind.APPROACH, pair.key)
    targets: list[MeetingName | None] = [None]
    raised = [text for text in look.raised if text.strip()]

    def changes(fresh: Pair) -> list[Change]:
        fresh.get(name)
        record = here.store.read(file, Reflection)
        approach = _approach(here, waiting) if look.is_private or here.may_ask else None
        texts = _with_thoughts(look.texts, approach)
        found = add_to_reflection(file, record, texts, look.roles, look.listening)
        target, topics = raise_topics(fresh, here.today, raised, fresh.me)
        targets.append(target if raised else None)
        return [*found, *topics, *(hand_on_thoughts(waiting, approach) if approach else ())]

    return here.change(pair, changes), targets[-1]


def _approach(here: Context, file: FileName) -> Approach | None:
    """Read what waits for the next reflection; where it cannot be read it goes on waiting."""
    try:
        return here.store.read(file, Approach)
    except UnreadableError:
        aside = here.texts("error.beside", file=here.store.relative_path(file))
        here.asides += [aside] if aside not in here.asides else []
        return None


def _with_thoughts(texts: Mapping[str, str], approach: Approach | None) -> Mapping[str, str]:
    """Put private notes that waited before what is said of what was noticed."""
    thoughts = approach.thoughts if approach else []
    if not thoughts:
        return texts
    said = [*thoughts, texts.get("observed", "").strip()]
    return {**texts, "observed": "\n\n".join(text for text in said if text)}


def _sentences(
    here: Context, pair: Pair, entry: MeetingEntry, look: Look, changed: tuple[Changed, ...]
) -> list[str]:
    """Say what was written down without a word of it: it is private."""
    line = format_meeting_line(pair, entry, here.today, here.texts)
    if not look.is_private:
        return [here.texts("reflect.raised-only", meeting=line)]
    word = "written" if any("/private/" in each.file for each in changed) else "unchanged"
    handed_on = any(each.name == Kind.APPROACH for each in changed)
    more = [here.texts("reflect.handed-on")] if handed_on else []
    return [here.texts(f"reflect.{word}", meeting=line), *more]


def _raised(here: Context, target: MeetingName | None, look: Look) -> list[str]:
    word = "reflect.raised" if target else "reflect.raised.waits"
    day = format_day(here, target.date) if target else ""
    return [here.texts(word, text=text, day=day) for text in look.raised if text.strip()]


def _data(
    here: Context,
    pair: Pair,
    name: MeetingName,
    look: Look,
    target: MeetingName | None,
    changed: tuple[Changed, ...],
) -> dict[str, object]:
    record = here.store.read(FileName(Kind.REFLECTION, pair.key, name), Reflection)
    return {
        "relationship": pair_data(pair),
        "meeting": str(name),
        "reflection": record.model_dump(exclude={"mentorlog"}),
        "raised": [text.strip() for text in look.raised if text.strip()],
        "raised_for": str(target) if target else None,
        "changed": changed_data(changed),
    }


def _look_in_terminal(here: Context, pair: Pair, meeting: str | None, look: Look) -> Outcome:
    """Write what the line says, and ask for the rest; what is complete is ready to be changed."""
    entry = _unfinished(here, pair) if meeting is None else None
    entry = entry or _meant(here, pair, meeting)
    again = not (look.is_private or look.raised) and not _missing(here, pair, entry.name)
    changed, target = _write(here, pair, entry.name, look)
    has_thoughts = any(each.name == Kind.APPROACH for each in changed)
    line = format_meeting_line(pair, entry, here.today, here.texts)
    title = [here.texts("reflect.title", meeting=line), here.texts("reflect.private")]
    title += [here.texts("reflect.going-on")] if again else []
    title += [here.texts("reflect.thoughts")] if has_thoughts else []
    asker = here.asker()
    try:
        talk = begin_private_talk(
            here, asker, pair, reflection_steps(here.guide, pair.me, here.texts)
        )
        shown = ("observed",) if has_thoughts else ()
        questions = reflection_questions(talk, entry.name, again=again, shown=shown)
        command = ["reflect", pair.key, "--meeting", str(entry.name)]
        is_through = lead(here, talk, title, questions, command)
    finally:
        asker.close()
    done = here.texts("reflect.done", key=pair.key, meeting=entry.name) if is_through else ""
    data = _data(here, here.load(pair.key), entry.name, look, target, changed)
    return Outcome(data, lambda: done and f"\n{done}", asides=tuple(here.asides))


def _unfinished(here: Context, pair: Pair) -> MeetingEntry | None:
    """Return the last meeting held where its reflection was begun and not finished."""
    last = pair.last
    if last is None or last.name not in pair.reflections:
        return None
    refuse_hidden_since(here, pair, last.name)
    return last if _missing(here, pair, last.name) else None


def _missing(here: Context, pair: Pair, name: MeetingName) -> list[str]:
    record = here.store.read(FileName(Kind.REFLECTION, pair.key, name), Reflection)
    return [key for key in asked_fields(pair.me) if not getattr(record, key)]
