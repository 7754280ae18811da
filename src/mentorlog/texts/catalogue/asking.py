"""What the layer that asks has to say of its own: yes and no, and which keys there are."""

TEXTS: dict[str, tuple[str, str]] = {
    "yes": ("yes", "ja"),
    "no": ("no", "nej"),
    "yes-or-no": ("y/n", "j/n"),
    "one-of": ("Please press one of: {keys}", "Tryk på en af disse taster: {keys}"),
}
