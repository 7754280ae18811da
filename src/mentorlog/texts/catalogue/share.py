"""What is shared: the words of the page and of the calendar, and where it was written."""

TEXTS: dict[str, tuple[str, str]] = {
    "event": ("Mentoring: {names}", "Mentormøde: {names}"),
    "milestones": ("Milestones", "Milepæle"),
    "expectations": ("What we expect of each other", "Det forventer vi af hinanden"),
    "notes": ("Notes", "Notater"),
    "status.planned": ("planned", "planlagt"),
    "status.cancelled": ("cancelled", "aflyst"),
    "done": ("done", "gjort"),
    "done-on": ("done {day}", "gjort {day}"),
    "reached": ("reached", "nået"),
    "reached-on": ("reached {day}", "nået {day}"),
    "written": ("Written to {path}", "Skrevet til {path}"),
    "nothing": (
        "There is no meeting with {name} to put in a calendar.",
        "Der er ikke noget møde med {name} at lægge i en kalender.",
    ),
    "exists": ("{path} already exists.", "{path} findes allerede."),
    "exists.hint": (
        "Nothing was written. Give another name after -o, or move that file first.",
        "Intet er skrevet. Angiv et andet navn efter -o, eller flyt filen først.",
    ),
    "needs-folder": (
        "--to vdir writes a folder with one file for each meeting.",
        "--to vdir skriver en mappe med én fil for hvert møde.",
    ),
    "needs-folder.hint": (
        "Choose a folder with -o calendar, or use --to ics for a single file.",
        "Angiv en mappe med -o kalender, eller brug --to ics for at få én fil.",
    ),
}
