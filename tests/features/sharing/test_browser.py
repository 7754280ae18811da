"""The shared page in a real browser: it can be read by everybody, and fits a phone."""

from __future__ import annotations

import html
import json
import re
import subprocess
from pathlib import Path

import pytest
from support.desk import Desk
from support.programs import find_module, find_program

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
SETTINGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
LOOK = """
document.fonts.ready.then(() => axe.run()).then((found) => {
  const said = document.createElement("pre");
  said.id = "found";
  said.textContent = JSON.stringify({
    broken: found.violations.map((each) => [each.id, each.nodes.map((node) => node.html)]),
    tried: found.passes.length,
    wide: document.documentElement.scrollWidth - window.innerWidth,
  });
  document.body.append(said);
});
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_has_no_fault_for_a_screen_reader(desk: Desk, tmp_path: Path, scheme: str) -> None:
    """And nothing in it is wider than a narrow window, be a word or a link as long as it likes."""
    chromium, axe = find_program("chromium"), find_module("axe-core") / "axe.min.js"
    desk("demo", str(desk.root))
    desk("plan", "2026-12-20", "--topic", f"https://example.org/{LONG}?{LONG}", "--place", LONG)
    page = tmp_path / "page.html"
    assert desk("export", "--to", "html", "-o", str(page)).code == 0
    # A script of the test's own has to run in it, and nothing may be asked of the policy then.
    script = f"<script>{axe.read_text('utf-8')}</script><script>{LOOK}</script></body>"
    text = POLICY.sub("", page.read_text("utf-8")).replace("</body>", script)
    page.write_text(text, encoding="utf-8")
    dark = ("--blink-settings=preferredColorScheme=0",) if scheme == "dark" else ()
    profile = f"--user-data-dir={tmp_path / 'profile'}"
    window = ("--window-size=500,900", "--virtual-time-budget=20000", "--dump-dom")
    line = [chromium, *SETTINGS, *dark, profile, *window, page.as_uri()]
    done = subprocess.run(line, capture_output=True, text=True, timeout=180, check=True)  # noqa: S603
    (said,) = re.findall(r'<pre id="found">(.*?)</pre>', done.stdout, re.DOTALL)
    found = json.loads(html.unescape(said))
    assert found["broken"] == []
    assert found["tried"] > 10
    assert found["wide"] <= 0
