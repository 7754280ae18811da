"""The report for a programme: dates and numbers, and no word of what was said."""

TEXTS: dict[str, tuple[str, str]] = {
    "show-first": (
        "Show it to the other first; it is about you both. It holds no word of what was said.",
        "Vis den til den anden først; den handler om jer begge. Her står intet af det, I har talt "
        "om.",
    ),
    "period.all": ("As of today, {until}", "Opgjort i dag, {until}"),
    "period.from": ("From {first} on", "Fra {first}"),
    "period.until": ("Until {last}", "Til og med {last}"),
    "period.both": ("From {first} until {last}", "Fra {first} til og med {last}"),
    "backward": (
        "A report cannot go from {first} until {last}.",
        "En rapport kan ikke gå fra {first} til {last}.",
    ),
    "backward.hint": ("Give --from and --until in order.", "Giv --from og --until i rækkefølge."),
    "nobody": (
        "There is no active relationship to report on.",
        "Der er ikke noget aktivt mentorforløb at rapportere om.",
    ),
    "pair": ("Pair {number}", "Par {number}"),
    "pair-named": ("Pair {number}: {name} ({key})", "Par {number}: {name} ({key})"),
    "next": ("Next meeting set", "Næste møde aftalt"),
    "agreed": ("Expectations agreed", "Forventninger afstemt"),
    "yes": ("yes", "ja"),
    "no": ("no", "nej"),
    "unknown": ("unknown", "ukendt"),
    "months": ("Hours a month", "Timer pr. måned"),
    "meetings": ("Meetings", "Møder"),
    "no-meetings": ("No meetings.", "Ingen møder."),
    "hours": ("{met} h", "{met} t."),
    "hours-of": ("{met} h of {least} to {most}", "{met} t. af {least} til {most}"),
    "hours-of-one": ("{met} h of {most}", "{met} t. af {most}"),
    "unmeasured.one": ("1 meeting without a length", "1 møde uden varighed"),
    "unmeasured.many": ("{n} meetings without a length", "{n} møder uden varighed"),
    "unread.one": (
        "Pair {number}: 1 file cannot be read, so it is left out: mentorlog check",
        "Par {number}: 1 fil kan ikke læses og er derfor ikke med: mentorlog check",
    ),
    "unread.many": (
        "Pair {number}: {n} files cannot be read, so they are left out: mentorlog check",
        "Par {number}: {n} filer kan ikke læses og er derfor ikke med: mentorlog check",
    ),
    "guide": (
        "Your programme's own guide cannot be read, so mentorlog's was followed: mentorlog check",
        "Programmets egen guide kan ikke læses, så mentorlogs er fulgt: mentorlog check",
    ),
}
