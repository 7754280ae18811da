"""Texts in which a letter comes as another sign, and files in which a text is written oddly."""

from __future__ import annotations

import unicodedata
from codecs import BOM_UTF8
from collections.abc import Callable

from hypothesis import strategies as st

_LETTERS = "akKsS\u017fßẞ\u212aiIİ\u0131fﬁlﬂﬀtﬆhẖŉnǰjeEéÉ\u0301\u0300\u0344\u0323\u0331\u030a\u030c"
_DANISH = "åÅ\u212bæÆøØdmµμÿŸâÂãÃðÐäÄç\u0327ö÷\xd7ª²\xb4`;\u037e\u1fef\u1ffd·\u0387"
_SIGNS = "'\"\\#:&*!-|>«»\u2013…“”\u2019\x00\x84\x9f🙂ÐдΩω漢\ufeff"
_BLANKS = " \t\n\x0b\x1c\x85\xa0\u1680\u2003\u2028\u3000"
_PIECES = ["''", "\\u00f8", "\\\n", "\r\n", "\n\n", "\n  ", "ss", "mø", "SS", "a\u030a", "\\x6b"]

words = st.lists(st.text(_LETTERS + _DANISH + "'\"", min_size=1, max_size=3), min_size=1).map(
    lambda said: said[:2]
)
"""What somebody looks for: one word or two."""

texts = st.lists(
    st.sampled_from([*_LETTERS, *_DANISH, *_SIGNS, *_BLANKS, *_PIECES]), max_size=14
).map("".join)

_LAYOUTS = ("notes: {}\n", "notes: |\n  {}\n", "notes: >\n  {}\n", 'a: "{}"\n', "a: '{}'\n", "{}")
_CODES: tuple[Callable[[str], bytes], ...] = (
    str.encode,
    lambda text: BOM_UTF8 + text.encode(),
    lambda text: text.encode("latin-1", "ignore"),
    lambda text: text.encode("utf-16"),
    lambda text: text.encode()[:-2],
)


def _escape(text: str) -> str:
    return "".join(f"\\u{ord(sign):04x}" for sign in text)


def _double(text: str) -> str:
    return text.replace("'", "''")


_CASES: tuple[Callable[[str], str], ...] = (str, str.upper, str.lower, str.title)
_SPELLINGS: tuple[Callable[[str], str], ...] = (str, str, _escape, _double)


@st.composite
def files(draw: st.DrawFn, text: str) -> bytes:
    """Write a text into a file: in some layout, Unicode form, line ends and encoding."""
    written = draw(st.sampled_from(_LAYOUTS)).format(text)
    written = unicodedata.normalize(draw(st.sampled_from(["NFC", "NFD"])), written)
    if draw(st.booleans()):
        written = written.replace("\n", "\r\n")
    return draw(st.sampled_from(_CODES))(written)


@st.composite
def searches(draw: st.DrawFn) -> tuple[list[str], bytes]:
    """Make words, and a file that often holds them, in some case and spelling."""
    said, before, behind = draw(words), draw(texts), draw(texts)
    held = draw(st.sampled_from(_BLANKS)).join(said)
    for change in draw(st.sampled_from(_CASES)), draw(st.sampled_from(_SPELLINGS)):
        held = change(held)
    return said, draw(files(draw(st.sampled_from([before + held + behind, before]))))
