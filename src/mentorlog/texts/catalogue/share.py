"""What is shared: the words of the page and of the calendar, and where it was written."""

TEXTS: dict[str, tuple[str, str]] = {
    "event": ("Mentoring: {names}", "Mentormøde: {names}"),
    "milestones": ("Milestones", "Milepæle"),
    "expectations": ("What we agreed to expect", "Det er vi enige om"),
    "notes": ("Notes", "Noter"),
    "status.planned": ("planned", "planlagt"),
    "status.cancelled": ("cancelled", "aflyst"),
    "done": ("done", "gjort"),
    "done-on": ("done {day}", "gjort {day}"),
    "reached": ("reached", "nået"),
    "reached-on": ("reached {day}", "nået {day}"),
    "written": ("Written: {path}", "Skrevet: {path}"),
    "nothing": (
        "There is no meeting with {name} to put into a calendar.",
        "Der er intet møde med {name} at lægge i en kalender.",
    ),
    "exists": ("{path} is there already.", "{path} findes allerede."),
    "exists.hint": (
        "Nothing was written. Give another name behind -o, or move that one first.",
        "Intet er skrevet. Giv et andet navn efter -o, eller flyt den først.",
    ),
    "needs-folder": (
        "--to vdir writes a folder with a file for each meeting.",
        "--to vdir skriver en mappe med en fil for hvert møde.",
    ),
    "needs-folder.hint": (
        "Name the folder: -o calendar, or take --to ics for one file.",
        "Nævn mappen: -o kalender, eller brug --to ics til én fil.",
    ),
}
