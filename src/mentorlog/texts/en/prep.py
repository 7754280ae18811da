"""The page before a meeting."""

TEXTS: dict[str, str] = {
    "title": "{name}, you are the {me}",
    "when": "{when} ({distance})",
    "no-meeting.mentor": (
        "No meeting planned yet. Ask {name} for a day:\n  mentorlog plan WHEN --with {key}"
    ),
    "no-meeting.mentee": (
        "No meeting planned yet. Suggest a day:\n  mentorlog plan WHEN --with {key}"
    ),
    "review": ("Time to look at your expectations again:\n  mentorlog expectations {key} --review"),
    "own": "You promised",
    "others": "{name} promised",
    "tail": " ({said})",
    "from-last": "agreed last time",
    "for-today": "for today",
    "for-day": "for {day}",
    "topics.mentor": "Topics",
    "topics.mentee": "Your topics",
    "no-topics.mentor": "None yet. The agenda is {name}'s; ask what it should be about.",
    "no-topics.mentee": (
        "None yet. What do you want to think through?\n  mentorlog prep {key} --topic TEXT"
    ),
    "since": "Since last time",
    "summary": "Summary of {day}",
    "milestones": "Milestones",
    "late": "late, by {day}",
    "moved.done": "done {day}",
    "moved.dropped": "dropped {day}",
    "inside": "{said}, towards {title}",
    "without-steps": "no small ones yet; what lies halfway?",
    "questions.mentor": "Questions you have not asked yet",
    "questions.mentee": "{name} may ask you these, and you can ask them back",
    "acquaintance": "While you get to know each other",
    "boundaries": "Between you",
    "reminder": "This time",
    "approach": "Your approach (private)",
    "reflection": "Your reflection, {day} (private)",
    "field": "{title}: {text}",
    "contact": "You are both always welcome to ask: {contact}",
    "contact-unknown": "You are both always welcome to ask the programme's contact person.",
    "more": ("and {n} more:\n  {command}"),
    "elsewhere": ("{title} ({n}):\n  {command}"),
    "elsewhere.text": ("{title}:\n  {command}"),
    "rest": ("the rest:\n  {command}"),
    "added.meeting": "Added for {day}: {text}",
    "added.waiting": "Waiting for the next meeting: {text}",
    "unchanged": "It is already there.",
    "not-planned": "The meeting on {day} is not a planned one, so nothing was added to it.",
    "not-planned.hint": (
        "Without --meeting it goes to the next one:\n  mentorlog prep {key} --topic TEXT"
    ),
}
