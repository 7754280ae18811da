"""Closing a meeting."""

TEXTS: dict[str, tuple[str, str]] = {
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
