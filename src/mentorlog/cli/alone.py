"""Lead a talk about a relationship: to its end, or to where the person pauses."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mentorlog.cli.fault import StoppedError
from mentorlog.conversation.asking import Paused
from mentorlog.conversation.private import PrivateTalk
from mentorlog.conversation.talk import Talk
from mentorlog.conversation.walk import Asked, walk_alone
from mentorlog.store.editor import edit_text

if TYPE_CHECKING:
    from mentorlog.cli.context import Context
    from mentorlog.conversation.asking import Asker
    from mentorlog.domain.guide import Step
    from mentorlog.domain.pair import Pair


def begin_talk(here: Context, asker: Asker, pair: Pair) -> Talk:
    """Make a talk about a relationship."""
    return Talk(*_parts(here, asker, pair))


def begin_private_talk(
    here: Context, asker: Asker, pair: Pair, steps: Mapping[str, Step]
) -> PrivateTalk:
    """Make a talk that only the user sees; `steps` are words that the guide has elsewhere."""
    return PrivateTalk(*_parts(here, asker, pair), steps=steps)


def _parts(here: Context, asker: Asker, pair: Pair) -> tuple[Any, ...]:
    """Return what every talk is made of, in its order."""
    return (
        asker,
        here.texts,
        here.guide,
        here.programme,
        here.store,
        pair.key,
        pair.me,
        here.clock,
        lambda text: edit_text(here.store.machine, text, os.environ, pair.key),
    )


def lead(
    here: Context,
    talk: Talk,
    title: Sequence[str],
    questions: Sequence[Asked[Talk]],
    command: Sequence[str],
) -> bool:
    """Ask, under a title and what is dim below it; False when paused.

    `command` is what goes on with it, as the words of a line.
    """
    first, *below = title
    talk.head(first)
    for line in below:
        talk.dim(line)
    talk.say()
    try:
        walk_alone(talk, questions)
    except Paused:
        talk.say()
        talk.say(here.texts("talk.paused", command=with_journal(here, command)))
        return False
    except KeyboardInterrupt:
        raise StoppedError("talk.interrupted", command=with_journal(here, command)) from None
    return True


def with_journal(here: Context, words: Sequence[str]) -> str:
    """Return a command line that is about the same journal as this one."""
    folder = here.session.globals.journal
    return shlex.join([*words, *(["--journal", str(folder)] if folder else [])])
