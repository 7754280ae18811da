"""What `check` and `edit` say."""

TEXTS: dict[str, tuple[str, str]] = {
    "fine": ("Every file reads well.", "Alle filer er i orden."),
    "file-fine": ("{file} reads well.", "{file} er i orden."),
    "open-again": ("Open it again?", "Åbn den igen?"),
    "left-so": (
        "It stays as you wrote it; what cannot be read is left out until it is mended.",
        "Den bliver, som du skrev den; det ulæselige er ikke med, før det er rettet.",
    ),
    "which-file": ("Which file? Type the number.", "Hvilken fil? Skriv nummeret."),
    "no-terminal": (
        "There is no terminal to edit in.",
        "Der er ingen terminal at redigere i.",
    ),
    "no-terminal.hint": (
        "Name a program in EDITOR, or ask where the file is: mentorlog edit --path",
        "Angiv et program i EDITOR, eller spørg, hvor filen er: mentorlog edit --path",
    ),
    "no-editor": (
        "The editor “{editor}” could not be started: {reason}.",
        "Editoren »{editor}« kunne ikke startes: {reason}.",
    ),
    "no-editor.hint": (
        "Name one in EDITOR or VISUAL, such as EDITOR=nano, or open the file yourself: {path}",
        "Angiv en i EDITOR eller VISUAL, for eksempel EDITOR=nano, eller åbn selv filen: {path}",
    ),
    "editor-failed": (
        "The editor ended with an error ({code}); the file is as it left it.",
        "Editoren sluttede med en fejl ({code}); filen er, som den efterlod den.",
    ),
    "unknown-file": (
        "“{given}” names no file of the journal.",
        "»{given}« er ikke navnet på en fil i journalen.",
    ),
    "unknown-file.hint": (
        "Try journal, guide, relationship, milestones, a meeting (2026-09-14, last or next), ...",
        "Prøv journal, guide, relationship, milestones, et møde (2026-09-14, last, next), ...",
    ),
    "no-such-file": ("There is no {file} yet.", "Der er ingen {file} endnu."),
    "no-what": ("Which file is meant?", "Hvilken fil menes?"),
    "no-what.hint": (
        "Name one: mentorlog edit relationship, mentorlog edit last, mentorlog edit 2026-09-14",
        "Angiv en: mentorlog edit relationship, mentorlog edit last, mentorlog edit 2026-09-14",
    ),
}
