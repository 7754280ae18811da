"""The report for a programme."""

TEXTS: dict[str, str] = {
    "show-first": (
        "Vis den til den anden først; den handler om jer begge. Der står intet om det, I har "
        "talt om."
    ),
    "period.all": "Opgjort i dag, {until}",
    "period.from": "Fra {first}",
    "period.until": "Til og med {last}",
    "period.both": "Fra {first} til og med {last}",
    "backward": "En rapport kan ikke gå fra {first} til {last}.",
    "backward.hint": "Angiv den første dag med --from og den sidste med --until.",
    "nobody": "Der er ikke noget aktivt forløb at rapportere om.",
    "pair": "Par {number}",
    "pair-named": "Par {number}: {name} ({key})",
    "next": "Næste møde aftalt",
    "agreed": "Forventninger afstemt",
    "yes": "ja",
    "no": "nej",
    "unknown": "ukendt",
    "months": "Timer pr. måned",
    "meetings": "Møder",
    "no-meetings": "Ingen møder.",
    "hours": "{met}",
    "hours-of": "{met} af {least} til {most} t.",
    "hours-of-one": "{met} af {most} t.",
    "unmeasured.one": "1 møde uden varighed",
    "unmeasured.many": "{n} møder uden varighed",
    "unread.one": (
        "Par {number}: 1 fil kan ikke læses og er derfor ikke med. Se hvor:\n  mentorlog check"
    ),
    "unread.many": (
        "Par {number}: {n} filer kan ikke læses og er derfor ikke med. Se hvor:\n  mentorlog check"
    ),
    "guide": (
        "Mentorordningens egen guide kan ikke læses, så mentorlogs er brugt. Se hvor:\n"
        "  mentorlog check"
    ),
    "season": "Forløb {first} til {last}",
    "id": "Mentorordningens nummer",
    "not-kept": (
        "Parrenes numre kan ikke gemmes i logbogens mappe, så mentorordningen kan ikke samle "
        "denne rapport."
    ),
    "several": "En rapport handler om én person eller om alle; {word} er for meget.",
    "several.hint": "Sådan læser du mange pars rapporter:\n  mentorlog report --collect FIL...",
    "no-files": "--collect skal have de filer, der skal læses.",
    "no-files.hint": "For eksempel:\n  mentorlog report --collect rapporter/*.json",
    "no-report": "{file} er ikke et pars rapport.",
    "no-report.hint": "Et par laver en med:\n  mentorlog report --json",
    "collected": "{pairs}, fra {reports}",
    "collected.pairs.one": "1 par",
    "collected.pairs.many": "{n} par",
    "collected.reports.one": "1 rapport",
    "collected.reports.many": "{n} rapporter",
    "column.month": "Måned",
    "column.pairs": "Par",
    "column.met": "Mødtes",
    "column.meetings": "Møder",
    "column.hours": "Timer",
    "column.below": "For få timer",
    "column.pair": "Par",
    "column.missing": "Mangler",
    "missing.never-met": "har ikke mødtes",
    "missing.no-next-meeting": "intet næste møde",
    "missing.expectations-open": "forventninger ikke afstemt",
    "missing.below-rhythm": "for få timer",
    "missing.unmeasured": "et møde uden varighed",
    "missing.unreadable": "en fil, der ikke kan læses",
}
