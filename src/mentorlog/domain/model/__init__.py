"""The records: what stands in the files and in the guide."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

_LOADER = "pydantic.plugin._loader"


class _NoPlugins(ModuleType):
    """The module in which Pydantic looks for its plugins; here there are none.

    Its own one loads e-mail and sockets before it looks whether plugins are wanted at all, which
    is a twentieth of a short run.
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
