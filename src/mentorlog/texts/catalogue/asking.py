"""What the layer that asks has to say of its own: yes and no, and which keys there are."""

TEXTS: dict[str, tuple[str, str]] = {
    "yes": ("yes", "ja"),
    "no": ("no", "nej"),
    "yes-or-no": ("y/n", "j/n"),
    "one-of": ("Please type one of: {keys}", "Skriv et af disse tegn: {keys}"),
    "unknown-key": (
        "“{given}” means nothing here. Press one of: {keys}",
        "»{given}« betyder ikke noget her. Tryk på en af: {keys}",
    ),
}
