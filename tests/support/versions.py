"""Versions of files that have much in common, as two people or two machines make them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from mentorlog.domain.model.file_names import Kind

Data = dict[str, Any]

WORDS = ("Ask Lars", "Read chapter two", "Write a CV")
DAYS = st.sampled_from(["2026-10-01", "2026-11-01"])
CLOSED = st.sampled_from(
    [{}, {}, {"done": "2026-10-02"}, {"done": "yes"}, {"dropped": "2026-10-03"}]
)
PARAGRAPHS = st.lists(
    st.sampled_from(["One.", "Two.\nlines", "Three.", "Four."]), unique=True, min_size=1, max_size=3
)
TEXTS = PARAGRAPHS.map(lambda found: "\n\n".join(found) + "\n")


def _some(fields: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Data]:
    return st.fixed_dictionaries({}, optional=fields)


def _with(data: st.SearchStrategy[Data], more: st.SearchStrategy[Data]) -> st.SearchStrategy[Data]:
    return st.tuples(data, more).map(lambda both: {**both[0], **both[1]})


def _unique(items: st.SearchStrategy[Any], key: str) -> st.SearchStrategy[list[Any]]:
    def name(item: Any) -> str:  # noqa: ANN401 - a line or an entry
        return str(item if isinstance(item, str) else item[key])

    return st.lists(items, max_size=4, unique_by=name)


LINES = st.sampled_from(
    [*WORDS, "Ask Lars @mentor", "Ask Lars due:2026-10-01", "Read chapter two +cv", "Learn C++"]
)
ENTRIES = _with(
    st.fixed_dictionaries(
        {"text": st.sampled_from([*WORDS, "Learn C++"])},
        optional={
            "owner": st.sampled_from(["mentee", "mentor", "both"]),
            "due": DAYS,
            "milestone": st.just("cv"),
            "note": TEXTS,
            "x-weight": st.sampled_from(["3", "heavy"]),
        },
    ),
    CLOSED,
)
TOPICS = st.one_of(
    st.sampled_from(["Jobs", "Exams @mentor", "Friends"]),
    st.fixed_dictionaries(
        {"text": st.sampled_from(["Jobs", "Exams", "Friends"])},
        optional={"from": st.sampled_from(["mentor", "mentee"])},
    ),
)
STEPS = _with(
    st.fixed_dictionaries(
        {"title": st.sampled_from(["CV", "Letter", "Calls"])}, optional={"due": DAYS}
    ),
    CLOSED,
)
MILESTONES = _with(
    st.fixed_dictionaries(
        {"title": st.sampled_from(["A job", "Exams", "Friends"])},
        optional={
            "key": st.sampled_from(["job", "exams"]),
            "why": TEXTS,
            "steps": _unique(STEPS, "title"),
        },
    ),
    CLOSED,
)
ANSWERS = _some(
    {
        "mentee": st.sampled_from(["Weekly", "Monthly"]),
        "agreed": st.sampled_from(["Monthly", "Often"]),
        "agreed_on": DAYS,
        "earlier": st.lists(
            st.fixed_dictionaries({"agreed": st.sampled_from(["Never", "Seldom"]), "until": DAYS}),
            max_size=2,
            unique_by=str,
        ),
    }
)
HOURS = _some({"at_least": st.sampled_from(["1", "2"]), "at_most": st.sampled_from(["1.5", "3"])})
RHYTHM = HOURS.filter(bool).filter(
    lambda hours: float(hours.get("at_least", "0")) <= float(hours.get("at_most", "9"))
)

FILES: dict[Kind, st.SearchStrategy[Data]] = {
    Kind.MEETING: _some(
        {
            "status": st.sampled_from(["planned", "held", "cancelled"]),
            "time": st.sampled_from(["14:30", "14.30", "9:05"]),
            "minutes": st.sampled_from(["60", "90"]),
            "place": st.sampled_from(["Café", "12:30 train"]),
            "topics": _unique(TOPICS, "text"),
            "since_last": TEXTS,
            "notes": TEXTS,
            "questions_asked": st.lists(
                st.sampled_from(["daily-life", "teams", "no"]), unique=True, max_size=3
            ),
            "summary": TEXTS,
            "actions": _unique(st.one_of(LINES, ENTRIES), "text"),
            "x-mood": st.sampled_from(["sun", "2026-10-01", "5"]),
            "x-own": _some({"a": st.sampled_from(["1", "2"]), "b": st.just("c")}),
        }
    ),
    Kind.MILESTONES: _some({"milestones": _unique(MILESTONES, "title")}),
    Kind.EXPECTATIONS: _some(
        {
            "review_on": DAYS,
            "answers": st.dictionaries(st.sampled_from(["notes", "topics"]), ANSWERS, max_size=2),
        }
    ),
    Kind.RELATIONSHIP: _some(
        {
            "name": st.just("Sofie Holm"),
            "me": st.sampled_from(["mentor", "mentee"]),
            "start": DAYS,
            "ended": _some({"on": DAYS, "reason": TEXTS}),
            "boundaries": st.lists(
                st.sampled_from(["Her parents", "Money"]), unique=True, max_size=2
            ),
            "background": TEXTS,
            "rhythm": RHYTHM,
            "topics": _unique(TOPICS, "text"),
        }
    ),
    Kind.REFLECTION: _some(
        {
            "roles": st.lists(st.sampled_from(["guide", "coach"]), unique=True, max_size=2),
            "listening": st.lists(st.sampled_from(["1", "3", "5"]), unique=True, max_size=3),
            "worked": TEXTS,
        }
    ),
    Kind.APPROACH: _some({"how": TEXTS, "values": TEXTS, "x-date": st.just("2026-10-01")}),
    Kind.JOURNAL: _some(
        {
            "name": st.sampled_from(["Anna", "Bo"]),
            "language": st.sampled_from(["en", "da"]),
            "programme": _some({"starts": st.sampled_from(["9", "2"]), "hours_per_month": RHYTHM}),
            "git": _some({"commit": st.sampled_from(["yes", "true", "no"])}),
        }
    ),
    Kind.GUIDE: _some(
        {
            "without": st.lists(
                st.sampled_from(["questions", "aids.pause"]), unique=True, max_size=2
            ),
            "questions": st.dictionaries(
                st.sampled_from(["teams", "own"]),
                st.one_of(
                    st.just("A line"),
                    _some(
                        {
                            "marks": st.lists(st.sampled_from(["G1", "P2"]), unique=True),
                            "text": st.just("Said to both"),
                            "phrases": st.lists(st.just({"mentor": "Say"}), max_size=1),
                        }
                    ),
                ),
                max_size=2,
            ),
        }
    ),
}

VERSIONS = st.sampled_from(list(FILES)).flatmap(
    lambda kind: st.tuples(st.just(kind), FILES[kind], FILES[kind], FILES[kind])
)
"""A kind of file, and three versions of one: the base, ours and theirs."""
