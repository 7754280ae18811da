"""Slips of signs: a text whose first sign, colon or quote means something else to YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from mentorlog.domain.model.fields import key_order
from mentorlog.domain.model.keys import is_key
from mentorlog.store.diagnosis.mend import Look, Mend, as_block, is_entry
from mentorlog.store.diagnosis.shapes import root_mend
from mentorlog.store.diagnosis.written_line import closed_quote, parse_line, quoted

SMART_QUOTES = "\u201c\u201d\u201e\u201f\xab\xbb\u2018\u2019\u201a\u201b"
BULLET = re.compile("[*\u2022\xb7\u25e6\u2023\u2013\u2014](?=\\s)")
CHECKBOX = re.compile(r"\[[ xX]?\](?=\s|$)")

_CLOSES = re.compile(r"[,.;:!?]|\s|$")
_APOSTROPHE = re.compile(
    r"'(?:(?:tis|twas|s|n|til|em|cause|ve|re)\b|\d\d\b(?![:.]\d))", re.IGNORECASE
)
_BRACKETED = re.compile(r"\[.*\]\s*\S|\{.*\}\s*\S")
_HINT = re.compile(r"@(mentor|mentee|both)[,:;]?\s+(.+)")
_DUE = re.compile(r"(.+?)[,;]?\s+due:\s*(\d{4}-\d{2}-\d{2})", re.ASCII)
_BY_SIGN = {
    "@": "unquoted-at",
    "`": "unquoted-backtick",
    "%": "unquoted-percent",
    "!": "unquoted-bang",
    "*": "star-or-ampersand",
    "&": "star-or-ampersand",
    "[": "unquoted-bracket",
    "{": "unquoted-bracket",
    **dict.fromkeys("?,]}", "unquoted-mark"),
}
_LOOK_BACK = 200


def first_sign(look: Look) -> Iterator[Mend]:
    """Find a text that begins with a sign that YAML keeps for itself."""
    form = look.form
    code = _BY_SIGN.get(form.value[:1])
    is_list = code == "unquoted-bracket" and not _BRACKETED.match(form.value)
    if code is None or is_list or re.match(r"!!\w", form.value):
        return
    hint = _HINT.fullmatch(form.value)
    if hint and not form.key and form.dashes:
        line, last = form.with_value(f"{hint[2]} @{hint[1]}"), look.number
    else:
        line, last = look.with_text(form.value)
    yield look.mend(code, line, form.value_at, last, sign=form.value[0])


def smart_quote(look: Look) -> Iterator[Mend]:
    """Find a text in the quotes that a word processor made."""
    text = look.form.value
    if text and text[0] in SMART_QUOTES:
        inner = text[1:-1] if text[-1] in SMART_QUOTES + "\"'" and len(text) > 1 else text[1:]
        yield look.mend("smart-quote", look.form.with_value(quoted(inner)), look.form.value_at)


def checkbox(look: Look) -> Iterator[Mend]:
    """Find a Markdown checkbox; a ticked one is a thing done where there is such a thing."""
    form = look.form
    match = CHECKBOX.match(form.content)
    if match is None:
        return
    text = form.content[match.end() :].strip()
    start = form.line[: form.content_at]
    lines = [f"{start if form.dashes else start + '- '}{text}{form.comment}".rstrip()]
    model = look.shape.model
    if text and "x" in match[0].lower() and (model is None or "done" in model.model_fields):
        lines = look.long_item(text, "done: yes")
        if parse_line(f"- {text}").key:
            lines = [lines[0][: form.indent] + f"- {text}", lines[1]]
    mend = look.mend("checkbox", "\n".join(lines), form.content_at, given=match[0])
    yield mend if text else replace(mend, facts={**mend.facts, "kind": "empty"}, is_shown=False)


def bullet(look: Look) -> Iterator[Mend]:
    """Find an item that begins with a bullet of Markdown or of a word processor."""
    form = look.form
    match = BULLET.match(form.content)
    if match and not form.dashes:
        line = form.line[: form.content_at] + "-" + form.line[form.content_at + 1 :]
        yield look.mend("markdown-bullet", line, form.content_at, sign=match[0])


def colon(look: Look) -> Iterator[Mend]:
    """Find a colon with a blank behind it inside a text."""
    form, column = look.form, look.failure.column
    if look.number == look.failure.place[0] and "expected ':'" in look.failure.problem:
        above = look.draft.before(look.number)
        if above is not None and (key := look.at(above).form.key) and not is_key(key):
            owner = look.at(above)
            yield from _text_around(owner, around_colon(owner.line, _end(owner)))
    if "mapping values" not in look.failure.problem or not look.is_place or not form.key:
        return
    given = around_colon(form.line, column)
    if column < form.value_at:
        yield from _colon_below(look, given)
    elif form.value[:1] not in "\"'":
        due = _DUE.fullmatch(form.value)
        if form.dashes and not is_entry(form.key, look.item_model):
            text = _DUE.sub(_joined_due, form.content)
            line, last = form.with_content(quoted(text)), look.number
        elif due and form.key in ("text", "title"):
            margin = " " * form.content_at
            line, last = f"{form.with_value(due[1])}\n{margin}due: {due[2]}", look.number
        else:
            line, last = look.with_text(form.value)
            if line.partition("\n")[0] == form.line:
                return
        facts = {"kind": "below"} if "|" in line.partition("\n")[0] else {}
        facts = {"kind": "own-due"} if f"\n{' ' * form.content_at}due: " in line else facts
        yield look.mend("unquoted-colon", line, column, last, given=given, **facts)


def _joined_due(match: re.Match[str]) -> str:
    return f"{match[1]} due:{match[2]}"


def _colon_below(look: Look, given: str) -> Iterator[Mend]:
    """Find the colon in a later line of a text that began further up."""
    if is_key(look.form.key) or look.form.dashes:
        return
    yield from _text_around(look, given)


def _text_around(look: Look, given: str) -> Iterator[Mend]:
    """Make block text of the lines around this one, from the key that they belong to."""
    above = look.draft.before(look.number)
    while above is not None:
        owner = look.at(above)
        is_above = owner.form.indent < look.form.indent
        if owner.form.dashes or is_key(owner.form.key) or (owner.form.key and is_above):
            break
        above = look.draft.before(above)
    column, facts = _end(look), {"kind": "below", "given": given}
    if above is None and (mended := root_mend(look.draft, "text", look.model)):
        lines, first, last = mended
        yield Mend("unquoted-colon", look.number, column, first, last, lines, facts)
    if above is None or not is_above or not (owner.form.value or owner.shape.is_text):
        return
    last = owner.block_end()
    lines = [owner.form.value + owner.form.comment] if owner.form.value else []
    lines += [line.strip() for line in owner.draft.lines[above + 1 : last + 1]]
    block = as_block(owner.form, lines).split("\n")
    yield Mend("unquoted-colon", look.number, column, above, last, block, facts)


def _end(look: Look) -> int:
    """Return the column of the colon behind the key."""
    return look.line.index(":", look.form.content_at + len(look.form.key))


def around_colon(line: str, column: int) -> str:
    """Return the colon at a column with the words on both its sides."""
    before, behind = line[:column].split(), line[column + 1 :].split()
    return " ".join([f"{''.join(before[-1:])}:", *behind[:1]])


def quote(look: Look) -> Iterator[Mend]:
    """Find a quote that closes too early, or not at all."""
    yield from _early_quote(look)
    if look.is_place:
        for number in range(look.number, max(-1, look.number - _LOOK_BACK), -1):
            value = parse_line(look.draft.lines[number]).value
            if value[:1] in ('"', "'") and closed_quote(value) is None:
                yield from _open_quote(look.at(number))
                break


def _early_quote(look: Look) -> Iterator[Mend]:
    form = look.form
    text = (form.value + form.comment).rstrip()
    inside = closed_quote(text)
    if inside and text != inside:
        rest = text[len(inside) :]
        is_said = not inside[-2:-1].isspace() and _CLOSES.match(rest) is not None
        both = text[-1] == text[0] and not (is_said and rest.count(text[0]) > 1)
        is_apostrophe = not both and (inside[-2:-1] + rest[:1]).isalpha() and len(rest[:1]) == 1
        meant = text[1:-1] if both else text[1:] if is_apostrophe else text
        line = form.line[: form.value_at] + quoted(meant)
        column = form.value_at + len(inside)
        yield look.mend("quote-then-text", line, column, given=inside, rest=rest.strip())


def _open_quote(look: Look) -> Iterator[Mend]:
    form = look.form
    text = (form.value + form.comment).rstrip()
    whole = _APOSTROPHE.match(text)
    closed, without = quoted(text if whole else text[1:]), text[1:]
    if not form.key and _names_key(look, without):
        line = form.line[: form.value_at] + without
        yield look.mend("unclosed-quote", line, form.value_at, sign=form.value[0], kind="key")
    for value in (closed, without):
        line = form.line[: form.value_at] + value
        yield look.mend("unclosed-quote", line, form.value_at, sign=form.value[0])


def _names_key(look: Look, text: str) -> bool:
    """Return whether a text without its quote begins with a key that is known in that place."""
    model = look.item_model if look.form.dashes else look.model
    return model is not None and parse_line(text).key in key_order(model)


def backslash(look: Look) -> Iterator[Mend]:
    """Find a backslash in double quotes that was meant as it stands."""
    if look.failure.context != "while parsing a quoted scalar" or not look.is_place:
        return
    at = max(look.line.rfind("\\", 0, look.failure.column + 1), 0)
    inside = closed_quote(look.form.value)
    if inside and "'" not in inside:
        line = look.form.with_value(f"'{inside[1:-1]}'")
    else:
        line = re.sub(r'\\(?!["\\])', r"\\\\", look.line)
    yield look.mend("backslash", line, at)


def open_bracket(look: Look) -> Iterator[Mend]:
    """Find a `[` or `{` that is never closed."""
    start = look.failure.start
    if not look.failure.context.startswith("while parsing a flow") or start is None:
        return
    owner, column = look.at(start), look.failure.start_column
    sign = owner.line[column : column + 1]
    closing = {"[": "]", "{": "}"}.get(sign)
    if closing is None or look.number != min(look.failure.line, len(look.draft.lines) - 1):
        return
    end = owner.block_end()
    *lines, last = look.draft.lines[start : end + 1]
    form = parse_line(last)
    lines.append(form.with_value(form.value.rstrip(",") + closing))
    facts = {"sign": sign, "closing": closing}
    yield Mend("unclosed-bracket", start, column, start, end, lines, facts)
