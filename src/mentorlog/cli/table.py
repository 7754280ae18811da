"""The table of commands: one row is all that the frame needs for a command."""

from __future__ import annotations

from typing import NamedTuple

STARTING = "heading.starting"
MEETING = "heading.meeting"
TRACKED = "heading.tracked"
READING = "heading.reading"
FILES = "heading.files"
VERSIONS = "heading.versions"

ALONE = "status"


class Row(NamedTuple):
    """The place of a command's function, and the heading under which `--help` lists it.

    `name` is what is typed (`action done` is a child of the row `action`), `feature` the folder
    whose `cli` module has the function `attribute`. A row with children is a group: alone, it runs
    the child with the same function. The help text is in the texts, under `help`.
    """

    name: str
    feature: str
    attribute: str
    heading: str


TABLE: tuple[Row, ...] = (
    Row("init", "journal", "init", STARTING),
    Row("new-relationship", "relationship", "new_relationship", STARTING),
    Row("demo", "journal", "demo", STARTING),
    Row("new-meeting", "meeting", "new_meeting", MEETING),
    Row("end-meeting", "meeting", "end_meeting", MEETING),
    Row("plan", "meeting", "plan", MEETING),
    Row("move", "meeting", "move", MEETING),
    Row("cancel", "meeting", "cancel", MEETING),
    Row("prep", "prep", "prep", MEETING),
    Row("expectations", "expectations", "expectations", MEETING),
    Row("approach", "reflection", "approach", MEETING),
    Row("reflect", "reflection", "reflect", MEETING),
    Row("action", "actions", "list_actions", TRACKED),
    Row("action list", "actions", "list_actions", TRACKED),
    Row("action add", "actions", "add", TRACKED),
    Row("action change", "actions", "change", TRACKED),
    Row("action done", "actions", "done", TRACKED),
    Row("action drop", "actions", "drop", TRACKED),
    Row("action reopen", "actions", "reopen", TRACKED),
    Row("note", "note", "note", TRACKED),
    Row("milestone", "milestones", "list_milestones", TRACKED),
    Row("milestone list", "milestones", "list_milestones", TRACKED),
    Row("milestone add", "milestones", "add", TRACKED),
    Row("milestone change", "milestones", "change", TRACKED),
    Row("milestone done", "milestones", "done", TRACKED),
    Row("milestone drop", "milestones", "drop", TRACKED),
    Row("milestone reopen", "milestones", "reopen", TRACKED),
    Row("milestone timeline", "milestones", "timeline", TRACKED),
    Row("change-relationship", "relationship", "change_relationship", TRACKED),
    Row("end-relationship", "relationship", "end_relationship", TRACKED),
    Row("status", "status", "status", READING),
    Row("show", "show", "show", READING),
    Row("search", "search", "search", READING),
    Row("insights", "insights", "insights", READING),
    Row("report", "report", "report", READING),
    Row("guide", "guide", "guide", READING),
    Row("edit", "files", "edit", FILES),
    Row("check", "files", "check", FILES),
    Row("schema", "files", "schema", FILES),
    Row("export", "sharing", "export", FILES),
    Row("import", "sharing", "import_shared", FILES),
    Row("purge", "files", "purge", FILES),
    Row("sync", "versions", "sync", VERSIONS),
    Row("undo", "versions", "undo", VERSIONS),
    Row("history", "versions", "history", VERSIONS),
)
