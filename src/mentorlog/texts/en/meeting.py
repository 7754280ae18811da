"""Meetings: opened, closed, planned, moved, cancelled."""

TEXTS: dict[str, str] = {
    "closing.next-same-day": "The next meeting cannot be on {day}, the day of this one.",
    "closing.next-same-day.hint": "Choose a later day, such as --next +3w.",
    "closing.place-without-day": "--next-place says where, but there is no next meeting yet.",
    "closing.place-without-day.hint": "Add the day: --next +3w",
    "closing.missing.summary": (
        "Still missing: the mentee's summary\n"
        "  mentorlog end-meeting {key} --meeting {meeting} --summary TEXT"
    ),
    "closing.missing.actions": (
        "Nothing agreed for next time yet\n"
        "  mentorlog end-meeting {key} --meeting {meeting} --action ACTION"
    ),
    "closing.missing.next-meeting": (
        "Still missing: a day for the next meeting\n  mentorlog plan WHEN --with {key}"
    ),
    "closing.missing.minutes": (
        "Still missing: how long you met\n"
        "  mentorlog end-meeting {key} --meeting {meeting} --minutes N"
    ),
    "mode.in-person": "in person",
    "mode.walk-and-talk": "walk-and-talk",
    "mode.online": "online",
    "mode.phone": "by phone",
    "mode.other": "some other way",
    "state.planned": "planned",
    "state.held": "held",
    "state.cancelled": "cancelled",
    "none": "There is no meeting {given} with {name}.",
    "none.hint": ("See them:\n  mentorlog show"),
    "no-last": "You have not held a meeting with {name} yet.",
    "no-next": "There is no meeting planned with {name}.",
    "no-next.hint": ("Plan one:\n  mentorlog plan WHEN"),
    "no-last.hint": ("Hold one:\n  mentorlog new-meeting"),
    "not-a-name": "“{given}” is not the name of a meeting.",
    "not-a-name-like": "“{given}” is not the name of a meeting.",
    "not-a-name-like.hint": "Did you mean {near}?",
    "not-a-name.hint": "Use its date, such as 2026-09-14 or 2026-09-14-2, or last or next.",
    "past-plan": "{day} has already been, so you cannot plan for it.",
    "past-plan.hint": (
        "To write up a meeting that you held:\n  mentorlog new-meeting --date {iso}"
    ),
    "also": "Another meeting is planned: {meeting}. If one of them is enough, cancel that one:",
    "future": "{day} is still to come.",
    "future.hint": ("Plan it:\n  mentorlog plan {iso}"),
    "not-yet": "{day} is still to come.",
    "not-yet.hint": "Give a day in the past, or leave it out for today.",
    "held": "The meeting on {day} has been held, so it cannot be cancelled.",
    "held.hint": ("If its date is wrong:\n  mentorlog move {meeting} WHEN"),
    "was-cancelled": "The meeting on {day} was cancelled, so there is nothing to close.",
    "was-cancelled.hint": ("If you met after all:\n  mentorlog new-meeting --date {meeting}"),
    "finished": "The meeting on {day} with {name} already has a summary.",
    "finished.hint": (
        "If you met twice that day, add --another. To change the first meeting:\n"
        "  mentorlog edit {meeting}"
    ),
    "nothing-to-close": (
        "You have not held a meeting with {name} yet, so there is nothing to close."
    ),
    "nothing-to-close.hint": ("Hold a meeting:\n  mentorlog new-meeting {key}"),
    "unknown-question": "The guide has no question “{given}”.",
    "unknown-question-like": "The guide has no question “{given}”.",
    "unknown-question-like.hint": "Did you mean {near}?",
    "unknown-question.hint": "Its questions are: {known}.",
    "heading.meetings": "Meetings",
    "heading.open": "Open actions",
    "heading.milestones": "Milestones",
    "heading.reflection": "Your reflection (private)",
    "heading.approach": "Your approach (private)",
    "brought-by-you": "from you",
    "brought-by": "from {who}",
    "into-calendar": (
        "To put it in your calendar:\n  mentorlog export {key} --to ics -o mentoring.ics"
    ),
}
