"""What is agreed until next time, an action a line (G23), and milestones made by the way (G21)."""

from __future__ import annotations

from mentorlog.conversation.conversation import Conversation
from mentorlog.conversation.lists import change_item, collect
from mentorlog.conversation.walk import Question
from mentorlog.domain.action import ActionItem, ActionLine, parse_action_line
from mentorlog.domain.carryover import track_actions
from mentorlog.domain.changes import Change, Edit
from mentorlog.domain.milestone import milestone_keys
from mentorlog.domain.names import meeting_file
from mentorlog.domain.pair import Pair
from mentorlog.domain.progress import track_milestones
from mentorlog.domain.promises import add_actions
from mentorlog.errors import UsageError
from mentorlog.output.echo import format_due, format_owner

_OWNERS = ("@mentor", "@mentee", "@both")


class Actions(Question):
    """Ask for what is agreed until next time, one action a line (G23)."""

    key = "actions"

    def answer(self, talk: Conversation) -> str | None:
        """Show what was agreed where the question was gone through before."""
        actions = talk.entry.meeting.actions
        if self.key not in talk.passed or not actions:
            return None
        return "\n".join((talk.texts("talk.actions"), *_listed(actions)))

    def ask(self, talk: Conversation) -> None:
        """Show what is written down already, and ask for more."""
        talk.say()
        for line in _listed(talk.entry.meeting.actions):
            talk.say(line)
        first = talk.texts("talk.action")
        keys = [f"+{each.key}" for each in _open_milestones(talk)]
        questions = first, talk.texts("talk.action-more")
        collect(talk, "actions", questions, _Actions(), (*_OWNERS, *keys))


def _listed(actions: list[ActionItem]) -> list[str]:
    return [f"  - {item.text}" for item in actions]
