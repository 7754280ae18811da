"""The lookup of a relationship by name; keys made, compared and quoted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass


def quote_key(key: str) -> str:
    """Return a relationship's key as one word of a command line."""
    if key.replace("-", "").isalnum() and not key.startswith("-"):
        return key
    import shlex

    return shlex.quote(key)


_SPELLINGS = "æae øoe åaa œoe ßss þth ðd đd ħh łl \N{LATIN SMALL LETTER DOTLESS I}i"
_LETTERS = str.maketrans({word[0]: word[1:] for word in _SPELLINGS.split()})
_LONGEST = 79
"""The most characters of a key, with room for a `-` behind it."""

_ALIKE = 0.7
"""The similarity from which a name may be a typing error, as Sophie for Sofie."""

_DEVICES = r"(con|prn|aux|nul|com\d|lpt\d)"
RESERVED = frozenset({"private", "meetings"})


@dataclass(frozen=True)
class Candidate:
    """The names with which a WHO is compared."""

    key: str
    name: str
    has_ended: bool = False


def key_of(name: str) -> str:
    """Return a folder's key for a name: lower case, `æ ø å` as `ae oe aa`, the rest `-`.

    It is empty when no letter or digit is left; a name that a system reserves for a device gets a
    `-` behind it.
    """
    # Before letters are decomposed, or `å` would become `a` and lose its ring.
    text = unicodedata.normalize("NFC", name).lower().translate(_LETTERS)
    signs = unicodedata.normalize("NFKD", text).lower().translate(_LETTERS)
    plain = "".join(sign for sign in signs if not unicodedata.combining(sign))
    key = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-")
    return f"{key}-" if re.fullmatch(_DEVICES, key, re.ASCII) or key in RESERVED else key


def fold_name(text: str) -> str:
    """Normalise a text for comparison with a WHO: NFC, one case, single blanks."""
    # Twice, since folding the case can leave letters decomposed.
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return " ".join(folded.split())


def match_who(who: str, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return those whom a WHO means; active ones come first, ended ones count if none fits.

    The first test that anybody passes decides: exact key, exact name, the beginning of the key or
    of a word of the name, a part of either.
    """
    active = tuple(each for each in candidates if not each.has_ended)
    return _best(fold_name(who), active) or _best(fold_name(who), candidates)


def match_any(who: str, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return those whom a WHO means, whether they have ended or not.

    This is for what only ended ones can be asked for: there the exact name of an ended one must not
    mean an active one with a similar name.
    """
    return _best(fold_name(who), candidates)


def _best(who: str, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    tests: tuple[Callable[[Candidate], bool], ...] = (
        lambda each: fold_name(each.key) == who,
        lambda each: fold_name(each.name) == who,
        lambda each: any(word.startswith(who) for word in _beginnings(each)),
        lambda each: who in fold_name(each.key) or who in fold_name(each.name),
    )
    for test in tests:
        if hits := tuple(each for each in candidates if who and test(each)):
            return hits
    return ()


def _beginnings(candidate: Candidate) -> tuple[str, ...]:
    name = fold_name(candidate.name)
    words = name.split()
    return (fold_name(candidate.key), *(" ".join(words[start:]) for start in range(len(words))))


def nearly(who: str, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return up to two for whom WHO is a typing error (`Amr` for `Amir`), the nearest first."""
    scored = [(_likeness(fold_name(who), each), each) for each in candidates]
    ranked = sorted(scored, key=lambda each: (-each[0], each[1].has_ended))
    return tuple(each for likeness, each in ranked if likeness >= _ALIKE)[:2]


def _likeness(who: str, candidate: Candidate) -> float:
    """Return the similarity of WHO to the name, a word of it or the key, from 0 to 1.

    Each of several words has to resemble its own: somebody with the same first name is somebody
    else.
    """
    words = fold_name(candidate.name).split()
    spellings = [[fold_name(candidate.key)], words, *([word] for word in words)]
    return max(_compare(who.split(), each) for each in spellings)


def _compare(some: Sequence[str], others: Sequence[str]) -> float:
    import difflib

    if len(some) != len(others) or not some:
        return 0
    pairs = zip(some, others, strict=True)
    return min(difflib.SequenceMatcher(None, one, other).ratio() for one, other in pairs)


def nearest(who: str, candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """Return up to three names that resemble WHO, the nearest first."""
    import difflib

    names = {fold_name(each.name): each.name for each in candidates}
    names |= {fold_name(each.key): each.name for each in candidates}
    for each in candidates:
        names |= dict.fromkeys(fold_name(each.name).split(), each.name)
    close = difflib.get_close_matches(fold_name(who), names, n=6, cutoff=0.5)
    return tuple(dict.fromkeys(names[hit] for hit in close))[:3]
