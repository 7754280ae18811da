"""When lines are counted: while the program is loaded, and in the first cases of a test.

Counting doubles a test's time. Further cases, and the many examples of a property, go through the
same lines; pytest's own work between the tests, which is as much as many a test's, has none of
ours.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

import mentorlog

COUNTED_CASES = 2


@cache
def load_program() -> None:
    """Import every module of the program."""
    for module in pkgutil.walk_packages(mentorlog.__path__, "mentorlog."):
        importlib.import_module(module.name)


class LineCounting:
    """pytest's plugin that lets pytest-cov count only where that finds something."""

    def __init__(self) -> None:
        self._cases: Counter[str] = Counter()
        self._controller: Any = None

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> None:
        """Count what is done on import, and stop: to rewrite the tests' assertions takes longer."""
        plugins = session.config.pluginmanager
        if not plugins.has_plugin("dsession"):  # which hands all tests to other processes
            self._controller = getattr(plugins.get_plugin("_cov"), "cov_controller", None)
        if self._controller:
            load_program()
            self._controller.pause()

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """Count in the first cases of a test that is no property; pytest-cov knows `no_cover`."""
        if not self._controller:
            return (yield)
        test = item.nodeid.partition("[")[0]
        self._cases[test] += 1
        is_counted = self._cases[test] <= COUNTED_CASES and not any(
            map(item.get_closest_marker, ("hypothesis", "no_cover"))
        )
        if is_counted:
            self._controller.resume()
        try:
            return (yield)
        finally:
            self._controller.pause()
