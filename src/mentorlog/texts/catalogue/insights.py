"""How it develops: headings and words of the small charts."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("{name}, you are the {me}", "{name}, du er {me}"),
    "hours": ("Hours a month", "Timer pr. måned"),
    "no-hours": ("No meeting was held yet.", "Der er ikke holdt noget møde endnu."),
    "own": ("What you promised", "Det har du lovet"),
    "others": ("What {name} promised", "Det har {name} lovet"),
    "no-promises": ("Nothing yet.", "Ikke noget endnu."),
    "on_time": ("done on time", "gjort til tiden"),
    "late": ("done later", "gjort senere"),
    "undated": ("done, no day given", "gjort, uden dato"),
    "dropped": ("dropped", "droppet"),
    "open": ("open", "åbent"),
    "roles.mentor": ("The roles you took", "De roller, du tog"),
    "roles.mentee": ("The help you asked for", "Den hjælp, du bad om"),
    "listening": ("The ways you listened", "De måder, du lyttede på"),
    "over.one": (
        "The one meeting that you reflected on. Ways, not grades.",
        "Det ene møde, du har reflekteret over. Det er måder, ikke karakterer.",
    ),
    "over.many": (
        "The {n} meetings that you reflected on. Ways, not grades.",
        "De {n} møder, du har reflekteret over. Det er måder, ikke karakterer.",
    ),
    "when": ("{first} to {last}", "{first} til {last}"),
    "latest": (
        "The columns are the latest {n}, the numbers count them all.",
        "Søjlerne er de seneste {n}, tallene tæller dem alle.",
    ),
    "no-looks": (
        "No roles yet. After a meeting: mentorlog reflect {key}",
        "Ingen roller endnu. Efter et møde: mentorlog reflect {key}",
    ),
    "yours": (
        "Drawn from your private reflections, and for you alone.",
        "Bygger på dine private refleksioner og er kun til dig.",
    ),
}
