"""The invented pair."""

TEXTS: dict[str, tuple[str, str]] = {
    "written": (
        "{name}, mentor, and {other} were invented for you to look round in. Their journal:\n"
        "  {folder}",
        "{name}, mentor, og {other} er opdigtet, så du kan kigge dig omkring. Deres journal:\n"
        "  {folder}",
    ),
    "look-round": ("Look round, for example with:", "Kig dig omkring, for eksempel med:"),
    "look.status": ("what comes next", "hvad der nu skal ske"),
    "look.prep": ("one page before the next meeting", "én side før næste møde"),
    "look.show": ("all that was written", "alt, hvad der er skrevet"),
    "look.timeline": ("meetings and milestones as a picture", "møder og milepæle som et billede"),
    "look.insights": ("how it develops", "hvordan det udvikler sig"),
    "goodbye": (
        "Try things out, the files are yours. Your own journal is not touched; when you have seen\n"
        "enough, delete the folder.",
        "Prøv dig frem, filerne er dine. Din egen journal bliver ikke rørt; når du har set nok,\n"
        "så slet mappen.",
    ),
    "not-empty": (
        "{folder} is not empty; nothing was written.",
        "{folder} er ikke tom; der blev ikke skrevet noget.",
    ),
    "not-empty.hint": (
        "Name a new folder: mentorlog demo DIR",
        "Nævn en ny mappe: mentorlog demo MAPPE",
    ),
}
