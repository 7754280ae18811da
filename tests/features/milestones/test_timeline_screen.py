"""The picture: every sign in its column, at any width, in both languages, with ASCII alone."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest
from rich.cells import cell_len
from support.plain_journal import CANCELLED, Data, day, held, make_pair, planned

from mentorlog.domain.model.pair import Pair
from mentorlog.features.milestones.rules import timeline
from mentorlog.features.milestones.screen.timeline import TimelinePicture
from mentorlog.output.terminal import show
from mentorlog.texts import LANGUAGES, Language, Texts

TODAY = day("11-23")
MEETINGS: dict[str, Data] = {
    "09-14": held(),
    "10-12": held(),
    "10-13": CANCELLED,
    "11-09": held(),
    "12-07": planned(),
}
MILESTONES: list[Data] = [
    {
        "title": "A student job that teaches me something",
        "key": "job",
        "due": "2026-12-01",
        "steps": [
            {"title": "CV rewritten", "due": "2026-09-30", "done": "2026-09-28"},
            {"title": "Three applications sent", "due": "2026-10-31"},
            {"title": "Første samtale", "due": "2026-11-27"},
        ],
    },
    {"title": "Speak up", "steps": [{"title": "once", "done": "yes"}]},
    {"title": "Licence", "due": "2026-09-01", "done": "2026-12-31"},
]


def pair_of(*milestones: Data, **fields: Any) -> Pair:  # noqa: ANN401 - any field of a pair
    """Make a pair of the season."""
    season = {"name": "Sofie Holm", "start": "2026-09-01", "end": "2026-12-31"}
    fields = {"relationship": season, "meetings": MEETINGS, **fields}
    return make_pair(milestones={"milestones": list(milestones or MILESTONES)}, **fields)


class Stream(io.TextIOWrapper):
    """A pipe of some encoding; what it has no code for would break the columns."""

    def __init__(self, encoding: str) -> None:
        super().__init__(io.BytesIO(), encoding=encoding, errors="strict", write_through=True)

    @property
    def lines(self) -> list[str]:
        """Return what was written."""
        self.seek(0)
        return self.read().splitlines()


def drawn(
    pair: Pair,
    width: int,
    monkeypatch: pytest.MonkeyPatch,
    language: Language = "en",
    encoding: str = "utf-8",
) -> list[str]:
    """Draw the picture of a pair."""
    monkeypatch.setenv("COLUMNS", str(width))
    stream = Stream(encoding)
    show(TimelinePicture(pair.name, timeline(pair, TODAY), Texts(language)), stream)
    return stream.lines


def test_at_60_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Months above their first day, a meeting too near to another one a row below, today across."""
    assert drawn(pair_of(), 60, monkeypatch) == [
        "Sofie Holm  September 2026 to December 2026",
        "",
        "                          Sep     Oct      Nov     Dec",
        "                          ┬───────┬────────┬───────┬────────",
        "Meetings                     ●       ●       ●   │   ○",
        "                                     \N{MULTIPLICATION SIGN}           │",
        "A student job that…  1/3                         │ ◇ 1 Dec",
        "  CV rewritten                   ▪ 28 Sep        │",
        "  Three applications se…           31 Oct !      │",
        "  Første samtale                                 │▫ 27 Nov",
        "Speak up             1/1  (no date yet)          │",
        "  once                    (reached)              │",
        "Licence                                          │  31 Dec ◆",
        "                               today, Mon 23 Nov ▲",
        "",
        "● held   ○ planned   \N{MULTIPLICATION SIGN} cancelled",
        "◆ large, reached   ◇ large, open   ▪ small, reached",
        "▫ small, open   ! late",
    ]


@pytest.mark.parametrize(("encoding", "term"), [("latin-1", "xterm"), ("utf-8", "dumb")])
def test_with_signs_of_ascii(monkeypatch: pytest.MonkeyPatch, encoding: str, term: str) -> None:
    """Where the signs are lacking, others stand in the same columns."""
    monkeypatch.setenv("TERM", term)
    assert drawn(pair_of(), 60, monkeypatch, "da", encoding)[2:] == [
        "                          sep.    okt.     nov.    dec.",
        "                          |-------|--------|-------|--------",
        "Møder                        *       *       *   |   o",
        "                                     x           |",
        "A student job tha... 1/3                         | = 1. dec.",
        "  CV rewritten                   + 28. sep.      |",
        "  Three applications...          31. okt. !      |",
        "  Første samtale                                 |- 27. nov.",
        "Speak up             1/1  (ingen dato endnu)     |",
        "  once                    (nået)                 |",
        "Licence                                          |31. dec. #",
        "                            i dag, man. 23. nov. ^",
        "",
        "* holdt   o planlagt   x aflyst",
        "# stor, nået   = stor, åben   + delmål, nået",
        "- delmål, åbent   ! forsinket",
    ]


def test_where_a_letter_takes_two(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is spelt out is counted as it will be shown."""
    found = drawn(pair_of(), 60, monkeypatch, "da", "ascii")
    assert found[4] == "Moeder                       *       *       *   |   o"
    assert found[9] == "  Foerste samtale                                |- 27. nov."


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "cp850", "ascii"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [20, 30, 45, 60, 61, 72, 80, 100, 120, 250])
def test_it_fits(
    monkeypatch: pytest.MonkeyPatch, width: int, language: Language, encoding: str
) -> None:
    """No line is longer than there is room, and today's line is a straight one."""
    lines = drawn(pair_of(), width, monkeypatch, language, encoding)
    assert max(map(cell_len, lines)) <= width
    now = next(n for n, line in enumerate(lines) if re.search(r"[▲^]", line))
    column = re.split(r"[▲^]", lines[now])[0]
    axis = next(n for n, line in enumerate(lines) if re.search(r"──|--", line))
    crossed = [line[len(column) : len(column) + 1] for line in lines[axis + 1 : now]]
    assert sum(sign in "│|" for sign in crossed) >= len(crossed) // 2


DATES: dict[Language, tuple[str, ...]] = {
    "en": ("1 Dec", "28 Sep", "31 Oct", "27 Nov", "31 Dec", "today, Mon 23 Nov"),
    "da": ("1. dec.", "28. sep.", "31. okt.", "27. nov.", "31. dec.", "i dag, man. 23. nov."),
}


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_date_is_there_from_60_columns_up(
    monkeypatch: pytest.MonkeyPatch, width: int, language: Language
) -> None:
    """A picture without its days would have to be measured."""
    text = "\n".join(drawn(pair_of(), width, monkeypatch, language))
    assert [date for date in DATES[language] if date not in text] == []


@pytest.mark.parametrize(
    ("due", "width", "names"),
    [
        ("2026-12-31", 20, "Sep Nov"),
        ("2027-03-31", 60, "Sep Oct Nov Dec 2027 Feb Mar"),
        ("2027-03-31", 30, "Sep Nov 2027 Mar"),
        ("2029-06-30", 60, "2027 Jul 2028 Jul 2029"),
        ("2031-12-31", 60, "2027 2028 2029 2030 2031"),
        ("2199-06-01", 60, "2040 2060 2080 2100 2120 2140 2160 2180"),
        ("9999-12-31", 60, "3000 4000 5000 6000 7000 8000 9000"),
    ],
)
def test_any_number_of_months(
    monkeypatch: pytest.MonkeyPatch, due: str, width: int, names: str
) -> None:
    """As many are named as there is room for, with a blank between; a January says its year."""
    lines = drawn(pair_of({"title": "Far away", "due": due}), width, monkeypatch)
    axis = next(n for n, line in enumerate(lines) if "──" in line)
    assert lines[axis - 1].split() == names.split()
    for place in (match.start() for match in re.finditer("┬", lines[axis])):
        assert not lines[axis - 1][place - 1].strip()
        assert lines[axis - 1][place].strip()


def test_many_meetings_each_have_a_column(monkeypatch: pytest.MonkeyPatch) -> None:
    """None hides another, however near they are."""
    meetings = {f"10-{number:02}": held() for number in range(1, 32)}
    lines = drawn(pair_of(meetings=meetings), 60, monkeypatch)
    assert sum(line.count("●") for line in lines if "held" not in line) == 31


def test_a_title_is_text_and_stays_in_its_column(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither wide letters, nor line ends, nor what would steer a terminal move the months."""
    titles = ["日本語" * 20, "a\nb\tc", "\x1b[2Jd", "[bold]e[/bold]", "\u202ef", ""]
    milestones = [{"title": title, "key": f"k{n}"} for n, title in enumerate(titles)]
    lines = drawn(pair_of(*milestones), 60, monkeypatch)
    rows = [line for line in lines if "(no date yet)" in line]
    assert len(rows) == len(titles)
    assert len({cell_len(row.split("(no date yet)")[0]) for row in rows}) == 1
    assert [row.split("(")[0].strip() for row in rows[1:]] == [
        "a b c",
        "␛[2Jd",
        "[bold]e[/bold]",
        "\N{REPLACEMENT CHARACTER}f",
        "k5",
    ]


def test_it_can_be_read_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    """What colour says is said by a sign as well, and every sign is explained."""
    lines = drawn(pair_of(), 100, monkeypatch)
    signs = set("".join(lines)) - set("".join(line for line in lines if line.isascii()))
    legend = "".join(lines[-2:])
    assert {sign for sign in signs if sign in "●○\N{MULTIPLICATION SIGN}◆◇▪▫"} <= set(legend)
    assert "! late" in legend


def test_no_sign_that_is_not_there_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fewer the words, the sooner they are read."""
    lines = drawn(pair_of({"title": "A"}, meetings={}), 60, monkeypatch)
    assert lines[-1].endswith("▲")
    assert not re.search("held|large|late", "\n".join(lines))
