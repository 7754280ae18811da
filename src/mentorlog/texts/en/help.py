"""The pages of `--help`: a sentence for each command, what else there is to it, its parameters.

`action-done` is a command's sentence, `action-done.more` what follows it, `action-done.note` its
parameter of that name; `any.note` is the parameter of every command that has no text of its own.
"""

_HISTORY = "Your shell keeps a history; with `-` the text comes from standard input instead."

TEXTS: dict[str, str] = {
    "about": (
        "Keep a journal of your meetings as mentor or mentee, with a guide to lead you and YAML "
        "files that are yours. On its own, it shows what comes next."
    ),
    "help": "Show how a command is used.",
    "usage": "Usage: ",
    "part.arguments": "Arguments",
    "part.options": "Options",
    "part.commands": "Commands",
    "part.examples": "Examples",
    "required": "required",
    "heading.starting": "Starting",
    "heading.meeting": "The meeting, before, during and after",
    "heading.tracked": "What is tracked",
    "heading.reading": "Reading",
    "heading.files": "Files",
    "heading.versions": "Versions and machines",
    "metavar.action": "ACTION",
    "metavar.command": "COMMAND",
    "metavar.date": "DATE",
    "metavar.dir": "DIR",
    "metavar.file": "FILE",
    "metavar.key": "KEY",
    "metavar.kind": "KIND",
    "metavar.meeting": "MEETING",
    "metavar.name": "NAME",
    "metavar.number": "NUMBER",
    "metavar.options": "OPTIONS",
    "metavar.path": "PATH",
    "metavar.text": "TEXT",
    "metavar.time": "TIME",
    "metavar.title": "TITLE",
    "metavar.topic": "TOPIC",
    "metavar.what": "WHAT",
    "metavar.when": "WHEN",
    "metavar.who": "WHO",
    "any.journal": "The folder of the journal.",
    "any.lang": "The language to use, for this help too.",
    "any.json": "Print one JSON document, and ask nothing.",
    "any.no_input": "Ask nothing.",
    "any.version": "Show the version and exit.",
    "any.install_completion": "Install completion for the current shell.",
    "any.show_completion": ("Show the completion script for this shell, to copy or adapt it."),
    "any.help": "Show this message and exit.",
    "any.boundary": f"What stays between you, or is left alone. Repeatable. {_HISTORY}",
    "any.everything": "Include closed ones.",
    "any.excel": "A table that opens with a double click: your language's separator, and a BOM.",
    "any.key": "The key from `milestone list`, or a small one: student-job/2.",
    "any.meeting": "2026-09-14, 2026-09-14-2, last or next.",
    "any.minutes": "How long, in minutes; or 1h30, 1½ h.",
    "any.mode": "How you meet.",
    "any.name": "The other person's name.",
    "any.note": f"A remark to keep with it. {_HISTORY}",
    "any.number": "The number of `action list`, or a name: 2026-09-14/1. A terminal asks.",
    "any.on": "Which day it was; today by default.",
    "any.overdue": "Only what is late.",
    "any.owner": "Only what this side promised.",
    "any.place": "Where you meet.",
    "any.private": "Include what is private to you.",
    "any.role": "Your own role.",
    "any.to": "The format; a screen by default.",
    "any.topic": (
        "A topic for the agenda; it is the mentee's unless it ends in @mentor. Repeatable."
    ),
    "any.when": "A day and, if you like, a time: fri 14:30",
    "any.who": "The person, by name or key.",
    "any.why": f"Why it matters. {_HISTORY}",
    "any.yes": "Answer yes when asked before anything is removed.",
    "init": "Create a journal and remember where it is.",
    "init.more": (
        "An existing journal is left as it is; you can only add the guide, and git. "
        "You do not have to start here: new-meeting and new-relationship create a journal if "
        "there is none."
    ),
    "init.folder": "Where to put it; --journal by default.",
    "init.name": "Your own name.",
    "init.guide": "The guide your programme sends out.",
    "init.git": "Make each command a commit in your own git, or not.",
    "init.encrypt": ("Let git store your private notes encrypted, or all files; needs git-crypt."),
    "new-relationship": "Start a relationship with a mentor or a mentee.",
    "new-relationship.more": (
        "Without dates it runs from today until the end of the programme's season."
    ),
    "new-relationship.key": "The name of its folder; made from NAME by default.",
    "new-relationship.start": "The first day.",
    "new-relationship.end": "The last day.",
    "new-relationship.email": "Their email address.",
    "demo": "Write a journal of an invented pair to look around in.",
    "demo.more": (
        "It is in your language, and its latest meeting was about a week ago. The folder must "
        "be new or empty; your own journal is not touched."
    ),
    "demo.folder": "Where to put it; ./mentorlog-demo by default.",
    "new-meeting": "Hold a meeting, step by step, and write it down.",
    "new-meeting.more": (
        "With somebody new, a relationship is started. If there is a planned meeting that "
        "day, or one without a summary, you carry on with that one. If there is a text "
        "already, yours is added as a new paragraph. Without a terminal it only does what the "
        "options say."
    ),
    "new-meeting.key": "The folder's name for somebody new, in Latin letters.",
    "new-meeting.date": "The day you met; today by default.",
    "new-meeting.time": "When you began: 14:30.",
    "new-meeting.since": f"What has happened since last time. {_HISTORY}",
    "new-meeting.notes": f"Notes from the talk. {_HISTORY}",
    "new-meeting.asked": "A question from the guide that you talked about. Repeatable.",
    "new-meeting.another": "A second meeting on the same day.",
    "end-meeting": "Close a meeting: summary, actions, next meeting.",
    "end-meeting.more": (
        "The mentee sums up, you write down what you agreed, and you plan the next meeting. "
        "If there is a text already, yours is added as a new paragraph."
    ),
    "end-meeting.summary": f"The mentee's summary, in their own words. {_HISTORY}",
    "end-meeting.action": "Ask two alumni @mentee due:+2w +student-job. Repeatable.",
    "end-meeting.next_when": "When you meet next: a day and, if you like, a time.",
    "end-meeting.next_place": "Where you meet next.",
    "end-meeting.next_topic": "A topic for next time. Repeatable.",
    "plan": "Plan the next meeting.",
    "plan.more": "If there is already a meeting planned that day, it is changed.",
    "move": "Move a planned meeting to another day.",
    "move.more": (
        "Everything in it goes along, your reflection too, and calendars keep the same entry. "
        "You can also move a held meeting if its date was wrong."
    ),
    "cancel": "Cancel a planned meeting.",
    "cancel.more": (
        "What is in it stays. A new day takes over its topics. You are reminded of what you "
        "two agreed about cancelling."
    ),
    "cancel.meeting": "2026-09-14, 2026-09-14-2 or next.",
    "cancel.why": "Why; `-` reads it from standard input.",
    "cancel.new": "When to meet instead: a day and, if you like, a time.",
    "prep": "Read one page before you meet.",
    "prep.more": (
        "--topic adds to the agenda of the next planned meeting, --since to its opening. If "
        "none is planned, they wait for it. On paper, which lies on the table, boundaries and "
        "the reminder of how to listen are left out."
    ),
    "prep.since": f"What has happened since last time. Repeatable. {_HISTORY}",
    "prep.to": "Print Markdown, for paper or your phone.",
    "expectations": "Say what you expect of each other, and agree.",
    "expectations.more": (
        "In a terminal it asks for your own side; with `--by both`, for one line on each "
        "question that you two agree on; with `--review`, whether that still holds. With "
        "`--answer` it only writes, and asks nothing. `--agree` without an answer agrees to "
        "what that side has already answered, and with `--by both` to what you both said "
        "alike. A new goal has the key `new-goal`."
    ),
    "expectations.answer": (
        "An answer; see the keys with `guide checklist`. With `-` the text comes from "
        "standard input. Repeatable."
    ),
    "expectations.by": "Whose answers these are; yours by default.",
    "expectations.agree": "Make these the answers you agree on.",
    "expectations.on": "The day you agreed; today by default.",
    "expectations.review_on": "The day you look at them again.",
    "expectations.review": "Look again at what you agreed; earlier answers are kept.",
    "expectations.show": "Read it all, with differences and earlier answers.",
    "approach": "Note how you want to fill your role, just for you.",
    "approach.more": (
        "In a terminal it asks one thing at a time, and saves each answer at once. What you "
        "last wrote with somebody else is there to keep or change. Without a terminal it "
        "shows what is there."
    ),
    "reflect": "Look back on a meeting, for your eyes only.",
    "reflect.more": (
        "If there is a text already, yours is added as a new paragraph. In a terminal it asks "
        "for what you left out."
    ),
    "reflect.worked": f"What worked. {_HISTORY}",
    "reflect.did_not_work": f"What did not. {_HISTORY}",
    "reflect.observed": f"What you noticed and learned. {_HISTORY}",
    "reflect.listening": "How you listened, as a mentor. Repeatable.",
    "reflect.role": "A role you took on; as a mentee, the help you asked for. Repeatable.",
    "reflect.raising": (
        "Worth raising: a topic for the next meeting, and the only thing that leaves the "
        "reflection. Repeatable."
    ),
    "action": "List, add and close what you agreed to do.",
    "action-list": "List open actions, your own first.",
    "action-list.more": "Without WHO, those of all active relationships.",
    "action-add": "Add an action to the latest meeting.",
    "action-add.more": (
        "It belongs to the mentee unless it says @mentor or @both. due: takes a date without "
        "spaces, and +KEY is a milestone. You do not need quotes; `-` reads lines from "
        "standard input."
    ),
    "action-add.action": "Ask two alumni @mentee due:2026-10-01 +student-job",
    "action-change": "Change an action's text, day or owner.",
    "action-change.more": (
        "Only what you give changes: words replace the text; due:, @mentor, @mentee, @both and "
        "+KEY replace what was there, and due: on its own makes it for next time. If you give "
        "nothing, a terminal shows you the whole line to change."
    ),
    "action-change.number": "The number of `action list`, or a name: 2026-09-14/1.",
    "action-change.action": "What to change: due:+2w, or new words.",
    "action-done": "Mark actions as done.",
    "action-drop": "Drop actions that no longer matter.",
    "action-reopen": "Reopen closed actions.",
    "action-reopen.number": "The number from `action list`, or a name: 2026-09-14/1.",
    "note": "Jot down a thought between meetings.",
    "note.more": (
        "It waits for the opening of your next meeting. If the first word is somebody's key or "
        "whole name, and more words follow, it says who the note is about."
    ),
    "note.words": (f"The thought; no quotes needed. The other's name may come first. {_HISTORY}"),
    "note.topic": "Put it on the agenda of the next meeting.",
    "note.private": "Keep it to yourself, for your next reflection.",
    "milestone": "List, add, close and draw what you want to reach.",
    "milestone-list": "List open milestones, large and small.",
    "milestone-list.more": "Without WHO, those of all active relationships.",
    "milestone-list.everything": "Include closed ones, and closed actions towards them.",
    "milestone-add": "Add a milestone, large or small.",
    "milestone-add.more": (
        "Actions refer to a large one by its key: +student-job. `-` as TITLE reads standard input."
    ),
    "milestone-add.title": "What you want to reach; no quotes needed.",
    "milestone-add.under": "Make it a small milestone under this large one.",
    "milestone-add.due": "The day to reach it by.",
    "milestone-add.evidence": f"How you will know you have reached it. {_HISTORY}",
    "milestone-add.key": "Its key; made from the title by default.",
    "milestone-change": "Change a milestone's title, day or key.",
    "milestone-change.more": "Only what you give changes; it replaces what was there.",
    "milestone-change.name": "The key of `milestone list`, or a small one: student-job/2.",
    "milestone-change.title": "What you want to reach.",
    "milestone-change.due": "The day to reach it by; '' for none.",
    "milestone-change.evidence": f"How you will know you have reached it. {_HISTORY}",
    "milestone-change.key": "Its new key; actions that name it follow along.",
    "milestone-done": "Mark milestones as reached.",
    "milestone-done.yes": "Close a large one without asking, even if small ones are open.",
    "milestone-drop": "Drop milestones that no longer matter.",
    "milestone-drop.yes": "Close a large one without asking, even if small ones are open.",
    "milestone-reopen": "Reopen closed milestones.",
    "milestone-timeline": "Draw meetings and milestones month by month.",
    "milestone-timeline.more": (
        "It is as wide as the terminal; dropped milestones are left out. With --to svg it is "
        "a picture for a page or a browser."
    ),
    "milestone-timeline.path": "With --to, the file to write; standard output by default.",
    "change-relationship": "Change a name, an address, the days or the key.",
    "change-relationship.more": (
        "Only what you give changes; boundaries are added to the ones you have. A new key "
        "renames the folder: reflections and unsaved answers go along, and calendars keep "
        "their entries."
    ),
    "change-relationship.email": "Their address; '' for none.",
    "change-relationship.start": "Its first day.",
    "change-relationship.end": "Its last day.",
    "change-relationship.key": "A new name for its folder.",
    "end-relationship": "End a relationship with a last look, or reopen it.",
    "end-relationship.more": (
        "It disappears from the lists, but you can still read it. Planned meetings are "
        "cancelled. Your notes stay until you remove them with purge."
    ),
    "end-relationship.on": "The last day; today by default.",
    "end-relationship.reason": "Why; `-` reads it from standard input.",
    "end-relationship.reopen": "Reopen a relationship that has ended.",
    "status": "See what comes next and what needs attention.",
    "status.more": (
        "While a meeting is under way, plain `mentorlog` shows that relationship and how to "
        "carry on."
    ),
    "status.everything": "Include ended relationships.",
    "status.exit_code": "Exit with 10 if something needs attention.",
    "show": "Read a meeting, or a whole relationship.",
    "show.more": (
        "What is private to you, your reflections and your approach, is only shown with --private."
    ),
    "search": "Find words in everything you have written.",
    "search.more": (
        "It searches all relationships, ended ones too. Capitals do not matter, and part of a "
        "word is enough. The guide is not searched."
    ),
    "search.text": (
        "The words, in the order they are written; no quotes needed. `-` reads them from "
        "standard input, which leaves no trace in your shell's history."
    ),
    "search.private": "Search what is private to you as well.",
    "insights": "See how a relationship is developing.",
    "insights.more": (
        "It counts how often you noted each role and way of listening in your reflections. "
        "They are ways, not grades, so there is no average. What you wrote there is not "
        "shown. With --to svg it is a picture of the hours alone."
    ),
    "insights.path": "With --to, the file to write; standard output by default.",
    "report": "Give the programme numbers, not what was said.",
    "report.more": (
        "It gives the day, status, minutes and mode of each meeting, the hours of each month, "
        "whether a next meeting is arranged and whether you have agreed on all expectations. "
        "Without WHO, it covers all active relationships. Show it to the other person before "
        "you send it.\n\n"
        "With --collect, the coordinator of a programme reads many pairs' `report --json`, "
        "and needs no journal: pairs, meetings, hours and what is missing, by month."
    ),
    "report.who": "The person, by name or key; with --collect the files.",
    "report.first": "The first day; everything so far by default.",
    "report.last": "The last day; no end by default.",
    "report.to": "Print a table for a spreadsheet, one line per meeting.",
    "report.names": "Give the names, not just numbers.",
    "report.collect": "Make one table of many pairs' JSON reports: FILE...",
    "guide": "Read the guide, topic by topic.",
    "guide.more": (
        "Topics: principles, relationship, confidentiality, checklist, questions, roles, "
        "listening, meeting, aids, options, reflection, approach, contact, sources. It "
        "includes what your programme says in its own guide.yaml, and addresses you in your "
        "own role."
    ),
    "guide.topic": "roles, listening, aids, meeting ...; an overview by default.",
    "edit": "Open a file in your editor, then check it.",
    "edit.more": "You can open broken files too. What you wrote is never thrown away.",
    "edit.what": (
        "`journal`, `guide`, `relationship`, `expectations`, `milestones`, `approach`, "
        "a meeting (2026-09-14, last, next) or reflection/MEETING."
    ),
    "edit.path": "Say where the file is, without opening it.",
    "check": "Check every file, and show each problem with its line.",
    "check.more": (
        "The exit code is 10 if there is an error, or with --strict a warning. For a private "
        "file it shows the place but none of the text; `edit approach` or `edit "
        "reflection/MEETING` shows more."
    ),
    "check.strict": "Treat warnings as errors.",
    "schema": "Print the JSON Schema of files, or of what a command prints.",
    "schema.more": (
        "The kinds are `journal`, `guide`, `relationship`, `expectations`, `milestones`, "
        "`approach`, `meeting` and `reflection`. With --output it is the schema of what a "
        "command prints with --json, errors included."
    ),
    "schema.kind": "The kind of file.",
    "schema.output": "A command, `action done` for example: what it prints with --json.",
    "schema.install": "Put them where the first lines of the files point.",
    "export": "Share what may be shared, and only that.",
    "export.more": (
        "That is both names, when, where and how you meet, topics, summaries, actions, "
        "milestones and what you agreed to expect. Private text, boundaries and each side's "
        "own answers are never shared. A file is only replaced if it is an earlier "
        "export that nobody has changed since. In a calendar, actions that have a day are tasks."
    ),
    "export.to": "The format.",
    "export.path": "The file to write, or the folder for vdir; standard output by default.",
    "export.with_notes": "Include the notes.",
    "export.alarm": "In a calendar, remind this long before each meeting: 1d, 2h, 30.",
    "export.all_pairs": "In a calendar, all relationships in one.",
    "import": "Add what the other person shared.",
    "import.more": (
        "Meetings, topics, summaries, actions, milestones and agreed answers that only they "
        "have are added, and what they closed is closed. Nothing of yours is replaced or "
        "removed: where you two differ, yours stays and the difference is shown. Without "
        "--with, the two names in the file decide which relationship it is.\n\n"
        "An invitation from a calendar becomes a planned meeting; a later one moves or "
        "cancels it."
    ),
    "import.file": (
        "The other's `export --to json`, or an invitation (.ics); `-` is standard input."
    ),
    "import.yes": "Import it without asking.",
    "purge": "Remove what you no longer want to keep.",
    "purge.more": (
        "With WHO: everything from a relationship that has ended; with a date as well, its "
        "meetings and reflections before that day, ended or not. With only a date: every "
        "relationship that ended before it. You are told if git or a backup still has a copy."
    ),
    "purge.before": "Only what is from before this day.",
    "sync": "Sync with the other copies of your journal, through git.",
    "sync.more": (
        "The journal must be under git (init --git) and have a remote that only you can use "
        "(git remote add origin ADDRESS). What is not committed stays here, untouched. "
        "Meetings are merged by what they say. What cannot be merged keeps both versions "
        "(exit 7): check explains where, and sync carries on once you have fixed it. No other "
        "command uses a network."
    ),
    "undo": "Undo what the last command changed.",
    "undo.more": (
        "Later edits, by you or by others, stay. If they cannot be kept apart from it, both "
        "are shown and nothing is undone. The journal must be under git: init --git."
    ),
    "undo.redo": "Do again what was undone last.",
    "history": "See what changed, and when.",
    "history.more": "It shows nothing of what was said. The journal must be under git: init --git.",
    "history.what": (
        "`journal`, `guide`, `relationship`, `expectations`, `milestones`, `approach`, "
        "a meeting (2026-09-14, last, next) or reflection/MEETING; everything by default."
    ),
    "history.everything": "Include older changes.",
}
