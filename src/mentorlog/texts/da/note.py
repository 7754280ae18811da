"""Note."""

TEXTS: dict[str, str] = {
    "private": "Gemt til dig selv, til din næste refleksion.",
    "unchanged": "Det er allerede noteret.",
    "empty": "Et notat skal have en tekst.",
    "empty.hint": ("For eksempel:\n  mentorlog note Bestod begge eksaminer"),
    "one-place": "Et emne er til jer begge, og et privat notat er kun til dig.",
    "one-place.hint": "Angiv enten --topic eller --private.",
}
