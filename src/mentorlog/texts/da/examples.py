"""One or two lines of each command, as they are typed, for the end of its page of `--help`."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "init": ("init --name 'Mette Krogh' --role mentor\ninit ~/logbog --git --encrypt"),
    "new-relationship": (
        "new-relationship 'Sofie Holm' --role mentor\n"
        "new-relationship 'Sofie Holm' --start '1. sep' --end '18. dec'"
    ),
    "demo": ("demo\ndemo ~/kig-rundt --lang da"),
    "new-meeting": ("new-meeting sofie\nnew-meeting sofie --date 'i går' --place Biblioteket"),
    "end-meeting": (
        "end-meeting\nend-meeting sofie --action 'Spørg to alumner due:+2u' --next 'fre 14.30'"
    ),
    "plan": ("plan fre 14.30\nplan 12. okt --with sofie --topic 'Mit første job'"),
    "move": "move next 4. dec 15.00",
    "cancel": "cancel next --new '3. dec'",
    "prep": ("prep\nprep sofie --topic 'Mit første job'"),
    "expectations": ("expectations sofie\nexpectations --by both"),
    "approach": "approach",
    "reflect": ("reflect\nreflect sofie --meeting last --role coach"),
    "action-list": ("action list\naction list --owner mentor --overdue"),
    "action-add": "action add Præsentér Sofie for Lars @mentor due:fre",
    "action-change": "action change 3 due:+1u",
    "action-done": ("action done 3\naction done 3 4 --with sofie --on 'i går'"),
    "action-drop": "action drop 3 --note 'Hun fandt en anden vej'",
    "action-reopen": "action reopen 3",
    "note": ("note Spørg, hvordan samtalen gik\nnote --topic Mit første job"),
    "milestone-list": ("milestone list\nmilestone list sofie --all"),
    "milestone-add": (
        "milestone add Et studiejob --due '11. dec'\n"
        "milestone add Send tre ansøgninger --under studiejob"
    ),
    "milestone-change": "milestone change studiejob --due '18. dec'",
    "milestone-done": "milestone done studiejob/1",
    "milestone-drop": "milestone drop studiejob/2",
    "milestone-reopen": "milestone reopen studiejob",
    "milestone-timeline": "milestone timeline sofie",
    "change-relationship": "change-relationship sofie --end '29. jan'",
    "end-relationship": ("end-relationship sofie\nend-relationship sofie --reopen"),
    "status": ("status\nstatus sofie"),
    "show": ("show sofie\nshow --meeting last"),
    "search": ("search studiejob\nsearch alumner --with sofie"),
    "insights": "insights sofie",
    "report": ("report\nreport --from '1. sep' --to csv"),
    "guide": ("guide\nguide listening"),
    "edit": ("edit last\nedit milestones --with sofie"),
    "check": ("check\ncheck sofie --strict"),
    "schema": ("schema meeting\nschema --install"),
    "export": ("export sofie --meeting last --to md\nexport --to html -o sofie.html"),
    "import": "import fra-sofie.json --with sofie",
    "purge": ("purge sofie\npurge --before 2025-01-01"),
    "sync": "sync",
    "undo": ("undo\nundo --redo"),
    "history": ("history\nhistory milestones --with sofie"),
}
