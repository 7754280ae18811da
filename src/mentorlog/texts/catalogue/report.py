"""The report for a programme: dates and numbers, and no word of what was said."""

TEXTS: dict[str, tuple[str, str]] = {
    "show-first": (
        "Show it to the other person first; it is about you both. It contains nothing of "
        "what was said.",
        "Vis den til den anden først; den handler om jer begge. Der står intet om det, I har "
        "talt om.",
    ),
    "period.all": ("As of today, {until}", "Opgjort i dag, {until}"),
    "period.from": ("From {first}", "Fra {first}"),
    "period.until": ("Up to {last}", "Til og med {last}"),
    "period.both": ("From {first} to {last}", "Fra {first} til og med {last}"),
    "backward": (
        "A report cannot run from {first} to {last}.",
        "En rapport kan ikke gå fra {first} til {last}.",
    ),
    "backward.hint": (
        "Put the earlier day in --from and the later one in --until.",
        "Angiv den første dag med --from og den sidste med --until.",
    ),
    "nobody": (
        "There is no active relationship to report on.",
        "Der er ikke noget aktivt forløb at rapportere om.",
    ),
    "pair": ("Pair {number}", "Par {number}"),
    "pair-named": ("Pair {number}: {name} ({key})", "Par {number}: {name} ({key})"),
    "next": ("Next meeting arranged", "Næste møde aftalt"),
    "agreed": ("Expectations agreed", "Forventninger afstemt"),
    "yes": ("yes", "ja"),
    "no": ("no", "nej"),
    "unknown": ("unknown", "ukendt"),
    "months": ("Hours a month", "Timer pr. måned"),
    "meetings": ("Meetings", "Møder"),
    "no-meetings": ("No meetings.", "Ingen møder."),
    "hours": ("{met}", "{met}"),
    "hours-of": ("{met} of {least} to {most} h", "{met} af {least} til {most} t."),
    "hours-of-one": ("{met} of {most} h", "{met} af {most} t."),
    "unmeasured.one": ("1 meeting of unknown length", "1 møde uden varighed"),
    "unmeasured.many": ("{n} meetings of unknown length", "{n} møder uden varighed"),
    "unread.one": (
        "Pair {number}: 1 file cannot be read, so it is left out. See where:\n  mentorlog check",
        "Par {number}: 1 fil kan ikke læses og er derfor ikke med. Se hvor:\n  mentorlog check",
    ),
    "unread.many": (
        "Pair {number}: {n} files cannot be read, so they are left out. See where:\n"
        "  mentorlog check",
        "Par {number}: {n} filer kan ikke læses og er derfor ikke med. Se hvor:\n  mentorlog check",
    ),
    "guide": (
        "Your programme's own guide cannot be read, so mentorlog's was used. See where:\n"
        "  mentorlog check",
        "Mentorordningens egen guide kan ikke læses, så mentorlogs er brugt. Se hvor:\n"
        "  mentorlog check",
    ),
}
