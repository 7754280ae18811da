"""Slips of signs: a text whose first sign, colon or quote means something else to YAML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from mentorlog.store.broken_text import Draft, Failure
from mentorlog.store.similar_keys import is_key, is_prose
from mentorlog.store.suspect import Suspect, as_block, questionable, replaced, without_none
from mentorlog.store.written_line import WrittenLine, closed_quote, parse_line, quoted

SMART_QUOTES = "\u201c\u201d\u201e\u201f\xab\xbb\u2018\u2019\u201a\u201b"
BULLET = re.compile("[*\u2022\xb7\u25e6\u2023\u2013\u2014](?=\\s)")
CHECKBOX = re.compile(r"\[[ xX]?\](?=\s|$)")

_APOSTROPHE = re.compile(r"'(?:tis|twas|s|n|til|em|cause|ve|re|\d\d)\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\[.*\]\s*\S|\{.*\}\s*\S")
_BAR = re.compile(r"[|>][+-]?\d?[+-]?")
_HINT = re.compile(r"@(mentor|mentee|both)\s+(.+)")
_BY_SIGN = {
    "@": "unquoted-at",
    "`": "unquoted-backtick",
    "%": "unquoted-percent",
    "!": "unquoted-bang",
    "*": "star-or-ampersand",
    "&": "star-or-ampersand",
    "[": "unquoted-bracket",
    "{": "unquoted-bracket",
    "?": "unquoted-mark",
    ",": "unquoted-mark",
    "]": "unquoted-mark",
    "}": "unquoted-mark",
}


def find_first_signs(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that a text begins with a sign that YAML keeps for itself."""
    for number in questionable(draft, failure):
        form = parse_line(draft.lines[number])
        yield from without_none(look(number, form) for look in _LOOKS)


def first_sign(number: int, form: WrittenLine) -> Suspect | None:
    """Guess that the text of one line has to stand in quotes because of its first sign."""
    code = _BY_SIGN.get(form.value[:1])
    if (
        code is None
        or re.match(r"!!\w", form.value)
        or (code == "unquoted-bracket" and not _BRACKETED.match(form.value))
    ):
        return None
    suspect = replaced(number, form, code, form.with_value(quoted(form.value)), form.value_at)
    hint = _HINT.fullmatch(form.value)
    facts = {**suspect.facts, "sign": form.value[0]}
    if hint and not form.key and form.dashes:
        facts["mended"] = f"- {hint[2]} @{hint[1]}"
    return Suspect(code, number, form.value_at, suspect.changes, facts)


def checkbox(number: int, form: WrittenLine) -> Suspect | None:
    """Guess that a Markdown checkbox stands before a text."""
    match = CHECKBOX.match(form.content)
    if match is None:
        return None
    text = form.content[match.end() :].strip()
    ticked = "x" in match[0].lower()
    shown = (text or "…").removeprefix("text:").strip()
    mended = f"- text: {shown}\n  done: yes" if ticked else f"- {text or shown}"
    changes = {number: form.line[: form.content_at] + (text or '""')}
    facts = {"given": match[0], "mended": mended}
    return Suspect("checkbox", number, form.content_at, changes, facts)


def bullet(number: int, form: WrittenLine) -> Suspect | None:
    """Guess that an item begins with a bullet of Markdown or of a word processor."""
    match = BULLET.match(form.content)
    if match is None or form.dashes:
        return None
    line = form.line[: form.content_at] + "-" + form.line[form.content_at + 1 :]
    suspect = replaced(number, form, "markdown-bullet", line)
    return Suspect(
        suspect.code, number, suspect.column, suspect.changes, {**suspect.facts, "sign": match[0]}
    )


def smart_quote(number: int, form: WrittenLine) -> Suspect | None:
    """Guess that a text was meant to stand in the quotes that a word processor made round."""
    text = form.value
    if not text or text[0] not in SMART_QUOTES:
        return None
    inner = text[1:-1] if text[-1] in SMART_QUOTES + "\"'" and len(text) > 1 else text[1:]
    line = form.with_value(quoted(inner))
    return replaced(number, form, "smart-quote", line, form.value_at)


def list_on_key_line(number: int, form: WrittenLine) -> Suspect | None:
    """Guess that the first item of a list stands behind the key."""
    if not (form.key and form.value.startswith("- ")):
        return None
    changes = {number: form.line[: form.value_at] + form.comment}
    facts = {"mended": f"{form.key}:\n  {form.value}"}
    return Suspect("list-on-key-line", number, form.value_at, changes, facts)


def text_after_bar(number: int, form: WrittenLine) -> Suspect | None:
    """Guess that a text begins right behind the `|` that announces it."""
    match = _BAR.match(form.value)
    if match is None or not form.value[match.end() :].strip():
        return None
    text = form.value[match.end() :].strip()
    changes = {number: form.line[: form.value_at] + "|"}
    facts = {"sign": match[0][0], "mended": as_block(form, text)}
    return Suspect("text-after-bar", number, form.value_at, changes, facts)


_LOOKS: tuple[Callable[[int, WrittenLine], Suspect | None], ...] = (
    checkbox,
    bullet,
    text_after_bar,
    list_on_key_line,
    smart_quote,
)


def find_signs_to_quote(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that a first sign such as `@` or `*` asks for quotes."""
    for number in questionable(draft, failure)[:2]:
        form = parse_line(draft.lines[number])
        yield from without_none([first_sign(number, form)])


def find_colons(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that a text holds a colon with a blank behind it."""
    number = failure.line
    if "mapping values" not in failure.problem or number >= len(draft.lines):
        return
    form = parse_line(draft.lines[number])
    if form.key and failure.column >= form.value_at and form.value[:1] not in "\"'":
        whole = form.dashes and is_prose(form.key)
        line = form.with_content(quoted(form.content)) if whole else _value_quoted(form)
        facts = {"given": around_colon(form.line, failure.column), "mended": line.strip()}
        yield Suspect("unquoted-colon", number, failure.column, {number: line}, facts)
    elif form.key and not is_key(form.key) and not form.dashes:
        yield from _colon_below(draft, number, form, failure.column)


def _value_quoted(form: WrittenLine) -> str:
    return form.with_value(quoted(form.value))


def _colon_below(draft: Draft, number: int, form: WrittenLine, column: int) -> Iterator[Suspect]:
    """Guess that the colon stands in a later line of a text that began further up."""
    above = draft.before(number)
    while above is not None:
        owner = parse_line(draft.lines[above])
        if owner.key or owner.dashes:
            break
        above = draft.before(above)
    if above is None or not owner.value or owner.indent >= form.indent:
        return
    changes = {above: owner.line[: owner.value_at] + "|"}
    facts = {
        "kind": "below",
        "given": around_colon(form.line, column),
        "mended": as_block(owner, owner.value, form.line.strip()),
    }
    yield Suspect("unquoted-colon", number, column, changes, facts)


def around_colon(line: str, column: int) -> str:
    """Return the colon at a column with the words on both its sides."""
    before, behind = line[:column].split(), line[column + 1 :].split()
    return " ".join([f"{''.join(before[-1:])}:", *behind[:1]])


def find_quotes(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that a quote closes too early, or not at all."""
    for number in questionable(draft, failure)[:2]:
        yield from _early_quote(number, parse_line(draft.lines[number]))
    last = min(failure.line, len(draft.lines) - 1)
    for number in range(last, max(-1, last - 200), -1):
        form = parse_line(draft.lines[number])
        if form.value[:1] in ('"', "'") and closed_quote(form.value) is None:
            yield from _open_quote(number, form)
            break


def _early_quote(number: int, form: WrittenLine) -> Iterator[Suspect]:
    whole = form.value + form.comment
    text = whole.rstrip()
    inside = closed_quote(text)
    if inside is None or text == inside:
        return
    both = len(text) > len(inside) and text[-1] == text[0]
    line = form.line[: form.value_at] + quoted(text[1:-1] if both else text)
    facts = {"given": inside, "rest": text[len(inside) :].strip(), "mended": line.strip()}
    column = form.value_at + len(inside)
    yield Suspect("quote-then-text", number, column, {number: line}, facts)


def _open_quote(number: int, form: WrittenLine) -> Iterator[Suspect]:
    sign, text = form.value[0], (form.value + form.comment).rstrip()
    start = form.line[: form.value_at]
    whole = _APOSTROPHE.match(text)
    for value in (quoted(text if whole else text[1:]), text[1:]):
        line = start + value
        facts = {"sign": sign, "mended": line.strip()}
        yield Suspect("unclosed-quote", number, form.value_at, {number: line}, facts)


def find_backslashes(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that a backslash in double quotes was meant as it stands."""
    if failure.context != "while parsing a quoted scalar":
        return
    line = draft.lines[failure.line]
    at = max(line.rfind("\\", 0, failure.column + 1), 0)
    changes = {failure.line: re.sub(r'\\(?!["\\])', r"\\\\", line)}
    form = parse_line(line)
    inside = closed_quote(form.value)
    facts: dict[str, object] = {"mended": changes[failure.line].strip()}
    if inside and "'" not in inside:
        facts["mended"] = form.with_value(f"'{inside[1:-1]}'").strip()
    yield Suspect("backslash", failure.line, at, changes, facts)


def find_open_brackets(draft: Draft, failure: Failure) -> Iterator[Suspect]:
    """Guess that a `[` or `{` is never closed."""
    if not failure.context.startswith("while parsing a flow") or failure.start is None:
        return
    number = failure.start
    form = parse_line(draft.lines[number])
    opened = draft.lines[number][failure.start_column : failure.start_column + 1]
    closing = {"[": "]", "{": "}"}.get(opened)
    if closing is None:
        return
    line = form.with_value(form.value.rstrip(",") + closing)
    facts = {"sign": opened, "closing": closing, "mended": line.strip()}
    yield Suspect("unclosed-bracket", number, failure.start_column, {number: line}, facts)
