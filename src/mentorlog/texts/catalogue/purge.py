"""Removing what is no longer to be kept."""

TEXTS: dict[str, tuple[str, str]] = {
    "what": ("What do you want to remove?", "Hvad vil du fjerne?"),
    "what.hint": (
        "Choose a relationship that has ended, or a date:\n"
        "  mentorlog purge WHO\n"
        "  mentorlog purge --before 2026-01-01",
        "Angiv et afsluttet forløb eller en dato:\n"
        "  mentorlog purge HVEM\n"
        "  mentorlog purge --before 2026-01-01",
    ),
    "active": (
        "The relationship with {name} has not ended, so it was not removed.",
        "Forløbet med {name} er ikke afsluttet, så det er ikke fjernet.",
    ),
    "active.hint": (
        "End it first, or remove only what is old:\n"
        "  mentorlog end-relationship {key}\n"
        "  mentorlog purge {key} --before DATE",
        "Afslut det først, eller fjern kun det gamle:\n"
        "  mentorlog end-relationship {key}\n"
        "  mentorlog purge {key} --before DATO",
    ),
    "unasked": ("This would remove {n} files: {files}", "Det ville fjerne {n} filer: {files}"),
    "unasked.hint": (
        "Nothing was removed. Confirm with --yes.",
        "Intet er fjernet. Bekræft med --yes.",
    ),
    "shown": ("This removes these files for good:", "Disse filer bliver fjernet for altid:"),
    "ask.one": ("Remove this file?", "Vil du fjerne filen?"),
    "ask.many": ("Remove these {n} files?", "Vil du fjerne de {n} filer?"),
    "declined": ("Nothing was removed.", "Intet er fjernet."),
    "nothing": ("There is nothing to remove.", "Der er ikke noget at fjerne."),
    "removed.one": ("1 file was removed:", "1 fil er fjernet:"),
    "removed.many": ("{n} files were removed:", "{n} filer er fjernet:"),
    "left": ("Something is left, for you to look at:", "Der er noget tilbage, du bør se på:"),
    "left.export": ("{place} (exported earlier)", "{place} (eksporteret tidligere)"),
    "left.file": ("{place} (names them)", "{place} (nævner dem)"),
    "left.link": ("{place} (a link led there)", "{place} (et link førte dertil)"),
    "left.editor": ("{place} (kept by an editor)", "{place} (gemt af en editor)"),
    "elsewhere": (
        "Calendars, pages and mails that you passed on are yours to clear.",
        "Kalendere, sider og mails, du har givet videre, må du selv rydde op i.",
    ),
    "git": (
        "The folder is under git, so its history still has them. A backup may have them too.",
        "Mappen er under git, så historikken har dem stadig. Det kan en backup også have.",
    ),
}
