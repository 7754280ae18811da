"""Expectations."""

TEXTS: dict[str, str] = {
    "title": "What you expect of each other: {name}",
    "alone.own": "Your own side first. Later you two agree on one line for each question.",
    "alone.theirs": "{name}'s side. Later you two agree on one line for each question.",
    "together": "One line for each that you both agree on. Enter agrees to what is there.",
    "reviewing": "What you agreed on is already there. Enter means it still holds.",
    "ask": "{n}/{of}  {question}",
    "differ": "You see this differently:",
    "mentor": "Mentor",
    "mentee": "Mentee",
    "new-goal": "Which new goal have you set?",
    "new-goal.ask": "Is there a new goal? Leave it empty if not.",
    "saved.own": "Your side so far: {n} of {of}.",
    "saved.theirs": "{name}'s side so far: {n} of {of}.",
    "agreed-on": "You agree on {n} of {of}.",
    "next.together": ("Now go through them together:\n  mentorlog expectations {key} --by both"),
    "review-on": "You look at these again on {day}",
    "review-due": ("Time to look at these again:\n  mentorlog expectations {key} --review"),
    "settled": (
        "You agree on all of it. To look at it again together:\n"
        "  mentorlog expectations {key} --review"
    ),
    "unchanged": "Nothing to change.",
    "still-holds": "What you agreed on still holds.",
    "nothing-new": "There is nothing new to agree on.",
    "still-different": "You still see this differently: {titles}",
    "answered": "{title} ({who}): {text}",
    "agreed": "{title} (agreed): {text}",
    "section.differing": "Where you see things differently",
    "section.goals": "Goals",
    "section.terms": "Terms",
    "section.own": "Your own questions",
    "agreed-text": "Agreed, {day}",
    "agreed-text.undated": "Agreed",
    "until": "Until {day}",
    "until.undated": "Earlier",
    "open": "not agreed yet",
    "unknown": "There is no question “{given}”.",
    "unknown.hint": "Did you mean {near}?",
    "unknown-far": "There is no question “{given}”.",
    "unknown-far.hint": "The questions are: {known}.",
    "malformed": "“{given}” does not have the form KEY=TEXT.",
    "malformed.hint": (
        'Such as --answer cancelling="The day before, by text." To see the keys:\n'
        "  mentorlog guide checklist"
    ),
    "twice": "“{given}” is answered twice.",
    "twice.hint": "Answer each KEY once.",
    "no-answer": "There is nothing to note.",
    "no-answer.hint": "Answer with --answer KEY=TEXT, or see what is there with --show.",
    "show-alone": "--show only reads, so it cannot be combined with other options.",
    "show-alone.hint": ("Write first, then:\n  mentorlog expectations --show"),
    "nothing-agreed": (
        "You two have not agreed on anything yet, so there is nothing to look at again."
    ),
    "nothing-agreed.hint": (
        "Go through the questions together first:\n  mentorlog expectations {key} --by both"
    ),
}
