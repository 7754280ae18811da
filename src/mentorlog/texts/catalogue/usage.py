"""What the frame of the command line says: wrong usage, the system's refusals, bugs, leaving."""

_HELP = (
    "`{command} --help` shows how it is used.",
    "`{command} --help` viser, hvordan den bruges.",
)

TEXTS: dict[str, tuple[str, str]] = {
    "no-command": (
        "There is no command `{word}`.",
        "Der er ingen kommando, der hedder `{word}`.",
    ),
    "no-command.hint": (
        "`{command} --help` lists them all.",
        "`{command} --help` viser dem alle.",
    ),
    "no-command-like": (
        "There is no command `{word}`.",
        "Der er ingen kommando, der hedder `{word}`.",
    ),
    "no-command-like.hint": (
        "Did you mean {near}? `{command} --help` lists them all.",
        "Mente du {near}? `{command} --help` viser dem alle.",
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
        "Did you mean {near}? `{command} --help` shows how it is used.",
        "Mente du {near}? `{command} --help` viser, hvordan den bruges.",
    ),
    "missing": (
        "{name} is missing.",
        "{name} mangler.",
    ),
    "missing.hint": _HELP,
    "missing-choice": (
        "{name} is missing; it is one of {choices}.",
        "{name} mangler; vælg mellem {choices}.",
    ),
    "missing-choice.hint": _HELP,
    "value-missing": (
        "`{option}` needs a value after it.",
        "Der mangler en værdi efter `{option}`.",
    ),
    "value-missing.hint": _HELP,
    "no-value": (
        "`{option}` takes no value.",
        "`{option}` tager ingen værdi.",
    ),
    "no-value.hint": _HELP,
    "empty": (
        "`{option}` was given nothing.",
        "`{option}` fik ingenting med.",
    ),
    "empty.hint": _HELP,
    "bad-choice": (
        "{name} is one of {choices}.",
        "{name} skal være en af disse: {choices}.",
    ),
    "bad-choice.hint": _HELP,
    "bad-number": (
        "{name} is a whole number.",
        "{name} skal være et helt tal.",
    ),
    "bad-number.hint": _HELP,
    "bad-number-from": (
        "{name} is a whole number, {low} or more.",
        "{name} skal være et helt tal, mindst {low}.",
    ),
    "bad-number-from.hint": _HELP,
    "bad-number-between": (
        "{name} is a whole number from {low} to {high}.",
        "{name} skal være et helt tal fra {low} til {high}.",
    ),
    "bad-number-between.hint": _HELP,
    "bad-value": (
        "{name} cannot be that: {reason}.",
        "{name} kan ikke være det: {reason}.",
    ),
    "bad-value.hint": _HELP,
    "extra": (
        "There is more than this command takes: {words}",
        "Der står mere, end kommandoen kan bruge: {words}",
    ),
    "extra.hint": (
        "A text of several words goes in quotes. `{command} --help` shows how it is used.",
        "Sæt en tekst på flere ord i citationstegn. `{command} --help` viser, hvordan den bruges.",
    ),
    "other": (
        "The command line cannot be read: {reason}",
        "Kommandolinjen kan ikke læses: {reason}",
    ),
    "other.hint": _HELP,
    "environment": (
        "The environment variable {name} is `{value}`, which means nothing here.",
        "Miljøvariablen {name} er `{value}`, og det betyder ikke noget her.",
    ),
    "environment.hint": (
        "It can be: {expected}. Or leave it unset.",
        "Den kan være: {expected}. Eller lad den være tom.",
    ),
    "timezone": (
        "There is no time zone “{name}” here, which the journal names.",
        "Tidszonen »{name}«, som journalen nævner, findes ikke her.",
    ),
    "timezone.hint": (
        "Write it as timezone: Europe/Copenhagen, with: mentorlog edit journal",
        "Skriv den som timezone: Europe/Copenhagen, med: mentorlog edit journal",
    ),
    "stdin-empty": (
        "`-` reads standard input, and there is no text in it.",
        "`-` læser standardinput, og der står ingen tekst.",
    ),
    "stdin-empty.hint": (
        "Pipe a text in, and use `-` once in a line: echo Done | mentorlog new-meeting --notes -",
        "Send en tekst ind, og brug kun `-` én gang: echo Gjort | mentorlog new-meeting --notes -",
    ),
    "interrupted": (
        "Interrupted.",
        "Afbrudt.",
    ),
    "left": (
        "Left without an answer.",
        "Forladt uden svar.",
    ),
    "system": (
        "The system refused: {reason}.",
        "Systemet sagde nej: {reason}.",
    ),
    "system-file": (
        "The system refused `{file}`: {reason}.",
        "Systemet sagde nej til `{file}`: {reason}.",
    ),
    "bug": (
        "Something went wrong inside mentorlog ({kind}). That is our fault, not yours.",
        "Noget gik galt inde i mentorlog ({kind}). Det er vores fejl, ikke din.",
    ),
    "bug-logged": (
        "Something went wrong inside mentorlog ({kind}). That is our fault, not yours.",
        "Noget gik galt inde i mentorlog ({kind}). Det er vores fejl, ikke din.",
    ),
    "bug-logged.hint": (
        "What happened where, and nothing of your journal, is in {log}; please send it along.",
        "Hvad der skete hvor, og intet fra din journal, står i {log}; send den gerne med.",
    ),
}
