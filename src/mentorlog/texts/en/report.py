"""The report for a programme."""

TEXTS: dict[str, str] = {
    "show-first": (
        "Show it to the other person first; it is about you both. It contains nothing of what "
        "was said."
    ),
    "period.all": "As of today, {until}",
    "period.from": "From {first}",
    "period.until": "Up to {last}",
    "period.both": "From {first} to {last}",
    "backward": "A report cannot run from {first} to {last}.",
    "backward.hint": "Put the earlier day in --from and the later one in --until.",
    "nobody": "There is no active relationship to report on.",
    "pair": "Pair {number}",
    "pair-named": "Pair {number}: {name} ({key})",
    "next": "Next meeting arranged",
    "agreed": "Expectations agreed",
    "yes": "yes",
    "no": "no",
    "unknown": "unknown",
    "months": "Hours a month",
    "meetings": "Meetings",
    "no-meetings": "No meetings.",
    "hours": "{met}",
    "hours-of": "{met} of {least} to {most} h",
    "hours-of-one": "{met} of {most} h",
    "unmeasured.one": "1 meeting of unknown length",
    "unmeasured.many": "{n} meetings of unknown length",
    "unread.one": (
        "Pair {number}: 1 file cannot be read, so it is left out. See where:\n  mentorlog check"
    ),
    "unread.many": (
        "Pair {number}: {n} files cannot be read, so they are left out. See where:\n"
        "  mentorlog check"
    ),
    "guide": (
        "Your programme's own guide cannot be read, so mentorlog's was used. See where:\n"
        "  mentorlog check"
    ),
    "season": "Season {first} to {last}",
    "id": "The programme's number",
    "not-kept": (
        "The pairs' numbers cannot be kept in the journal's folder, so the programme cannot "
        "collect this report."
    ),
    "several": "A report is about one person, or all of them; {word} is too much.",
    "several.hint": "To read many pairs' reports:\n  mentorlog report --collect FILE...",
    "no-files": "--collect needs the files to read.",
    "no-files.hint": "For example:\n  mentorlog report --collect reports/*.json",
    "no-report": "{file} is no report of a pair.",
    "no-report.hint": "A pair makes one with:\n  mentorlog report --json",
    "collected": "{pairs}, from {reports}",
    "collected.pairs.one": "1 pair",
    "collected.pairs.many": "{n} pairs",
    "collected.reports.one": "1 report",
    "collected.reports.many": "{n} reports",
    "column.month": "Month",
    "column.pairs": "Pairs",
    "column.met": "Met",
    "column.meetings": "Meetings",
    "column.hours": "Hours",
    "column.below": "Too few hours",
    "column.pair": "Pair",
    "column.missing": "Missing",
    "missing.never-met": "have not met",
    "missing.no-next-meeting": "no next meeting",
    "missing.expectations-open": "expectations not agreed",
    "missing.below-rhythm": "too few hours",
    "missing.unmeasured": "a meeting of unknown length",
    "missing.unreadable": "a file that cannot be read",
}
