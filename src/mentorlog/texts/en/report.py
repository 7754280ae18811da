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
}
