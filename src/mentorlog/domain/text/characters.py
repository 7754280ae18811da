"""Decoding of stray bytes, escaping of control characters, letters that a stream can show."""

from __future__ import annotations

import re
import unicodedata

_SET_ASIDE = "[\udc80-\udcff]+"


def decode_line(line: bytes, encoding: str | None) -> str:
    """Decode typed bytes as UTF-8 or as declared; a stray byte becomes a Western letter.

    Never raises. ASCII is taken for a terminal that did not declare its encoding.
    """
    for candidate in dict.fromkeys((encoding or "utf-8", "utf-8")):
        try:
            return line.decode(candidate)
        except (UnicodeError, LookupError):
            continue
    return decode_stray_bytes(line.decode("utf-8", "surrogateescape"))


def decode_stray_bytes(text: str) -> str:
    """Decode the bytes that Python could not decode and kept as surrogates.

    They are read as UTF-8 where possible, as from a terminal without a declared encoding, else as
    Western letters.
    """
    if text.isascii():
        return text
    whole = re.sub(
        _SET_ASIDE, lambda found: _read_bytes(found[0], "utf-8", "surrogateescape"), text
    )
    # Not Latin-1, in which the bytes from 0x80 to 0x9F are control characters.
    return re.sub(_SET_ASIDE, lambda found: _read_bytes(found[0], "cp1252", "replace"), whole)


def _read_bytes(signs: str, encoding: str, errors: str) -> str:
    return signs.encode("ascii", "surrogateescape").decode(encoding, errors)


_UNSHOWABLE = "\N{REPLACEMENT CHARACTER}"
_NEWLINE_SIGN = "\N{SYMBOL FOR NEWLINE}"
_PICTURES = 0x2400
_DELETE = 0x7F
_DELETE_SIGN = "\N{SYMBOL FOR DELETE}"

_SIGNS = {
    **{code: chr(_PICTURES + code) for code in range(0x20)},
    ord("\t"): " ",
    _DELETE: _DELETE_SIGN,
    **dict.fromkeys(range(0x80, 0xA0), _UNSHOWABLE),
    **dict.fromkeys((0x85, 0x2028, 0x2029), _NEWLINE_SIGN),
    **dict.fromkeys((0x061C, 0x200E, 0x200F), _UNSHOWABLE),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), _UNSHOWABLE),
    **dict.fromkeys(range(0xD800, 0xE000), _UNSHOWABLE),
    0xFEFF: _UNSHOWABLE,
}

_LINE_ENDS = "\r\n|[\r\v\f\x85\u2028\u2029]"

_LETTERS = "æae ÆAe øoe ØOe åaa ÅAa ßss œoe"
_MARKS = '\u2018\' \u2019\' \u201c" \u201d" «" »" …... •* ·- \u203a> │| ┃| →-> ←<- ✓x \u00d7x'
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212─━"
_SPELLINGS = {
    **{pair[0]: pair[1:] for pair in f"{_LETTERS} {_MARKS}".split(" ")},
    **dict.fromkeys(_DASHES, "-"),
    **{chr(_PICTURES + code): f"^{chr(0x40 + code)}" for code in range(0x20)},
    _DELETE_SIGN: "^?",
    _NEWLINE_SIGN: "^J",
}


def escape_controls(text: str, *, keep: str = "\n\t") -> str:
    """Replace every character that a terminal would obey or hide by a visible one.

    Control characters, line separators, marks that turn the direction of writing and lone
    surrogates are replaced one for one (ESC becomes ␛), so columns stay true; a tab becomes a
    blank. The characters in `keep` stay.
    """
    if text.isprintable():
        return text
    return "".join(sign if sign in keep else sign.translate(_SIGNS) for sign in text)


def clean_typed(text: str) -> str:
    """Return a typed or pasted text as the person saw it.

    Every kind of line end, a word processor's vertical tab included, becomes a newline; a byte
    order mark and invisible control characters, except tabs, are removed.
    """
    if text.isprintable():
        return text
    lines = re.sub(_LINE_ENDS, "\n", text)
    return "".join(sign for sign in lines if sign in "\n\t" or not _is_unseen(sign))


def _is_unseen(sign: str) -> bool:
    return sign == "\N{BYTE ORDER MARK}" or unicodedata.category(sign) == "Cc"


def encodable(text: str, encoding: str) -> str:
    """Replace what `encoding` lacks by letters that it has: `møde` in ASCII is `moede`.

    An unknown encoding counts as ASCII.
    """
    if _can_encode(text, encoding):
        return text
    return "".join(_spell(sign, encoding) for sign in text)


def _spell(sign: str, encoding: str) -> str:
    if _can_encode(sign, encoding):
        return sign
    if sign in _SPELLINGS:
        return _SPELLINGS[sign]
    bare = unicodedata.normalize("NFKD", sign).encode("ascii", "ignore").decode("ascii")
    return bare or ("" if unicodedata.combining(sign) else "?")


def _can_encode(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except LookupError:
        return text.isascii()
    except UnicodeError:
        return False
    return True


_TOGETHER = r"\bkl\. (?=\d)|(?:\d+ (?:to|til) )?\d+ (?:h\b|t\.)(?: \d+ min\b)?|\d+ min\b|\S (?=…)"
_GLUE = "\ufdd1"
"""The character in place of a blank at which no line is broken; no text has it."""


def glue(text: str) -> str:
    """Return a text in which numbers and their units are one word: `1 h 30 min`, `kl. 14.30`.

    Its length in characters stays the same.
    """
    return re.sub(_TOGETHER, lambda found: found[0].replace(" ", _GLUE), text)


def unglue(text: str) -> str:
    """Return a glued text with its blanks again."""
    return text.replace(_GLUE, " ")
