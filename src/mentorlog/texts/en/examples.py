"""One or two lines of each command, as they are typed, for the end of its page of `--help`."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "init": ("init --name 'Mette Krogh' --role mentor\ninit ~/journal --git --encrypt"),
    "new-relationship": (
        "new-relationship 'Sofie Holm' --role mentor\n"
        "new-relationship 'Sofie Holm' --start '1 sep' --end '18 dec'"
    ),
    "demo": ("demo\ndemo ~/look-around --lang da"),
    "new-meeting": ("new-meeting sofie\nnew-meeting sofie --date yesterday --place Library"),
    "end-meeting": (
        "end-meeting\nend-meeting sofie --action 'Ask two alumni due:+2w' --next 'fri 14:30'"
    ),
    "plan": ("plan fri 14:30\nplan 12 oct --with sofie --topic 'My first job'"),
    "move": "move next 4 dec 15:00",
    "cancel": "cancel next --new '3 dec'",
    "prep": ("prep\nprep sofie --topic 'My first job'"),
    "expectations": ("expectations sofie\nexpectations --by both"),
    "approach": "approach",
    "reflect": ("reflect\nreflect sofie --meeting last --role coach"),
    "action-list": ("action list\naction list --owner mentor --overdue"),
    "action-add": "action add Introduce Sofie to Lars @mentor due:fri",
    "action-change": "action change 3 due:+1w",
    "action-done": ("action done 3\naction done 3 4 --with sofie --on yesterday"),
    "action-drop": "action drop 3 --note 'She found another way'",
    "action-reopen": "action reopen 3",
    "note": ("note Ask how the call went\nnote --topic My first job"),
    "milestone-list": ("milestone list\nmilestone list sofie --all"),
    "milestone-add": (
        "milestone add A student job --due '11 dec'\n"
        "milestone add Send three applications --under student-job"
    ),
    "milestone-change": "milestone change student-job --due '18 dec'",
    "milestone-done": "milestone done student-job/1",
    "milestone-drop": "milestone drop student-job/2",
    "milestone-reopen": "milestone reopen student-job",
    "milestone-timeline": "milestone timeline sofie",
    "change-relationship": "change-relationship sofie --end '29 jan'",
    "end-relationship": ("end-relationship sofie\nend-relationship sofie --reopen"),
    "status": ("status\nstatus sofie"),
    "show": ("show sofie\nshow --meeting last"),
    "search": ("search student job\nsearch alumni --with sofie"),
    "insights": "insights sofie",
    "report": ("report\nreport --from '1 sep' --to csv"),
    "guide": ("guide\nguide listening"),
    "edit": ("edit last\nedit milestones --with sofie"),
    "check": ("check\ncheck sofie --strict"),
    "schema": ("schema meeting\nschema --install"),
    "export": ("export sofie --meeting last --to md\nexport --to html -o sofie.html"),
    "import": "import from-sofie.json --with sofie",
    "purge": ("purge sofie\npurge --before 2025-01-01"),
    "sync": "sync",
    "undo": ("undo\nundo --redo"),
    "history": ("history\nhistory milestones --with sofie"),
}
