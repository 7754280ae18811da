"""The guide in force: the package's, with the journal's own over it."""

from __future__ import annotations

from support.folder import Folder

from mentorlog.store.guide import load_guide, load_programme


def test_without_an_own_one(folder: Folder) -> None:
    """The package's guide is used, in the language asked for."""
    journal = folder.store.load_journal()
    english = load_guide(folder.store, journal, "en")
    danish = load_guide(folder.store, journal, "da")
    assert english.questions.keys() == danish.questions.keys()
    assert english != danish


def test_the_file_that_the_journal_names(folder: Folder) -> None:
    """`guide:` in `journal.yaml` is read in place of `guide.yaml`."""
    folder.write("guide.yaml", "programme: {contact: Nobody}\n")
    folder.write("programme/ours.yaml", "programme: {contact: Lone}\nquestions: {cake: Which?}\n")
    folder.write("journal.yaml", "guide: programme/ours.yaml\n")
    journal = folder.store.load_journal()
    assert "cake" in load_guide(folder.store, journal, "en").questions
    assert load_programme(folder.store, journal, "en").contact == "Lone"


def test_a_broken_one_counts_as_none(folder: Folder) -> None:
    """`check` names it; the others go on with the package's."""
    folder.write("guide.yaml", "questions: [\n")
    journal = folder.store.load_journal()
    assert load_guide(folder.store, journal, "en").questions
    assert load_programme(folder.store, journal, "en").starts == 9


def test_the_journals_own_words_win(folder: Folder) -> None:
    """`programme` in `journal.yaml` stands over every guide's."""
    folder.write("guide.yaml", "programme: {contact: Lone, starts: 8}\n")
    folder.write("journal.yaml", "programme: {contact: Bo}\n")
    journal = folder.store.load_journal()
    for programme in (
        load_programme(folder.store, journal, "en"),
        load_guide(folder.store, journal, "en").programme,
    ):
        assert (programme.contact, programme.starts, programme.ends) == ("Bo", 8, 12)
