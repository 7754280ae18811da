"""Days and times that were typed."""

TEXTS: dict[str, str] = {
    "unknown": "mentorlog cannot read “{given}” as a day.",
    "unknown.hint": "Write it as 2026-09-14, next tuesday or 14 sep, for example.",
    "two-readings": "“{given}” could be {first} or {second}.",
    "two-readings.hint": "Write {first_iso} or {second_iso}.",
    "impossible": "“{given}” is not in the calendar.",
    "impossible.hint": "Check the day, the month and the year.",
    "wrong-weekday": "“{given}” does not add up: that day is {day}.",
    "wrong-weekday.hint": "Change the weekday or the date, or leave the weekday out.",
    "not-a-time": "mentorlog cannot read “{given}” as a time.",
    "not-a-time.hint": "Write it as 14:30, 2pm or kl. 14, for example.",
    "not-minutes": "mentorlog cannot read “{given}” as the length of a meeting.",
    "not-minutes.hint": "Write it as 90, 1h30 or 1½ h, for example; at most a day.",
    "at-night": "{time} is in the middle of the night. Did you mean {other}?",
    "at-night.sure": "{time} is in the middle of the night. Is that right?",
}
