"""The invented pair."""

TEXTS: dict[str, tuple[str, str]] = {
    "written": (
        "Here is an invented pair to look around with: {name}, the mentor, and {other}. "
        "Their journal:\n"
        "  {folder}",
        "Her er et opdigtet par, du kan kigge nærmere på: {name}, som er mentor, og {other}. "
        "Deres logbog:\n"
        "  {folder}",
    ),
    "look-round": ("Have a look around, for example with:", "Kig dig omkring, for eksempel med:"),
    "look.status": ("what comes next", "hvad der nu skal ske"),
    "look.prep": ("one page to read before the next meeting", "én side at læse før næste møde"),
    "look.show": ("everything they have written", "alt, hvad der er skrevet"),
    "look.timeline": ("meetings and milestones as a picture", "møder og milepæle som en tidslinje"),
    "look.insights": ("how things are developing", "hvordan det udvikler sig"),
    "goodbye": (
        "Try things out; these files are yours to play with. Your own journal is not "
        "touched.\n"
        "When you have seen enough, delete the folder.",
        "Prøv dig frem, filerne er dine. Din egen logbog bliver ikke rørt.\n"
        "Når du har set nok, kan du bare slette mappen.",
    ),
    "not-empty": (
        "{folder} is not empty, so nothing was written.",
        "{folder} er ikke tom, så der blev ikke skrevet noget.",
    ),
    "not-empty.hint": (
        "Choose a new folder:\n  mentorlog demo DIR",
        "Angiv en ny mappe:\n  mentorlog demo MAPPE",
    ),
}
