"""The schemas in the programs of others: a strict validator, the language server of editors."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from typing import IO, Any

from support.desk import SOFIE, Desk
from support.programs import find_module, find_program, run_node

VALIDATE = """
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;
const read = (path) => require("fs").readFileSync(path, "utf8");
const found = {};
for (const path of process.argv.slice(1)) {
  const schema = JSON.parse(read(path));
  const check = addFormats(new Ajv({ strict: true, allErrors: true })).compile(schema);
  found[path.split("/").pop()] = [check(null), check({}), check({ mentorlog: 1 })];
}
console.log(JSON.stringify(found));
"""


def test_a_strict_validator_takes_every_schema(desk: Desk) -> None:
    """It refuses a schema with a word that it does not know; an empty file is valid in all."""
    find_module("ajv")
    find_module("ajv-formats")
    desk("init")
    desk("schema", "--install")
    paths = sorted((desk.root / ".mentorlog").glob("*.schema.json"))
    assert len(paths) == 8
    answers = run_node(VALIDATE, *map(str, paths))
    assert answers == {path.name: [True, True, True] for path in paths}


def test_an_editor_marks_a_key_that_is_not_known(desk: Desk) -> None:
    """Through the line at the head of a file, in what most editors run; what is right is not."""
    server = find_module("yaml-language-server") / "bin" / "yaml-language-server"
    node = find_program("node")
    desk("schema", "--install")
    desk.sofie()
    desk("plan", "2026-10-19")
    path = desk.root / SOFIE / "meetings" / "2026-10-19.yaml"
    right = path.read_text("utf-8")
    assert _diagnose([node, str(server), "--stdio"], path.as_uri(), right) == []
    (said,) = _diagnose([node, str(server), "--stdio"], path.as_uri(), f"{right}summry: Short\n")
    assert "summry" in said


def _diagnose(line: list[str], uri: str, text: str) -> list[str]:
    """Open a text in a language server, and return what it has to say of it."""
    opened = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:  # noqa: S603
        assert server.stdin is not None
        assert server.stdout is not None
        answers = _Answers(server.stdout)
        _send(server.stdin, id=1, method="initialize", params={"capabilities": {}})
        answers.wait("id")
        _send(server.stdin, method="initialized", params={})
        _send(server.stdin, method="textDocument/didOpen", params={"textDocument": opened})
        said = answers.wait("diagnostics")
        server.kill()
    return [each["message"] for each in said["params"]["diagnostics"]]


def _send(pipe: IO[bytes], **message: object) -> None:
    raw = json.dumps({"jsonrpc": "2.0", **message}).encode()
    pipe.write(b"Content-Length: %d\r\n\r\n%b" % (len(raw), raw))
    pipe.flush()


@dataclass
class _Answers:
    pipe: IO[bytes]

    def wait(self, what: str) -> dict[str, Any]:
        """Return the next message that answers a request, or that has diagnostics."""
        while True:
            message = self._read()
            is_answer = "result" in message if what == "id" else what in message.get("params", {})
            if is_answer:
                return message

    def _read(self) -> dict[str, Any]:
        length = 0
        while (line := self.pipe.readline().strip()) or not length:
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        found: dict[str, Any] = json.loads(self.pipe.read(length))
        return found
