"""`report --collect`: one table of many pairs' reports, for the coordinator of a programme."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from support.desk import SOFIE, Desk

HELD = "status: held\nminutes: 90\nsummary: x\n"


@pytest.fixture
def report(desk: Desk) -> dict[str, Any]:
    """Return the document of a pair that met in September, with no next meeting."""
    desk.sofie()
    desk.meeting("2026-09-14", HELD)
    document: dict[str, Any] = json.loads(desk("report", "--json").out)
    return document


def _save(path: Path, document: dict[str, Any], **data: object) -> str:
    path.write_text(json.dumps(document | {"data": document["data"] | data}), encoding="utf-8")
    return str(path)


def _many(folder: Path, report: dict[str, Any], count: int) -> list[str]:
    """Write reports of as many pairs; every second one has not met."""
    (pair,) = report["data"]["pairs"]
    september, *_ = pair["months"]
    paths = []
    for place in range(count):
        months = [september | {"minutes": 0}] if place % 2 else pair["months"]
        meetings = [] if place % 2 else pair["meetings"]
        one = pair | {"id": 200_000_000 + place, "months": months, "meetings": meetings}
        paths.append(_save(folder / f"{place:03}.json", report, pairs=[one]))
    return paths


def test_two_hundred_reports_are_one_table(
    desk: Desk, report: dict[str, Any], tmp_path: Path
) -> None:
    """Pairs, meetings and hours, by month and by pair, in all three forms; no journal is needed."""
    paths = _many(tmp_path, report, 200)
    nowhere = ("--journal", str(tmp_path / "nowhere"))
    data = desk.data("report", "--collect", *paths, *nowhere)
    assert (data["reports"], len(data["pairs"])) == (200, 200)
    september = data["months"][0]
    assert september == {
        "month": "2026-09",
        "pairs": 200,
        "met": 100,
        "meetings": 100,
        "minutes": 9000,
        "unmeasured": 0,
        "below": 100,
    }
    assert data["pairs"][0]["missing"] == ["no-next-meeting", "expectations-open"]
    assert data["pairs"][1]["missing"][0] == "never-met"
    screen = desk("report", "--collect", *paths, *nowhere).out.splitlines()
    assert screen[0] == "200 pairs, from 200 reports"
    assert screen[3].split() == ["September", "2026", "200", "100", "100", "150", "100"]
    assert sum(line.startswith("2000") for line in screen) == 200
    rows = list(csv.DictReader(desk("report", "--collect", *paths, "--to", "csv").out.splitlines()))
    assert len([row for row in rows if row["month"] == "2026-09"]) == 200
    assert sum(int(row["minutes"]) for row in rows) == 9000
    excel = desk("report", "--collect", *paths, "--excel", "--lang", "da").out
    assert excel.startswith("\ufeffpair;programme;season_first;")


def test_a_pair_that_reports_again_is_one_pair(
    desk: Desk, report: dict[str, Any], tmp_path: Path
) -> None:
    """Each month counts by the newest report on all of it, what is set by the newest."""
    first = _save(tmp_path / "a.json", report)
    desk.meeting("2026-10-05", HELD)
    desk.meeting("2026-10-26", "status: planned\n")
    later = json.loads(desk("report", "--json", "--from", "2026-10-01").out)
    second = _save(tmp_path / "b.json", later, today="2026-10-13")
    for files in ((first, second), (second, first), (first, first, second)):
        (pair,) = desk.data("report", "--collect", *files)["pairs"]
        assert pair["next_meeting_set"] is True
        assert [(each["month"], each["minutes"]) for each in pair["months"]] == [
            ("2026-09", 90),
            ("2026-10", 90),
        ]


def test_pairs_of_two_journals_are_two(desk: Desk, report: dict[str, Any], tmp_path: Path) -> None:
    """Both are the first of their journal, and have no number in common."""
    other = tmp_path / "other"
    line = ("new-relationship", "Bo", "--role", "mentor", "--journal", str(other))
    assert desk(*line).code == 0
    theirs = json.loads(desk("report", "--json", "--journal", str(other)).out)
    files = (_save(tmp_path / "a.json", report), _save(tmp_path / "b.json", theirs))
    assert len(desk.data("report", "--collect", *files)["pairs"]) == 2


def test_names_are_told_only_when_asked_for(
    desk: Desk, report: dict[str, Any], tmp_path: Path
) -> None:
    """And only where the pair told them."""
    named = _save(tmp_path / "a.json", json.loads(desk("report", "--json", "--names").out))
    for form in ((), ("--json",), ("--to", "csv")):
        assert "Sofie" not in desk("report", "--collect", named, *form).out
        assert "Sofie Holm" in desk("report", "--collect", named, "--names", *form).out
    bare = _save(tmp_path / "b.json", report)
    (pair,) = desk.data("report", "--collect", bare, "--names")["pairs"]
    assert (pair["key"], pair["name"]) == (None, None)


@pytest.mark.parametrize(
    "raw",
    [
        *(b"", b"[]", b"{}", b"name: x\n", b"\xff\xfe\x00", b"{" * 100_000),
        b'{"mentorlog": 1, "command": "report", "data": {"pairs": []}}',
        b'{"mentorlog": 1, "command": "status", "data": {}}',
    ],
)
def test_a_file_that_is_no_report_is_named(
    desk: Desk, report: dict[str, Any], tmp_path: Path, raw: bytes
) -> None:
    """Exit code 6, and nothing is told: a table with one pair too few would be believed."""
    good, wrong = _save(tmp_path / "a.json", report), tmp_path / "wrong.json"
    wrong.write_bytes(raw)
    answer = desk("report", "--collect", good, str(wrong))
    assert (answer.code, answer.out) == (6, "")
    assert str(wrong) in answer.err
    assert good not in answer.err


@pytest.mark.parametrize(
    ("key", "value"),
    [("today", "soon"), ("season", None), ("pairs", [{"number": "1"}]), ("until", 20261012)],
)
def test_types_are_not_guessed_at(
    desk: Desk, report: dict[str, Any], tmp_path: Path, key: str, value: object
) -> None:
    """A report that somebody changed by hand is read as it is, or not at all."""
    assert desk("report", "--collect", _save(tmp_path / "a.json", report, **{key: value})).code == 6


def test_a_pair_twice_in_one_file(desk: Desk, report: dict[str, Any], tmp_path: Path) -> None:
    """It cannot be one report."""
    pairs = report["data"]["pairs"] * 2
    assert desk("report", "--collect", _save(tmp_path / "a.json", report, pairs=pairs)).code == 6


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_report_as_windows_writes_it(
    desk: Desk, report: dict[str, Any], tmp_path: Path, encoding: str
) -> None:
    """PowerShell's `>` writes UTF-16, and some editors a mark before UTF-8."""
    path = tmp_path / "a.json"
    path.write_bytes(json.dumps(report).encode(encoding))
    assert len(desk.data("report", "--collect", str(path))["pairs"]) == 1


def test_what_it_takes(desk: Desk, report: dict[str, Any], tmp_path: Path) -> None:
    """Files, which are there; without `--collect` one person."""
    assert desk("report", "--collect").code == 2
    assert desk("report", "--collect", str(tmp_path / "none.json")).code == 4
    answer = desk("report", SOFIE, "bo")
    assert (answer.code, "--collect" in answer.err) == (2, True)
