"""Days and times that cannot be understood, and how they can be written."""

TEXTS: dict[str, tuple[str, str]] = {
    "unknown": (
        "mentorlog cannot read “{given}” as a day.",
        "mentorlog kan ikke læse »{given}« som en dag.",
    ),
    "unknown.hint": (
        "Write it as 2026-09-14, next tuesday or 14 sep, for example.",
        "Skriv for eksempel 2026-09-14, næste tirsdag eller 14. september.",
    ),
    "two-readings": (
        "“{given}” could be {first} or {second}.",
        "»{given}« kan være {first} eller {second}.",
    ),
    "two-readings.hint": (
        "Write {first_iso} or {second_iso}.",
        "Skriv {first_iso} eller {second_iso}.",
    ),
    "impossible": ("“{given}” is not in the calendar.", "»{given}« findes ikke i kalenderen."),
    "impossible.hint": (
        "Check the day, the month and the year.",
        "Se efter, om dag, måned og år passer.",
    ),
    "wrong-weekday": (
        "“{given}” does not add up: that day is {day}.",
        "»{given}« passer ikke: Den dag er {day}.",
    ),
    "wrong-weekday.hint": (
        "Change the weekday or the date, or leave the weekday out.",
        "Ret ugedagen eller datoen, eller udelad ugedagen.",
    ),
    "not-a-time": (
        "mentorlog cannot read “{given}” as a time.",
        "mentorlog kan ikke læse »{given}« som et klokkeslæt.",
    ),
    "not-a-time.hint": (
        "Write it as 14:30, 2pm or kl. 14, for example.",
        "Skriv for eksempel 14.30, 14:30 eller kl. 14.",
    ),
    "not-minutes": (
        "mentorlog cannot read “{given}” as the length of a meeting.",
        "mentorlog kan ikke læse »{given}« som mødets længde.",
    ),
    "not-minutes.hint": (
        "Write it as 90, 1h30 or 1½ h, for example; at most a day.",
        "Skriv for eksempel 90, 1 t 30 eller 1½ t; højst et døgn.",
    ),
    "at-night": (
        "{time} is in the middle of the night. Did you mean {other}?",
        "Kl. {time} er midt om natten. Mente du kl. {other}?",
    ),
    "at-night.sure": (
        "{time} is in the middle of the night. Is that right?",
        "Kl. {time} er midt om natten. Er det rigtigt?",
    ),
}
