"""The package's guide with the journal's own over it; partial loading."""

from __future__ import annotations

import pkgutil
import re
from typing import TYPE_CHECKING, Any

import yaml

from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.journal import Journal, Programme, merge_programme
from mentorlog.errors import UnreadableError

if TYPE_CHECKING:
    from mentorlog.domain.model.guide import Guide
    from mentorlog.store.reader import Reader
    from mentorlog.texts import Language


ESSENTIALS = ("programme", "goals", "terms")
"""The parts that the attention rules and the rhythm need: season, hours and checklist."""

_PART = re.compile(r"^(?=\w+:)", re.MULTILINE)


def load_package_guide(language: Language, only: tuple[str, ...] = ()) -> Guide:
    """Load the guide that comes with mentorlog, or `only` the named parts of it.

    A part costs a fraction of the whole; those that were not asked for are empty.
    """
    from mentorlog.domain.model.guide import Guide

    return Guide.model_validate(_load(language, only))


def load_package_programme(language: Language) -> Programme:
    """Load what the package's guide says of the programme, without the models of the guide."""
    return Programme.model_validate(_load(language, ("programme",))["programme"])


def load_package_checklist(language: Language) -> tuple[str, ...]:
    """Load the keys of the package's checklist in its order (G12, G13), without the models."""
    parts = _load(language, ("goals", "terms"))
    return (*parts["goals"], *parts["terms"])


def _load(language: Language, only: tuple[str, ...]) -> dict[str, Any]:
    text = _read(f"guide/{language}.yaml")
    parts: dict[str, Any] = yaml.load(_cut(text, only) if only else text, yaml.CSafeLoader)
    return parts


def _read(name: str) -> str:
    # Not importlib.resources: in Python 3.11 its import alone takes longer than all of this.
    data = pkgutil.get_data("mentorlog", name)
    if data is None:
        raise FileNotFoundError(name)
    return data.decode("utf-8")


def _cut(text: str, only: tuple[str, ...]) -> str:
    parts = _PART.split(text)
    return "".join(part for part in parts if part.partition(":")[0] in only)


_OWN = FileName(Kind.GUIDE)


def load_guide(reader: Reader, journal: Journal, language: Language) -> Guide:
    """Return the guide that the two of them follow; a broken own guide counts as none."""
    from mentorlog.domain.model.guide import merge_guide

    base = load_package_guide(language)
    own = _own_guide(reader)
    guide = merge_guide(base, own) if own else base
    programme = merge_programme(guide.programme, journal.programme)
    return guide.model_copy(update={"programme": programme})


def load_programme(reader: Reader, journal: Journal, language: Language) -> Programme:
    """Return what the programme asks for: the journal's words, else its guide's."""
    base, own = load_package_programme(language), _own_guide(reader)
    ours = merge_programme(base, own.programme) if own else base
    return merge_programme(ours, journal.programme)


def load_checklist(reader: Reader, language: Language) -> tuple[str, ...]:
    """Return the keys of the questions to agree on, goals before terms (G12, G13)."""
    own = _own_guide(reader)
    if own is None:
        return load_package_checklist(language)
    from mentorlog.domain.model.guide import merge_guide

    return tuple(merge_guide(load_package_guide(language), own).checklist)


def _own_guide(reader: Reader) -> Guide | None:
    if not reader.path(_OWN).exists():
        return None
    from mentorlog.domain.model.guide import Guide

    try:
        return reader.read(_OWN, Guide)
    except UnreadableError:
        return None
