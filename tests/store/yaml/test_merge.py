"""Merging texts: what a person wrote stays byte for byte, and nothing is merged by guessing."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.human_yaml import Hand
from support.versions import VERSIONS, Data

from mentorlog.domain.merging.merge import merge
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.kinds import model_of
from mentorlog.store.yaml.merge import merge_text
from mentorlog.store.yaml.read import parse_document

BASE = """\
# Our first meeting
status: planned
time: 14:30   # after work
topics:
    - Jobs
actions:
    - Ask two alumni due:2026-10-01 +student-job
    - text: "Introduce Sofie to Lars"
      owner: mentor
"""


def merged(ours: str, theirs: str, base: str = BASE) -> str | None:
    """Merge three versions of a meeting."""
    return merge_text(Kind.MEETING, base, ours, theirs)


def test_an_hour_and_a_promise_kept() -> None:
    """What each changed at their own machine stands together, in the person's own style."""
    ours = BASE.replace("14:30", "15:00")
    theirs = BASE.replace(
        "Ask two alumni due:2026-10-01 +student-job",
        "text: Ask two alumni\n      due: 2026-10-01\n      milestone: student-job\n"
        "      done: 2026-09-30",
    )
    assert merged(ours, theirs) == theirs.replace("14:30", "15:00")


def test_both_closed_the_meeting() -> None:
    """Both wrote notes and added a promise: both stay, ours first, and it was held."""
    ours = BASE.replace("planned", "held") + "    - Read a book\nnotes: |\n    Ours.\n"
    theirs = BASE + "    - text: Write a CV\n      due: 2026-11-01\nnotes: |\n  Theirs.\n"
    assert merged(ours, theirs) == (
        BASE.replace("planned", "held")
        + "    - Read a book\n    - text: Write a CV\n      due: 2026-11-01\n"
        + "notes: |\n    Ours.\n\n    Theirs.\n"
    )


def test_both_wrote_the_file() -> None:
    """A meeting that both planned is one meeting."""
    ours = "# mine\ntopics: [Jobs]\nstatus: planned\n"
    theirs = "status: held\ntopics:\n- text: Exams\n  from: mentor\n- Jobs\n"
    assert merged(ours, theirs, base="") == (
        "# mine\ntopics: [{text: Exams, from: mentor}, Jobs]\nstatus: held\n"
    )


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (BASE.replace("14:30", "15:00"), BASE.replace("14:30", "16:00")),
        (BASE.replace("planned", "held"), BASE.replace("planned", "cancelled")),
        (BASE + "minutes: 60\n", BASE + "minutes: 90\n"),
        (BASE + "notes: [\n", BASE),
        (BASE, BASE + "notes: 1\nnotes: 2\n"),
    ],
    ids=["hour", "status", "minutes", "ours broken", "theirs broken"],
)
def test_what_a_person_decides(ours: str, theirs: str) -> None:
    """Where the two contradict or a text is broken, nothing is guessed."""
    assert merged(ours, theirs) is None
    assert merged(theirs, ours) is None


def test_a_comment_that_would_be_lost() -> None:
    """What only they remarked is not dropped: their words are taken, or it stands above."""
    ours = BASE + "minutes: 60\n"
    theirs = BASE + "# Bring the book\nmode: phone\nminutes: 60 # an hour\n"
    assert merged(ours, theirs) == merged(theirs, ours) == theirs
    ours = "minutes: 60 # a whole hour\nplace: Café\n"
    theirs = "place: Café\nminutes: 60 # an hour\nmode: phone\n"
    found = merged(ours, theirs, "place: Café\n")
    assert found == "# an hour\nminutes: 60 # a whole hour\nplace: Café\nmode: phone\n"


def test_a_comment_that_both_have() -> None:
    """A comment that nobody took away stays, be its item another one now or written twice."""
    base = "topics:\n- Jobs\n- Exams  # ask her\n- Friends\n"
    ours = base.replace("Jobs", "Cake")
    theirs = base.replace("Jobs", "Xylophone").replace("Exams", "Quiz")
    for found in (merged(ours, theirs, base), merged(theirs, ours, base)):
        assert found
        assert found.count("# ask her") == 1
    more = base.replace("Friends", "Friends  # ask her") + "minutes: 60\n"
    found = merged(base.replace("Jobs", "Cake"), more.replace("Jobs", "Xylophone"), base)
    assert found
    assert found.count("# ask her") == 2


def test_who_changed_alone_is_taken_as_it_stands() -> None:
    """A text that only one side touched is kept with every byte."""
    theirs = "\ufeff# other\r\nnotes:   'x'\r\n"
    assert merged(BASE, theirs) == theirs
    assert merged(theirs, BASE) == theirs
    assert merged(theirs, theirs) == theirs


def test_comments_of_both() -> None:
    """Comments on different lines stay, both."""
    ours = BASE.replace("# Our first meeting", "# Our first meeting, with cake")
    theirs = BASE.replace("owner: mentor", "owner: mentor # she knows him")
    assert merged(ours, theirs) == ours.replace("owner: mentor", "owner: mentor # she knows him")


def test_values_keep_their_form() -> None:
    """A day, a time and a number stay bare, and a text that looks like one stays a text."""
    base = "notes: x\n"
    theirs = "time: 09:05\nminutes: 45\nx-since: 2026-01-01\nsummary: '2026'\nnotes: x\n"
    found = merged("notes: x\nplace: Café\n", theirs, base)
    assert found == (
        "time: 09:05\nminutes: 45\nx-since: 2026-01-01\nsummary: '2026'\nnotes: x\nplace: Café\n"
    )
    found = merged("{notes: x, place: Café}\n", theirs, base)
    assert found == (
        '{notes: x, summary: "2026", place: Café, time: 09:05, minutes: 45, x-since: 2026-01-01}\n'
    )


JUNK = st.recursive(
    st.one_of(st.none(), st.sampled_from(["a", "+a", "held", "2026-10-01", "yes", "", "@mentor"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["text", "owner", "title", "key", "done", "dropped", "steps", "x-a"]),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=8,
)
ODD = st.dictionaries(
    st.sampled_from(
        ["status", "actions", "topics", "notes", "minutes", "milestones", "answers", "x-a"]
    ),
    JUNK,
    max_size=3,
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.sampled_from(list(Kind)), ODD, ODD, ODD, st.integers(0, 2**32))
def test_files_that_are_none_of_ours(
    kind: Kind, base: Data, ours: Data, theirs: Data, seed: int
) -> None:
    """Whatever stands where something else should: it is merged as it is meant, or not at all."""
    rng = random.Random(seed)  # noqa: S311 - chance, not secrecy
    texts = [Hand(rng, comments=0).write(side) for side in (base, ours, theirs)]
    data = [parse_document(text).data for text in texts]
    found = merge_text(kind, texts[0], texts[1], texts[2])
    if found is not None:
        assert merge(kind, data[0], data[1], data[2]).is_meant_by(parse_document(found).data)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(VERSIONS, st.integers(0, 2**32))
def test_texts_by_any_hand(versions: tuple[Kind, Data, Data, Data], seed: int) -> None:
    """Whatever the style, a text that comes out means the merge and is a file of its kind."""
    kind, *sides = versions
    rng = random.Random(seed)  # noqa: S311 - chance, not secrecy
    texts = [Hand(rng, comments=0.05).write(side) for side in sides]
    data = [parse_document(text).data for text in texts]
    found = merge_text(kind, texts[0], texts[1], texts[2])
    if found is None:
        return
    said = parse_document(found).data
    assert merge(kind, data[0], data[1], data[2]).is_meant_by(said)
    model_of(kind).model_validate(said)
