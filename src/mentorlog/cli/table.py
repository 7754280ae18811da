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
    feature: str
    attribute: str
    help: str
    heading: str


TABLE: tuple[Row, ...] = (
    Row("init", "journal", "init", "Create a journal and remember where it is.", STARTING),
    Row(
        "new-relationship",
        "relationship",
        "new_relationship",
        "Start a relationship with a mentor or a mentee.",
        STARTING,
    ),
    Row(
        "demo",
        "journal",
        "demo",
        "Write a journal of an invented pair to look around in.",
        STARTING,
    ),
    Row(
        "new-meeting",
        "meeting",
        "new_meeting",
        "Hold a meeting, step by step, and write it down.",
        MEETING,
    ),
    Row(
        "end-meeting",
        "meeting",
        "end_meeting",
        "Close a meeting: summary, actions, next meeting.",
        MEETING,
    ),
    Row("plan", "meeting", "plan", "Plan the next meeting.", MEETING),
    Row("move", "meeting", "move", "Move a planned meeting to another day.", MEETING),
    Row("cancel", "meeting", "cancel", "Cancel a planned meeting.", MEETING),
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
        "reflection",
        "approach",
        "Note how you want to fill your role, just for you.",
        MEETING,
    ),
    Row("reflect", "reflection", "reflect", "Look back on a meeting, for your eyes only.", MEETING),
    Row("action", "actions", "list_actions", "List, add and close what you agreed to do.", TRACKED),
    Row("action list", "actions", "list_actions", "List open actions, your own first.", TRACKED),
    Row("action add", "actions", "add", "Add an action to the latest meeting.", TRACKED),
    Row("action change", "actions", "change", "Change the text, day or owner of one.", TRACKED),
    Row("action done", "actions", "done", "Mark actions as done.", TRACKED),
    Row("action drop", "actions", "drop", "Drop actions that no longer matter.", TRACKED),
    Row("action reopen", "actions", "reopen", "Reopen closed actions.", TRACKED),
    Row("note", "note", "note", "Jot down a thought between meetings.", TRACKED),
    Row(
        "milestone",
        "milestones",
        "list_milestones",
        "List, add, close and draw what you want to reach.",
        TRACKED,
    ),
    Row(
        "milestone list",
        "milestones",
        "list_milestones",
        "List open milestones, large and small.",
        TRACKED,
    ),
    Row("milestone add", "milestones", "add", "Add a milestone, large or small.", TRACKED),
    Row(
        "milestone change", "milestones", "change", "Change the title, day or key of one.", TRACKED
    ),
    Row("milestone done", "milestones", "done", "Mark milestones as reached.", TRACKED),
    Row("milestone drop", "milestones", "drop", "Drop milestones that no longer matter.", TRACKED),
    Row("milestone reopen", "milestones", "reopen", "Reopen closed milestones.", TRACKED),
    Row(
        "milestone timeline",
        "milestones",
        "timeline",
        "Draw meetings and milestones month by month.",
        TRACKED,
    ),
    Row(
        "change-relationship",
        "relationship",
        "change_relationship",
        "Change a name, an address, the days or the key.",
        TRACKED,
    ),
    Row(
        "end-relationship",
        "relationship",
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
    Row("edit", "files", "edit", "Open a file in your editor, then check it.", FILES),
    Row("check", "files", "check", "Check every file, and show each problem with its line.", FILES),
    Row("schema", "files", "schema", "Print the JSON Schema for each kind of file.", FILES),
    Row("export", "sharing", "export", "Share what may be shared, and only that.", FILES),
    Row("import", "sharing", "import_shared", "Add what the other person shared.", FILES),
    Row("purge", "files", "purge", "Remove what you no longer want to keep.", FILES),
    Row(
        "sync",
        "versions",
        "sync",
        "Sync with the other copies of your journal, through git.",
        VERSIONS,
    ),
    Row("undo", "versions", "undo", "Undo what the last command changed.", VERSIONS),
    Row("history", "versions", "history", "See what changed, and when.", VERSIONS),
)
