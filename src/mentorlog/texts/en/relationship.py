"""Relationships: begun, ended, looked for."""

TEXTS: dict[str, str] = {
    "ending.look": "A last look at your time with {name}",
    "ending.met.one": "You met once, for {hours}.",
    "ending.met.many": "You met {n} times, {hours} in all.",
    "ending.expectations": "What you agreed on",
    "ending.milestones": "Milestones",
    "ending.progress": "{title} ({word}, {n} of {of} small ones)",
    "ending.ask": "End the relationship with {name}? Any planned meetings will be cancelled.",
    "ending.declined": "The relationship with {name} carries on; nothing was changed.",
    "ending.planned": "Ending it also cancels what is planned: {days}",
    "ending.planned.hint": "Confirm with --yes.",
    "ending.whom": "Which relationship do you want to reopen?",
    "ending.whom.hint": ("Say which one:\n  mentorlog end-relationship WHO --reopen"),
    "ending.ended": (
        "The relationship with {name} has ended. Say thank you to {first}, and thank you for "
        "your time."
    ),
    "ending.ended-already": "The relationship with {name} has already ended.",
    "ending.ended-otherwise": (
        "The relationship with {name} has ended already, so nothing of how it ended was changed."
    ),
    "ending.ended-otherwise.hint": (
        "Change it in the file:\n"
        "  mentorlog edit relationship --with {key}\n"
        "Or reopen it first:\n"
        "  mentorlog end-relationship {key} --reopen"
    ),
    "ending.not-with-reopen": (
        "{option} is about an end, and --reopen takes the relationship up again."
    ),
    "ending.reopened": (
        "The relationship with {name} carries on. Meetings that were cancelled stay cancelled."
    ),
    "ending.open-already": "The relationship with {name} is already going on.",
    "ending.notes": (
        "Your notes stay in {folder}\n"
        "To read them:\n"
        "  mentorlog show {key}\n"
        "To keep a copy of what may be shared:\n"
        "  mentorlog export {key} --to html -o notes.html\n"
        "When you no longer want to keep them:\n"
        "  mentorlog purge {key}"
    ),
    "who.none": "Nobody here is called “{who}”.",
    "who.none.hint": (
        "To start with this person (or --role mentee):\n"
        '  mentorlog new-meeting "{who}" --role mentor'
    ),
    "who.nearest": "Nobody here is called “{who}”.",
    "who.nearest.hint": "Did you mean {names}?",
    "who.nobody": "There is no active relationship yet.",
    "who.nobody.hint": (
        'Start one (or --role mentee):\n  mentorlog new-meeting "NAME" --role mentor'
    ),
    "who.missing": "With whom? There is no relationship yet.",
    "who.missing.hint": (
        'Give a name and your own role:\n  mentorlog new-meeting "NAME" --role mentor'
    ),
    "who.several": "That could be any of these: {names}.",
    "who.several.hint": "Say which one, by name or key (as WHO, or with --with).",
    "who.ended": "The relationship with {name} has ended.",
    "who.ended.hint": ("To carry on with it:\n  mentorlog end-relationship {key} --reopen"),
    "who.no-key": "The name “{name}” cannot be turned into a key.",
    "who.no-key.hint": "Choose the name of the folder yourself, such as --key sofie-holm.",
    "who.no-name": "A relationship needs a name.",
    "who.no-name.hint": ('For example:\n  mentorlog new-relationship "Sofie Holm" --role mentor'),
    "who.no-role": "What is your own role?",
    "who.no-role.hint": "Give it with --role mentor or --role mentee.",
    "who.bad-key": "“{key}” cannot be the name of a folder here.",
    "who.bad-key.hint": "Use small letters, digits and hyphens, such as --key {proposal}.",
    "who.taken": "The key “{key}” already belongs to {name}.",
    "who.taken.hint": "If this is somebody else, choose another one with --key.",
    "who.changed": "Changed: {name} ({key}).",
    "who.moved": "{name} is now called {key} here: the folder has that name, and commands take it.",
    "who.first-day": "First day: {day}",
    "who.last-day": "Last day: {day}",
    "who.unchanged": "That is so already: {name} ({key}).",
    "who.nothing-given": "What is to be changed?",
    "who.nothing-given.hint": "Give --name, --email, --start, --end, --boundary or --key.",
    "who.end-first": "A relationship cannot end on {end} if it starts on {start}.",
    "who.end-first.hint": "Put the earlier day in --start and the later one in --end.",
    "who.did-you-mean": "Did you mean {name}?",
    "who.near": "“{who}” is new here. If you meant {names}, use that name.",
    "who.propose": "With {name}?",
    "who.which": "Who is it? Type the number.",
    "who.with-whom": "Who are you meeting?",
    "who.key": "A name for {name}'s folder, in Latin letters (such as li-wei):",
    "who.your-role": "And you are the",
    "who.start": "Nobody here is called {name} yet. Start a relationship?",
}
