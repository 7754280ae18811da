"""What went wrong, and wrong usage."""

_HELP = "See how it is used:\n  {command} --help"

TEXTS: dict[str, str] = {
    "unreadable": "{file} cannot be read as it is.",
    "unreadable-guide": "{file} cannot be used as a guide as it stands.",
    "unreadable-guide.hint": (
        "Open that file in an editor, fix what is named above, and give the command again."
    ),
    "unreadable.hint": (
        "Nothing was changed. Fix the file in any editor, or with:\n  mentorlog edit"
    ),
    "outside": "{file} is a link that leads out of the journal, so nothing is written to it.",
    "outside.hint": "Put the file itself into the journal.",
    "linked": "{file} is a link, so nothing behind it is removed.",
    "linked.hint": "Remove the link itself if you no longer want it, and what it leads to by hand.",
    "newer": "This journal was written by a newer mentorlog.",
    "newer.hint": "Nothing was changed. Update mentorlog and try again.",
    "beside": ("{file} cannot be read, so it is left out here. See where:\n  mentorlog check"),
    "configuration": "The configuration {file} cannot be read.",
    "configuration.hint": "It needs a single line, such as: journal: /home/me/journal",
    "no-journal": "There is no journal in {folder} yet.",
    "no-journal.hint": (
        'Start with this (or --role mentee):\n  mentorlog new-meeting "NAME" --role mentor'
    ),
    "no-file": "There is no file {file}.",
    "conflict": "{file} kept changing while mentorlog was writing, so it was left alone.",
    "conflict.hint": "Save and close it in the other program, then run the command again.",
    "locked": "Another mentorlog has been writing here for ten seconds.",
    "locked.hint": "Nothing was changed. Try again when it has finished.",
    "exists": "{path} already exists.",
    "exists.hint": (
        "Nothing was changed. Choose another name, or look at what is there first:\n"
        "  mentorlog check"
    ),
    "system.read": "{path} could not be read: {reason}.",
    "system.read.hint": "Check the permissions of the file, and its disk.",
    "system.write": "{path} could not be written: {reason}.",
    "system.write.hint": (
        "The old content is untouched. Make room or get permission, and try again."
    ),
    "no-home": "The home folder {path} is unknown: neither HOME nor the system says where it is.",
    "no-home.hint": "Say where the journal is with --journal or MENTORLOG_JOURNAL, or set HOME.",
    "system.remember": (
        "The journal is in {folder}, but {path} could not be written to remember it: {reason}."
    ),
    "system.remember.hint": (
        "Say where it is with --journal or MENTORLOG_JOURNAL, or run the command again later."
    ),
    "unsafe-remove": "Nothing can be removed from {file} safely here, so it was not changed.",
    "unsafe-remove.hint": ("Remove it yourself in the file:\n  mentorlog edit"),
    "unsafe-edit": (
        "{file} is written in a way that cannot be changed safely here, so it was not changed."
    ),
    "unsafe-edit.hint": ("Write it yourself in the file:\n  mentorlog edit"),
    "changed-by-hand": "Somebody changed that action in the meantime, so it was not changed here.",
    "usage.no-command": "There is no command `{word}`.",
    "usage.no-command.hint": ("See them all:\n  {command} --help"),
    "usage.no-command-like": "There is no command `{word}`.",
    "usage.no-command-like.hint": ("Did you mean:\n{near}\nSee them all:\n  {command} --help"),
    "usage.text-with-dash": "A text that begins with `-` is taken for an option.",
    "usage.text-with-dash.hint": (
        "Put `--` before the text, and the options before that. See how it is used:\n"
        "  {command} --help"
    ),
    "usage.no-option": "There is no option `{option}` here.",
    "usage.no-option.hint": _HELP,
    "usage.no-option-like": "There is no option `{option}` here.",
    "usage.no-option-like.hint": ("Did you mean {near}? See how it is used:\n  {command} --help"),
    "usage.missing": "{name} is missing.",
    "usage.missing.hint": _HELP,
    "usage.missing-choice": "{name} is missing. Choose one of {choices}.",
    "usage.missing-choice.hint": _HELP,
    "usage.value-missing": "`{option}` needs a value after it.",
    "usage.value-missing.hint": _HELP,
    "usage.command-missing": "`{option}` needs a command after it: {names}.",
    "usage.command-missing.hint": _HELP,
    "usage.no-value": "`{option}` does not take a value.",
    "usage.no-value.hint": _HELP,
    "usage.empty": "`{option}` was empty.",
    "usage.empty.hint": _HELP,
    "usage.bad-choice": "{name} must be one of {choices}.",
    "usage.bad-choice.hint": _HELP,
    "usage.bad-choice-like": "{name} must be one of {choices}.",
    "usage.bad-choice-like.hint": "Did you mean `{near}`? See how it is used:\n  {command} --help",
    "usage.bad-number": "{name} must be a whole number.",
    "usage.bad-number.hint": _HELP,
    "usage.bad-number-from": "{name} must be a whole number, {low} or more.",
    "usage.bad-number-from.hint": _HELP,
    "usage.bad-number-between": "{name} must be a whole number from {low} to {high}.",
    "usage.bad-number-between.hint": _HELP,
    "usage.bad-value": "{name} cannot be that: {reason}.",
    "usage.bad-value.hint": _HELP,
    "usage.extra": "That is more than this command can use: {words}",
    "usage.extra.hint": (
        "Put a text of several words in quotes. See how it is used:\n  {command} --help"
    ),
    "usage.other": "The command line cannot be read: {reason}",
    "usage.other.hint": _HELP,
    "usage.environment": "The environment variable {name} is `{value}`, which has no meaning here.",
    "usage.environment.hint": "It can be {expected}. Or leave it unset.",
    "usage.timezone": "The journal uses a time zone that does not exist here: “{name}”.",
    "usage.timezone.hint": (
        "Write it as timezone: Europe/Copenhagen, in this file:\n  mentorlog edit journal"
    ),
    "usage.stdin-empty": "`-` reads standard input, but there is no text there.",
    "usage.stdin-empty.hint": (
        "Pipe some text in, and use `-` only once:\n  echo Done | mentorlog new-meeting --notes -"
    ),
    "usage.interrupted": "Interrupted.",
    "usage.left": "Stopped without an answer.",
    "usage.system": "The system refused: {reason}.",
    "usage.system-file": "The system refused `{file}`: {reason}.",
    "usage.bug": "Something went wrong inside mentorlog ({kind}). That is our fault, not yours.",
    "usage.bug-logged": (
        "Something went wrong inside mentorlog ({kind}). That is our fault, not yours."
    ),
    "usage.bug-logged.hint": (
        "{log} says where it happened, and nothing from your journal; please send it along."
    ),
}
