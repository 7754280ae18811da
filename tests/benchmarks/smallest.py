"""The smallest program of its kind, to measure mentorlog against: four files, one table.

One Typer command with three parameters, two Pydantic models, four small files through
`CSafeLoader`, one Rich table; with `--json` the same without the table.
"""

import os

os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"

import datetime as dt
import json as json_module
from pathlib import Path
from typing import Annotated

import typer
import yaml
from pydantic import BaseModel


class Action(BaseModel):
    """Hold one action."""

    text: str
    owner: str = "mentee"
    due: dt.date | None = None


class Meeting(BaseModel):
    """Hold one meeting."""

    status: str = "held"
    minutes: int | None = None
    place: str | None = None
    summary: str | None = None
    actions: list[Action] = []


def show(
    folder: Annotated[Path, typer.Argument(help="Where the meetings are.")],
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,  # noqa: FBT002
    most: Annotated[int, typer.Option(help="How many to show.")] = 4,
) -> None:
    """Show the meetings of a folder."""
    paths = sorted(folder.glob("*.yaml"))[:most]
    meetings = {
        path.stem: Meeting.model_validate(
            yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
        )
        for path in paths
    }
    if json:
        shown = {name: meeting.model_dump() for name, meeting in meetings.items()}
        typer.echo(json_module.dumps(shown, default=str))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("Meeting", "Minutes", "Place", "Actions")
    for name, meeting in meetings.items():
        count = str(len(meeting.actions))
        table.add_row(name, str(meeting.minutes or ""), meeting.place or "", count)
    Console().print(table)


if __name__ == "__main__":
    application = typer.Typer(add_completion=False)
    application.command()(show)
    application()
