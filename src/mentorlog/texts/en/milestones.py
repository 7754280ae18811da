"""Milestones."""

TEXTS: dict[str, str] = {
    "none.mentor": (
        "No milestones here yet. Find a few large ones together, and small ones in between:\n"
        "  mentorlog milestone add TITLE"
    ),
    "none.mentee": (
        "No milestones here yet. What do you want to reach, and what lies halfway?\n"
        "  mentorlog milestone add TITLE"
    ),
    "none-open": "No open milestones. Show the others with --all.",
    "due": "by {day}",
    "late": "late",
    "no-day": "no date yet",
    "progress": "{n} of {of} small ones reached",
    "no-steps": "no small ones yet",
    "closed.done": "reached",
    "closed.dropped": "dropped",
    "why": "Why: {text}",
    "evidence": "How we will know: {text}",
    "action": "action {n}",
    "added": "Milestone {name}: {title} ({due})",
    "added.step": "Small milestone {name}: {title} ({due})",
    "halfway.mentor": (
        "What lies halfway? Ask {name}, and add it:\n"
        "  mentorlog milestone add TITLE --under {key} --with {who}"
    ),
    "halfway.mentee": (
        "What lies halfway? Add a first small one:\n"
        "  mentorlog milestone add TITLE --under {key} --with {who}"
    ),
    "done": "Reached {day}: {title}",
    "dropped": "Dropped {day}: {title}",
    "reopened": "Open again: {title}",
    "already.done": "Already reached: {title}",
    "already.dropped": "Already dropped: {title}",
    "already.reopened": "Already open: {title}",
    "now": "  {title}: {progress}",
    "all-reached": (
        "You have reached all the small ones of “{title}”. Is the whole milestone reached?\n"
        "  mentorlog milestone done {key} --with {who}"
    ),
    "unknown": "There is no milestone “{given}” with {name}.",
    "unknown.hint": ("See them:\n  mentorlog milestone list {who} --all"),
    "nearest": "There is no milestone “{given}” with {name}.",
    "nearest.hint": "Did you mean {names}?",
    "no-such-step": "There is no small milestone “{given}” with {name}.",
    "no-such-step.hint": "“{title}” has these:\n{steps}",
    "no-steps-in": "There is no small milestone “{given}” with {name}.",
    "no-steps-in.hint": (
        "“{title}” has none yet. To add the first one:\n"
        "  mentorlog milestone add TITLE --under {key} --with {who}"
    ),
    "several": "“{given}” could be any of these: {names}.",
    "several.hint": "Type a few more letters.",
    "under-step": "“{given}” is a small milestone; small ones go under a large one.",
    "under-step.hint": "Use the large one: --under {key}",
    "only-large": "A small milestone cannot have {option}.",
    "only-large.hint": "Leave out {option}, or leave out --under to make it a large one.",
    "empty": "A milestone needs a title.",
    "empty.hint": ('For example:\n  mentorlog milestone add A student job --due "1 dec"'),
    "changed": "Changed {name}: {title} ({due})",
    "unchanged": "That is so already: {name}: {title} ({due})",
    "followed.one": "One action now names it so.",
    "followed.many": "{n} actions now name it so.",
    "nothing-given": "What is to be changed?",
    "nothing-given.hint": "Give --title, --due, --why, --evidence or --key.",
    "open-steps": "Small ones of “{title}” are still open: {steps}. Close it all the same?",
    "left-open": "Small ones of “{title}” stay open: {steps}.",
    "declined": "It was left open.",
    "two-dues": "The day is given twice, with --due and with due:.",
    "two-dues.hint": "Give it once.",
    "one-title": "A title is one line.",
    "one-title.hint": "Add several milestones one at a time.",
    "taken": "There is already a milestone {key}: {title}",
    "taken.hint": "Choose another --key, or leave it out.",
    "bad-key": "“{key}” cannot be the key of a milestone.",
    "bad-key.hint": "A key is one word of letters, digits and hyphens, such as --key {proposal}.",
    "months": "{first} to {last}",
    "nothing": (
        "There is nothing to draw with {name} yet, no meetings and no milestones.\n"
        "  mentorlog plan WHEN --with {who}\n"
        "  mentorlog milestone add TITLE --with {who}"
    ),
    "picture": "Timeline",
    "meetings": "Meetings",
    "today": "today, {day}",
    "unknown-day.done": "(reached)",
    "unknown-day.open": "(no date yet)",
    "sign.held": "held",
    "sign.planned": "planned",
    "sign.cancelled": "cancelled",
    "sign.large-done": "large, reached",
    "sign.large-open": "large, open",
    "sign.small-done": "small, reached",
    "sign.small-open": "small, open",
    "sign.late": "late",
}
