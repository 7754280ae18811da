"""The package's own guides, read from its data files."""

from __future__ import annotations

import pkgutil
import re
from typing import TYPE_CHECKING, Any

import yaml

from mentorlog.domain.programme import Programme

if TYPE_CHECKING:
    from mentorlog.domain.guide import Guide
    from mentorlog.texts import Language

ESSENTIALS = ("programme", "goals", "terms")
"""The parts that the attention rules and the rhythm need: season, hours and checklist."""

_PART = re.compile(r"^(?=\w+:)", re.MULTILINE)


def load_package_guide(language: Language, only: tuple[str, ...] = ()) -> Guide:
    """Load the guide that comes with mentorlog, or `only` the named parts of it.

    A part costs a fraction of the whole; those that were not asked for are empty.
    """
    from mentorlog.domain.guide import Guide

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
