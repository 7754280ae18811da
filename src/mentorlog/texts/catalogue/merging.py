"""What sync asks where two computers say something different, and how marks are labelled."""

TEXTS: dict[str, tuple[str, str]] = {
    "label.ours": ("this computer", "denne computer"),
    "label.base": ("before both changed it", "før begge ændrede det"),
    "label.theirs": ("{remote}, {when}", "{remote}, {when}"),
    "begin": (
        "Both computers changed the same places. You decide what stands.",
        "Begge computere har ændret de samme steder. Du bestemmer, hvad der skal stå.",
    ),
    "value": ("{file}: {field}", "{file}: {field}"),
    "private": (
        "This is private. Show what stands there?",
        "Det her er privat. Skal det vises, hvad der står?",
    ),
    "show": ("show", "vis"),
    "this": ("This computer:", "Denne computer:"),
    "other": ("The other:", "Den anden:"),
    "ask": ("What stands?", "Hvad skal stå?"),
    "key.this": ("this computer", "denne computer"),
    "key.other": ("the other", "den anden"),
    "key.both": ("both", "begge"),
    "key.right": ("it is right", "den er rigtig"),
    "later": ("later", "senere"),
    "deleted-there": (
        "{file}: changed on this computer, deleted on the other.",
        "{file}: ændret på denne computer, slettet på den anden.",
    ),
    "deleted-here": (
        "{file}: deleted on this computer, changed on the other.",
        "{file}: slettet på denne computer, ændret på den anden.",
    ),
    "moved": (
        "This meeting was moved on both: here to {file}, there to {other}.",
        "Mødet er flyttet på begge: her til {file}, der til {other}.",
    ),
    "one-sided": (
        "{file} has lost its marks, and with them what else the other side changed. Is it right?",
        "{file} har mistet sine mærker og dermed det, den anden side ellers ændrede. "
        "Er den rigtig?",
    ),
}
