"""Slips of signs: a text whose first sign, quote or bracket means something else to YAML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import yaml

from mentorlog.domain.model.fields import key_order
from mentorlog.store.diagnosis.lines import closed_quote, parse_line, quoted
from mentorlog.store.diagnosis.mend import Look, Mend

SMART_QUOTES = "\u201c\u201d\u201e\u201f\xab\xbb\u2018\u2019\u201a\u201b"

_SMART = re.compile("[\u201c\u201e\u201f\u2018\u201a](.*)[\u201d\u201c\u2019\u2018]", re.DOTALL)
_CLOSES = re.compile(r"[,.;:!?]|\s|$")
_APOSTROPHE = re.compile(
    r"'(?:(?:tis|twas|s|n|til|em|cause|ve|re)\b|\d\d\b(?![:.]\d))", re.IGNORECASE
)
_BRACKETED = re.compile(r"\[.*\]\s*\S|\{.*\}\s*\S")
_HINT = re.compile(r"@(mentor|mentee|both)[,:;]?\s+(.+)")
_HASH_OF_TEXT = re.compile(r"[ ]#[^\W_]|[ \t]+#\d")
"""A `#` that begins no comment but a word, as in `Room #4`."""

_LOOK_BACK = 200


def first_sign(signs: str, code: str) -> Callable[[Look], Iterator[Mend]]:
    """Return the rule for a text that begins with one of the signs that YAML keeps for itself."""

    def find(look: Look) -> Iterator[Mend]:
        form = look.form
        if form.key and form.dashes and form.key[0] in signs:
            line = form.with_content(quoted(form.content))
            yield look.mend(code, line, form.content_at, sign=form.key[0])
        sign = form.value[:1]
        is_list = sign in ("[", "{") and not _BRACKETED.match(form.value)
        # A tag that somebody meant, such as `!!str`, is no text.
        if sign and sign in signs and not is_list and not re.match(r"!!\w", form.value):
            line, last = _as_text(look)
            yield look.mend(code, line, form.value_at, last, sign=sign)

    return find


def _as_text(look: Look) -> tuple[str, int]:
    """Return the line with its value as a text, safely written, and the last line it takes."""
    form = look.form
    hint = _HINT.fullmatch(form.value)
    if hint and not form.key and form.dashes:
        return form.with_value(f"{hint[2]} @{hint[1]}"), look.number
    return with_text(look)


def with_text(look: Look) -> tuple[str, int]:
    """Return the line with its value in quotes, and the last line that this takes the place of.

    A text that goes on below becomes block text under a key, and one line in a list.
    """
    form, end = look.form, look.block_end()
    below = [each.strip() for each in look.draft.lines[look.number + 1 : end + 1]]
    if not below and _HASH_OF_TEXT.match(form.comment):
        return form.line[: form.value_at] + quoted(form.value + form.comment), end
    if not below:
        return form.with_value(quoted(form.value)), end
    if form.key:
        return "\n".join(look.block_text(look, "", 0, end).lines), end
    return form.with_value(quoted(" ".join([form.value, *filter(None, below)]))), end


def lost_anchor(look: Look) -> Iterator[Mend]:
    """Find a text that begins with `&`: its first word is gone as an anchor's name.

    Composed nodes hold no anchors, so the text is parsed once more.
    """
    if look.spot.path or not any("&" in line for line in look.draft.lines):
        return
    events = list(yaml.parse(look.draft.text, Loader=yaml.CSafeLoader))
    used = {event.anchor for event in events if isinstance(event, yaml.AliasEvent)}
    for event in events:
        if getattr(event, "anchor", None) not in {None, *used} and (mark := event.start_mark):
            owner = look.at(mark.line)
            line = owner.form.with_value(quoted(owner.form.value))
            yield owner.mend("star-or-ampersand", line, mark.column, sign="&")


def smart_quote(look: Look) -> Iterator[Mend]:
    """Find a text in the quotes that a word processor made."""
    text = look.form.value
    if text and text[0] in SMART_QUOTES:
        inner = text[1:-1] if text[-1] in SMART_QUOTES + "\"'" and len(text) > 1 else text[1:]
        inner = text if any(sign in inner[:-1] for sign in "\u201c\u201d") else inner
        yield look.mend("smart-quote", look.form.with_value(quoted(inner)), look.form.value_at)


def readable_smart_quote(look: Look) -> Iterator[Mend]:
    """Find printers' quotes around a whole text, which stay in it."""
    node = look.spot.node
    match = _SMART.fullmatch(look.spot.text)
    if match and node.start_mark.line == node.end_mark.line:
        column = node.start_mark.column
        line = look.line[:column] + quoted(match[1]) + look.form.comment
        yield look.mend("smart-quote", line, column)


def early_quote(look: Look) -> Iterator[Mend]:
    """Find a quote that closes before the text ends."""
    form = look.form
    text = (form.value + form.comment).rstrip()
    inside = closed_quote(text)
    if inside and text != inside:
        rest = text[len(inside) :]
        if rest.strip() == ",":
            # A line of JSON, whose commas are none of the text.
            line = form.line[: form.value_at] + inside
            yield look.mend("quote-then-text", line, form.value_at + len(inside), rest=rest.strip())
            return
        is_said = not inside[-2:-1].isspace() and _CLOSES.match(rest) is not None
        both = text[-1] == text[0] and not (is_said and rest.count(text[0]) > 1)
        is_apostrophe = not both and (inside[-2:-1] + rest[:1]).isalpha() and len(rest[:1]) == 1
        meant = text[1:-1] if both else text[1:] if is_apostrophe else text
        line = form.line[: form.value_at] + quoted(meant)
        column = form.value_at + len(inside)
        yield look.mend("quote-then-text", line, column, given=inside, rest=rest.strip())


def open_quote(look: Look) -> Iterator[Mend]:
    """Find the quote that is never closed, at the place where the parser ran out of text or above.

    Closing it at the end of the line is tried before leaving it out.
    """
    if not look.is_place:
        return
    for number in range(look.number, max(-1, look.number - _LOOK_BACK), -1):
        opened = look.at(number)
        form = opened.form
        if form.value[:1] not in ('"', "'") or closed_quote(form.value) is not None:
            continue
        text = (form.value + form.comment).rstrip()
        head, closed = (
            form.line[: form.value_at],
            quoted(text if _APOSTROPHE.match(text) and opened.may_be_text else text[1:]),
        )
        if not form.key and _names_key(opened, text[1:]):
            yield opened.mend(
                "unclosed-quote", head + text[1:], form.value_at, sign=text[0], kind="key"
            )
        for value in (closed, text[1:]):
            yield opened.mend("unclosed-quote", head + value, form.value_at, sign=text[0])
        return


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
    failure, start = look.failure, look.failure.begun
    if not failure.context.startswith("while parsing a flow") or start < 0 or not look.is_place:
        return
    owner, column = look.at(start), failure.begun_column
    sign = owner.line[column : column + 1]
    closing = {"[": "]", "{": "}"}.get(sign)
    if closing is not None:
        end = owner.block_end()
        *lines, last = look.draft.lines[start : end + 1]
        form = parse_line(last)
        lines.append(form.with_value(form.value.rstrip(",") + closing))
        facts = {"sign": sign, "closing": closing}
        yield Mend("unclosed-bracket", start, column, start, end, lines, facts)
