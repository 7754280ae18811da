"""Closing a meeting."""

TEXTS: dict[str, tuple[str, str]] = {
    "next-same-day": (
        "The next meeting cannot be on {day}, the day of this one.",
        "Næste møde kan ikke være {day}, samme dag som dette.",
    ),
    "next-same-day.hint": (
        "Give --next a later day, such as --next +3w.",
        "Giv --next en senere dag, for eksempel --next +3w.",
    ),
    "place-without-day": (
        "--next-place says where, but no next meeting is planned.",
        "--next-place siger hvor, men der er ikke planlagt noget næste møde.",
    ),
    "place-without-day.hint": ("Add the day: --next +3w", "Tilføj dagen: --next +3w"),
    "missing.summary": (
        "Still missing: the mentee's summary.",
        "Mangler endnu: mentees opsummering.",
    ),
    "missing.actions": (
        "Nothing was agreed on for next time.",
        "Der er ikke aftalt noget til næste gang.",
    ),
    "missing.next-meeting": (
        "Still missing: the day of the next meeting.",
        "Mangler endnu: dagen for næste møde.",
    ),
    "missing.minutes": (
        "Still missing: how long you met (--minutes).",
        "Mangler endnu: hvor længe I mødtes (--minutes).",
    ),
}
