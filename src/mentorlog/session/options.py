"""Typer declarations that several features share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from mentorlog.session.completers import complete_meeting, complete_who

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typer._click.core import Parameter

    from mentorlog.errors import UsageError


With = Annotated[
    str | None, typer.Option("--with", "-w", metavar="WHO", autocompletion=complete_who)
]
Who = Annotated[str | None, typer.Argument(metavar="WHO", autocompletion=complete_who)]
Role = Annotated[Literal["mentor", "mentee"] | None, typer.Option("--role")]
Place = Annotated[str | None, typer.Option(metavar="TEXT")]
Minutes = Annotated[str | None, typer.Option(metavar="N")]
Mode = Annotated[
    Literal["in-person", "walk-and-talk", "online", "phone", "other"] | None, typer.Option()
]
Topics = Annotated[list[str] | None, typer.Option("--topic", metavar="TEXT")]
Boundaries = Annotated[list[str] | None, typer.Option("--boundary", metavar="TEXT")]
MeetingName = Annotated[
    str | None, typer.Option("--meeting", metavar="MEETING", autocompletion=complete_meeting)
]
PastDay = Annotated[str | None, typer.Option("--on", metavar="DATE")]
Note = Annotated[str | None, typer.Option("--note", metavar="TEXT")]
Yes = Annotated[bool, typer.Option("--yes")]
Private = Annotated[bool, typer.Option("--private")]

Excel = Annotated[bool, typer.Option("--excel")]
PictureForm = Annotated[Literal["svg"] | None, typer.Option("--to")]


def refuse_blank(
    context: typer.Context, parameter: typer.CallbackParam, value: str | None
) -> str | None:
    """Return a path as typed. Raises UsageError for an empty one."""
    from mentorlog.errors import UsageError

    if value is not None and not value.strip():
        option = name_parameter(parameter)
        raise UsageError("errors.usage.empty", option=option, command=context.command_path)
    return value


PicturePath = Annotated[
    str | None, typer.Option("--output", "-o", metavar="PATH", callback=refuse_blank)
]


def free_text(name: str) -> object:
    """Declare an option for a free text, whose help warns that shells keep a history."""
    return typer.Option(name, metavar="TEXT")


def name_parameter(parameter: Parameter) -> str:
    """Return a parameter's name as it is typed: `--minutes` or `MEETING`."""
    if parameter.param_type_name == "option":
        # The long form: people read `--with` more easily than `-w`.
        return max(parameter.opts, key=len)
    return (parameter.metavar or parameter.name.upper()).rstrip(".").strip("[]")


def wrong_choice(given: str, choices: Sequence[str], **facts: object) -> UsageError:
    """Return the error for a word that is not among the choices, with the nearest one."""
    from mentorlog.errors import UsageError
    from mentorlog.texts.similar_keys import similar_key

    near = similar_key(given, choices)
    text = "errors.usage.bad-choice-like" if near else "errors.usage.bad-choice"
    return UsageError(text, (), choices=", ".join(choices), near=near, **facts)
