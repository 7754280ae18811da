"""The two guides of the package: complete, alike in form, each in its own language."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator

import pytest
import yaml
from jsonschema import Draft202012Validator

from mentorlog.domain.model.fields import Record, Side
from mentorlog.domain.model.guide import SECTIONS, Guide, Step, for_role
from mentorlog.domain.model.reflection import ROLES, Approach, Reflection
from mentorlog.store.guide import (
    ESSENTIALS,
    load_package_checklist,
    load_package_guide,
    load_package_programme,
)
from mentorlog.texts import LANGUAGES, Language

MARKS = {f"G{number}" for number in range(1, 29)}
SIDES: tuple[Side, ...] = ("mentor", "mentee")
FOR_ONE_SIDE = {"listening": {"mentor"}}
SAME_IN_BOTH = {
    "Coach",
    "Feedback",
    "The Mentoring Journey",
    "Inspiration til den gode mentor/menteerelation",
    "Lisa Ott, Perspectiv, 2009",
}
ENGLISH = {"the", "and", "you", "your", "what", "with", "is", "it", "of", "are", "does"}
DANISH = {"og", "ikke", "din", "dig", "hvad", "det", "er", "jer", "som", "af", "på"}

in_both = pytest.mark.parametrize("language", LANGUAGES)


def _source(language: Language) -> str:
    return (pkgutil.get_data("mentorlog", f"guide/{language}.yaml") or b"").decode()


def _texts(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("marks", "programme"):
                yield from _texts(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _texts(inner, f"{path}.{number}")
    else:
        yield path, str(value).strip()


def _shape(guide: Guide) -> list[tuple[str, str, list[str]]]:
    return [
        (part, key, entry.marks) for part in SECTIONS for key, entry in getattr(guide, part).items()
    ]


def _doubled(node: yaml.Node | None) -> list[str]:
    if isinstance(node, yaml.SequenceNode):
        return [key for inner in node.value for key in _doubled(inner)]
    if not isinstance(node, yaml.MappingNode):
        return []
    keys = [key.value for key, _ in node.value]
    inside = [key for _, inner in node.value for key in _doubled(inner)]
    return [key for key in set(keys) if keys.count(key) > 1] + inside


@in_both
def test_every_mark_is_there(language: Language) -> None:
    """Everything that the guide asks for stands in the file, and nothing that it does not know."""
    shape = _shape(load_package_guide(language))
    assert {mark for _, _, marks in shape for mark in marks} == MARKS
    assert [key for _, key, marks in shape if not marks] == []


def test_both_languages_have_one_shape() -> None:
    """Nobody misses a point for reading the other language, and the programme is the same."""
    english, danish = (load_package_guide(language) for language in ("en", "da"))
    assert _shape(english) == _shape(danish)
    assert english.programme == danish.programme
    paths = [[path for path, _ in _texts(yaml.safe_load(_source(each)))] for each in LANGUAGES]
    assert paths[0] == paths[1]


@in_both
def test_no_key_stands_twice(language: Language) -> None:
    """No entry hides another, also not a goal one of the terms."""
    assert _doubled(yaml.compose(_source(language), Loader=yaml.CSafeLoader)) == []
    guide = load_package_guide(language)
    assert not guide.goals.keys() & guide.terms.keys()


@in_both
def test_nothing_is_unknown(language: Language) -> None:
    """A misspelt key in the package's own file would lose its text without a word."""

    def extras(value: object) -> Iterator[str]:
        if isinstance(value, Record):
            yield from value.model_extra or {}
            value = dict(value)
        if isinstance(value, dict | list):
            for inner in value.values() if isinstance(value, dict) else value:
                yield from extras(inner)

    assert list(extras(load_package_guide(language))) == []
    schema = Draft202012Validator(Guide.model_json_schema())
    assert schema.is_valid(yaml.safe_load(_source(language)))


def test_danish_is_danish() -> None:
    """No text was left in the other language."""
    english, danish = (dict(_texts(yaml.safe_load(_source(each)))) for each in LANGUAGES)
    assert {text for path, text in english.items() if danish[path] == text} == SAME_IN_BOTH
    for guide, foreign in ((english, DANISH), (danish, ENGLISH)):
        for text in set(guide.values()) - SAME_IN_BOTH:
            assert not foreign & set(re.findall(r"\w+", text.lower())), text


@in_both
@pytest.mark.parametrize("side", SIDES)
def test_steps_fit_the_screen(language: Language, side: Side) -> None:
    """What stands dim under a step fits one line, and `?` shows a handful of short ones."""
    for key, step in load_package_guide(language).meeting.items():
        aids = for_role(step.aids, side)
        assert 10 < len(step.why.for_role(side)) <= 70, key
        assert 2 <= len(aids) <= 5, key
        assert all(len(aid) <= 72 for aid in aids), key


@in_both
@pytest.mark.parametrize("side", SIDES)
def test_both_sides_are_spoken_to(language: Language, side: Side) -> None:
    """Every entry has a title and a text for both, but for what only a mentor is asked."""
    guide = load_package_guide(language)
    for part in SECTIONS:
        for key, entry in getattr(guide, part).items():
            said = entry.why if isinstance(entry, Step) else entry.text
            asked = part != "reflection" or side in FOR_ONE_SIDE.get(key, SIDES)
            assert entry.title, (part, key)
            assert bool(said.for_role(side)) is asked, (part, key)
    for role in guide.roles.values():
        assert all(text.for_role(side) for text in (role.example, role.responsibility, role.nudge))
    assert all(way.nudge.for_role(side) for way in guide.listening.values())
    assert all(len(for_role(aid.phrases, side)) >= 2 for aid in guide.aids.values())


def test_the_mentee_owns_time_and_agenda() -> None:
    """The same point says `yours` to the mentee and `your mentee's` to the mentor (G3)."""
    planning = load_package_guide("en").principles["planning"].text
    assert planning.for_role("mentee").startswith("The time and the agenda are yours")
    assert "your mentee" in planning.for_role("mentor")


def test_keys_that_others_rely_on() -> None:
    """Files, options and the conversation name these keys, so they are fixed."""
    guide = load_package_guide("en")
    assert list(guide.goals) == ["support-wanted", "support-offered", "topics"]
    assert list(guide.terms) == ["mutual", "where-and-when", "notes", "feedback", "cancelling"]
    assert list(guide.questions) == [
        *("daily-life", "student-job", "career", "security", "teams", "responsibility")
    ]
    assert tuple(guide.roles) == ROLES
    assert list(guide.listening) == ["1", "2", "3", "4", "5"]
    assert list(guide.aids) == ["clarify", "challenge", "experience"]
    assert list(guide.options) == ["motivation", "support", "planning", "milestones"]
    assert set(guide.approach) == set(Approach.model_fields) - {"mentorlog", "thoughts"}
    assert set(guide.reflection) == set(Reflection.model_fields) - {"mentorlog"} | {"raise"}
    assert list(guide.meeting) == [
        *("boundaries", "notes-agreement", "expectations", "since-last", "open-actions", "topics"),
        *("place", "talk", "questions-asked", "next-steps", "summary", "actions", "milestone"),
        *("next-meeting", "waiting-topics", "minutes", "reflection"),
    ]


def test_rhythm_and_season() -> None:
    """The defaults are those of the guide: 1 to 2 hours a month, September to December (G5)."""
    programme = load_package_guide("en").programme
    hours = programme.hours_per_month
    assert hours is not None
    assert (programme.starts, programme.ends) == (9, 12)
    assert (hours.at_least, hours.at_most) == (1, 2)


@in_both
def test_parts_are_the_same_alone(language: Language) -> None:
    """Loading only what `status` needs gives just that, and the same as the whole file."""
    whole, some = load_package_guide(language), load_package_guide(language, ESSENTIALS)
    assert some.programme == whole.programme
    assert list(some.checklist.items()) == list(whole.checklist.items())
    assert load_package_programme(language) == whole.programme
    assert load_package_checklist(language) == tuple(whole.checklist)
    assert not any(getattr(some, part) for part in SECTIONS if part not in ESSENTIALS)


@in_both
@pytest.mark.parametrize("part", SECTIONS)
def test_any_part_can_be_loaded(language: Language, part: str) -> None:
    """Each part can be cut out of the file on its own."""
    assert getattr(load_package_guide(language, (part,)), part) == getattr(
        load_package_guide(language), part
    )
