"""Whatever was written is found as it reads, at its line; what is private only when asked for."""

from __future__ import annotations

import os
from pathlib import Path
from textwrap import dedent

import pytest
from support.folder import KEY, WHERE, Folder

from mentorlog.domain.text.phrase import Phrase
from mentorlog.store.search import Findings, Hit, search_relationship
from mentorlog.store.yaml import read


def _search(folder: Folder, text: str, *, private: bool = False) -> Findings:
    return search_relationship(folder.store, KEY, Phrase([text]), private=private)


def _marked(hit: Hit) -> list[str]:
    return [hit.text[start:end] for start, end in hit.spans]


@pytest.mark.parametrize(
    ("written", "text", "line", "field"),
    [
        ("notes: A trial month.\n", "trial month", 1, "notes"),
        ("\ufeff# x\r\nnotes: A trial\r\n", "trial", 2, "notes"),
        ("notes: |\n  One.\n\n  A trial month.\n", "trial", 4, "notes"),
        ("notes: | # trial\n  One.\n  A trial month.\n", "trial", 3, "notes"),
        ("notes: |\n  A trial\n    month.\n", "trial month", 2, "notes"),
        ("notes: >\n  One\n  a trial\n  month.\n", "trial month", 3, "notes"),
        ("notes: One\n  a trial\n  month.\n", "trial month", 2, "notes"),
        ("notes: 'One\n\n  a trial\n  month'\n", "trial month", 3, "notes"),
        ("notes: 'It''s a trial'\n", "it's a", 1, "notes"),
        ('notes: "One\n  a trial\n  month"\n', "trial month", 2, "notes"),
        ('notes: "One\\na tri\\x61l"\n', "trial", 1, "notes"),
        ('notes: "One a tri\\\n  al month"\n', "trial month", 1, "notes"),
        ('notes: "m\\u00f8de"\n', "MØDE", 1, "notes"),
        ('notes: "trial\\tmonth"\n', "trial month", 1, "notes"),
        ('notes: "She said \\"no\\""\n', '"no"', 1, "notes"),
        ("notes: Møde på Åen\n", "møde på åen", 1, "notes"),
        ("notes: Møde pa\u030a A\u030aen\n", "på åen", 1, "notes"),
        ("notes: Straße\n", "strasse", 1, "notes"),
        ("notes: Straße\n", "stras", 1, "notes"),
        ("topics: [CV, {text: A trial, from: mentor}]\n", "trial", 1, "topics.2.text"),
        ("x-own:\n  deep:\n  - trial\n", "trial", 3, "x-own.deep.1"),
        ("notes: &a trial\nsummary: *a\n", "trial", 1, "notes"),
    ],
)
def test_a_text_is_found_as_it_reads(
    folder: Folder, written: str, text: str, line: int, field: str
) -> None:
    """However it was folded, quoted or escaped; the line is where the words begin."""
    folder.write(WHERE, written)
    (hit,) = _search(folder, text).hits
    assert (hit.file, hit.line, hit.field) == (WHERE, line, field)
    assert len(_marked(hit)) == 1


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("notes: a # trial\n", "trial"),
        ("trial: a\n", "trial"),
        ("notes: null\nsummary: ~\n", "null"),
        ("notes: trial\nsummary: month\n", "trial month"),
        ("notes: trials\n", "trial s"),
    ],
)
def test_only_what_values_say_is_found(folder: Folder, written: str, text: str) -> None:
    """Neither comments nor keys, nor words that are not one text."""
    folder.write(WHERE, written)
    found = _search(folder, text)
    assert (found.hits, found.broken, found.closed) == ([], [], [])


def test_hits_in_one_line_stand_together(folder: Folder) -> None:
    """A line is shown once, with every hit in it; a hit over two lines takes both."""
    folder.write(
        WHERE, "notes: |\n  A trial, a Trial.\n  None.\n    One tri\n  al, a trial\n  month\n"
    )
    first, second = _search(folder, "trial").hits
    assert (first.line, first.text, _marked(first)) == (2, "A trial, a Trial.", ["trial", "Trial"])
    assert (second.line, second.text) == (5, "al, a trial")
    (both,) = _search(folder, "trial month").hits
    assert (both.line, both.text, _marked(both)) == (5, "al, a trial month", ["trial month"])


def test_each_line_of_a_folded_text_that_is_one_line(folder: Folder) -> None:
    """What reads as one line is one hit, at the line where the first word stands."""
    folder.write(WHERE, "notes: >\n  None here\n  but a trial\n  and a trial\n")
    (hit,) = _search(folder, "trial").hits
    assert (hit.line, _marked(hit)) == (3, ["trial", "trial"])


def test_every_kind_of_file_is_looked_into_in_order(folder: Folder) -> None:
    """The relationship, expectations, milestones, then the meetings; the private ones behind."""
    texts = {
        f"{KEY}/relationship.yaml": "name: Sofie\nboundaries: [canary]\n",
        f"{KEY}/expectations.yaml": "answers:\n  feedback:\n    mentor: canary\n",
        f"{KEY}/milestones.yaml": "milestones:\n- title: canary\n",
        WHERE: "notes: canary\n",
        f"{KEY}/meetings/2026-09-14-2.yaml": "notes: canary\n",
        f"{KEY}/meetings/2026-10-12.yaml": "notes: canary\n",
    }
    private = {
        f"{KEY}/private/approach.yaml": "how: canary\n",
        f"{KEY}/private/2026-09-14.yaml": "worked: canary\n",
    }
    for file, text in (texts | private).items():
        folder.write(file, text)
    assert [hit.file for hit in _search(folder, "canary").hits] == list(texts)
    asked = _search(folder, "canary", private=True)
    assert [hit.file for hit in asked.hits] == [*texts, *private]


def test_what_is_private_is_not_even_opened(folder: Folder) -> None:
    """A broken private file is no business of a search that did not ask for it."""
    folder.write(f"{KEY}/private/2026-09-14.yaml", "worked: [canary\n")
    found = _search(folder, "canary")
    assert (found.hits, found.broken) == ([], [])
    asked = _search(folder, "canary", private=True)
    assert asked.broken == [f"{KEY}/private/2026-09-14.yaml"]


def test_strangers_are_not_read(folder: Folder) -> None:
    """A sync tool's copy, an editor's backup, the guide: none of them is a file of the journal."""
    for name in ("2026-09-14 (conflict).yaml", "2026-09-14.yaml~", "notes.yaml", "2026-09-14.yml"):
        folder.write(f"{KEY}/meetings/{name}", "notes: canary\n")
    folder.write(f"{KEY}/private/other.yaml", "notes: canary\n")
    folder.write("guide.yaml", "questions: {own: canary}\n")
    folder.write(f"{KEY}/other.yaml", "notes: canary\n")
    assert _search(folder, "canary", private=True) == Findings(KEY)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"notes: She said: a trial\n", "notes: She said: a trial"),
        (b"a: 1\na: a trial\n", "a: a trial"),
        (b"notes: 'a trial\n", "notes: 'a trial"),
        (b"- a trial\n", "- a trial"),
        (b"notes: a trial m\xf8de\n", "notes: a trial møde"),
        ("notes: a trial".encode("utf-16"), "notes: a trial"),
        (b"\xef\xbb\xbfx: [a trial\n", "x: [a trial"),
    ],
)
def test_a_broken_file_is_searched_as_it_stands(folder: Folder, raw: bytes, text: str) -> None:
    """And named, so that nobody takes the place for a field."""
    folder.write(WHERE, raw)
    found = _search(folder, "a trial")
    assert found.broken == [WHERE]
    assert [(hit.field, hit.text, _marked(hit)) for hit in found.hits] == [("", text, ["a trial"])]


def test_a_line_of_a_broken_file_has_its_number(folder: Folder) -> None:
    """Counted as an editor does."""
    folder.write(WHERE, b"a: [\r\n\r\n  x: trial\r\n")
    assert [hit.line for hit in _search(folder, "trial").hits] == [3]


def test_what_cannot_be_read_is_named(folder: Folder, tmp_path: Path) -> None:
    """A link out of the journal, a folder where a file should be, a file too large."""
    outside = tmp_path / "outside.yaml"
    outside.write_text("notes: canary\n", encoding="utf-8")
    (folder.root / KEY / "meetings" / "2026-10-01.yaml").symlink_to(outside)
    (folder.root / KEY / "milestones.yaml").mkdir()
    folder.write(f"{KEY}/meetings/2026-10-02.yaml", b"#" * (1 << 20) + b"\nnotes: canary\n")
    found = _search(folder, "canary")
    assert found.hits == []
    assert found.closed == [
        f"{KEY}/milestones.yaml",
        f"{KEY}/meetings/2026-10-01.yaml",
        f"{KEY}/meetings/2026-10-02.yaml",
    ]


def test_a_folder_that_cannot_be_read_is_named(folder: Folder) -> None:
    """Here it is no folder at all."""
    folder.write(f"{KEY}/private", "x")
    assert _search(folder, "x", private=True).closed == [f"{KEY}/private"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_inside_the_journal_is_followed(folder: Folder) -> None:
    """As every other command does."""
    target = folder.write(f"{KEY}/kept.yaml", "notes: canary\n")
    (folder.root / KEY / "meetings" / "2026-10-01.yaml").symlink_to(target)
    assert [hit.line for hit in _search(folder, "canary").hits] == [1]


def test_what_cannot_hit_is_not_parsed(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Most of a large journal costs the reading of its bytes and no more."""
    for day in range(1, 29):
        folder.write(f"{KEY}/meetings/2026-10-{day:02}.yaml", "notes: A library… på dansk.\n")
    folder.write(WHERE, "notes: A trial.\n")
    parsed: list[str] = []
    parse = read.parse_document

    def note(text: str) -> read.Document:
        parsed.append(text)
        return parse(text)

    monkeypatch.setattr(read, "parse_document", note)
    assert len(_search(folder, "trial").hits) == 1
    assert parsed == ["notes: A trial.\n"]


def test_a_bomb_of_aliases_ends(folder: Folder) -> None:
    """It is refused before anything is built, and searched as plain text."""
    lines = ["a0: &a0 [trial]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    folder.write(WHERE, dedent("\n".join(lines)))
    found = _search(folder, "trial")
    assert (len(found.hits), found.broken) == (1, [WHERE])
