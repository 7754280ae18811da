"""Journals and the demo."""

TEXTS: dict[str, str] = {
    "completion": "Lad Tab fuldføre navne, møder og aftaler:\n  mentorlog --install-completion",
    "demo.written": (
        "Her er et opdigtet par, du kan kigge nærmere på: {name}, som er mentor, og {other}. "
        "Deres logbog:\n"
        "  {folder}"
    ),
    "demo.look-round": "Kig dig omkring, for eksempel med:",
    "demo.look.status": "hvad der nu skal ske",
    "demo.look.prep": "én side at læse før næste møde",
    "demo.look.show": "alt, hvad der er skrevet",
    "demo.look.timeline": "møder og milepæle som en tidslinje",
    "demo.look.insights": "hvordan det udvikler sig",
    "demo.goodbye": (
        "Prøv dig frem, filerne er dine. Din egen logbog bliver ikke rørt.\n"
        "Når du har set nok, kan du bare slette mappen."
    ),
    "demo.not-empty": "{folder} er ikke tom, så der blev ikke skrevet noget.",
    "demo.not-empty.hint": ("Angiv en ny mappe:\n  mentorlog demo MAPPE"),
}
