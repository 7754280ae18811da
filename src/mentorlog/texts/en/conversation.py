"""What a talk says and asks, in every command."""

TEXTS: dict[str, str] = {
    "asking.yes": "yes",
    "asking.no": "no",
    "asking.yes-or-no": "y/n",
    "asking.one-of": "Please press one of: {keys}",
    "asking.no-number": "There is no {given}. Type a number from 1 to {most}.",
    "asking.alone": "There is nothing more to show here. Ctrl-D leaves the question.",
    "asking.no-way-back": "You cannot go back from here. Ctrl-D leaves the question.",
    "asking.unknown-key": "“{given}” means nothing here. Press one of: {keys}",
    "asking.pasted": "Pasted text is no answer here. Press one of: {keys}",
    "keys.line": "Enter\u00a0next · <\u00a0back · ?\u00a0ideas · !\u00a0editor · Ctrl-D\u00a0pause",
    "keys.text": (
        "empty\u00a0line\u00a0ends · <\u00a0back · ?\u00a0ideas · !\u00a0editor · Ctrl-D\u00a0pause"
    ),
    "keys.actions": (
        "Ask\u00a0Lars\u00a0@mentor\u00a0due:fri · empty\u00a0line\u00a0ends · <\u00a0back · "
        "?\u00a0ideas · Ctrl-D\u00a0pause"
    ),
    "keys.action": (
        "x\u00a0done · Enter\u00a0keep · -\u00a0drop · +\u00a0new\u00a0date · <\u00a0back · "
        "?\u00a0ideas · Ctrl-D\u00a0pause"
    ),
    "keys.action.lines": "Enter\u00a0keep · <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause",
    "keys.reaction.lines": (
        "Enter\u00a0as\u00a0it\u00a0stands · <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause"
    ),
    "keys.reaction": (
        "Enter\u00a0as\u00a0it\u00a0stands · x\u00a0done · =\u00a0keep · -\u00a0drop · "
        "+\u00a0new\u00a0date · <\u00a0back · ?\u00a0ideas"
    ),
    "keys.toggle.lines": (
        "one\u00a0of\u00a0these and Enter marks, again\u00a0unmarks · Enter\u00a0alone\u00a0next "
        "· <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause"
    ),
    "keys.choose.lines": (
        "type one of them, then Enter · <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause"
    ),
    "keys.toggle": (
        "a\u00a0key\u00a0marks,\u00a0again\u00a0unmarks · Enter\u00a0next · <\u00a0back · "
        "?\u00a0ideas · Ctrl-D\u00a0pause"
    ),
    "keys.choose": (
        "one\u00a0key,\u00a0or\u00a0Enter · <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause"
    ),
    "keys.wait": "Enter\u00a0next · <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause",
    "why": "({why})",
    "part.opening": "1 of 3  Opening",
    "part.talk": "2 of 3  The talk",
    "part.closing": "3 of 3  Closing",
    "first": "Your first meeting. A few words on how you want to do this, then the talk.",
    "first-question": "This is the first question.",
    "files": "Your files are in {folder}",
    "going-on": "Carrying on where you stopped.",
    "already": "{title}: {answer}",
    "time": "When did you begin?",
    "place": "Where are you?",
    "place.past": "Where were you?",
    "mode": "How do you meet?",
    "mode.past": "How did you meet?",
    "boundaries": "What stays between you, and what do you leave alone?",
    "more": "Anything else?",
    "notes-agreement": "Who takes notes?",
    "notes-agreement.1": "the mentee",
    "notes-agreement.2": "the mentor",
    "notes-agreement.3": "both",
    "notes-agreement.4": "no notes",
    "notes-agreed.1": "The mentee takes notes",
    "notes-agreed.2": "The mentor takes notes",
    "notes-agreed.3": "Both take notes",
    "notes-agreed.4": "No notes",
    "expectations": "Align your expectations, one line for each question?",
    "expectations-now": "now",
    "expectations-later": "later, on the next agenda",
    "expectations-topic": "Align our expectations",
    "since-last": "Since last time:",
    "open-actions": "What you agreed on",
    "action.done": "done",
    "action.dropped": "dropped",
    "action.kept": "kept",
    "action.deferred": "new date",
    "new-due": "By when?",
    "topics": "Topics for today",
    "topic": "What do you want to talk about?",
    "topic-more": "And what else?",
    "no-topics": "No topics yet.",
    "lid": "Close the lid if you like, and talk. Carry on here afterwards.",
    "questions": "To get to know each other:",
    "questions-asked": "Which of these did you talk about? (numbers)",
    "notes": "Notes, if you want any:",
    "notes-title": "Notes",
    "no-notes": "You agreed not to take notes. Press Enter when you have talked.",
    "next-steps": "What next? A quick look:",
    "summary": "Summary",
    "summary.mentor": "Summary, in {name}'s own words:",
    "summary.mentee": "Summary, in your own words:",
    "actions": "For next time",
    "action": "Agreed:",
    "milestone": "{word} is not a milestone yet. Make it one?",
    "milestone-near": "{word} is no milestone yet. Did you mean +{near}?",
    "milestone-title": "What do you want to reach?",
    "milestone-step": "The first small step towards it:",
    "next-meeting": "When do you meet next?",
    "next-meeting.other": "another day",
    "next-meeting.skip": "not yet",
    "next-meeting.take-back": "none after all",
    "next-meeting.none": "No meeting is planned now.",
    "next-meeting.day": "Which day, and what time?",
    "next-meeting.planned": "Planned: {when}",
    "no-such-question": "“{given}” is no question above. There are {most}.",
    "no-such-question.hint": "Type the numbers of those you talked about, such as 2 3, or nothing.",
    "no-longer": "no longer: {text}",
    "not-after": "The next meeting cannot be on {day}: that day has already come.",
    "not-after.hint": "Give a later day, such as fri 14:30 or +3w.",
    "last-meeting": "The season is nearly over. Was this your last meeting?",
    "last-meeting.noted": (
        "Then {day} is the last day. When you are ready to end it:\n"
        "  mentorlog end-relationship {key}"
    ),
    "waiting-topics": "What waits for next time? Numbers, or a new topic:",
    "waiting-topic": "What would you like to talk about next time?",
    "no-such-topic": "There is no topic {given} above.",
    "no-such-topic.hint": "Type the numbers of the ones that wait, or a new topic in words.",
    "waits": "Waits for next time: {text}",
    "minutes": "How many minutes was it?",
    "new-day": "A new day to meet instead:",
    "is-it-that": "Is this the meeting planned for {when}?",
    "go-on-with": "You have not closed the meeting of {when}. Go on with it?",
    "another": "You have already closed a meeting on {day}. Is this another one?",
    "not-started": "Nothing was started.",
    "paused": ("Paused. Everything so far is saved. Carry on with:\n  mentorlog {command}"),
    "interrupted": (
        "Interrupted. Everything so far is saved. Carry on with:\n  mentorlog {command}"
    ),
    "unsaved": "This could not be written to {file}:",
    "unsaved.kept": "It is kept in {path}",
    "unsaved.lost": "It could not be kept in a file either. Please copy it from here.",
    "by-hand": "You can write it there yourself:",
    "editor-nothing": "There is nothing to write in an editor here.",
    "editor-encoding": (
        "The editor saved this as {encoding}, not as UTF-8, so it was not taken over. It is "
        "kept, byte for byte, in {path}"
    ),
    "page.with": "{one} and {other}",
    "page.next": "Next meeting",
    "page.more": "... and {n} more",
    "page.missing": "Still missing: {parts}. Add it with:",
    "page.missing.summary": "the summary",
    "page.missing.actions": "what you agree on",
    "page.missing.next-meeting": "the next meeting",
    "page.missing.minutes": "how long you met",
    "page.send": "Read it aloud, take a picture, or send it with:",
    "page.mentor": "mentor",
    "page.mentee": "mentee",
    "page.both": "both",
}
