"""What a KEY or KEY/N means: exactly, else by its beginning, never by a guess."""

from __future__ import annotations

import pytest
from support.plain_journal import Data, day

from mentorlog.domain.model.milestone import Milestones
from mentorlog.domain.views.milestones import TrackedMilestone, track_milestones
from mentorlog.features.milestones.rules import (
    find_near_key,
    match_items,
    match_milestones,
    nearest_names,
)

MILESTONES: list[Data] = [
    {"title": "A student job", "key": "job", "steps": [{"title": "CV"}, {"title": "Letters"}]},
    {"title": "Job abroad", "key": "job-abroad", "steps": [{"title": "Ask the office"}]},
    {"title": "Løn & vilkår", "steps": [{"title": "Read"}]},
    {"title": "Odd", "key": "a/b", "steps": [{"title": "x"}]},
    {"title": "Odd too", "key": "Æble jul"},
]


@pytest.fixture
def tracked() -> tuple[TrackedMilestone, ...]:
    """Return milestones with similar keys, without a key, and with odd ones."""
    return track_milestones(Milestones.model_validate({"milestones": MILESTONES}), day("11-23"))


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("job", ["job"]),
        ("JOB/2", ["job/2"]),
        ("job/02", ["job/2"]),
        ("job/3", []),
        ("job/0", []),
        ("job/\N{SUPERSCRIPT TWO}", []),
        ("job-", ["job-abroad"]),
        ("job-/1", ["job-abroad/1"]),
        ("jo", ["job", "job-abroad"]),
        ("jo/1", ["job", "job-abroad"]),
        ("loen", ["loen-vilkaar"]),
        ("l/1", ["loen-vilkaar/1"]),
        ("a/b", ["a/b"]),
        ("a/b/1", ["a/b/1"]),
        ("a", ["a/b"]),
        ("A\N{COMBINING DIAERESIS}", []),
        ("æble", ["Æble jul"]),
        ("student", []),
        ("", []),
        ("/1", []),
        ("  ", []),
    ],
)
def test_match(tracked: tuple[TrackedMilestone, ...], given: str, found: list[str]) -> None:
    """A number that is none of the steps is nothing, not another milestone."""
    assert [each.name for each in match_items(tracked, given)] == found


def test_only_large_ones(tracked: tuple[TrackedMilestone, ...]) -> None:
    """A small one holds no others."""
    assert [each.key for each in match_milestones(tracked, "JOB")] == ["job"]
    assert match_milestones(tracked, "job/1") == ()


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ("student", ["job"]),
        ("jbo", ["job"]),
        ("job/9", ["job/1", "job/2"]),
        ("job-abroad/4", ["job-abroad/1"]),
        ("jbo/1", ["job/1"]),
        ("letter", ["job/2"]),
        ("abroad", ["job-abroad"]),
        ("qqqq", []),
        ("", []),
    ],
)
def test_nearest(tracked: tuple[TrackedMilestone, ...], given: str, names: list[str]) -> None:
    """A word of a title leads to its name; for a small one no large one is named.

    Who took up `job` for the `job/9` that they typed would close the whole milestone.
    """
    assert sorted(nearest_names(tracked, given)) == sorted(names)


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ("studentjob", "student-job"),
        ("Student_Job", "student-job"),
        ("studnet-job", "student-job"),
        ("stud", "student-job"),
        ("theses", "thesis"),
        ("st", None),
        ("more", None),
    ],
)
def test_a_key_that_is_nearly_one(given: str, key: str | None) -> None:
    """Hyphens, slips and beginnings are found, other words are not."""
    assert find_near_key(["student-job", "thesis"], given) == key
