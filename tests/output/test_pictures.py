"""The timeline and the hours as pictures of their own: `--to svg`."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from support.canaries import PRIVATE, TEXT, plant
from support.desk import Desk
from support.pictures import SVG, parse_picture

from mentorlog.output.svg import WIDTH, measure_text, wrap_text

LINES = (("milestone", "timeline", "--to", "svg"), ("insights", "--to", "svg"))


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Return a journal with a canary in every field that takes a text."""
    plant(desk)
    return desk


def _picture(desk: Desk, *line: str) -> ET.Element:
    answer = desk(*line)
    assert answer.code == 0, answer
    return parse_picture(answer.out)


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("language", ["en", "da"])
def test_a_picture_can_be_heard(pair: Desk, line: tuple[str, ...], language: str) -> None:
    """It is one image with a title and a description, and loads nothing."""
    picture = _picture(pair, *line, "--lang", language)
    assert picture.attrib["role"] == "img"
    named = [each.attrib["id"] for each in picture[:2]]
    assert picture.attrib["aria-labelledby"].split() == named
    assert [each.tag for each in picture[:2]] == [f"{SVG}title", f"{SVG}desc"]
    assert f"Sofie Holm {TEXT}" in (picture[0].text or "")
    assert picture[1].text
    assert not any(
        name.endswith(("href", "src")) for each in picture.iter() for name in each.attrib
    )


@pytest.mark.parametrize("line", LINES)
def test_a_picture_has_a_day_and_a_night(pair: Desk, line: tuple[str, ...]) -> None:
    """And letters that are as large on a phone as they are here."""
    picture = _picture(pair, *line)
    style = "".join(each.text or "" for each in picture.iter(f"{SVG}style"))
    assert "prefers-color-scheme: dark" in style
    assert WIDTH <= 375
    assert "font: 13px" in style


@pytest.mark.parametrize("line", LINES)
def test_nothing_private_is_drawn(pair: Desk, line: tuple[str, ...]) -> None:
    """Neither what reflections say nor why something is to be reached."""
    answer = pair(*line)
    assert PRIVATE not in answer.out
    assert [word for word in ("why", "evidence", "own") if f"{TEXT} {word}" in answer.out] == []


def test_the_timeline_says_all_that_it_draws(pair: Desk) -> None:
    """Every meeting and milestone with its day; dropped ones are left out."""
    desc = _picture(pair, *LINES[0])[1].text or ""
    assert "Monday 28 September 2026 (cancelled)" in desc
    assert f"{TEXT} milestone: large, open, Tuesday 1 December 2026, 1 of 2 small ones" in desc


def test_every_text_stays_inside(desk: Desk) -> None:
    """However long a word is, and wherever on the line its day lies."""
    desk.sofie()
    word = "Donaudampfschiffahrtsgesellschaft" * 4
    desk.write(
        "sofie-holm/milestones.yaml",
        f"milestones: [{{title: {word} 王小明王小明王小明王小明王小明王小明, due: 2028-05-31}}, "
        f"{{title: '<b>&amp; {word}', due: 2026-09-01}}]\n",
    )
    picture = _picture(desk, *LINES[0])
    texts = [*picture.iter(f"{SVG}text")]
    assert "".join(each.text or "" for each in texts).count("Donau") == 8
    for each in texts:
        x, said = float(each.attrib["x"]), each.text or ""
        wide = measure_text(said, each.attrib["class"])
        left = x - wide * {"end": 1, "middle": 0.5}.get(each.attrib.get("text-anchor", ""), 0)
        assert (left > -1, left + wide < WIDTH + 1) == (True, True), said


def test_a_text_steers_nothing(desk: Desk) -> None:
    """Neither a terminal nor the direction of the line, and none of it is markup."""
    desk.sofie()
    desk.write(
        "sofie-holm/milestones.yaml",
        'milestones: [{title: "<script>x</script> \\e[31m \\u202eback", due: 2026-12-01}]\n',
    )
    answer = desk(*LINES[0])
    assert not {"\x1b", "\u202e"} & set(answer.out)
    picture = parse_picture(answer.out)
    assert "<script>x</script>" in "".join(each.text or "" for each in picture.iter(f"{SVG}text"))
    assert {each.tag.removeprefix(SVG) for each in picture.iter()} <= {
        *("svg", "title", "desc", "style", "rect", "text", "line", "path", "circle"),
    }


def test_lines_are_wrapped_between_words_first() -> None:
    """Nothing of a text is lost."""
    assert wrap_text("one two three", measure_text("one two")) == ["one two", "three"]
    assert "".join(wrap_text("x" * 100, 80)) == "x" * 100


@pytest.mark.parametrize("line", LINES)
def test_a_picture_is_written_into_a_new_file(
    pair: Desk, tmp_path: Path, line: tuple[str, ...]
) -> None:
    """With `-o`, for the owner's eyes only, and never over another file."""
    path = tmp_path / "picture.svg"
    said = pair(*line, "-o", str(path))
    assert (said.code, str(path) in said.out) == (0, True)
    assert path.read_text(encoding="utf-8") == pair(*line).out
    path.write_text("mine", encoding="utf-8")
    assert pair(*line, "-o", str(path)).code == 5
    assert path.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("line", LINES)
def test_json_has_the_picture_beside_what_it_shows(pair: Desk, line: tuple[str, ...]) -> None:
    """A program gets both at once."""
    data = pair.data(*line)
    assert data["document"] == pair(*line).out
    assert data["written"] == []
    assert data["relationship"]["key"] == "sofie-holm"


@pytest.mark.parametrize("line", LINES)
def test_a_path_without_a_form_is_refused(
    pair: Desk, tmp_path: Path, line: tuple[str, ...]
) -> None:
    """A screen is no file."""
    answer = pair(*line[:-2], "-o", str(tmp_path / "x.svg"))
    assert (answer.code, "--to svg" in answer.err) == (2, True)
    assert not (tmp_path / "x.svg").exists()


@pytest.mark.parametrize("line", LINES)
def test_there_is_no_picture_of_nothing(desk: Desk, line: tuple[str, ...]) -> None:
    """It says what is missing instead."""
    desk.write("sofie-holm/relationship.yaml", "name: Sofie Holm\nme: mentor\n")
    answer = desk(*line)
    assert (answer.code, answer.out) == (4, "")
