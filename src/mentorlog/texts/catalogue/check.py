"""What `check` and `edit` say."""

TEXTS: dict[str, tuple[str, str]] = {
    "fine": ("All files are fine.", "Alle filer er i orden."),
    "file-fine": ("{file} is fine.", "{file} er i orden."),
    "open-again": ("Open it again?", "Vil du åbne den igen?"),
    "left-so": (
        "It stays as you wrote it. Whatever cannot be read is left out until it is fixed.",
        "Den bliver, som du skrev den. Det, der ikke kan læses, er ikke med, før det er rettet.",
    ),
    "which-file": ("Which file? Type the number.", "Hvilken fil? Skriv nummeret."),
    "no-terminal": ("There is no terminal to edit in.", "Der er ingen terminal at redigere i."),
    "no-terminal.hint": (
        "Set EDITOR to a program, or ask where the file is:\n  mentorlog edit --path",
        "Angiv et program i EDITOR, eller spørg, hvor filen er:\n  mentorlog edit --path",
    ),
    "no-editor": (
        "The editor “{editor}” could not be started: {reason}.",
        "Editoren »{editor}« kunne ikke startes: {reason}.",
    ),
    "no-editor.hint": (
        "Set EDITOR or VISUAL, for example EDITOR=nano, or open the file yourself:\n  {path}",
        "Angiv en anden i EDITOR eller VISUAL, for eksempel EDITOR=nano, eller åbn selv "
        "filen:\n"
        "  {path}",
    ),
    "editor-failed": (
        "The editor stopped with an error ({code}). The file is as it left it.",
        "Editoren stoppede med en fejl ({code}). Filen er, som editoren efterlod den.",
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
        "“{given}” is not a file of this journal.",
        "»{given}« er ikke en fil i logbogen.",
    ),
    "unknown-file.hint": (
        "Try journal, guide, relationship, milestones, or a meeting: 2026-09-14, last or next.",
        "Prøv journal, guide, relationship, milestones eller et møde: 2026-09-14, last eller next.",
    ),
    "no-such-file": ("There is no {file} yet.", "Der er ingen {file} endnu."),
    "no-what": ("Which file do you mean?", "Hvilken fil mener du?"),
    "no-what.hint": (
        "For example:\n"
        "  mentorlog edit relationship\n"
        "  mentorlog edit last\n"
        "  mentorlog edit 2026-09-14",
        "For eksempel:\n"
        "  mentorlog edit relationship\n"
        "  mentorlog edit last\n"
        "  mentorlog edit 2026-09-14",
    ),
}
