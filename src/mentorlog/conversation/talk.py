"""A talk: its asker, texts, guide and journal; answers are saved at once, or stored aside."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mentorlog.conversation.asking.asker import Asker, EditorWanted, HelpRequested, Keys
from mentorlog.domain.changes.edits import Change
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import FileName, Kind, MeetingName, meeting_file
from mentorlog.domain.model.guide import Guide, Step, for_role
from mentorlog.domain.model.journal import Programme
from mentorlog.domain.model.meeting import Meeting
from mentorlog.domain.model.pair import Pair
from mentorlog.errors import MentorlogError, UnreadableError, UsageError
from mentorlog.store.paths import relative_path
from mentorlog.store.writing.store import Store
from mentorlog.texts import Texts

Plan = Callable[[Pair], Sequence[Change]]


class UnsavedAnswers:
    """The writer of answers, which stores those that fail; `about` names the meeting for these."""

    def __init__(self, asker: Asker, texts: Texts, store: Store, about: str) -> None:
        self._asker = asker
        self._texts = texts
        self._store = store
        self._about = about
        self._kept: dict[str, Path] = {}

    def readable(self, pair: Pair, name: MeetingName) -> Pair:
        """Return the pair. Raises UnreadableError where a meeting's file was broken meanwhile."""
        file = meeting_file(pair.key, name)
        if file in pair.unreadable:
            found = self._store.examine(file, Meeting)
            problems = found.problems if found else ()
            raise UnreadableError("errors.unreadable", problems, file=relative_path(file))
        return pair

    def settle(
        self, field_name: str, said: str, error: MentorlogError | None, file: FileName
    ) -> bool:
        """Report and store an answer that could not be written; return True for one that was."""
        if error is None:
            self._forget(field_name)
            return True
        self.keep(field_name, said)
        self._tell(field_name, said, error, file)
        # Reported once: the next answer with this name gets a file of its own.
        self._kept.pop(field_name, None)
        return False

    def keep(self, field_name: str, said: str) -> None:
        """Store an answer among those not saved, replacing a shorter version of it."""
        before = self._kept.pop(field_name, None)
        name = f"{self._about}-{field_name}"
        try:
            self._kept[field_name] = self._store.machine.keep_unsaved(name, said, before)
        except (OSError, MentorlogError):
            return

    def _forget(self, field_name: str) -> None:
        path = self._kept.pop(field_name, None)
        if path is not None:
            path.unlink(missing_ok=True)

    def _tell(self, field_name: str, said: str, error: MentorlogError, file: FileName) -> None:
        self._asker.say()
        self._asker.say(self._texts("conversation.unsaved", file=relative_path(file)), "strong")
        self._asker.say(said)
        self._asker.say(self._texts(error.text, **error.facts))
        path = self._kept.get(field_name)
        word = "kept" if path else "lost"
        self._asker.say(self._texts(f"conversation.unsaved.{word}", path=path))
        by_hand = [str(p.facts["by_hand"]) for p in error.problems if "by_hand" in p.facts]
        if by_hand:
            self._asker.say(f"{self._texts('conversation.by-hand')}\n{by_hand[0]}")


@dataclass
class Talk:
    """A talk about the relationship `key`.

    `clock` returns the present time; `write` opens an editor on a text and returns what it holds
    afterwards. `passed` are the keys of questions that need not be asked, `is_back` says that the
    present one is asked again since the person went back to it, `typed_lists` are the steps whose
    lists were added to, and `failures` counts the answers that could not be saved.
    """

    asker: Asker
    texts: Texts
    guide: Guide
    programme: Programme
    store: Store
    key: str
    me: Side
    clock: Callable[[], dt.datetime]
    write: Callable[[str], str]
    passed: set[str] = field(default_factory=set, kw_only=True)
    is_back: bool = field(default=False, kw_only=True)
    typed_lists: set[str] = field(default_factory=set, kw_only=True)
    failures: int = field(default=0, kw_only=True)

    def __post_init__(self) -> None:
        """Create the store for answers that cannot be saved, and fix the day."""
        self._began = self.clock().date()
        self._unsaved = UnsavedAnswers(self.asker, self.texts, self.store, self.about)

    @property
    def about(self) -> str:
        """Return what the talk is about, for answers that cannot be saved."""
        return self.key

    @property
    def home(self) -> FileName:
        """Return the file that answers belong in unless another is named."""
        return FileName(Kind.RELATIONSHIP, self.key)

    def readable(self, pair: Pair) -> Pair:
        """Return the pair that a plan is based on. Raises UnreadableError for missing files."""
        return pair

    @property
    def today(self) -> dt.date:
        """Return the day on which the talk began, also after midnight."""
        return self._began

    @property
    def pair(self) -> Pair:
        """Read the relationship as it is on the disk now."""
        return self.store.load_pair(self.key, self.me, self.today)

    def settle(self, question: str, *, is_settled: bool = True) -> None:
        """Note that a question is answered, or that it is to be asked again."""
        if is_settled:
            self.passed.add(question)
        else:
            self.passed.discard(question)

    def step(self, key: str) -> Step:
        """Return the guide's texts on a step."""
        return self.guide.meeting.get(key) or Step.model_validate({})

    def say(self, text: str = "") -> None:
        """Print one line or several."""
        self.asker.say(text)

    def head(self, text: str) -> None:
        """Print a heading below an empty line."""
        self.asker.say()
        self.asker.say(text, "strong")

    def dim(self, text: str) -> None:
        """Print a less important line."""
        self.asker.say(text, "dim")

    def say_error(self, error: UsageError) -> None:
        """Print what was not understood, and what would be."""
        say_error(error, self.dim, self.texts)

    def line(
        self,
        step: str,
        question: str,
        default: str = "",
        *,
        complete: Sequence[str] = (),
        replaces: bool = False,
    ) -> str:
        """Ask for one line; with `replaces`, typing replaces the proposal."""
        foot = self._foot(step, "line")

        def ask(text: str) -> str:
            return self.asker.line(
                question, default=text, foot=foot, complete=complete, replaces=replaces
            )

        return self._detouring(step, default, ask)

    def items(
        self, step: str, question: str, default: str, complete: Sequence[str] = ()
    ) -> list[str]:
        """Ask for a line of a list, or several. Raises EditorWanted: an editor may hold more."""
        foot = self._foot(step, step if self.texts.has(f"conversation.keys.{step}") else "text")
        while True:
            try:
                return self.asker.items(question, default=default, foot=foot, complete=complete)
            except HelpRequested as detour:
                self.show_aids(step)
                default = detour.text

    def text(self, step: str, question: str, default: str, on_line: Callable[[str], None]) -> str:
        """Ask for several lines; `on_line` is called with the answer so far at every Enter."""
        foot = self._foot(step, "text")

        def ask(text: str) -> str:
            # Text that comes back from the editor or from the help is saved before more is typed.
            if text != default:
                on_line(text)
            return self.asker.text(question, default=text, foot=foot, on_line=on_line)

        return self._detouring(step, default, ask)

    def press(
        self, step: str, question: str, keys: Keys, default: str = "", *, foot: str = "choose"
    ) -> str:
        """Ask for one key; keys of actions are shown in the foot, others beside the question."""
        said = self._foot(step, foot)
        listed = foot == "choose"
        return self._pressing(
            step,
            lambda: self.asker.key(question, keys, default=default, foot=said, listed=listed),
        )

    def yes(self, step: str, question: str, *, default: bool) -> bool:
        """Ask for yes or no."""
        foot = self._foot(step, "choose")
        said = self._pressing(
            step, lambda: "y" if self.asker.yes(question, default=default, foot=foot) else ""
        )
        return bool(said)

    def show_aids(self, step: str) -> None:
        """Print the guide's help on a step."""
        for line in for_role(self.step(step).aids, self.me):
            self.dim(f"  {line}")

    def _foot(self, step: str, keys: str) -> str:
        """Return the line below a question: the guide's short reason for the step, and the keys."""
        why = self.step(step).why.for_role(self.me)
        name = f"conversation.keys.{keys}"
        if self.asker.takes_lines and self.texts.has(f"{name}.lines"):
            name = f"{name}.lines"
        # In brackets, so that it is not taken for an answer where there is no colour.
        reason = self.texts("conversation.why", why=why) if why else ""
        return "\n".join(line for line in (reason, self.texts(name)) if line)

    def _detouring(self, step: str, default: str, ask: Callable[[str], str]) -> str:
        while True:
            try:
                return ask(default)
            except HelpRequested as detour:
                self.show_aids(step)
                default = detour.text
            except EditorWanted as detour:
                default = self.edit(detour.text)

    def _pressing(self, step: str, ask: Callable[[], str]) -> str:
        while True:
            try:
                return ask()
            except HelpRequested:
                self.show_aids(step)
            except EditorWanted:
                self.dim(self.texts("conversation.editor-nothing"))

    def edit(self, text: str) -> str:
        """Open the text in an editor; one that cannot be opened leaves the text as it is."""
        try:
            return self.write(text)
        except MentorlogError as error:
            self.say(self.texts(error.text, **error.facts))
            return text

    def save(self, field_name: str, said: str, plan: Plan, file: FileName | None = None) -> bool:
        """Write an answer where it belongs; if it cannot be written, show it and store it aside."""
        error = self._try(plan)
        self.failures += error is not None
        return self._unsaved.settle(field_name, said, error, file or self.home)

    def save_quietly(self, field_name: str, said: str, plan: Plan) -> bool:
        """Write an answer that is still being typed; a failure is reported once it is finished."""
        if self._try(plan) is None:
            return True
        self._unsaved.keep(field_name, said)
        return False

    def _try(self, plan: Plan) -> MentorlogError | None:
        """Carry out a plan on the present files; return the error that prevented it."""
        try:
            # Read inside the change, under its lock, so that no answer of another program is
            # overwritten.
            self.store.change(lambda: plan(self.readable(self.pair)))
        except MentorlogError as error:
            return error
        return None


def say_error(error: MentorlogError, say: Callable[[str], None], texts: Texts) -> None:
    """Print what was not understood, and what would be."""
    say(texts(error.text, **error.facts))
    if texts.has(f"{error.text}.hint"):
        say(texts(f"{error.text}.hint", **error.facts))
