"""What went wrong, and under `.hint` what to do."""

TEXTS: dict[str, tuple[str, str]] = {
    "unreadable": ("{file} cannot be read as it is.", "{file} kan ikke læses, som den er."),
    "unreadable-guide": (
        "{file} cannot be used as a guide as it stands.",
        "{file} kan ikke bruges som guide, som den er.",
    ),
    "unreadable-guide.hint": (
        "Open that file in an editor, mend what is named above, and give the command again.",
        "Åbn filen i en editor, ret det, der er nævnt ovenfor, og giv kommandoen igen.",
    ),
    "unreadable.hint": (
        "Nothing was changed. Fix the file in any editor, or with:\n  mentorlog edit",
        "Intet er ændret. Ret filen i en editor eller med:\n  mentorlog edit",
    ),
    "outside": (
        "{file} is a link that leads out of the journal, so nothing is written to it.",
        "{file} er et link ud af logbogen, så der bliver ikke skrevet i den.",
    ),
    "outside.hint": ("Put the file itself into the journal.", "Læg selve filen ind i logbogen."),
    "linked": (
        "{file} is a link, so nothing behind it is removed.",
        "{file} er et link, så intet bag det bliver fjernet.",
    ),
    "linked.hint": (
        "Remove the link itself if you no longer want it, and what it leads to by hand.",
        "Fjern selve linket, hvis du ikke vil have det længere, og det, det fører til, i hånden.",
    ),
    "newer": (
        "This journal was written by a newer mentorlog.",
        "Logbogen er skrevet af en nyere mentorlog.",
    ),
    "newer.hint": (
        "Nothing was changed. Update mentorlog and try again.",
        "Intet er ændret. Opdatér mentorlog, og prøv igen.",
    ),
    "beside": (
        "{file} cannot be read, so it is left out here. See where:\n  mentorlog check",
        "{file} kan ikke læses og er derfor ikke med her. Se hvor:\n  mentorlog check",
    ),
    "configuration": (
        "The configuration {file} cannot be read.",
        "Konfigurationen {file} kan ikke læses.",
    ),
    "configuration.hint": (
        "It needs a single line, such as: journal: /home/me/journal",
        "Den skal kun have én linje, for eksempel: journal: /home/mig/logbog",
    ),
    "no-journal": ("There is no journal in {folder} yet.", "Der er ingen logbog i {folder} endnu."),
    "no-journal.hint": (
        'Start with this (or --role mentee):\n  mentorlog new-meeting "NAME" --role mentor',
        'Begynd med (eller --role mentee):\n  mentorlog new-meeting "NAVN" --role mentor',
    ),
    "no-file": ("There is no file {file}.", "Der er ingen fil {file}."),
    "conflict": (
        "{file} kept changing while mentorlog was writing, so it was left alone.",
        "{file} blev ved med at ændre sig, mens mentorlog skrev, så den er ikke ændret.",
    ),
    "conflict.hint": (
        "Save and close it in the other program, then run the command again.",
        "Gem og luk den i det andet program, og kør så kommandoen igen.",
    ),
    "locked": (
        "Another mentorlog has been writing here for ten seconds.",
        "En anden mentorlog har skrevet her i ti sekunder.",
    ),
    "locked.hint": (
        "Nothing was changed. Try again when it has finished.",
        "Intet er ændret. Prøv igen, når den er færdig.",
    ),
    "exists": ("{path} already exists.", "{path} findes allerede."),
    "exists.hint": (
        "Nothing was changed. Choose another name, or look at what is there first:\n"
        "  mentorlog check",
        "Intet er ændret. Angiv et andet navn, eller se først på det, der er:\n  mentorlog check",
    ),
    "system.read": ("{path} could not be read: {reason}.", "{path} kunne ikke læses: {reason}."),
    "system.read.hint": (
        "Check the permissions of the file, and its disk.",
        "Se på filens rettigheder og på disken.",
    ),
    "system.write": (
        "{path} could not be written: {reason}.",
        "{path} kunne ikke skrives: {reason}.",
    ),
    "system.write.hint": (
        "The old content is untouched. Make room or get permission, and try again.",
        "Det gamle indhold er uændret. Skaf plads eller rettigheder, og prøv igen.",
    ),
    "no-home": (
        "The home folder {path} is unknown: neither HOME nor the system says where it is.",
        "Hjemmemappen {path} er ukendt: Hverken HOME eller systemet siger, hvor den er.",
    ),
    "no-home.hint": (
        "Say where the journal is with --journal or MENTORLOG_JOURNAL, or set HOME.",
        "Angiv logbogens mappe med --journal eller MENTORLOG_JOURNAL, eller sæt HOME.",
    ),
    "system.remember": (
        "The journal is in {folder}, but {path} could not be written to remember it: {reason}.",
        "Logbogen ligger i {folder}, men {path} kunne ikke skrives, så den bliver ikke "
        "husket: {reason}.",
    ),
    "system.remember.hint": (
        "Say where it is with --journal or MENTORLOG_JOURNAL, or run the command again later.",
        "Angiv den med --journal eller MENTORLOG_JOURNAL, eller kør kommandoen igen senere.",
    ),
    "unsafe-remove": (
        "Nothing can be removed from {file} safely here, so it was not changed.",
        "Der kan ikke fjernes noget sikkert fra {file} her, så den er ikke ændret.",
    ),
    "unsafe-remove.hint": (
        "Remove it yourself in the file:\n  mentorlog edit",
        "Fjern det selv i filen:\n  mentorlog edit",
    ),
    "unsafe-edit": (
        "{file} is written in a way that cannot be changed safely here, so it was not changed.",
        "{file} er skrevet på en måde, der ikke kan ændres sikkert her, så den er ikke ændret.",
    ),
    "unsafe-edit.hint": (
        "Write it yourself in the file:\n  mentorlog edit",
        "Skriv det selv i filen:\n  mentorlog edit",
    ),
    "changed-by-hand": (
        "Somebody changed that action in the meantime, so it was not changed here.",
        "Nogen har rettet aftalen imens, så den er ikke ændret her.",
    ),
}
