"""The records of the files and of the guide."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

_LOADER = "pydantic.plugin._loader"


class _NoPlugins(ModuleType):
    """A stand-in for the module in which Pydantic looks for its plugins; it has none.

    Pydantic's own one imports e-mail and sockets before it checks whether plugins are wanted at
    all, which is a twentieth of a short run.
    """

    @staticmethod
    def get_plugins() -> tuple[()]:
        return ()

    def __getattr__(self, name: str) -> object:
        # Should a later Pydantic want more of its module, it gets that module.
        if name.startswith("_"):
            raise AttributeError(name)
        del sys.modules[_LOADER]
        return getattr(import_module(_LOADER), name)


sys.modules.setdefault(_LOADER, _NoPlugins(_LOADER))
