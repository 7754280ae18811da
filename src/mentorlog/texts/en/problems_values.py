"""Problems of values and keys."""

_DAY = "Write year, month and day: `2026-10-01`."
_MEANT = "Did you mean `{suggestion}`?"

TEXTS: dict[str, str] = {
    "not-a-day": "“{given}” is not a date.",
    "not-a-day.mend": _DAY,
    "not-a-day.mend.typed": "Write year, month and day:\n{mended}",
    "not-a-day.mend.seen": (
        "Write year, month and day; seen from the day of the meeting, that is:\n{mended}"
    ),
    "impossible-day": "There is no {given} in the calendar.",
    "impossible-day.mend": "Look at the month's last day, and at the order: year, month, day.",
    "not-a-time": "“{given}” is not a time of day.",
    "not-a-time.mend": "Write hours and minutes: `14:30`.",
    "not-a-time.mend.typed": "Write hours and minutes:\n{mended}",
    "not-a-time.mend.span": "Write when it begins, and the length as `minutes`:\n{mended}",
    "not-minutes": "“{given}” is not a number of minutes between 1 and 1440.",
    "not-minutes.mend": "Write the number alone: `90` for an hour and a half.",
    "not-minutes.mend.typed": "Write the number of minutes alone:\n{mended}",
    "not-hours": "“{given}” is not a number of hours.",
    "not-hours.mend": "Write a number above 0, with a dot for parts: `1.5`.",
    "not-a-month": "“{given}” is not a month.",
    "not-a-month.mend.typed": "Write its number:\n{mended}",
    "not-a-month.mend": "Write its number from 1 to 12: `9` for September.",
    "not-a-number": "“{given}” is not a whole number.",
    "not-a-number.mend": "Write it in digits: `3`.",
    "not-yes-or-no": "“{given}” is neither yes nor no.",
    "not-yes-or-no.mend": "Write `true` or `false`.",
    "not-one-of": "“{given}” is none of the words that can stand here.",
    "not-one-of.mend": "Write {allowed}.",
    "not-one-of.mend.suggestion": "Did you mean `{suggestion}`? It can be {allowed}.",
    "not-text": "A text is expected here, not a list or keys of its own.",
    "not-text.mend": "Put the text in quotes, or begin it with `|` and indent its lines.",
    "not-text.mend.typed": ("Make it one text:\n{mended}"),
    "not-a-list": "A list is expected here, even of a single item.",
    "not-a-list.mend": "Write each item in a line of its own that begins with `- `.",
    "not-a-list.mend.typed": (
        "Write each item in a line of its own that begins with `- `:\n{mended}"
    ),
    "not-a-map": "Keys with a colon are expected here.",
    "not-a-map.mend": "Write what it is about as a key, a colon and a blank: `notes: …`.",
    "not-a-map.mend.example": (
        "Write what it says below it, each with a key, a colon and a blank: `{example}: …`."
    ),
    "not-a-map.mend.typed": ("Give each its key:\n{mended}"),
    "not-a-map.list": "The file is a list and does not say of what.",
    "not-a-map.mend.list": ("Say in a line above it what it is a list of:\n{mended}"),
    "not-a-map.text": "The file is a text without a key.",
    "not-a-map.mend.text": ("Say with a key what it is:\n{mended}"),
    "missing-key": "`{key}` is missing here.",
    "missing-key.mend": "Add a line with `{key}:` and its value.",
    "unknown-key": "mentorlog does not know the key `{key}`; it is kept and not used.",
    "unknown-key.mend": (
        "If it is one of your own, call it `x-{key}`, and nothing more is said of it."
    ),
    "unknown-key.mend.suggestion": _MEANT,
    "answer-outside": "`{key}` is an answer, and answers stand under `answers`.",
    "answer-outside.mend": ("Put it there:\n{mended}"),
    "answer-outside.mend.more": "It is in the lines above, too.",
    "date-in-meeting": "The date of a meeting is the name of its file; this one is not used.",
    "date-in-meeting.mend": "Delete the line. `mentorlog move` gives a meeting another day.",
    "empty-item": "This item of the list is empty.",
    "empty-item.mend": "Write something behind the dash, or delete the line.",
    "empty-text": "What it is about is missing here.",
    "empty-text.mend": "Say it in words: `text: Ask two alumni`.",
    "done-and-dropped": "This is both done and dropped.",
    "done-and-dropped.mend": "Delete the line with `done:` or the one with `dropped:`.",
    "least-above-most": "`at_least` ({at_least}) is more than `at_most` ({at_most}).",
    "least-above-most.mend": "Let `at_most` be `at_least` or more.",
    "end-before-start": "It ends on {end}, before it starts on {start}.",
    "end-before-start.mend": "Change one of the two days.",
    "out-of-range": "{given} is not between {least} and {most}.",
    "out-of-range.mend": "Write a number from {least} to {most}.",
    "not-a-part": "“{given}” is no part of the guide that can be left out.",
    "not-a-part.mend": "It can be {parts}.",
    "newer-format": "This journal has format {given}, and this mentorlog knows only format 1.",
    "newer-format.mend": "Update mentorlog; nothing has been changed.",
    "format-disagrees": "`mentorlog: {given}` disagrees with `journal.yaml`.",
    "format-disagrees.mend": (
        "Delete the line; the number in `journal.yaml` is for the whole journal."
    ),
    "double-mark": "This line has two days, and only the last counts: “{given}” stays in the text.",
    "double-mark.owner": (
        "This line has two owners, and only the last counts: “{given}” stays in the text."
    ),
    "double-mark.mend": "Delete the day that does not hold.",
    "double-mark.mend.owner": (
        "If it names who does it, delete the other; if it is part of the text, leave out the `@`."
    ),
    "unknown-owner": "“{given}” names neither of you, so it is part of the text.",
    "unknown-owner.mend": "Owners are `@mentor`, `@mentee` and `@both`.",
    "unknown-owner.mend.suggestion": _MEANT,
    "unknown-milestone": "There is no milestone `{key}` in `milestones.yaml`.",
    "unknown-milestone.mend": "Add it with `mentorlog milestone add`.",
    "unknown-milestone.mend.suggestion": _MEANT,
    "unknown-question": "The guide has no question `{key}`.",
    "unknown-question.mend": "See the keys with `mentorlog guide questions`.",
    "unknown-question.mend.suggestion": _MEANT,
    "unnamed-question": "`{key}` is a question of your own, and its words are missing.",
    "unnamed-question.mend": "Add `question:` with the words.",
    "unnamed-question.mend.suggestion": (
        "Did you mean `{suggestion}`? If it is a question of your own, add `question:`."
    ),
    "unknown-timezone": "There is no timezone “{given}”.",
    "unknown-timezone.mend": "Write a name such as `Europe/Copenhagen`, or delete the line.",
    "same-key": "The key `{key}` is taken already, in line {first_line}.",
    "same-key.mend": "Give one of the two another `key`.",
}
