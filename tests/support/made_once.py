"""What is the same in every command and every question, and dear: made once a run."""

from __future__ import annotations

from functools import cache

import pytest
from prompt_toolkit.key_binding import KeyBindingsBase
from prompt_toolkit.key_binding.defaults import load_key_bindings
from typer.utils import get_params_from_function

from mentorlog.domain.model.file_names import Kind
from mentorlog.store import guide, machine_folder
from mentorlog.texts import Language, Texts


@cache
def load_keys() -> KeyBindingsBase:
    """Return prompt_toolkit's own keys, which it makes anew for every question."""
    return load_key_bindings()


def make_once(patch: pytest.MonkeyPatch) -> None:
    """Keep schemas, declarations of commands, the guide and the keys of a question."""
    make = machine_folder.format_schema

    @cache
    def made(kind: Kind, language: Language) -> str:
        return make(kind, Texts(language))

    patch.setattr(machine_folder, "format_schema", lambda kind, texts: made(kind, texts.language))
    patch.setattr("prompt_toolkit.application.application.load_key_bindings", load_keys)
    patch.setattr("typer.main.get_params_from_function", cache(get_params_from_function))
    patch.setattr("mentorlog.store.guide._load", cache(guide._load))  # noqa: SLF001 - see above
