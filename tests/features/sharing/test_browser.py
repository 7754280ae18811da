"""The shared page in a real browser: it can be read by everybody, and fits a phone."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.desk import Desk
from support.devtools import look_into
from support.programs import find_module

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
LOOK = """
document.fonts.ready.then(() => axe.run()).then((found) => ({
  broken: found.violations.map((each) => [each.id, each.nodes.map((node) => node.html)]),
  tried: found.passes.length,
  wide: document.documentElement.scrollWidth - window.innerWidth,
}))
"""
POLICY = """
new Promise((resolve) => {
  document.addEventListener("securitypolicyviolation", (each) => resolve(each.violatedDirective));
  document.body.append(Object.assign(document.createElement("script"), {textContent: "alert()"}));
})
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_has_no_fault_for_a_screen_reader(desk: Desk, tmp_path: Path, scheme: str) -> None:
    """The page as it is sent, policy and all; nothing in it is wider than a narrow window.

    Be a word or a link as long as it likes.
    """
    axe = find_module("axe-core") / "axe.min.js"
    desk("demo", str(desk.root))
    desk("plan", "2026-12-20", "--topic", f"https://example.org/{LONG}?{LONG}", "--place", LONG)
    page = tmp_path / "page.html"
    assert desk("export", "--to", "html", "-o", str(page)).code == 0
    dark = ("--blink-settings=preferredColorScheme=0",) if scheme == "dark" else ()
    scripts = (axe.read_text("utf-8"), LOOK)
    found = look_into(page, tmp_path / "profile", scripts, "--window-size=500,900", *dark)
    assert found["broken"] == []
    assert found["tried"] > 10
    assert found["wide"] <= 0


def test_the_policy_lets_no_script_run(desk: Desk, tmp_path: Path) -> None:
    """Whatever somebody may have got into a text."""
    desk("demo", str(desk.root))
    page = tmp_path / "page.html"
    assert desk("export", "--to", "html", "-o", str(page)).code == 0
    assert look_into(page, tmp_path / "profile", [POLICY]).startswith("script-src")
