"""The quick look leaves nothing out: the same is found as where every file is parsed."""

from __future__ import annotations

import os
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from support.folder import KEY, WHERE, Folder
from support.nasty import searches
from support.sampling import choose

from mentorlog.domain.text.phrase import Phrase
from mentorlog.store.disk import files
from mentorlog.store.search import Findings, search_relationship


def _search(folder: Folder, words: list[str]) -> Findings:
    return search_relationship(folder.store, KEY, Phrase(words), private=False)


@settings(
    max_examples=choose(50, 300),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(searches())
def test_the_same_is_found_as_by_parsing_all(
    folder: Folder, search: tuple[list[str], bytes]
) -> None:
    """Decomposed, folded, quoted, escaped, broken or in another encoding."""
    said, raw = search
    if not Phrase(said).words:
        return
    folder.write(WHERE, raw)
    folder.write(f"{KEY}/milestones.yaml", raw)
    found = _search(folder, said)
    with mock.patch.object(Phrase, "may_be_in_file", return_value=True):
        parsed = _search(folder, said)
    assert (found.hits, found.closed) == (parsed.hits, parsed.closed)
    assert {hit.file for hit in found.hits if not hit.field} <= set(found.broken)
    assert set(found.broken) <= set(parsed.broken)


def _lines(found: Findings) -> list[tuple[str, int]]:
    return [(hit.file, hit.line) for hit in found.hits]


def test_a_long_file_is_read_to_its_end(folder: Folder) -> None:
    """Also where it just fills what is read at once."""
    head = "notes: |\n"
    for size in (files.SHORT - 1, files.SHORT, files.SHORT + 1, 3 * files.SHORT):
        filling = "  x\n" * ((size - len(head) - 9) // 4)
        text = head + filling + "  canary".ljust(size - len(head) - len(filling) - 1) + "\n"
        assert len(text) == size
        folder.write(WHERE, text)
        assert _lines(_search(folder, ["canary"])) == [(WHERE, text.count("\n"))]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has none of these")
def test_what_is_no_file_is_named_and_not_waited_for(folder: Folder) -> None:
    """A pipe, a folder, a link to nowhere or in a circle; the file beside them is searched."""
    meetings = folder.root / KEY / "meetings"
    os.mkfifo(meetings / "2026-10-01.yaml")
    (meetings / "2026-10-02.yaml").mkdir()
    (meetings / "2026-10-03.yaml").symlink_to("nowhere")
    (meetings / "2026-10-04.yaml").symlink_to("2026-10-04.yaml")
    folder.write(WHERE, "notes: canary\n")
    found = _search(folder, ["canary"])
    assert _lines(found) == [(WHERE, 1)]
    assert [Path(file).stem for file in found.closed] == ["2026-10-01", "2026-10-02", "2026-10-04"]


@pytest.mark.skipif(os.name == "nt" or not os.geteuid(), reason="needs a file that may be closed")
def test_a_file_without_the_right_to_read_is_named(folder: Folder) -> None:
    """It may hold what is looked for."""
    path = folder.write(WHERE, "notes: canary\n")
    path.chmod(0)
    assert _search(folder, ["canary"]).closed == [WHERE]


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text_does_no_harm(folder: Folder) -> None:
    """It is no meeting's."""
    meetings = os.fsencode(folder.root / KEY / "meetings")
    try:
        with open(os.path.join(meetings, b"2026-10-01\xff.yaml"), "wb") as file:  # noqa: PTH123, PTH118
            file.write(b"notes: canary\n")
    except OSError:
        pytest.skip("the disk takes no such name")
    folder.write(WHERE, "notes: canary\n")
    assert _lines(_search(folder, ["canary"])) == [(WHERE, 1)]


def test_a_file_that_goes_meanwhile(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is gone, and no error."""
    folder.write(WHERE, "notes: canary\n")

    def vanish(path: str) -> bytes | None:
        os.unlink(path)  # noqa: PTH108
        raise FileNotFoundError(path)

    monkeypatch.setattr(files, "read_short", vanish)
    assert _search(folder, ["canary"]) == Findings(KEY)
