"""Closing a meeting."""

TEXTS: dict[str, tuple[str, str]] = {
    "next-same-day": (
        "The next meeting cannot be on {day}, the day of this one.",
        "Næste møde kan ikke være {day}. Det er samme dag som dette møde.",
    ),
    "next-same-day.hint": (
        "Choose a later day, such as --next +3w.",
        "Angiv en senere dag, for eksempel --next +3w.",
    ),
    "place-without-day": (
        "--next-place says where, but there is no next meeting yet.",
        "--next-place siger hvor, men næste møde er ikke planlagt.",
    ),
    "place-without-day.hint": ("Add the day: --next +3w", "Angiv også dagen: --next +3w"),
    "missing.summary": (
        "Still missing: the mentee's summary\n"
        "  mentorlog end-meeting {key} --meeting {meeting} --summary TEXT",
        "Mangler stadig: mentees opsummering\n"
        "  mentorlog end-meeting {key} --meeting {meeting} --summary TEKST",
    ),
    "missing.actions": (
        "Nothing agreed for next time yet\n"
        "  mentorlog end-meeting {key} --meeting {meeting} --action ACTION",
        "Der er ikke aftalt noget til næste gang\n"
        "  mentorlog end-meeting {key} --meeting {meeting} --action AFTALE",
    ),
    "missing.next-meeting": (
        "Still missing: a day for the next meeting\n  mentorlog plan WHEN --with {key}",
        "Mangler stadig: en dag til næste møde\n  mentorlog plan HVORNÅR --with {key}",
    ),
    "missing.minutes": (
        "Still missing: how long you met\n"
        "  mentorlog end-meeting {key} --meeting {meeting} --minutes N",
        "Mangler stadig: hvor længe I mødtes\n"
        "  mentorlog end-meeting {key} --meeting {meeting} --minutes N",
    ),
}
