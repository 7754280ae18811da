"""Echoes of what was done."""

TEXTS: dict[str, tuple[str, str]] = {
    "planned": ("Planned: {meeting}", "Planlagt: {meeting}"),
    "moved": ("Moved: {meeting}", "Flyttet: {meeting}"),
    "cancelled": ("Cancelled: {meeting}", "Aflyst: {meeting}"),
    "planned-instead": ("Instead: {meeting}", "I stedet: {meeting}"),
    "unchanged": ("That is so already: {meeting}", "Sådan er det allerede: {meeting}"),
    "written": ("Written down: {meeting}", "Skrevet ned: {meeting}"),
    "opened": ("Under way: {meeting}", "I gang: {meeting}"),
    "closed": ("Closed: {meeting}", "Afsluttet: {meeting}"),
    "started": (
        "Started with {name}, you as {me}, from {start} to {end}.",
        "Begyndt med {name}, du som {me}, fra {start} til {end}",
    ),
    "journal": ("Your journal is in {folder}", "Din journal ligger i {folder}"),
    "journal-made": ("A new journal was made in {folder}", "Der er lavet en ny journal i {folder}"),
    "journal-there": (
        "There is a journal in {folder} already; it stays as it is.",
        "Der er allerede en journal i {folder}; den bliver, som den er.",
    ),
    "journal-remembered": (
        "From now on it is the one that mentorlog uses.",
        "Fra nu af er det den, mentorlog bruger.",
    ),
    "guide-taken": ("The programme's guide was taken in.", "Programmets guide er taget ind."),
    "guide-same": ("That guide is in place already.", "Den guide er der allerede."),
    "agreed-on-cancelling": (
        "What you agreed about cancelling: {text}",
        "Det har I aftalt om aflysning: {text}",
    ),
    "topics-handed-on": (
        "Its topics go along.",
        "Emnerne følger med.",
    ),
    "plan-new": (
        "Find a new day together: mentorlog plan WHEN --with {key}",
        "Find en ny dag sammen: mentorlog plan HVORNÅR --with {key}",
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
        "Go on with it: mentorlog new-meeting {key}",
        "Gå videre: mentorlog new-meeting {key}",
    ),
    "close-it": (
        "Close it: mentorlog end-meeting {key}",
        "Afslut det: mentorlog end-meeting {key}",
    ),
    "close-that": (
        "Close it: mentorlog end-meeting {key} --meeting {meeting}",
        "Afslut det: mentorlog end-meeting {key} --meeting {meeting}",
    ),
}
