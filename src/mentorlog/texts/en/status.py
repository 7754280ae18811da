"""The home screen and what needs attention."""

TEXTS: dict[str, str] = {
    "attention.unreadable-file": "{file} cannot be read. See where:",
    "attention.meeting-not-recorded": "Did you meet on {day}? Write it up, or move it.",
    "attention.own-action-late": "You promised: {text}",
    "attention.action-late": "Ask how it is going: {text}",
    "attention.own-action-due": "Before you meet: {text}",
    "attention.not-closed": "The meeting on {day} still needs a summary.",
    "attention.no-next-meeting": "No next meeting yet. Suggest a day to {name}.",
    "attention.no-next-meeting.theirs": "No next meeting yet. Ask {name} for a day.",
    "attention.agenda-empty": "What do you want to talk about on {day}?",
    "attention.agenda-empty.theirs": "No topics for {day} yet. Ask {name}.",
    "attention.below-rhythm": "In {month} you met for {met} of {least}. Can you find more time?",
    "attention.expectations-open": "Still to agree on from the checklist: {count}",
    "attention.review-due": "Time to look at your expectations again, together.",
    "attention.milestone-late": "A milestone is past its date: {text}",
    "attention.no-reflection": "A few minutes to look back on {day}?",
    "welcome": (
        "Welcome to mentorlog, a journal for your meetings as mentor or mentee.\n"
        "\n"
        "Sit down together and begin:\n"
        "\n"
        "  mentorlog new-meeting\n"
        "\n"
        "It asks who you are meeting, leads you through the meeting, and keeps what you write "
        "in plain files of your own, in {folder}"
    ),
    "nobody": ('No active relationship. Start with:\n  mentorlog new-meeting "NAME" --role {me}'),
    "you-are": "you are the {me}",
    "ended": "ended",
    "next": "Next",
    "last": "Last",
    "hours": "Hours",
    "open": "Open",
    "milestones": "Milestones",
    "progress": "{n} of {of}",
    "late": "late",
    "look-at": "Now",
    "no-next": "no meeting planned",
    "no-last": "none yet",
    "in-month": "{met} in {month}",
    "of-rhythm": "{met} of {least} to {most} h in {month}",
    "of-rhythm-one": "{met} of {most} h in {month}",
    "nothing-open": "no open actions",
    "more-actions": ("and {n} more:\n  mentorlog action list {key}"),
    "contact": "Stuck? The programme's contact person is glad to help: {contact}",
    "contact-unknown": "Stuck? The programme's contact person is glad to help.",
    "under-way": "Under way",
    "offers": "For a quiet moment, said only once:",
    "offers.name": "Your own name, for what you share (name:)",
    "offers.contact": "The programme's contact (programme: contact:)",
    "offers.completion": "Tab fills in names, meetings and actions",
    "offers.git": "Keeps every change, so that you can undo it",
    "brief.more": "See one of them whole:\n  mentorlog status {key}",
    "brief.no-next": "no next",
    "brief.stuck": "stuck?",
    "brief.calm": "all well",
    "brief.others": "(+{n})",
}
