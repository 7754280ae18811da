"""Typer declarations that commands of several features share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from mentorlog.session.completers import complete_meeting, complete_who

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typer._click.core import Parameter

    from mentorlog.errors import UsageError


_HISTORY = "Your shell keeps a history; with `-` the text comes from standard input instead."

FILE_WORDS = (
    "journal, guide, relationship, expectations, milestones, approach, a meeting "
    "(2026-09-14, last, next) or reflection/MEETING"
)
"""What a file of the journal may be called on the command line."""

With = Annotated[
    str | None,
    typer.Option(
        "--with",
        "-w",
        metavar="WHO",
        help="The person, by name or key.",
        autocompletion=complete_who,
    ),
]
Who = Annotated[
    str | None,
    typer.Argument(metavar="WHO", help="The person, by name or key.", autocompletion=complete_who),
]
Role = Annotated[Literal["mentor", "mentee"] | None, typer.Option("--role", help="Your own role.")]
Place = Annotated[str | None, typer.Option(metavar="TEXT", help="Where you meet.")]
Minutes = Annotated[
    str | None, typer.Option(metavar="N", help="How long, in minutes; or 1h30, 1½ h.")
]
Mode = Annotated[
    Literal["in-person", "walk-and-talk", "online", "phone", "other"] | None,
    typer.Option(help="How you meet."),
]
Topics = Annotated[
    list[str] | None,
    typer.Option(
        "--topic",
        metavar="TEXT",
        help="A topic for the agenda; it is the mentee's unless it ends in @mentor. Repeatable.",
    ),
]
Boundaries = Annotated[
    list[str] | None,
    typer.Option(
        "--boundary",
        metavar="TEXT",
        help=f"What stays between you, or is left alone. Repeatable. {_HISTORY}",
    ),
]
MeetingName = Annotated[
    str | None,
    typer.Option(
        "--meeting",
        metavar="MEETING",
        help="2026-09-14, 2026-09-14-2, last or next.",
        autocompletion=complete_meeting,
    ),
]
PastDay = Annotated[
    str | None, typer.Option("--on", metavar="DATE", help="Which day it was; today by default.")
]
Note = Annotated[
    str | None, typer.Option("--note", metavar="TEXT", help=f"A remark to keep with it. {_HISTORY}")
]
Yes = Annotated[
    bool, typer.Option("--yes", help="Answer yes when asked before anything is removed.")
]
Private = Annotated[bool, typer.Option("--private", help="Include what is private to you.")]

Excel = Annotated[
    bool,
    typer.Option(
        "--excel", help="A table that a double click opens: the separator of your language, a BOM."
    ),
]
PictureForm = Annotated[
    Literal["svg"] | None, typer.Option("--to", help="The format; a screen by default.")
]


def refuse_blank(
    context: typer.Context, parameter: typer.CallbackParam, value: str | None
) -> str | None:
    """Return a path as it was typed. Raises UsageError for an empty one, which names nothing."""
    from mentorlog.errors import UsageError

    if value is not None and not value.strip():
        option = name_parameter(parameter)
        raise UsageError("errors.usage.empty", option=option, command=context.command_path)
    return value


PicturePath = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="PATH",
        callback=refuse_blank,
        help="With --to, the file to write; standard output by default.",
    ),
]


def free_text(name: str, says: str) -> object:
    """Declare an option for a free text, with the warning that shells keep history."""
    return typer.Option(name, metavar="TEXT", help=f"{says} {_HISTORY}")


def name_parameter(parameter: Parameter) -> str:
    """Name a parameter as it is typed: `--minutes` or `MEETING`."""
    if parameter.param_type_name == "option":
        return max(parameter.opts, key=len)
    return (parameter.metavar or parameter.name.upper()).rstrip(".").strip("[]")


def wrong_choice(given: str, choices: Sequence[str], **facts: object) -> UsageError:
    """Return the error that a word is none of those that can stand there, with the nearest one."""
    from mentorlog.domain.text.similar_keys import similar_key
    from mentorlog.errors import UsageError

    near = similar_key(given, choices)
    text = "errors.usage.bad-choice-like" if near else "errors.usage.bad-choice"
    return UsageError(text, (), choices=", ".join(choices), near=near, **facts)
