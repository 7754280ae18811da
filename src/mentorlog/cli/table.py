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
    Row("init", "init", "init", "Make a journal and remember it.", STARTING),
    Row(
        "new-relationship",
        "new_relationship",
        "new_relationship",
        "Start a relationship with a mentor or a mentee.",
        STARTING,
    ),
    Row("demo", "demo", "demo", "Write a journal with an invented pair to look at.", STARTING),
    Row(
        "new-meeting",
        "new_meeting",
        "new_meeting",
        "Hold a meeting, led step by step, and write it down.",
        MEETING,
    ),
    Row(
        "end-meeting",
        "end_meeting",
        "end_meeting",
        "Close a meeting: summary, agreed actions and the next date.",
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
        "Say what you expect of each other, agree, and look at it again.",
        MEETING,
    ),
    Row("approach", "approach", "approach", "Write how you want to fill your role.", MEETING),
    Row("reflect", "reflect", "reflect", "Look back at a meeting, for your own eyes.", MEETING),
    Row("action", "action", "list_actions", "List, add and close what was agreed.", TRACKED),
    Row("action list", "action", "list_actions", "List open actions, your own first.", TRACKED),
    Row("action add", "action", "add", "Add an action to the latest meeting.", TRACKED),
    Row("action change", "action", "change", "Change the text, day or owner of one.", TRACKED),
    Row("action done", "action", "done", "Say that actions are done.", TRACKED),
    Row("action drop", "action", "drop", "Say that actions are no longer wanted.", TRACKED),
    Row("action reopen", "action", "reopen", "Open closed actions again.", TRACKED),
    Row("note", "note", "note", "Jot down a thought between meetings.", TRACKED),
    Row(
        "milestone",
        "milestone",
        "list_milestones",
        "List, add, close and draw what is to be reached.",
        TRACKED,
    ),
    Row(
        "milestone list",
        "milestone",
        "list_milestones",
        "List open milestones, large ones and small ones.",
        TRACKED,
    ),
    Row("milestone add", "milestone", "add", "Add a milestone, large or small.", TRACKED),
    Row("milestone change", "milestone", "change", "Change the title, day or key of one.", TRACKED),
    Row("milestone done", "milestone", "done", "Say that milestones are reached.", TRACKED),
    Row("milestone drop", "milestone", "drop", "Say that milestones are not wanted.", TRACKED),
    Row("milestone reopen", "milestone", "reopen", "Open closed milestones again.", TRACKED),
    Row(
        "milestone timeline",
        "milestone",
        "timeline",
        "Draw months, meetings, milestones and today.",
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
        "End a relationship with a last look, or take it up again.",
        TRACKED,
    ),
    Row("status", "status", "status", "See what comes next and what needs attention.", READING),
    Row("show", "show", "show", "Read a meeting, or a whole relationship.", READING),
    Row("search", "search", "search", "Find words in everything that was written.", READING),
    Row("insights", "insights", "insights", "See how a relationship develops.", READING),
    Row(
        "report",
        "report",
        "report",
        "Count for the programme, without a word of what was said.",
        READING,
    ),
    Row("guide", "guide", "guide", "Read the guide that you follow, topic by topic.", READING),
    Row("edit", "edit", "edit", "Open a file in your editor, then check it.", FILES),
    Row("check", "check", "check", "Check every file and show each problem with its line.", FILES),
    Row("schema", "schema", "schema", "Print the JSON Schema of each kind of file.", FILES),
    Row("export", "export", "export", "Share what may be shared, and only that.", FILES),
    Row("import", "import_shared", "import_shared", "Take in what the other shared.", FILES),
    Row("purge", "purge", "purge", "Remove what is no longer to be kept.", FILES),
    Row("sync", "sync", "sync", "Meet the other copies of your journal, by git.", VERSIONS),
    Row("undo", "undo", "undo", "Take back what the last command changed.", VERSIONS),
    Row("history", "history", "history", "See what changed when.", VERSIONS),
)
