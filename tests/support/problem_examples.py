"""One example of every problem that `check` can name, for the tests and the reference."""

from __future__ import annotations

from mentorlog.domain.model.fields import Record
from mentorlog.domain.model.meeting import Meeting
from mentorlog.errors import Problem, Severity
from mentorlog.store.diagnosis.kinds import SLIPS as TABLE
from mentorlog.store.diagnosis.readable import warnings_of, with_mends
from mentorlog.store.diagnosis.search import diagnose
from mentorlog.store.validation import validate
from mentorlog.store.yaml.problems import YamlTextError
from mentorlog.store.yaml.read import parse_document

MODELS = {slip.code: slip.model for slip in TABLE}
SLIPS: dict[str, str] = {slip.code: slip.example for slip in reversed(TABLE)} | {
    "cut-by-hash": "place: Room #4\n"
}
"""Texts of a file, by the code of the first problem in each."""


_DOUBTS = frozenset(
    {
        *("unknown-key", "date-in-meeting", "unknown-milestone", "unknown-question"),
        *("unnamed-question", "answer-outside"),
        *("double-mark", "unknown-owner"),
    }
)


def _value(code: str, source: str, field: str, **facts: object) -> Problem:
    column = len(source) - len(source.lstrip()) + 1
    severity: Severity = "warning" if code in _DOUBTS else "error"
    return Problem(code, _MEETING, 3, column, field, source, severity, facts)


def _file(code: str, file: str, **facts: object) -> Problem:
    return Problem(code, file, severity="warning", facts=facts)


def _closed(code: str, file: str, **facts: object) -> Problem:
    return Problem(code, file, facts=facts)


_MEETING = "sofie-holm/meetings/2026-09-14.yaml"

OTHERS: tuple[Problem, ...] = (
    _value("impossible-day", "    due: 2026-09-31", "actions.1.due", given="2026-09-31"),
    _value("not-hours", "  at_least: few", "rhythm.at_least", given="few"),
    _value("not-a-number", "listening: often", "listening", given="often"),
    _value("not-yes-or-no", "  commit: maybe", "git.commit", given="maybe"),
    _value(
        "not-one-of",
        "status: hold",
        "status",
        given="hold",
        allowed=("planned", "held", "cancelled"),
        suggestion="held",
    ),
    _value("missing-key", "  - due: 2026-12-01", "milestones.1", key="title"),
    _value("unknown-key", "sumary: A trial month.", "sumary", key="sumary", suggestion="summary"),
    _value(
        "answer-outside",
        "feedback: Direct and kind.",
        "feedback",
        key="feedback",
        mended="answers:\n  feedback: Direct and kind.",
    ),
    _value("date-in-meeting", "date: 2026-09-14", "date", key="date"),
    _value("empty-item", "  -", "topics.1"),
    _value("empty-text", "  - due: 2026-10-01", "actions.1"),
    _value("done-and-dropped", "    dropped: 2026-09-30", "actions.1"),
    _value("least-above-most", "  at_least: 3", "rhythm", at_least=3, at_most=2),
    _value("end-before-start", "end: 2026-08-01", "end", start="2026-09-01", end="2026-08-01"),
    _value("out-of-range", "listening: 7", "listening", given="7", least=1, most=5),
    _value("not-a-part", "  - actions", "without.1", given="actions", parts="roles, aids"),
    _value("newer-format", "mentorlog: 2", "mentorlog", given="2"),
    _value("format-disagrees", "mentorlog: 2", "mentorlog", given="2"),
    _value(
        "unknown-milestone",
        "    milestone: student-jobs",
        "actions.1.milestone",
        key="student-jobs",
        suggestion="student-job",
    ),
    _value(
        "double-mark",
        "  - Ask Lars @mentor @mentee",
        "actions.1",
        given="@mentor",
        kind="owner",
    ),
    _value("unknown-owner", "  - Ask Lars @me", "actions.1", given="@me", suggestion="@mentor"),
    _value("unknown-question", "questions_asked: [team]", "questions_asked.1", key="team"),
    _value("unnamed-question", "  holidays:", "answers.holidays", key="holidays"),
    _value("unknown-timezone", "timezone: Aarhus", "timezone", given="Aarhus"),
    _value("same-key", "    key: cv", "milestones.2.key", key="cv", first_line=2),
    _value(
        "same-uid",
        "uid: sofie-holm-2026-09-14@mentorlog",
        "uid",
        other="sofie-holm/meetings/2026-09-21.yaml",
    ),
    _value("too-deep", "notes: [[[[[[[[[[[[[[[[[[[[[…]]]]]]]]]]]]]]]]]]]]]", "notes", limit=20),
    _value("alias-bomb", "notes: [*a, *a, *a, *a, *a]", "notes", limit=20_000),
    _value("unsafe-anchor", "    text: *same", "actions.1.text", by_hand="text: Ask", edit="set"),
    _value("unsafe-form", "actions: [{text: Ask}]", "actions", by_hand="- Call", edit="append"),
    _value("unsafe-comment", "place: Café # ours", "place", by_hand="place: Café", edit="remove"),
    _value("unsafe-line-end", "summary: |+", "summary", by_hand="minutes: 90", edit="add"),
    _closed("too-large", _MEETING),
    _value(
        "too-many-values", "questions_asked: [x, x, x, x, x, …", "questions_asked", limit=20_000
    ),
    _closed("more-problems", _MEETING, limit=200),
    _closed("not-utf-8", _MEETING, encoding="Latin-1"),
    _closed("git-crypt-locked", _MEETING),
    _closed("undo-differs", _MEETING, written="text: Call Lars", stands="text: Ring to Lars"),
    _closed("undo-deleted", _MEETING),
    _closed("undo-taken", _MEETING),
    _closed("undo-not-known", "sofie-holm/private/2026-09-14.yaml"),
    _closed("undo-own-edits", _MEETING),
    _closed("not-a-file", _MEETING),
    _closed("link-outside", _MEETING),
    _closed("unreadable", _MEETING, reason="Permission denied"),
    _file("not-a-meeting-name", "sofie-holm/meetings/walk.yaml", name="walk.yaml"),
    _file("not-downloaded", "sofie-holm/.milestones.yaml.icloud", name=".milestones.yaml.icloud"),
    _file("conflict-copy", "sofie-holm/meetings/2026-09-14 2.yaml", name="2026-09-14 2.yaml"),
    _file("editor-backup", "sofie-holm/meetings/2026-09-14.yaml~", name="2026-09-14.yaml~"),
    _file("reflection-without-meeting", "sofie-holm/private/2026-09-14.yaml", meeting="2026-09-14"),
    _file("unsaved-answer", ".mentorlog/unsaved/notes.txt"),
    _file("replaced-text", ".mentorlog/unsaved/sofie-holm-milestones-before.txt"),
    _closed("merge-deleted", _MEETING),
    _closed("merge-moved", _MEETING),
    _closed("merge-unmarked", _MEETING),
    _closed("merge-one-sided", _MEETING),
    _file("missing-guide", "journal.yaml", given="../guide.yaml"),
    _closed("not-a-folder", "sofie-holm/meetings"),
    _file(
        "misnamed-file",
        "sofie-holm/Milestones.yml",
        name="Milestones.yml",
        expected="milestones.yaml",
    ),
    _file("alike-name", "sofie-holm", name="sofie-holm", other="Sofie-Holm"),
    _file("readable-by-others", "", folder="/srv/journal"),
    _file("synced-folder", "", folder="/home/anna/Dropbox", cloud="Dropbox"),
    _file("public-remote", "", remote="origin", host="github.com"),
    _file("open-private-notes", ""),
)
"""Problems that are found in values and files, one of each code."""


def look(text: str, model: type[Record] = Meeting) -> tuple[Problem, ...]:
    """Name everything that is wrong with a text, as `check` would."""
    try:
        parse_document(text)
    except YamlTextError:
        return diagnose(text, model)
    return warnings_of(text, model)


def look_at_values(text: str, model: type[Record] = Meeting) -> tuple[Problem, ...]:
    """Name what is wrong with a text, and with its values where nothing else is."""
    return look(text, model) or with_mends(
        validate(model, parse_document(text))[1], _MEETING, text, model, "en"
    )


def typed(text: str, problem: Problem) -> str:
    """Type what a mend shows in place of the lines that it names, to the letter."""
    lines = text.splitlines(keepends=True)
    first, last = (int(str(problem.facts[each])) for each in ("from_line", "to_line"))
    lines[first - 1 : last] = [f"{line}\n" for line in str(problem.facts["mended"]).split("\n")]
    return "".join(lines)
