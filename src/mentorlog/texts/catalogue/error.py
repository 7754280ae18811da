"""What went wrong, and under `.hint` what to do."""

TEXTS: dict[str, tuple[str, str]] = {
    "unreadable": ("{file} cannot be read as it stands.", "{file} kan ikke læses, som den er."),
    "unreadable-guide": (
        "{file} cannot be used as a guide as it stands.",
        "{file} kan ikke bruges som guide, som den er.",
    ),
    "unreadable-guide.hint": (
        "Open that file in an editor, mend what is named above, and give the command again.",
        "Åbn filen i en editor, ret det, der er nævnt ovenfor, og giv kommandoen igen.",
    ),
    "unreadable.hint": (
        "Nothing was changed. Mend it with: mentorlog edit, or any editor.",
        "Intet er ændret. Ret den med: mentorlog edit, eller i en anden editor.",
    ),
    "outside": (
        "{file} is a link that leads out of the journal, so it is not written to.",
        "{file} er et link ud af journalen, så der skrives ikke i den.",
    ),
    "outside.hint": (
        "Put the file itself into the journal.",
        "Læg selve filen ind i journalen.",
    ),
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
        "Journalen er skrevet af en nyere mentorlog.",
    ),
    "newer.hint": (
        "Nothing was changed. Update mentorlog and try again.",
        "Intet er ændret. Opdatér mentorlog, og prøv igen.",
    ),
    "beside": (
        "{file} cannot be read, so it is left out here: mentorlog check",
        "{file} kan ikke læses og er derfor ikke med her: mentorlog check",
    ),
    "configuration": (
        "The configuration {file} cannot be read.",
        "Konfigurationen {file} kan ikke læses.",
    ),
    "configuration.hint": (
        "It needs one line, such as: journal: /home/me/journal",
        "Den skal blot have én linje, for eksempel: journal: /home/mig/journal",
    ),
    "no-journal": (
        "There is no journal in {folder} yet.",
        "Der er ingen journal i {folder} endnu.",
    ),
    "no-journal.hint": (
        'Begin with: mentorlog new-meeting "NAME" --role mentor (or mentee).',
        'Begynd med: mentorlog new-meeting "NAVN" --role mentor (eller mentee).',
    ),
    "no-file": ("There is no file {file}.", "Der er ingen fil {file}."),
    "conflict": (
        "{file} kept changing while mentorlog was writing, so it was left alone.",
        "{file} blev ved med at ændre sig, mens mentorlog skrev, så den er ikke rørt.",
    ),
    "conflict.hint": (
        "Save and close it in the other program, then give the command again.",
        "Gem og luk den i det andet program, og giv så kommandoen igen.",
    ),
    "locked": (
        "Another mentorlog has been writing here for ten seconds.",
        "En anden mentorlog har skrevet her i ti sekunder.",
    ),
    "locked.hint": (
        "Nothing was changed. Try again when it is done.",
        "Intet er ændret. Prøv igen, når den er færdig.",
    ),
    "exists": ("{path} is there already.", "{path} findes allerede."),
    "exists.hint": (
        "Nothing was changed. Give another name, or look at it first: mentorlog check.",
        "Intet er ændret. Giv et andet navn, eller se på den først: mentorlog check.",
    ),
    "system.read": ("{path} could not be read: {reason}.", "{path} kunne ikke læses: {reason}."),
    "system.read.hint": (
        "Look at the file's permissions and its disk.",
        "Se på filens rettigheder og på disken.",
    ),
    "system.write": (
        "{path} could not be written: {reason}.",
        "{path} kunne ikke skrives: {reason}.",
    ),
    "system.write.hint": (
        "What stood there stands there still. Make room or permission, and try again.",
        "Det, der stod der, står der stadig. Skaf plads eller rettigheder, og prøv igen.",
    ),
    "no-home": (
        "Nobody knows which home folder {path} means: neither HOME nor the system says it.",
        "Ingen ved, hvilken hjemmemappe {path} er: hverken HOME eller systemet siger det.",
    ),
    "no-home.hint": (
        "Name the journal's folder with --journal or MENTORLOG_JOURNAL, or set HOME.",
        "Nævn journalens mappe med --journal eller MENTORLOG_JOURNAL, eller sæt HOME.",
    ),
    "system.remember": (
        "The journal is in {folder}, but {path} could not be written to remember it: {reason}.",
        "Journalen er i {folder}, men {path} kunne ikke skrives for at huske den: {reason}.",
    ),
    "system.remember.hint": (
        "Name it with --journal or MENTORLOG_JOURNAL, or give the command again later.",
        "Nævn den med --journal eller MENTORLOG_JOURNAL, eller giv kommandoen igen senere.",
    ),
    "unsafe-remove": (
        "Nothing can be taken out of {file} safely here, so it was left as it is.",
        "Der kan ikke tages noget ud af {file} sikkert her, så den er ladt urørt.",
    ),
    "unsafe-remove.hint": (
        "Take it out yourself: mentorlog edit opens the file.",
        "Tag det selv ud: mentorlog edit åbner filen.",
    ),
    "unsafe-edit": (
        "{file} is written in a way that cannot be changed safely here, so it was left as it is.",
        "{file} er skrevet på en måde, der ikke kan ændres sikkert her, så den er ladt urørt.",
    ),
    "unsafe-edit.hint": (
        "Type it yourself: mentorlog edit opens the file.",
        "Skriv det selv: mentorlog edit åbner filen.",
    ),
    "changed-by-hand": (
        "Somebody changed that action meanwhile, so it was left as it is.",
        "Nogen har ændret aftalen imens, så den er ladt urørt.",
    ),
}
