"""Removing what is no longer to be kept."""

TEXTS: dict[str, tuple[str, str]] = {
    "what": ("What is to be removed?", "Hvad skal fjernes?"),
    "what.hint": (
        "Name a relationship that has ended, or a day: mentorlog purge WHO, "
        "mentorlog purge --before 2026-01-01",
        "Nævn et afsluttet forløb eller en dag: mentorlog purge HVEM, "
        "mentorlog purge --before 2026-01-01",
    ),
    "active": (
        "The relationship with {name} has not ended, so it is not removed.",
        "Forløbet med {name} er ikke afsluttet, så det bliver ikke fjernet.",
    ),
    "active.hint": (
        "End it first: mentorlog end-relationship {key}. Or remove only what is old: "
        "mentorlog purge {key} --before DATE",
        "Afslut det først: mentorlog end-relationship {key}. Eller fjern kun det gamle: "
        "mentorlog purge {key} --before DATO",
    ),
    "unasked": (
        "{n} files would be removed: {files}",
        "{n} filer ville blive fjernet: {files}",
    ),
    "unasked.hint": (
        "Nothing was removed. Agree to it with --yes.",
        "Intet er fjernet. Sig ja til det med --yes.",
    ),
    "shown": ("These files will be removed for good:", "Disse filer bliver fjernet for altid:"),
    "ask.one": ("Remove this file?", "Skal filen fjernes?"),
    "ask.many": ("Remove these {n} files?", "Skal de {n} filer fjernes?"),
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
        "The folder is under git: its history still remembers them, and so may backups.",
        "Mappen er under git: historikken husker dem stadig, og det gør en backup måske også.",
    ),
}
