"""Save an answer, and keep one that cannot be saved where it belongs (design 3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from mentorlog.conversation.asking import Asker
from mentorlog.domain.changes import Change
from mentorlog.domain.meeting import Meeting
from mentorlog.domain.names import FileName, MeetingName, meeting_file
from mentorlog.domain.pair import Pair
from mentorlog.errors import MentorlogError, UnreadableError
from mentorlog.store.layout import relative_path
from mentorlog.store.writing import Store
from mentorlog.texts import Texts

Plan = Callable[[Pair], Sequence[Change]]


class Keeping:
    """Carry out what answers mean for the files; `about` names the meeting for what stays over."""

    def __init__(self, asker: Asker, texts: Texts, store: Store, about: str) -> None:
        self._asker = asker
        self._texts = texts
        self._store = store
        self._about = about
        self._kept: dict[str, Path] = {}

    def readable(self, pair: Pair, name: MeetingName) -> Pair:
        """Return the pair. Raises UnreadableError for a meeting's file broken meanwhile."""
        file = meeting_file(pair.key, name)
        if file in pair.unreadable:
            found = self._store.examine(file, Meeting)
            problems = found.problems if found else ()
            raise UnreadableError("error.unreadable", problems, file=relative_path(file))
        return pair

    def attempt(self, plan: Callable[[], Sequence[Change]]) -> MentorlogError | None:
        """Carry out a plan on what the disk holds now; returns what kept it from being written."""
        try:
            self._store.change(plan)
        except MentorlogError as error:
            return error
        return None

    def settle(
        self, field_name: str, said: str, error: MentorlogError | None, file: FileName
    ) -> bool:
        """Tell of an answer that could not be written and keep it; True for one that was."""
        if error is None:
            self._forget(field_name)
            return True
        self.keep(field_name, said)
        self._tell(field_name, said, error, file)
        self._kept.pop(field_name, None)
        return False

    def keep(self, field_name: str, said: str) -> None:
        """Keep an answer among those that are not saved, in place of a shorter form of it."""
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
        self._asker.say(self._texts("talk.unsaved", file=relative_path(file)), "strong")
        self._asker.say(said)
        self._asker.say(self._texts(error.text, **error.facts))
        path = self._kept.get(field_name)
        word = "kept" if path else "lost"
        self._asker.say(self._texts(f"talk.unsaved.{word}", path=path))
        by_hand = [str(p.facts["by_hand"]) for p in error.problems if "by_hand" in p.facts]
        if by_hand:
            self._asker.say(f"{self._texts('talk.by-hand')}\n{by_hand[0]}")
