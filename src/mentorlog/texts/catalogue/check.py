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
    "meanwhile.merged": (
        "Another command changed {file} while the editor was open; both changes are in it now.",
        "En anden kommando ændrede {file}, mens editoren var åben; nu er begge ændringer i den.",
    ),
    "meanwhile.taken": (
        "Another command changed {file} while the editor was open; it is as that one left it.",
        "En anden kommando ændrede {file}, mens editoren var åben; den er, som kommandoen "
        "efterlod den.",
    ),
    "meanwhile.kept": (
        "Another command changed {file} while the editor was open, and the two do not fit "
        "together.\nThe file is as you saved it; the other's version is kept in {path}",
        "En anden kommando ændrede {file}, mens editoren var åben, og de to passer ikke "
        "sammen.\nFilen er, som du gemte den; den andens udgave ligger i {path}",
    ),
    "meanwhile.moved": (
        "Another command moved the meeting while the editor was open; what you wrote is in {file}.",
        "En anden kommando flyttede mødet, mens editoren var åben; det, du skrev, er i {file}.",
    ),
    "meanwhile.moved-apart": (
        "Another command moved the meeting to {path} while the editor was open, and the two do "
        "not fit together.\nWhat you wrote is in {file}.",
        "En anden kommando flyttede mødet til {path}, mens editoren var åben, og de to passer "
        "ikke sammen.\nDet, du skrev, er i {file}.",
    ),
    "meanwhile.removed": (
        "Another command removed {file} while the editor was open.",
        "En anden kommando fjernede {file}, mens editoren var åben.",
    ),
    "meanwhile.removed-apart": (
        "Another command removed {file} while the editor was open; what you wrote is there again.",
        "En anden kommando fjernede {file}, mens editoren var åben; det, du skrev, er der igen.",
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
