"""What went wrong, and wrong usage."""

_HELP = "Se, hvordan den bruges:\n  {command} --help"

TEXTS: dict[str, str] = {
    "unreadable": "{file} kan ikke læses, som den er.",
    "unreadable-guide": "{file} kan ikke bruges som guide, som den er.",
    "unreadable-guide.hint": (
        "Åbn filen i en editor, ret det, der er nævnt ovenfor, og giv kommandoen igen."
    ),
    "unreadable.hint": ("Intet er ændret. Ret filen i en editor eller med:\n  mentorlog edit"),
    "outside": "{file} er et link ud af logbogen, så der bliver ikke skrevet i den.",
    "outside.hint": "Læg selve filen ind i logbogen.",
    "linked": "{file} er et link, så intet bag det bliver fjernet.",
    "linked.hint": (
        "Fjern selve linket, hvis du ikke vil have det længere, og det, det fører til, i hånden."
    ),
    "newer": "Logbogen er skrevet af en nyere mentorlog.",
    "newer.hint": "Intet er ændret. Opdatér mentorlog, og prøv igen.",
    "beside": ("{file} kan ikke læses og er derfor ikke med her. Se hvor:\n  mentorlog check"),
    "configuration": "Konfigurationen {file} kan ikke læses.",
    "configuration.hint": "Den skal kun have én linje, for eksempel: journal: /home/mig/logbog",
    "no-journal": "Der er ingen logbog i {folder} endnu.",
    "no-journal.hint": (
        'Begynd med (eller --role mentee):\n  mentorlog new-meeting "NAVN" --role mentor'
    ),
    "no-file": "Der er ingen fil {file}.",
    "conflict": "{file} blev ved med at ændre sig, mens mentorlog skrev, så den er ikke ændret.",
    "conflict.hint": "Gem og luk den i det andet program, og kør så kommandoen igen.",
    "locked": "En anden mentorlog har skrevet her i ti sekunder.",
    "locked.hint": "Intet er ændret. Prøv igen, når den er færdig.",
    "exists": "{path} findes allerede.",
    "exists.hint": (
        "Intet er ændret. Angiv et andet navn, eller se først på det, der er:\n  mentorlog check"
    ),
    "system.read": "{path} kunne ikke læses: {reason}.",
    "system.read.hint": "Se på filens rettigheder og på disken.",
    "system.write": "{path} kunne ikke skrives: {reason}.",
    "system.write.hint": (
        "Det gamle indhold er uændret. Skaf plads eller rettigheder, og prøv igen."
    ),
    "no-home": "Hjemmemappen {path} er ukendt: Hverken HOME eller systemet siger, hvor den er.",
    "no-home.hint": "Angiv logbogens mappe med --journal eller MENTORLOG_JOURNAL, eller sæt HOME.",
    "system.remember": (
        "Logbogen ligger i {folder}, men {path} kunne ikke skrives, så den bliver ikke husket: "
        "{reason}."
    ),
    "system.remember.hint": (
        "Angiv den med --journal eller MENTORLOG_JOURNAL, eller kør kommandoen igen senere."
    ),
    "unsafe-remove": "Der kan ikke fjernes noget sikkert fra {file} her, så den er ikke ændret.",
    "unsafe-remove.hint": ("Fjern det selv i filen:\n  mentorlog edit"),
    "unsafe-edit": (
        "{file} er skrevet på en måde, der ikke kan ændres sikkert her, så den er ikke ændret."
    ),
    "unsafe-edit.hint": ("Skriv det selv i filen:\n  mentorlog edit"),
    "changed-by-hand": "Nogen har rettet aftalen imens, så den er ikke ændret her.",
    "usage.no-command": "Der er ingen kommando, der hedder `{word}`.",
    "usage.no-command.hint": ("Se dem alle:\n  {command} --help"),
    "usage.no-command-like": "Der er ingen kommando, der hedder `{word}`.",
    "usage.no-command-like.hint": ("Mente du:\n{near}\nSe dem alle:\n  {command} --help"),
    "usage.text-with-dash": "En tekst, der begynder med `-`, bliver læst som et tilvalg.",
    "usage.text-with-dash.hint": (
        "Sæt `--` foran teksten, og skriv tilvalg før det. Se, hvordan det bruges:\n"
        "  {command} --help"
    ),
    "usage.no-option": "Valget `{option}` findes ikke her.",
    "usage.no-option.hint": _HELP,
    "usage.no-option-like": "Valget `{option}` findes ikke her.",
    "usage.no-option-like.hint": ("Mente du {near}? Se, hvordan den bruges:\n  {command} --help"),
    "usage.missing": "{name} mangler.",
    "usage.missing.hint": _HELP,
    "usage.missing-choice": "{name} mangler. Vælg mellem {choices}.",
    "usage.missing-choice.hint": _HELP,
    "usage.value-missing": "Der mangler en værdi efter `{option}`.",
    "usage.value-missing.hint": _HELP,
    "usage.command-missing": "Der mangler en kommando efter `{option}`: {names}.",
    "usage.command-missing.hint": _HELP,
    "usage.no-value": "`{option}` tager ikke en værdi.",
    "usage.no-value.hint": _HELP,
    "usage.empty": "`{option}` er tom.",
    "usage.empty.hint": _HELP,
    "usage.bad-choice": "{name} skal være en af disse: {choices}.",
    "usage.bad-choice.hint": _HELP,
    "usage.bad-choice-like": "{name} skal være en af disse: {choices}.",
    "usage.bad-choice-like.hint": "Mente du `{near}`? Se, hvordan den bruges:\n  {command} --help",
    "usage.bad-number": "{name} skal være et helt tal.",
    "usage.bad-number.hint": _HELP,
    "usage.bad-number-from": "{name} skal være et helt tal, mindst {low}.",
    "usage.bad-number-from.hint": _HELP,
    "usage.bad-number-between": "{name} skal være et helt tal fra {low} til {high}.",
    "usage.bad-number-between.hint": _HELP,
    "usage.bad-value": "{name} kan ikke være det: {reason}.",
    "usage.bad-value.hint": _HELP,
    "usage.extra": "Der står mere, end kommandoen kan bruge: {words}",
    "usage.extra.hint": (
        "Sæt en tekst på flere ord i anførselstegn. Se, hvordan den bruges:\n  {command} --help"
    ),
    "usage.other": "Kommandolinjen kan ikke læses: {reason}",
    "usage.other.hint": _HELP,
    "usage.environment": "Miljøvariablen {name} er `{value}`, og det betyder ikke noget her.",
    "usage.environment.hint": "Den kan være {expected}. Eller lad den være tom.",
    "usage.timezone": "Logbogen bruger en tidszone, der ikke findes her: »{name}«.",
    "usage.timezone.hint": (
        "Skriv den som timezone: Europe/Copenhagen i denne fil:\n  mentorlog edit journal"
    ),
    "usage.stdin-empty": "`-` læser standardinput, men der er ingen tekst.",
    "usage.stdin-empty.hint": (
        "Send en tekst ind, og brug kun `-` én gang:\n"
        "  echo Gjort | mentorlog new-meeting --notes -"
    ),
    "usage.interrupted": "Afbrudt.",
    "usage.left": "Stoppet uden svar.",
    "usage.system": "Systemet afviste det: {reason}.",
    "usage.system-file": "Systemet afviste `{file}`: {reason}.",
    "usage.bug": "Noget gik galt i mentorlog ({kind}). Det er vores fejl, ikke din.",
    "usage.bug-logged": "Noget gik galt i mentorlog ({kind}). Det er vores fejl, ikke din.",
    "usage.bug-logged.hint": (
        "{log} fortæller, hvor det skete, og intet fra din logbog; send den gerne med."
    ),
}
