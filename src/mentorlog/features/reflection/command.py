"""The commands `reflect` and `approach`, by options or as a conversation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.reflection import Approach, Reflection, Role
from mentorlog.errors import NotFoundError, UsageError
from mentorlog.features.reflection.changes import (
    add_to_reflection,
    hand_on_thoughts,
    meeting_to_reflect_on,
    raise_topics,
)
from mentorlog.features.reflection.data import (
    ApproachFields,
    ApproachResult,
    ReflectionFields,
    ReflectResult,
)
from mentorlog.features.reflection.talk.private import PrivateTalk
from mentorlog.features.reflection.talk.questions import (
    FIELDS,
    approach_questions,
    approach_steps,
    asked_fields,
    reflection_questions,
    reflection_steps,
    word_field,
)
from mentorlog.output.data import make_pair
from mentorlog.output.format import format_meeting_line
from mentorlog.output.outcome import Outcome
from mentorlog.session.dates import format_day
from mentorlog.session.lookup import get_meeting, require_readable_meetings_since
from mentorlog.session.talk import run_talk, talk_parts
from mentorlog.store.private import newest_approaches

if TYPE_CHECKING:
    from mentorlog.conversation.asking.asker import Asker
    from mentorlog.domain.changes.edits import Change
    from mentorlog.domain.model.file_names import MeetingName
    from mentorlog.domain.model.guide import Step
    from mentorlog.domain.model.meeting import MeetingEntry
    from mentorlog.domain.model.pair import Pair
    from mentorlog.output.outcome import Drawing
    from mentorlog.session.context import Context
    from mentorlog.store.writing.file_change import Changed


@dataclass(frozen=True)
class ReflectionOptions:
    """The options of a reflection; texts by the file's keys."""

    texts: Mapping[str, str] = field(default_factory=dict)
    roles: tuple[Role, ...] = ()
    listening: tuple[int, ...] = ()
    raised: tuple[str, ...] = ()

    @property
    def is_private(self) -> bool:
        """Return whether anything is meant for the reflection itself."""
        return bool(self.roles or self.listening or any(map(str.strip, self.texts.values())))


def reflect(ctx: Context, pair: Pair, meeting: str | None, look: ReflectionOptions) -> Outcome:
    """Write or ask for the reflection on the meeting that is meant."""
    if look.listening and pair.me == "mentee":
        raise UsageError("reflection.no-listening")
    if ctx.session.may_ask:
        return _look_in_terminal(ctx, pair, meeting, look)
    entry = _meant(ctx, pair, meeting)
    if not look.is_private and not any(map(str.strip, look.raised)):
        raise UsageError("reflection.nothing-said", key=pair.key, meeting=entry.name)
    target, changed = _write(ctx, pair, entry.name, look)
    after = ctx.load(pair.key)
    heads = _sentences(ctx, after, entry, look, changed) + _raised(ctx, target, look)
    data = _make_reflection(ctx, after, entry.name, look, target, changed)
    return Outcome(
        data, lambda: ctx.format_result("\n".join(heads), changed), notices=tuple(ctx.notices)
    )


def _meant(ctx: Context, pair: Pair, name: str | None) -> MeetingEntry:
    """Return the meeting to reflect on. Raises where there is none, or where it is broken."""
    entry = get_meeting(ctx, pair, name) if name else meeting_to_reflect_on(pair)
    if name is None:
        require_readable_meetings_since(ctx, pair, entry.name if entry else None)
    if entry is None:
        raise NotFoundError("reflection.nothing-held", name=pair.name, key=pair.key)
    if not entry.is_held:
        day = entry.name.date
        raise UsageError("reflection.not-held", day=format_day(ctx, day), key=pair.key, iso=day)
    return entry


def _write(
    ctx: Context, pair: Pair, name: MeetingName, look: ReflectionOptions
) -> tuple[MeetingName | None, tuple[Changed, ...]]:
    """Write the reflection and the topics, or nothing; return where the topics went."""
    file = FileName(Kind.REFLECTION, pair.key, name)
    waiting = FileName(Kind.APPROACH, pair.key)
    raised = [text for text in look.raised if text.strip()]

    def plan(fresh: Pair) -> tuple[MeetingName | None, list[Change]]:
        fresh.get(name)
        record = ctx.store.read(file, Reflection)
        # Where it cannot be read, what waits for the next reflection goes on waiting.
        approach = ctx.find(waiting, Approach) if look.is_private or ctx.may_ask else None
        texts = _with_thoughts(look.texts, approach)
        found = add_to_reflection(file, record, texts, look.roles, look.listening)
        target, topics = raise_topics(fresh, ctx.today, raised, fresh.me)
        handed_on = hand_on_thoughts(waiting, approach) if approach else ()
        return target if raised else None, [*found, *topics, *handed_on]

    return ctx.carry_out(pair, plan)


def _with_thoughts(texts: Mapping[str, str], approach: Approach | None) -> Mapping[str, str]:
    """Return the options with waiting thoughts put before the text on what was noticed."""
    thoughts = approach.thoughts if approach else []
    if not thoughts:
        return texts
    said = [*thoughts, texts.get("observed", "").strip()]
    return {**texts, "observed": "\n\n".join(text for text in said if text)}


def _sentences(
    ctx: Context,
    pair: Pair,
    entry: MeetingEntry,
    look: ReflectionOptions,
    changed: tuple[Changed, ...],
) -> list[str]:
    """Return sentences on what was written, without quoting any of it: it is private."""
    line = format_meeting_line(pair, entry, ctx.today, ctx.texts)
    if not look.is_private:
        return [ctx.texts("reflection.raised-only", meeting=line)]
    word = "written" if any("/private/" in each.file for each in changed) else "unchanged"
    handed_on = any(each.name == Kind.APPROACH for each in changed)
    more = [ctx.texts("reflection.handed-on")] if handed_on else []
    return [ctx.texts(f"reflection.{word}", meeting=line), *more]


def _raised(ctx: Context, target: MeetingName | None, look: ReflectionOptions) -> list[str]:
    word = "reflection.raised" if target else "reflection.raised.waits"
    day = format_day(ctx, target.date) if target else ""
    return [ctx.texts(word, text=text, day=day) for text in look.raised if text.strip()]


def _make_reflection(
    ctx: Context,
    pair: Pair,
    name: MeetingName,
    look: ReflectionOptions,
    target: MeetingName | None,
    changed: tuple[Changed, ...],
) -> ReflectResult:
    record = ctx.store.read(FileName(Kind.REFLECTION, pair.key, name), Reflection)
    return ReflectResult(
        relationship=make_pair(pair),
        meeting=str(name),
        reflection=ReflectionFields(record),
        raised=[text.strip() for text in look.raised if text.strip()],
        raised_for=str(target) if target else None,
        changed=list(changed),
    )


def _look_in_terminal(
    ctx: Context, pair: Pair, meeting: str | None, look: ReflectionOptions
) -> Outcome:
    """Write what the options give, and ask for the rest; a complete reflection can be changed."""
    entry = _unfinished(ctx, pair) if meeting is None else None
    entry = entry or _meant(ctx, pair, meeting)
    again = not (look.is_private or look.raised) and not _missing(ctx, pair, entry.name)
    target, changed = _write(ctx, pair, entry.name, look)
    has_thoughts = any(each.name == Kind.APPROACH for each in changed)
    line = format_meeting_line(pair, entry, ctx.today, ctx.texts)
    title = [ctx.texts("reflection.title", meeting=line), ctx.texts("reflection.private")]
    title += [ctx.texts("reflection.going-on")] if again else []
    title += [ctx.texts("reflection.thoughts")] if has_thoughts else []
    asker = ctx.asker()
    try:
        talk = begin_private_talk(ctx, asker, pair, reflection_steps(ctx.guide, pair.me, ctx.texts))
        shown = ("observed",) if has_thoughts else ()
        questions = reflection_questions(talk, entry.name, again=again, shown=shown)
        command = ["reflect", pair.key, "--meeting", str(entry.name)]
        is_through = run_talk(ctx, talk, title, questions, command)
    finally:
        asker.close()
    done = ctx.texts("reflection.done", key=pair.key, meeting=entry.name) if is_through else ""
    data = _make_reflection(ctx, ctx.load(pair.key), entry.name, look, target, changed)
    return Outcome(data, lambda: done and f"\n{done}", notices=tuple(ctx.notices))


def _unfinished(ctx: Context, pair: Pair) -> MeetingEntry | None:
    """Find the last meeting held whose reflection was begun and not finished."""
    last = pair.last
    if last is None or last.name not in pair.reflections:
        return None
    require_readable_meetings_since(ctx, pair, last.name)
    return last if _missing(ctx, pair, last.name) else None


def _missing(ctx: Context, pair: Pair, name: MeetingName) -> list[str]:
    record = ctx.store.read(FileName(Kind.REFLECTION, pair.key, name), Reflection)
    return [key for key in asked_fields(pair.me) if not getattr(record, key)]


def approach(ctx: Context, pair: Pair) -> Outcome:
    """Ask for the approach; without a terminal, or after the relationship has ended, show it."""
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
    """Return the user's last approach in the same role; an unreadable one is named."""
    for file in newest_approaches(ctx.store):
        key = file.relationship or ""
        if key == pair.key or ctx.load(key).me != pair.me:
            continue
        found = ctx.find(file, Approach)
        if found and any(getattr(found, name) for name in FIELDS):
            return found
    return None


def begin_private_talk(
    ctx: Context, asker: Asker, pair: Pair, steps: Mapping[str, Step]
) -> PrivateTalk:
    """Create a talk that only the user sees; `steps` are texts from other parts of the guide."""
    return PrivateTalk(*talk_parts(ctx, asker, pair), steps=steps)
