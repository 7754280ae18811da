"""Editing, checking, schemas, purging, and the comments of new files."""

TEXTS: dict[str, str] = {
    "check.fine": "All files are fine.",
    "check.file-fine": "{file} is fine.",
    "check.open-again": "Open it again?",
    "check.left-so": (
        "It stays as you wrote it. Whatever cannot be read is left out until it is fixed."
    ),
    "check.which-file": "Which file? Type the number.",
    "check.no-terminal": "There is no terminal to edit in.",
    "check.no-terminal.hint": (
        "Set EDITOR to a program, or ask where the file is:\n  mentorlog edit --path"
    ),
    "check.no-editor": "The editor “{editor}” could not be started: {reason}.",
    "check.no-editor.hint": (
        "Set EDITOR or VISUAL, for example EDITOR=nano, or open the file yourself:\n  {path}"
    ),
    "check.editor-failed": "The editor stopped with an error ({code}). The file is as it left it.",
    "check.meanwhile.merged": (
        "Another command changed {file} while the editor was open; both changes are in it now."
    ),
    "check.meanwhile.taken": (
        "Another command changed {file} while the editor was open; it is as that one left it."
    ),
    "check.meanwhile.kept": (
        "Another command changed {file} while the editor was open, and the two do not fit "
        "together.\n"
        "The file is as you saved it; the other's version is kept in {path}"
    ),
    "check.meanwhile.moved": (
        "Another command moved the meeting while the editor was open; what you wrote is in {file}."
    ),
    "check.meanwhile.moved-apart": (
        "Another command moved the meeting to {path} while the editor was open, and the two do "
        "not fit together.\n"
        "What you wrote is in {file}."
    ),
    "check.meanwhile.removed": "Another command removed {file} while the editor was open.",
    "check.meanwhile.removed-apart": (
        "Another command removed {file} while the editor was open; what you wrote is there again."
    ),
    "check.unknown-file": "“{given}” is not a file of this journal.",
    "check.unknown-file-like": "“{given}” is not a file of this journal.",
    "check.unknown-file-like.hint": "Did you mean {near}?",
    "check.unknown-file.hint": (
        "Try journal, guide, relationship, milestones, or a meeting: 2026-09-14, last or next."
    ),
    "check.no-such-file": "There is no {file} yet.",
    "check.no-what": "Which file do you mean?",
    "check.no-what.hint": (
        "For example:\n"
        "  mentorlog edit relationship\n"
        "  mentorlog edit last\n"
        "  mentorlog edit 2026-09-14"
    ),
    "new.journal": (
        "Your journal. Everything here is yours to edit; mentorlog changes only what it must.\n"
        "timezone: Europe/Copenhagen and programme: {{name, contact, starts, ends}} can be added."
    ),
    "new.guide": (
        "Your programme's own guide. Whatever is here replaces or adds to mentorlog's guide.\n"
        "For example:  questions: {{my-question: How do you like to learn?}}"
    ),
    "new.relationship": (
        "One relationship. `me` is your own role, mentor or mentee.\n"
        "boundaries: is a list of what stays between you, or is left alone."
    ),
    "new.expectations": (
        "What you two expect. Under answers: a key from the checklist, such as support-wanted,\n"
        "with mentee:, mentor: and what you agreed on, agreed:"
    ),
    "new.milestones": (
        "Milestones: a few large ones, with small ones (steps) inside.\n"
        "milestones: is a list; each has a title and, if you like, key, due, why, evidence, "
        "steps."
    ),
    "new.approach": (
        "Private to you: how you fill your role (how), and your values, drives, pleases,\n"
        "frustrates, open_about. Nothing that shares or exports opens this file."
    ),
    "new.meeting": (
        "One meeting; the file is named after its date. No key is required.\n"
        "Free text goes under `notes: |`, indented. An action can be a single line:\n"
        "  - Ask two alumni @mentee due:2026-10-01"
    ),
    "new.reflection": (
        "Private to you: your look back at the meeting of the same name.\n"
        "roles: [guide, coach], listening: [3, 5], worked: |, did_not_work: |, observed: |"
    ),
    "purge.what": "What do you want to remove?",
    "purge.what.hint": (
        "Choose a relationship that has ended, or a date:\n"
        "  mentorlog purge WHO\n"
        "  mentorlog purge --before 2026-01-01"
    ),
    "purge.active": "The relationship with {name} has not ended, so it was not removed.",
    "purge.active.hint": (
        "End it first, or remove only what is old:\n"
        "  mentorlog end-relationship {key}\n"
        "  mentorlog purge {key} --before DATE"
    ),
    "purge.unasked-one": "This would remove one file: {files}",
    "purge.unasked-one.hint": "Nothing was removed. Confirm with --yes.",
    "purge.unasked": "This would remove {n} files: {files}",
    "purge.unasked.hint": "Nothing was removed. Confirm with --yes.",
    "purge.shown": "This removes these files for good:",
    "purge.ask.one": "Remove this file?",
    "purge.ask.many": "Remove these {n} files?",
    "purge.declined": "Nothing was removed.",
    "purge.nothing": "There is nothing to remove.",
    "purge.removed.one": "1 file was removed:",
    "purge.removed.many": "{n} files were removed:",
    "purge.left": "Something is left, for you to look at:",
    "purge.left.export": "{place} (exported earlier)",
    "purge.left.file": "{place} (names them)",
    "purge.left.link": "{place} (a link led there)",
    "purge.left.editor": "{place} (kept by an editor)",
    "purge.elsewhere": "Calendars, pages and mails that you passed on are yours to clear.",
    "purge.git": (
        "The folder is under git, so its history still has them. A backup may have them too."
    ),
    "one-schema": "--output asks for one schema, {other} for another.",
    "one-schema.hint": "Leave one of them out:\n  {command} --help",
    "field.topics": "Topics",
    "field.since_last": "Since last time",
    "field.notes": "Notes",
    "field.summary": "Summary",
    "field.actions": "Agreed",
    "field.why": "Why",
    "field.questions_asked": "Questions covered",
    "field.boundaries": "Between you",
    "field.background": "Background",
    "field.rhythm": "Your own hours a month",
    "field.Relationship.topics": "Waiting for the next meeting",
    "field.roles": "Roles",
    "field.listening": "Ways of listening",
    "field.worked": "What worked",
    "field.did_not_work": "What did not",
    "field.observed": "What you noticed",
    "field.how": "How you fill your role",
    "field.values": "Values",
    "field.drives": "What drives you",
    "field.pleases": "What you enjoy",
    "field.frustrates": "What frustrates you",
    "field.open_about": "What you are open about",
    "field.thoughts": "For your next reflection",
    "schema.mentorlog": "The number of the format: 1.",
    "schema.status": "planned, held or cancelled. Without it, a meeting with notes was held.",
    "schema.uid": "What calendars know the meeting by; leave it as it is.",
    "schema.time": "When it starts: 14:30",
    "schema.minutes": "How long it lasts, in minutes: 90",
    "schema.place": "Where you meet.",
    "schema.mode": "in-person, walk-and-talk, online, phone or other.",
    "schema.Meeting.why": "Why it was cancelled.",
    "schema.topics": "The agenda. A topic is one line, or text: and from:",
    "schema.since_last": "What has happened since last time.",
    "schema.notes": "Notes; start with | and indent the lines.",
    "schema.questions_asked": (
        "Keys of the guide's questions that you talked about: [daily-life, teams]"
    ),
    "schema.summary": "The mentee's own summary.",
    "schema.actions": (
        "What you agreed. On one line: Ask two alumni @mentee due:2026-10-01 — or text: and more."
    ),
    "schema.text": "What it is about.",
    "schema.from": "Who brought it: mentee or mentor.",
    "schema.owner": "Who does it: mentee (the default), mentor or both.",
    "schema.due": "The day it should be done by: 2026-10-01",
    "schema.milestone": "The key of the milestone it leads towards.",
    "schema.done": "The day it was done, or yes if the day is not known.",
    "schema.dropped": "The day it was dropped, or yes if the day is not known.",
    "schema.note": "A remark of your own.",
    "schema.milestones": "A few large milestones.",
    "schema.title": "What it is called.",
    "schema.key": "The short name that actions use: student-job",
    "schema.Milestone.why": "Why it matters.",
    "schema.evidence": "How you will know you have reached it.",
    "schema.steps": "The small milestones on the way.",
    "schema.review_on": "When to look at them again.",
    "schema.answers": (
        "Answers by the key of the guide's question; a question of your own also has question:"
    ),
    "schema.question": "The words of a question of your own.",
    "schema.mentee": "What the mentee says.",
    "schema.mentor": "What the mentor says.",
    "schema.agreed": "What you agreed on.",
    "schema.agreed_on": "When you agreed: 2026-09-14",
    "schema.earlier": "What was agreed before.",
    "schema.until": "The last day it held.",
    "schema.name": "The full name.",
    "schema.me": "Your own role: mentor or mentee.",
    "schema.email": "Where to write to the other person.",
    "schema.start": "The first day: 2026-09-01",
    "schema.end": "The last day: 2026-12-18",
    "schema.ended": "When it ended, and why.",
    "schema.on": "The day.",
    "schema.reason": "Why, if you like.",
    "schema.boundaries": "What stays between you, or is left alone.",
    "schema.background": "What is good to know about the other person.",
    "schema.rhythm": "Your own hours a month.",
    "schema.at_least": "Hours a month at least: 1",
    "schema.at_most": "Hours a month at most: 2",
    "schema.roles": "Your roles: instructor, adviser, guide, coach.",
    "schema.listening": "How you listened, 1 to 5: [3, 5]",
    "schema.worked": "What worked.",
    "schema.did_not_work": "What did not.",
    "schema.observed": "What you noticed and learned.",
    "schema.how": "How you fill your role.",
    "schema.values": "What matters to you at work.",
    "schema.drives": "What drives you.",
    "schema.pleases": "What you enjoy.",
    "schema.frustrates": "What frustrates you.",
    "schema.open_about": "What you are open about.",
    "schema.thoughts": "Private notes that wait for your next reflection.",
    "schema.language": "en or da.",
    "schema.timezone": "The time zone of your days: Europe/Copenhagen",
    "schema.programme": "The programme you two are part of.",
    "schema.Journal.guide": "The file with the programme's own guide, if it is not guide.yaml.",
    "schema.git": "Whether changes become commits.",
    "schema.commit": "true: a commit for each command.",
    "schema.contact": "The person you can both always ask.",
    "schema.starts": "The first month of the season: 9",
    "schema.ends": "The last month of the season: 12",
    "schema.hours_per_month": "How much time it asks for.",
    "schema.without": "Parts to leave out: questions, or one of them, questions.teams",
    "schema.chapters": "The chapters of the guide.",
    "schema.principles": "What mentoring rests on.",
    "schema.relationship": "How a relationship grows.",
    "schema.confidentiality": "What stays between the two.",
    "schema.Guide.roles": "The roles, from instructor to coach.",
    "schema.Guide.listening": "The five ways of listening.",
    "schema.goals": "The checklist: goals.",
    "schema.terms": "The checklist: terms.",
    "schema.questions": "Questions to get to know each other.",
    "schema.aids": "Ways forward when things are unclear.",
    "schema.options": "Ways forward to what the mentee can do.",
    "schema.Guide.meeting": "The steps of a meeting.",
    "schema.reflection": "The questions of a reflection.",
    "schema.approach": "The questions of the approach.",
    "schema.sources": "Where it comes from.",
    "schema.Voiced.mentee": "Said to the mentee.",
    "schema.Voiced.mentor": "Said to the mentor.",
    "schema.marks": "Where the point comes from: [G9]",
    "schema.phrases": "Sentences to borrow.",
    "schema.example": "An example.",
    "schema.responsibility": "Who holds the responsibility.",
    "schema.nudge": "What to try next.",
    "schema.why": "Why the step is there.",
}
