"""Days and times that were typed."""

TEXTS: dict[str, str] = {
    "unknown": "mentorlog kan ikke læse »{given}« som en dag.",
    "unknown.hint": "Skriv for eksempel 2026-09-14, næste tirsdag eller 14. september.",
    "two-readings": "»{given}« kan være {first} eller {second}.",
    "two-readings.hint": "Skriv {first_iso} eller {second_iso}.",
    "impossible": "»{given}« findes ikke i kalenderen.",
    "impossible.hint": "Se efter, om dag, måned og år passer.",
    "wrong-weekday": "»{given}« passer ikke: Den dag er {day}.",
    "wrong-weekday.hint": "Ret ugedagen eller datoen, eller udelad ugedagen.",
    "not-a-time": "mentorlog kan ikke læse »{given}« som et klokkeslæt.",
    "not-a-time.hint": "Skriv for eksempel 14.30, 14:30 eller kl. 14.",
    "not-minutes": "mentorlog kan ikke læse »{given}« som mødets længde.",
    "not-minutes.hint": "Skriv for eksempel 90, 1 t 30 eller 1½ t; højst et døgn.",
    "at-night": "Kl. {time} er midt om natten. Mente du kl. {other}?",
    "at-night.sure": "Kl. {time} er midt om natten. Er det rigtigt?",
}
