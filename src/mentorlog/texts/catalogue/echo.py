"""Echoes of what was done."""

TEXTS: dict[str, tuple[str, str]] = {
    "planned": ("Planned: {meeting}", "Planlagt: {meeting}"),
    "moved": ("Moved: {meeting}", "Flyttet: {meeting}"),
    "cancelled": ("Cancelled: {meeting}", "Aflyst: {meeting}"),
    "planned-instead": ("Planned instead: {meeting}", "Nyt møde i stedet: {meeting}"),
    "unchanged": ("Nothing to change: {meeting}", "Ingen ændring: {meeting}"),
    "written": ("Noted: {meeting}", "Noteret: {meeting}"),
    "opened": ("Under way: {meeting}", "I gang: {meeting}"),
    "closed": ("Closed: {meeting}", "Afsluttet: {meeting}"),
    "started": (
        "Started with {name}, you as {me}, from {start} to {end}.",
        "Forløbet med {name} er oprettet med dig som {me}, fra {start} til {end}.",
    ),
    "journal": ("Your journal is in {folder}", "Din logbog ligger i {folder}"),
    "journal-made": (
        "Created a new journal in {folder}",
        "Der er oprettet en ny logbog i {folder}",
    ),
    "journal-there": (
        "There is already a journal in {folder}; it stays as it is.",
        "Der er allerede en logbog i {folder}; den bliver, som den er.",
    ),
    "journal-remembered": (
        "mentorlog will use this one from now on.",
        "Fra nu af bruger mentorlog denne logbog.",
    ),
    "guide-taken": ("The programme's guide has been added.", "Mentorordningens guide er tilføjet."),
    "guide-same": ("That guide is already in place.", "Den guide er allerede på plads."),
    "agreed-on-cancelling": (
        "You agreed about cancelling: {text}",
        "I har aftalt om aflysning: {text}",
    ),
    "topics-handed-on": ("Its topics come along.", "Emnerne følger med."),
    "plan-new": (
        "Find a new day together:\n  mentorlog plan WHEN --with {key}",
        "Find en ny dag sammen:\n  mentorlog plan HVORNÅR --with {key}",
    ),
    "file.created": ("  new      {path}", "  ny       {path}"),
    "file.edited": ("  changed  {path}", "  ændret   {path}"),
    "file.renamed": ("  renamed  {path}", "  omdøbt   {path}"),
    "file.deleted": ("  removed  {path}", "  fjernet  {path}"),
    "today": ("today", "i dag"),
    "tomorrow": ("tomorrow", "i morgen"),
    "yesterday": ("yesterday", "i går"),
    "in-days": ("in {n} days", "om {n} dage"),
    "in-weeks": ("in {n} weeks", "om {n} uger"),
    "ago-days": ("{n} days ago", "for {n} dage siden"),
    "ago-weeks": ("{n} weeks ago", "for {n} uger siden"),
    "mentor": ("mentor", "mentor"),
    "mentee": ("mentee", "mentee"),
    "under-way": (
        "The meeting with {name} is under way.",
        "Mødet med {name} er i gang.",
    ),
    "go-on": (
        "Carry on with it:\n  mentorlog new-meeting {key}",
        "Fortsæt mødet:\n  mentorlog new-meeting {key}",
    ),
    "close-it": (
        "Close it:\n  mentorlog end-meeting {key}",
        "Afslut mødet:\n  mentorlog end-meeting {key}",
    ),
    "close-that": (
        "Close it:\n  mentorlog end-meeting {key} --meeting {meeting}",
        "Afslut mødet:\n  mentorlog end-meeting {key} --meeting {meeting}",
    ),
}
