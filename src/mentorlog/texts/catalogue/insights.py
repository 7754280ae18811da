"""How it develops: headings and words of the small charts."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("{name}, you are the {me}", "{name}, du er {me}"),
    "hours": ("Hours a month", "Timer pr. måned"),
    "no-hours": ("No meetings held yet.", "I har ikke holdt noget møde endnu."),
    "own": ("What you promised", "Det har du lovet"),
    "others": ("What {name} promised", "Det har {name} lovet"),
    "no-promises": ("Nothing yet.", "Ikke noget endnu."),
    "on_time": ("done on time", "gjort til tiden"),
    "late": ("done later", "gjort senere"),
    "undated": ("done, no date", "gjort, uden dato"),
    "dropped": ("dropped", "droppet"),
    "open": ("open", "åbne"),
    "roles.mentor": ("Your roles", "Dine roller"),
    "roles.mentee": ("The help you asked for", "Den hjælp, du bad om"),
    "listening": ("How you listened", "Sådan lyttede du"),
    "over.one": (
        "From the one meeting you have reflected on. Ways, not grades.",
        "Fra det ene møde, du har reflekteret over. Det er måder, ikke karakterer.",
    ),
    "over.many": (
        "From the {n} meetings you have reflected on. Ways, not grades.",
        "Fra de {n} møder, du har reflekteret over. Det er måder, ikke karakterer.",
    ),
    "when": ("{first} to {last}", "{first} til {last}"),
    "latest": (
        "The columns show the last {n} meetings; the numbers count them all.",
        "Søjlerne viser de seneste {n} møder; tallene tæller dem alle med.",
    ),
    "no-looks": (
        "No roles yet. After a meeting:\n  mentorlog reflect {key}",
        "Ingen roller endnu. Efter et møde:\n  mentorlog reflect {key}",
    ),
    "yours": (
        "Drawn from your private reflections, for you alone.",
        "Bygger på dine private refleksioner og er kun til dig selv.",
    ),
}
