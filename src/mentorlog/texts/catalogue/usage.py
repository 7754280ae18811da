"""What the frame of the command line says: wrong usage, the system's refusals, bugs, leaving."""

_HELP = (
    "See how it is used:\n  {command} --help",
    "Se, hvordan den bruges:\n  {command} --help",
)

TEXTS: dict[str, tuple[str, str]] = {
    "no-command": ("There is no command `{word}`.", "Der er ingen kommando, der hedder `{word}`."),
    "no-command.hint": ("See them all:\n  {command} --help", "Se dem alle:\n  {command} --help"),
    "no-command-like": (
        "There is no command `{word}`.",
        "Der er ingen kommando, der hedder `{word}`.",
    ),
    "no-command-like.hint": (
        "Did you mean {near}? See them all:\n  {command} --help",
        "Mente du {near}? Se dem alle:\n  {command} --help",
    ),
    "no-option": (
        "There is no option `{option}` here.",
        "Valget `{option}` findes ikke her.",
    ),
    "no-option.hint": _HELP,
    "no-option-like": (
        "There is no option `{option}` here.",
        "Valget `{option}` findes ikke her.",
    ),
    "no-option-like.hint": (
        "Did you mean {near}? See how it is used:\n  {command} --help",
        "Mente du {near}? Se, hvordan den bruges:\n  {command} --help",
    ),
    "missing": (
        "{name} is missing.",
        "{name} mangler.",
    ),
    "missing.hint": _HELP,
    "missing-choice": (
        "{name} is missing. Choose one of {choices}.",
        "{name} mangler. Vælg mellem {choices}.",
    ),
    "missing-choice.hint": _HELP,
    "value-missing": (
        "`{option}` needs a value after it.",
        "Der mangler en værdi efter `{option}`.",
    ),
    "value-missing.hint": _HELP,
    "no-value": ("`{option}` does not take a value.", "`{option}` tager ikke en værdi."),
    "no-value.hint": _HELP,
    "empty": ("`{option}` was empty.", "`{option}` er tom."),
    "empty.hint": _HELP,
    "bad-choice": ("{name} must be one of {choices}.", "{name} skal være en af disse: {choices}."),
    "bad-choice.hint": _HELP,
    "bad-number": ("{name} must be a whole number.", "{name} skal være et helt tal."),
    "bad-number.hint": _HELP,
    "bad-number-from": (
        "{name} must be a whole number, {low} or more.",
        "{name} skal være et helt tal, mindst {low}.",
    ),
    "bad-number-from.hint": _HELP,
    "bad-number-between": (
        "{name} must be a whole number from {low} to {high}.",
        "{name} skal være et helt tal fra {low} til {high}.",
    ),
    "bad-number-between.hint": _HELP,
    "bad-value": (
        "{name} cannot be that: {reason}.",
        "{name} kan ikke være det: {reason}.",
    ),
    "bad-value.hint": _HELP,
    "extra": (
        "That is more than this command can use: {words}",
        "Der står mere, end kommandoen kan bruge: {words}",
    ),
    "extra.hint": (
        "Put a text of several words in quotes. See how it is used:\n  {command} --help",
        "Sæt en tekst på flere ord i anførselstegn. Se, hvordan den bruges:\n  {command} --help",
    ),
    "other": (
        "The command line cannot be read: {reason}",
        "Kommandolinjen kan ikke læses: {reason}",
    ),
    "other.hint": _HELP,
    "environment": (
        "The environment variable {name} is `{value}`, which has no meaning here.",
        "Miljøvariablen {name} er `{value}`, og det betyder ikke noget her.",
    ),
    "environment.hint": (
        "It can be {expected}. Or leave it unset.",
        "Den kan være {expected}. Eller lad den være tom.",
    ),
    "timezone": (
        "The journal uses a time zone that does not exist here: “{name}”.",
        "Logbogen bruger en tidszone, der ikke findes her: »{name}«.",
    ),
    "timezone.hint": (
        "Write it as timezone: Europe/Copenhagen, in this file:\n  mentorlog edit journal",
        "Skriv den som timezone: Europe/Copenhagen i denne fil:\n  mentorlog edit journal",
    ),
    "stdin-empty": (
        "`-` reads standard input, but there is no text there.",
        "`-` læser standardinput, men der er ingen tekst.",
    ),
    "stdin-empty.hint": (
        "Pipe some text in, and use `-` only once:\n  echo Done | mentorlog new-meeting --notes -",
        "Send en tekst ind, og brug kun `-` én gang:\n"
        "  echo Gjort | mentorlog new-meeting --notes -",
    ),
    "interrupted": (
        "Interrupted.",
        "Afbrudt.",
    ),
    "left": ("Stopped without an answer.", "Stoppet uden svar."),
    "system": ("The system refused: {reason}.", "Systemet afviste det: {reason}."),
    "system-file": (
        "The system refused `{file}`: {reason}.",
        "Systemet afviste `{file}`: {reason}.",
    ),
    "bug": (
        "Something went wrong inside mentorlog ({kind}). That is our fault, not yours.",
        "Noget gik galt i mentorlog ({kind}). Det er vores fejl, ikke din.",
    ),
    "bug-logged": (
        "Something went wrong inside mentorlog ({kind}). That is our fault, not yours.",
        "Noget gik galt i mentorlog ({kind}). Det er vores fejl, ikke din.",
    ),
    "bug-logged.hint": (
        "{log} says where it happened, and nothing from your journal; please send it along.",
        "{log} fortæller, hvor det skete, og intet fra din logbog; send den gerne med.",
    ),
}
