"""Files of a megabyte in which every line is wrong, each in another way."""

from __future__ import annotations

SIZE = 1_000_000
"""Bytes, a little less than what is read at all."""

LINES: dict[str, tuple[str, str]] = {
    "unknown keys": ("", "key{n}: a\n"),
    "misspelt keys": ("", "notez{n}: a\n"),
    "equal keys": ("", "notes: a\n"),
    "lists for items": ("actions:\n", "  - []\n"),
    "bad actions": ("actions:\n", "  - {text: a, owner: x, due: 2026-13-01, zz: 1}\n"),
    "misspelt actions": ("actions:\n", "  - {txt: a, ownr: x, deu: 2026-13-01}\n"),
    "days that are none": ("actions:\n", "  - Ask due:soon\n"),
    "good actions": ("actions:\n", "  - Ask +no-such\n"),
    "many questions": ("questions_asked:\n", "  - q{n}\n"),
    "bad milestones": ("milestones:\n", "  - {title: a, key: k, due: x}\n"),
    "bad answers": ("answers:\n", "  k{n}: {agred: a}\n"),
    "tabs": ("", "\tnotes: a\n"),
    "colons": ("", "k{n}: a: b\n"),
    "colons in one line": ("notes: ", "a: "),
    "colons below": ("notes: x\n", "  We said: this: that\n"),
    "colons in items": ("notes:\n", "- a: b: c\n"),
    "hashes": ("", "k{n}: a #b\n"),
    "at signs": ("", "notes: @a\n"),
    "backticks": ("", "k{n}: `a\n"),
    "checkboxes": ("", "- [ ] a\n"),
    "checkboxes in a list": ("actions:\n", "  - [ ] a\n"),
    "printers' quotes": ("", "k{n}: “a”\n"),
    "conflicts": ("", "<<<<<<< a\nnotes: a\n=======\nnotes: b\n>>>>>>> b\n"),
    "half conflicts": ("", "<<<<<<< a\n"),
    "tags": ("actions:\n", "  - !a b\n"),
    "bangs": ("", "k{n}: !a\n"),
    "brackets": ("notes: ", "["),
    "brackets in lines": ("", "notes: [\n"),
    "braces in lines": ("", "notes: {\n"),
    "quotes": ("", "notes: 'a\n"),
    "double quotes": ("", 'notes: "a\n'),
    "a quote at the end": ("z: 'y\n", "a{n}: b\n"),
    "backslashes": ("", 'notes: "\\q"\n'),
    "controls": ("", "notes: \x07\x07\n"),
    "nothing but NUL": ("", "\0"),
    "anchors": ("", "k{n}: &a{n} x\n"),
    "aliases": ("notes: &a x\nactions:\n", "  - [*a, *a, *a]\n"),
    "unknown aliases": ("", "notes: *a\n"),
    "merges": ("", "<<: a\n"),
    "one list": ("", "- a\n"),
    "open flow": ("questions_asked: [", "x, "),
    "no keys": ("", "hello world\n"),
    "one word more": ("", "word "),
    "documents": ("", "---\n"),
    "directives": ("", "%YAML 1.1\n"),
    "question marks": ("", "? a\n"),
    "bars": ("notes: ", "|"),
    "empty lines": ("", "\n"),
    "blank lines": ("", " \t\n"),
    "old line ends": ("notes: a", "\r"),
    "other line ends": ("notes: ", "a\x85"),
    "emoji": ("", "notes: 😀\n"),
    "comments": ("", "# notes: a\n"),
    "one long text": ("notes: ", "x"),
    "glued dashes": ("actions:\n", "  -a\n"),
    "hard blanks": ("", "notes:\N{NO-BREAK SPACE}a\n"),
    "bullets": ("actions:\n", "  • a\n"),
    "stairs": ("", "{blanks}a{n}: b\n"),
}

GOOD = b"notes: |\n" + b"  We talked about her first job, and what it has to be like.\n" * 16_000
"""A file of that size in which nothing is wrong."""


def large(name: str) -> bytes:
    """Return the file of that name."""
    head, line = LINES[name]
    each = len(line.replace("{blanks}", "").encode())
    lines = (
        line.replace("{n}", str(n)).replace("{blanks}", " " * (n % 7)) for n in range(SIZE // each)
    )
    return (head + "".join(lines)).encode()[:SIZE].decode(errors="ignore").encode()
