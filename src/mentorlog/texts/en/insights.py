"""Insights."""

TEXTS: dict[str, str] = {
    "title": "{name}, you are the {me}",
    "hours": "Hours a month",
    "no-hours": "No meetings held yet.",
    "own": "What you promised",
    "others": "What {name} promised",
    "no-promises": "Nothing yet.",
    "on_time": "done on time",
    "late": "done later",
    "undated": "done, no date",
    "dropped": "dropped",
    "open": "open",
    "roles.mentor": "Your roles",
    "roles.mentee": "The help you asked for",
    "listening": "How you listened",
    "over.one": "From the one meeting you have reflected on. Ways, not grades.",
    "over.many": "From the {n} meetings you have reflected on. Ways, not grades.",
    "when": "{first} to {last}",
    "latest": "The columns show the last {n} meetings; the numbers count them all.",
    "no-looks": ("No roles yet. After a meeting:\n  mentorlog reflect {key}"),
    "yours": "Drawn from your private reflections, for you alone.",
}
