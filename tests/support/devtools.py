"""A page in Chromium as a person opens it, and what a script of the test finds in it.

The script is run through the developer tools, which the page's own policy has no say over.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from support.programs import find_program

SETTINGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


def look_into(page: Path, profile: Path, scripts: Sequence[str], *more: str) -> Any:  # noqa: ANN401 - whatever the last script returns
    """Open a page, run the scripts one after the other, and return what the last one gives."""
    (asks, asked), (answers, answered) = os.pipe(), os.pipe()
    words = [find_program("chromium"), *SETTINGS, f"--user-data-dir={profile}", *more]
    words += ["--remote-debugging-pipe", page.as_uri()]
    # The browser reads from 3 and writes to 4, whatever numbers the pipes have here.
    script = f'exec "$@" 3<&{asks} 4>&{answered}'
    line = [find_program("bash"), "-c", script, "bash", *words]
    with subprocess.Popen(line, pass_fds=(asks, answered), stderr=subprocess.DEVNULL) as browser:  # noqa: S603
        os.close(asks)
        os.close(answered)
        with os.fdopen(asked, "wb", 0) as requests, os.fdopen(answers, "rb") as replies:
            tools = _Tools(requests, replies)
            try:
                return _look(tools, page.as_uri(), scripts)
            finally:
                tools.send("Browser.close")
                browser.wait(30)


def _look(tools: _Tools, address: str, scripts: Sequence[str]) -> Any:  # noqa: ANN401 - as above
    targets = tools.ask("Target.getTargets")["targetInfos"]
    while not (found := [x for x in targets if x["type"] == "page" and x["url"] == address]):
        targets = tools.ask("Target.getTargets")["targetInfos"]
    facts = {"targetId": found[0]["targetId"], "flatten": True}
    tools.session = tools.ask("Target.attachToTarget", facts)["sessionId"]
    while tools.run("location.href + document.readyState") != f"{address}complete":
        pass
    return [tools.run(script) for script in scripts][-1]


class _Tools:
    """Requests and their answers, each a line of JSON that ends in a zero byte."""

    def __init__(self, requests: Any, replies: Any) -> None:  # noqa: ANN401 - two ends of pipes
        self.session = ""
        self._requests = requests
        self._replies = replies
        self._number = 0

    def send(self, method: str, facts: dict[str, Any] | None = None) -> int:
        self._number += 1
        whose = {"sessionId": self.session} if self.session and method[0] == "R" else {}
        request = {"id": self._number, "method": method, "params": facts or {}, **whose}
        self._requests.write(json.dumps(request).encode() + b"\0")
        return self._number

    def run(self, script: str) -> Any:  # noqa: ANN401 - whatever the script returns
        asked = {"expression": script, "awaitPromise": True, "returnByValue": True}
        answer = self.ask("Runtime.evaluate", asked)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def ask(self, method: str, facts: dict[str, Any] | None = None) -> dict[str, Any]:
        number = self.send(method, facts)
        while True:
            raw = bytearray()
            while (sign := self._replies.read(1)) not in {b"\0", b""}:
                raw += sign
            answer = json.loads(raw)
            if answer.get("id") == number:
                assert "error" not in answer, answer["error"]
                result: dict[str, Any] = answer["result"]
                return result
