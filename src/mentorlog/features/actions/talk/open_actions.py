"""Questions about open actions, the user's own first: done, kept, dropped or put off (G24, G26)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from mentorlog.conversation.asking.asker import Back
from mentorlog.conversation.meeting_talk import MeetingTalk
from mentorlog.conversation.questions import MeetingQuestion
from mentorlog.domain.changes.edits import Change
from mentorlog.domain.model.fields import Closed
from mentorlog.domain.model.file_names import meeting_file
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.views.actions import TrackedAction, find_action, track_actions
from mentorlog.errors import ConflictError, UsageError
from mentorlog.features.actions.changes import close_action, defer_action, restore_action
from mentorlog.output.format import format_due, format_owner
from mentorlog.texts.calendar import format_short_day

_KEEP = "="
_WORDS = {"x": "done", "-": "dropped", "+": "deferred", _KEEP: "kept"}


def open_action_questions(talk: MeetingTalk) -> list[MeetingQuestion]:
    """Return a question for each earlier action that is open or was answered in this talk."""
    pair = talk.pair
    found = [
        each
        for each in track_actions(pair, talk.today, talk.name)
        # Actions closed in this talk stay questions, so that `<` can go back to them.
        if each.meeting < talk.name and (each.item.is_open or _key(each) in talk.passed)
    ]
    own_first = sorted(found, key=lambda each: not each.item.is_of(pair.me))
    return [OpenAction(each, n, len(own_first)) for n, each in enumerate(own_first, start=1)]


def _key(action: TrackedAction) -> str:
    return f"action:{action.name}"


@dataclass
class OpenAction(MeetingQuestion):
    """The question about one open action; `action` is its state before the question."""

    action: TrackedAction
    number: int
    of: int

    @property
    def key(self) -> str:
        """Return the question's key, made of the action's lasting name."""
        return _key(self.action)

    def applies(self, talk: MeetingTalk) -> bool:
        """Return whether the action is still in its file with the same text."""
        return self._find(talk, talk.pair) is not None

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return the earlier answer, as a line."""
        found = self._find(talk, talk.pair)
        if found is None:
            return ""
        if found.item.is_open and self.key not in talk.passed:
            return None
        answered = talk.texts(f"conversation.action.{self._answered(found)}")
        return f"{self._question(talk, found)} {answered}"

    def ask(self, talk: MeetingTalk) -> None:
        """Ask for a key and write what it means; asked again, Enter takes the earlier answer."""
        if self.number == 1:
            talk.head(talk.texts("conversation.open-actions"))
        found = self._find(talk, talk.pair) or self.action
        standing = talk.texts(f"conversation.action.{self._answered(found)}")
        is_kept = self._answered(found) == "kept"
        keys = [key for key in _WORDS if key != _KEEP or not is_kept]
        words = {key: talk.texts(f"conversation.action.{_WORDS[key]}") for key in keys}
        question = self._question(talk, found)
        while True:
            pressed = talk.press(
                "open-actions", question, words, standing, foot="action" if is_kept else "reaction"
            )
            try:
                self._obey(talk, pressed)
            except Back:
                continue
            return

    def _answered(self, found: TrackedAction) -> str:
        """Return the word for the given answer, as the keys of the texts spell it."""
        if found.item.is_open:
            return "kept" if found.item.due == self.action.item.due else "deferred"
        return "done" if found.item.done else "dropped"

    def _obey(self, talk: MeetingTalk, pressed: str) -> None:
        """Carry out the key, after taking back an earlier answer; Enter changes nothing."""
        if pressed == "+":
            self._defer(talk)
        elif pressed in _WORDS:
            self._take_back(talk)
            if pressed != _KEEP:
                self._close(talk, "done" if pressed == "x" else "dropped")

    def _question(self, talk: MeetingTalk, found: TrackedAction) -> str:
        said = [format_owner(found, talk.pair, talk.texts)]
        if found.item.due or found.is_late:
            said.append(format_due(found, talk.today, talk.texts))
        return f"{self.number}/{self.of}  {found.item.text} ({', '.join(said)})"

    def _find(self, talk: MeetingTalk, pair: Pair) -> TrackedAction | None:
        found = find_action(track_actions(pair, talk.today, talk.name), self.action.name)
        # Its number may mean another action by now, if somebody edited the file meanwhile.
        return found if found and found.item.text == self.action.item.text else None

    def _get(self, talk: MeetingTalk, pair: Pair) -> TrackedAction:
        found = self._find(talk, pair)
        if found is None:
            raise ConflictError("errors.changed-by-hand")
        return found

    def _close(self, talk: MeetingTalk, word: Closed) -> None:
        self._save(
            talk,
            f"{self.action.item.text} ({talk.texts(f'conversation.action.{word}')})",
            lambda pair: close_action(talk.key, self._get(talk, pair), word, talk.name.date),
        )

    def _defer(self, talk: MeetingTalk) -> None:
        due = self._ask_for_due(talk)
        if due is not None:
            self._take_back(talk)
            self._save(
                talk,
                f"{self.action.item.text} due:{due}",
                lambda pair: defer_action(talk.key, self._get(talk, pair), due),
            )

    def _ask_for_due(self, talk: MeetingTalk) -> dt.date | None:
        while said := talk.line("open-actions", talk.texts("conversation.new-due")):
            try:
                due = talk.read_due(said)
            except UsageError as error:
                talk.say_error(error)
                continue
            talk.dim(f"  {format_short_day(due, talk.texts.language, talk.today)}")
            return due
        return None

    def _take_back(self, talk: MeetingTalk) -> None:
        """Reopen the action with the due day that it had before the question."""

        def plan(pair: Pair) -> list[Change]:
            return restore_action(talk.key, self._get(talk, pair), self.action.item)

        self._save(talk, self.action.item.text, plan)

    def _save(self, talk: MeetingTalk, said: str, plan: Callable[[Pair], list[Change]]) -> None:
        talk.save("action", said, plan, meeting_file(talk.key, self.action.meeting))
