"""Insights."""

TEXTS: dict[str, str] = {
    "title": "{name}, du er {me}",
    "hours": "Timer pr. måned",
    "no-hours": "I har ikke holdt noget møde endnu.",
    "own": "Det har du lovet",
    "others": "Det har {name} lovet",
    "no-promises": "Ikke noget endnu.",
    "on_time": "gjort til tiden",
    "late": "gjort senere",
    "undated": "gjort, uden dato",
    "dropped": "droppet",
    "open": "åbne",
    "roles.mentor": "Dine roller",
    "roles.mentee": "Den hjælp, du bad om",
    "listening": "Sådan lyttede du",
    "over.one": "Fra det ene møde, du har reflekteret over. Det er måder, ikke karakterer.",
    "over.many": "Fra de {n} møder, du har reflekteret over. Det er måder, ikke karakterer.",
    "when": "{first} til {last}",
    "latest": "Søjlerne viser de seneste {n} møder; tallene tæller dem alle med.",
    "no-looks": ("Ingen roller endnu. Efter et møde:\n  mentorlog reflect {key}"),
    "yours": "Bygger på dine private refleksioner og er kun til dig selv.",
}
