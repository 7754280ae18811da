"""Talks about a relationship: created, and run until they end or are paused."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mentorlog.conversation.asking.asker import Paused
from mentorlog.conversation.questions import Question, walk_alone
from mentorlog.conversation.talk import Talk
from mentorlog.errors import InterruptedTalkError
from mentorlog.store.editor import edit_text

if TYPE_CHECKING:
    from mentorlog.conversation.asking.asker import Asker
    from mentorlog.domain.model.pair import Pair
    from mentorlog.session.context import Context


def open_talk(ctx: Context, asker: Asker, pair: Pair) -> Talk:
    """Create a talk about a relationship."""
    return Talk(*talk_parts(ctx, asker, pair))


def talk_parts(ctx: Context, asker: Asker, pair: Pair) -> tuple[Any, ...]:
    """Return the arguments that every talk is made of, in their order."""
    return (
        asker,
        ctx.texts,
        ctx.guide,
        ctx.programme,
        ctx.store,
        pair.key,
        pair.me,
        ctx.clock,
        lambda text: edit_text(ctx.store.machine, text, os.environ, pair.key),
    )


def run_talk(
    ctx: Context,
    talk: Talk,
    title: Sequence[str],
    questions: Sequence[Question[Talk]],
    command: Sequence[str],
) -> bool:
    """Ask, below a title and a dim line; return False when paused.

    `command` are the words of the command line that continues it.
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
        talk.say(ctx.texts("conversation.paused", command=format_command(ctx, command)))
        return False
    # Every answer is saved by now, so the person is told how to go on.
    except KeyboardInterrupt:
        talk.say()
        raise InterruptedTalkError(
            "conversation.interrupted", command=format_command(ctx, command)
        ) from None
    return True


def format_command(ctx: Context, words: Sequence[str]) -> str:
    """Return a command line that names the same journal as this one."""
    folder = ctx.session.globals.journal
    return shlex.join([*words, *(["--journal", str(folder)] if folder else [])])
