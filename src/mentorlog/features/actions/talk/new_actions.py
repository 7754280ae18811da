"""The question for new actions (G23), and for milestones that they name first (G21)."""

from __future__ import annotations

from mentorlog.conversation.lists import ask_list
from mentorlog.conversation.meeting_talk import MeetingTalk
from mentorlog.conversation.questions import MeetingQuestion
from mentorlog.domain.changes.edits import Change, EditFile
from mentorlog.domain.changes.entries import replace_last_item
from mentorlog.domain.model.action import (
    ActionItem,
    ActionLine,
    format_action_line,
    parse_typed_action,
)
from mentorlog.domain.model.file_names import meeting_file
from mentorlog.domain.model.milestone import milestone_keys
from mentorlog.domain.model.pair import Pair
from mentorlog.domain.views.actions import track_actions
from mentorlog.domain.views.milestones import TrackedMilestone, track_milestones
from mentorlog.errors import UsageError
from mentorlog.features.actions.changes import append_actions
from mentorlog.features.milestones.talk import (
    ask_for_first_step,
    confirm_near_milestone,
    offer_milestone,
)
from mentorlog.output.format import format_outlook, format_owner

_OWNERS = ("@mentor", "@mentee", "@both")


class Actions(MeetingQuestion):
    """The question for actions until the next meeting, one a line (G23)."""

    key = "actions"

    def answer(self, talk: MeetingTalk) -> str | None:
        """Return the agreed actions where the question was answered before."""
        actions = talk.entry.meeting.actions
        if self.key not in talk.passed or not actions:
            return None
        return "\n".join((talk.texts("conversation.actions"), *_listed(actions)))

    def ask(self, talk: MeetingTalk) -> None:
        """Show the actions written so far, and ask for more."""
        talk.head(talk.texts("conversation.actions"))
        for line in _listed(talk.entry.meeting.actions):
            talk.say(line)
        question = talk.texts("conversation.action")
        keys = [f"+{each.key}" for each in open_milestones(talk)]
        ask_list(talk, "actions", (question, question), _Actions(), (*_OWNERS, *keys))


def _listed(actions: list[ActionItem]) -> list[str]:
    return [f"  - {item.text}" for item in actions]


def open_milestones(talk: MeetingTalk) -> list[TrackedMilestone]:
    """Return the large milestones that are still open."""
    tracked = track_milestones(talk.pair.milestones, talk.today)
    return [each for each in tracked if each.whole.is_open]


class _Actions:
    """The typed list of actions: each line is written into the meeting and echoed."""

    holds_answers = True

    def __init__(self) -> None:
        self._meant: dict[str, str] = {}

    def there(self, talk: MeetingTalk) -> list[str]:
        return [format_action_line(item) for item in talk.entry.meeting.actions]

    def save(self, talk: MeetingTalk, line: str, instead_of: str | None) -> bool:
        try:
            read = _read(talk, line) if line else None
        except UsageError as error:
            talk.say_error(error)
            return False
        before = self._meant.get(instead_of, instead_of) if instead_of else None
        earlier = _read(talk, before) if before else None
        if not talk.save("actions", line, lambda pair: _write(pair, talk, read, earlier)):
            return True
        if earlier:
            talk.dim(f"  {talk.texts('conversation.no-longer', text=earlier.text)}")
        if not read:
            return True
        _echo(talk, read)
        meant = line
        for word in read.strays:
            meant = _settle_stray(talk, meant, word)
        self._meant[line] = meant
        for word in read.doubles:
            kind = "owner" if word[0] == "@" else "due"
            talk.dim(f"  {talk.texts(f'actions.double-{kind}', word=word)}")
        return True


def _read(talk: MeetingTalk, line: str) -> ActionLine:
    """Parse a typed action. Raises UsageError for one without a text, or with an odd `due:`."""
    read = parse_typed_action(line, talk.read_due, milestone_keys(talk.pair.milestones))
    if not read.text:
        raise UsageError("actions.empty")
    return read


def _write(
    pair: Pair, talk: MeetingTalk, read: ActionLine | None, earlier: ActionLine | None
) -> list[Change]:
    """Add an action, or replace an earlier one; with `read` None the earlier one is removed."""
    entry = pair.get(talk.name)
    if earlier is None:
        return append_actions(pair.key, entry, [read]) if read else []
    texts = [item.text for item in entry.meeting.actions]
    edits = replace_last_item(texts, "actions", earlier.text, read.entry() if read else None)
    return [EditFile(meeting_file(pair.key, entry.name), tuple(edits))]


def _settle_stray(talk: MeetingTalk, line: str, word: str) -> str:
    """Ask what an unknown owner or milestone in a line means; return the corrected line."""
    if word[0] != "+":
        talk.dim(f"  {talk.texts('actions.stray-owner', word=word)}")
        return line
    earlier = _read(talk, line)
    # The line is saved already; once the word names a milestone it is written again.
    if near := confirm_near_milestone(talk, word):
        corrected = " ".join(f"+{near}" if each == word else each for each in line.split())
        _write_again(talk, corrected, earlier)
        return corrected
    if offer_milestone(talk, word):
        _write_again(talk, line, earlier)
        ask_for_first_step(talk, word)
    else:
        talk.dim(f"  {talk.texts('actions.stray-milestone', word=word)}")
    return line


def _write_again(talk: MeetingTalk, line: str, earlier: ActionLine) -> None:
    """Write the line again after a word in it has become a milestone's key."""
    read = _read(talk, line)
    talk.save("actions", line, lambda pair: _write(pair, talk, read, earlier))


def _echo(talk: MeetingTalk, read: ActionLine) -> None:
    """Print the owner and the due day as they were understood."""
    pair = talk.pair
    tracked = track_actions(pair, talk.today, talk.name)
    mine = [e for e in tracked if e.meeting == talk.name and e.item.text == read.text]
    if mine:
        owner = format_owner(mine[-1], pair, talk.texts)
        talk.dim(f"  {owner}, {format_outlook(mine[-1], talk.today, talk.texts)}")
