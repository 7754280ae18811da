"""Journals and the demo."""

TEXTS: dict[str, str] = {
    "completion": "Let Tab complete names, meetings and actions:\n  mentorlog --install-completion",
    "demo.written": (
        "Here is an invented pair to look around with: {name}, the mentor, and {other}. Their "
        "journal:\n"
        "  {folder}"
    ),
    "demo.look-round": "Have a look around, for example with:",
    "demo.look.status": "what comes next",
    "demo.look.prep": "one page to read before the next meeting",
    "demo.look.show": "everything they have written",
    "demo.look.timeline": "meetings and milestones as a picture",
    "demo.look.insights": "how things are developing",
    "demo.goodbye": (
        "Try things out; these files are yours to play with. Your own journal is not touched.\n"
        "When you have seen enough, delete the folder."
    ),
    "demo.not-empty": "{folder} is not empty, so nothing was written.",
    "demo.not-empty.hint": ("Choose a new folder:\n  mentorlog demo DIR"),
}
