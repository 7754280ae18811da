"""The guide in force: the package's, with the journal's own over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorlog.domain.journal import Journal
from mentorlog.domain.names import FileName, Kind
from mentorlog.domain.programme import Programme, merge_programme
from mentorlog.errors import UnreadableError

if TYPE_CHECKING:
    from mentorlog.domain.guide import Guide
    from mentorlog.store.reading import Reader
    from mentorlog.texts import Language

_OWN = FileName(Kind.GUIDE)


def load_guide(reader: Reader, journal: Journal, language: Language) -> Guide:
    """Return the guide that the two of them follow; a broken own guide counts as none."""
    from mentorlog.domain.guide import merge_guide
    from mentorlog.store.guide_file import load_package_guide

    base = load_package_guide(language)
    own = _own_guide(reader)
    guide = merge_guide(base, own) if own else base
    programme = merge_programme(guide.programme, journal.programme)
    return guide.model_copy(update={"programme": programme})


def load_programme(reader: Reader, journal: Journal, language: Language) -> Programme:
    """Return what the programme asks for: the journal's words, else its guide's (design 4)."""
    from mentorlog.store.guide_file import load_package_programme

    base, own = load_package_programme(language), _own_guide(reader)
    ours = merge_programme(base, own.programme) if own else base
    return merge_programme(ours, journal.programme)


def load_checklist(reader: Reader, language: Language) -> tuple[str, ...]:
    """Return the keys of the questions to agree on, goals before terms (G12, G13)."""
    from mentorlog.store.guide_file import load_package_checklist, load_package_guide

    own = _own_guide(reader)
    if own is None:
        return load_package_checklist(language)
    from mentorlog.domain.guide import merge_guide

    return tuple(merge_guide(load_package_guide(language), own).checklist)


def _own_guide(reader: Reader) -> Guide | None:
    if not reader.path(_OWN).exists():
        return None
    from mentorlog.domain.guide import Guide

    try:
        return reader.read(_OWN, Guide)
    except UnreadableError:
        return None
