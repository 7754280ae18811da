"""What the layer that asks has to say of its own: yes and no, and which keys there are."""

TEXTS: dict[str, tuple[str, str]] = {
    "yes": ("yes", "ja"),
    "no": ("no", "nej"),
    "yes-or-no": ("y/n", "j/n"),
    "one-of": ("Please press one of: {keys}", "Tryk på en af disse taster: {keys}"),
    "no-number": (
        "There is no {given}. Type a number from 1 to {most}.",
        "{given} findes ikke. Skriv et tal fra 1 til {most}.",
    ),
    "alone": (
        "There is nothing more to show here. Ctrl-D leaves the question.",
        "Her er ikke mere at vise. Ctrl-D forlader spørgsmålet.",
    ),
    "unknown-key": (
        "“{given}” means nothing here. Press one of: {keys}",
        "»{given}« betyder ikke noget her. Tryk på en af: {keys}",
    ),
}
