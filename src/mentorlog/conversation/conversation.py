"""One conversation about one meeting: what it asks through, knows, and saves at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from mentorlog.conversation.asking import AidsWanted, Asker, EditorWanted, Keys, Paused
from mentorlog.domain.changes import Change
from mentorlog.domain.guide import Guide, Step, for_role
from mentorlog.domain.meeting import Meeting, MeetingEntry
from mentorlog.domain.names import FileName, MeetingName, meeting_file
from mentorlog.domain.pair import Pair
from mentorlog.domain.records import Side
from mentorlog.errors import MentorlogError
from mentorlog.store.layout import relative_path
from mentorlog.store.writing import Store
from mentorlog.texts import Texts

Plan = Callable[[Pair], Sequence[Change]]
When = tuple[dt.date, dt.time | None]


@dataclass
class Conversation:
    """Lead a talk about the meeting `name` of the relationship `key`.

    `clock` says the present moment; `read_when` and `read_due` read days as people say them and
    raise UsageError; `write` opens an editor on a text and returns what it holds afterwards.
    Nothing private is read here, nor anything of another relationship: two people look at the
    screen (design 3).
    """

    asker: Asker
    texts: Texts
    guide: Guide
    store: Store
    key: str
    me: Side
    name: MeetingName
    clock: Callable[[], dt.datetime]
    read_when: Callable[[str], When]
    read_due: Callable[[str], dt.date]
    write: Callable[[str], str]
    season_end: dt.date
    started: dt.datetime | None = None
    unsaved: dict[str, Path] = field(default_factory=dict)

    @property
    def today(self) -> dt.date:
        """Say the day on which the conversation is held."""
        return self.clock().date()

    @property
    def pair(self) -> Pair:
        """Read the relationship as it stands on the disk now."""
        return self.store.load_pair(self.key, self.me)

    @property
    def entry(self) -> MeetingEntry:
        """Read the meeting as it stands now; a file broken meanwhile counts as empty."""
        found = self.pair.entry(self.name)
        return found or MeetingEntry(self.name, Meeting.model_validate({"status": "held"}))

    def step(self, key: str) -> Step:
        """Return the guide's words about a step."""
        return self.guide.meeting.get(key) or Step.model_validate({})

    def say(self, text: str = "") -> None:
        """Say a line or several."""
        self.asker.say(text)

    def head(self, text: str) -> None:
        """Say a heading, set off by an empty line."""
        self.asker.say()
        self.asker.say(text, "strong")

    def dim(self, text: str) -> None:
        """Say something that may be overlooked."""
        self.asker.say(text, "dim")

    def foot(self, step: str, keys: str) -> str:
        """Say why a step is there, in the guide's few words, and which keys there are."""
        why = self.step(step).why.for_role(self.me)
        return "\n".join(line for line in (why, self.texts(f"talk.keys.{keys}")) if line)

    def show_aids(self, step: str) -> None:
        """Show the guide's aids for a step."""
        for line in for_role(self.step(step).aids, self.me):
            self.dim(f"  {line}")

    def line(self, step: str, question: str, default: str = "", keys: str = "line") -> str:
        """Ask for one line; aids and the editor come back to the same question."""
        return self._line(step, question, default, keys, replaces=False)

    def value(self, step: str, question: str, proposed: str = "") -> str:
        """Ask for one value; typing replaces the one that is proposed, Enter takes it."""
        return self._line(step, question, proposed, "line", replaces=True)

    def _line(self, step: str, question: str, default: str, keys: str, *, replaces: bool) -> str:
        foot = self.foot(step, keys)

        def ask(text: str) -> str:
            return self.asker.line(question, default=text, foot=foot, replaces=replaces)

        return self._detouring(step, default, ask)

    def text(self, step: str, question: str, default: str, on_line: Callable[[str], None]) -> str:
        """Ask for several lines; `on_line` is called with the answer so far at every Enter."""
        foot = self.foot(step, "text")
        return self._detouring(
            step,
            default,
            lambda d: self.asker.text(question, default=d, foot=foot, on_line=on_line),
        )

    def press(
        self, step: str, question: str, keys: Keys, default: str | None = None, foot: str = "choose"
    ) -> str:
        """Ask for one key."""
        said = self.foot(step, foot)
        while True:
            try:
                return self.asker.key(question, keys, default=default, foot=said)
            except AidsWanted:
                self.show_aids(step)
            except EditorWanted:
                self.dim(self.texts("talk.editor-nothing"))

    def yes(self, step: str, question: str, *, default: bool) -> bool:
        """Ask for yes or no."""
        foot = self.foot(step, "choose")
        while True:
            try:
                return self.asker.yes(question, default=default, foot=foot)
            except (AidsWanted, EditorWanted):
                self.show_aids(step)

    def _detouring(self, step: str, default: str, ask: Callable[[str], str]) -> str:
        while True:
            try:
                return ask(default)
            except AidsWanted as detour:
                self.show_aids(step)
                default = detour.text
            except EditorWanted as detour:
                default = self.write(detour.text)

    def save(self, field_name: str, said: str, plan: Plan, file: FileName | None = None) -> bool:
        """Write an answer where it belongs; what cannot be written is shown and kept elsewhere."""
        error = self.try_save(plan)
        if error is None:
            self._forget_unsaved(field_name)
            return True
        self._keep(field_name, said)
        self._tell_unsaved(field_name, said, error, file or meeting_file(self.key, self.name))
        return False

    def try_save(self, plan: Plan) -> MentorlogError | None:
        """Carry out a plan on what the disk holds now; returns what kept it from being written."""
        try:
            self.store.change(lambda: plan(self.pair))
        except MentorlogError as error:
            return error
        return None

    def keep_quietly(self, field_name: str, said: str, plan: Plan) -> None:
        """Write an answer that is still being typed; a failure is told when it is finished."""
        if self.try_save(plan) is not None:
            self._keep(field_name, said)

    def _keep(self, field_name: str, said: str) -> None:
        try:
            name = f"{self.key}-{self.name}-{field_name}"
            before = self.unsaved.get(field_name)
            self.unsaved[field_name] = self.store.machine.keep_unsaved(name, said, before)
        except (OSError, MentorlogError):
            self.unsaved.pop(field_name, None)

    def _forget_unsaved(self, field_name: str) -> None:
        path = self.unsaved.pop(field_name, None)
        if path is not None:
            path.unlink(missing_ok=True)

    def _tell_unsaved(
        self, field_name: str, said: str, error: MentorlogError, file: FileName
    ) -> None:
        self.head(self.texts("talk.unsaved", file=relative_path(file)))
        self.say(said)
        self.say(self.texts(error.text, **error.facts))
        path = self.unsaved.get(field_name)
        self.say(
            self.texts("talk.unsaved.kept", path=path) if path else self.texts("talk.unsaved.lost")
        )
        by_hand = next(
            (str(p.facts["by_hand"]) for p in error.problems if "by_hand" in p.facts), ""
        )
        if by_hand:
            self.say(f"{self.texts('talk.by-hand')}\n{by_hand}")


@contextmanager
def saving_on_pause(write: Callable[[str], object]) -> Iterator[None]:
    """Write what was begun when the person pauses in the middle of it; the pause goes on."""
    try:
        yield
    except Paused as pause:
        if pause.text.strip():
            write(pause.text)
        raise
