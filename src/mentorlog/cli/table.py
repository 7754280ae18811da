"""The table of commands: one row is all that the frame has to be told about a command."""

from __future__ import annotations

from dataclasses import dataclass

STARTING = "Starting"
MEETING = "The meeting, before, during and after"
TRACKED = "What is tracked"
READING = "Reading"
FILES = "Files"
VERSIONS = "Versions and machines"

ALONE = "status"


@dataclass(frozen=True)
class Row:
    """Say where a command's function lives, and what `--help` says about it in one sentence.

    `name` is what is typed (`action done` is a child of the row `action`), `module` a module of
    `mentorlog.cli`, `attribute` the function in it. A row with children is a group: alone, it runs
    the child that has the same function.
    """

    name: str
    module: str
    attribute: str
    help: str
    heading: str


TABLE: tuple[Row, ...] = (
    Row("init", "init", "init", "Create a journal and remember where it is.", STARTING),
    Row(
        "new-relationship",
        "new_relationship",
        "new_relationship",
        "Start a relationship with a mentor or a mentee.",
        STARTING,
    ),
    Row("demo", "demo", "demo", "Write a journal of an invented pair to look around in.", STARTING),
    Row(
        "new-meeting",
        "new_meeting",
        "new_meeting",
        "Hold a meeting, step by step, and write it down.",
        MEETING,
    ),
    Row(
        "end-meeting",
        "end_meeting",
        "end_meeting",
        "Close a meeting: summary, actions, next meeting.",
        MEETING,
    ),
    Row("plan", "plan", "plan", "Plan the next meeting.", MEETING),
    Row("move", "move", "move", "Move a planned meeting to another day.", MEETING),
    Row("cancel", "cancel", "cancel", "Cancel a planned meeting.", MEETING),
    Row("prep", "prep", "prep", "Read one page before you meet.", MEETING),
    Row(
        "expectations",
        "expectations",
        "expectations",
        "Say what you expect of each other, and agree.",
        MEETING,
    ),
    Row(
        "approach",
        "approach",
        "approach",
        "Note how you want to fill your role, just for you.",
        MEETING,
    ),
    Row("reflect", "reflect", "reflect", "Look back on a meeting, for your eyes only.", MEETING),
    Row("action", "action", "list_actions", "List, add and close what you agreed to do.", TRACKED),
    Row("action list", "action", "list_actions", "List open actions, your own first.", TRACKED),
    Row("action add", "action", "add", "Add an action to the latest meeting.", TRACKED),
    Row("action change", "action", "change", "Change the text, day or owner of one.", TRACKED),
    Row("action done", "action", "done", "Mark actions as done.", TRACKED),
    Row("action drop", "action", "drop", "Drop actions that no longer matter.", TRACKED),
    Row("action reopen", "action", "reopen", "Reopen closed actions.", TRACKED),
    Row("note", "note", "note", "Jot down a thought between meetings.", TRACKED),
    Row(
        "milestone",
        "milestone",
        "list_milestones",
        "List, add, close and draw what you want to reach.",
        TRACKED,
    ),
    Row(
        "milestone list",
        "milestone",
        "list_milestones",
        "List open milestones, large and small.",
        TRACKED,
    ),
    Row("milestone add", "milestone", "add", "Add a milestone, large or small.", TRACKED),
    Row("milestone change", "milestone", "change", "Change the title, day or key of one.", TRACKED),
    Row("milestone done", "milestone", "done", "Mark milestones as reached.", TRACKED),
    Row("milestone drop", "milestone", "drop", "Drop milestones that no longer matter.", TRACKED),
    Row("milestone reopen", "milestone", "reopen", "Reopen closed milestones.", TRACKED),
    Row(
        "milestone timeline",
        "milestone",
        "timeline",
        "Draw meetings and milestones month by month.",
        TRACKED,
    ),
    Row(
        "change-relationship",
        "change_relationship",
        "change_relationship",
        "Change a name, an address, the days or the key.",
        TRACKED,
    ),
    Row(
        "end-relationship",
        "end_relationship",
        "end_relationship",
        "End a relationship with a last look, or reopen it.",
        TRACKED,
    ),
    Row("status", "status", "status", "See what comes next and what needs attention.", READING),
    Row("show", "show", "show", "Read a meeting, or a whole relationship.", READING),
    Row("search", "search", "search", "Find words in everything you have written.", READING),
    Row("insights", "insights", "insights", "See how a relationship is developing.", READING),
    Row(
        "report",
        "report",
        "report",
        "Give the programme numbers, not what was said.",
        READING,
    ),
    Row("guide", "guide", "guide", "Read the guide, topic by topic.", READING),
    Row("edit", "edit", "edit", "Open a file in your editor, then check it.", FILES),
    Row("check", "check", "check", "Check every file, and show each problem with its line.", FILES),
    Row("schema", "schema", "schema", "Print the JSON Schema for each kind of file.", FILES),
    Row("export", "export", "export", "Share what may be shared, and only that.", FILES),
    Row("import", "import_shared", "import_shared", "Add what the other person shared.", FILES),
    Row("purge", "purge", "purge", "Remove what you no longer want to keep.", FILES),
    Row(
        "sync", "sync", "sync", "Sync with the other copies of your journal, through git.", VERSIONS
    ),
    Row("undo", "undo", "undo", "Undo what the last command changed.", VERSIONS),
    Row("history", "history", "history", "See what changed, and when.", VERSIONS),
)
