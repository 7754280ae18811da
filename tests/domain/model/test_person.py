"""Whom a WHO means, and the keys that names make."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.domain.model.person import Candidate, key_of, match_who, nearest, nearly

SOFIE = Candidate("sofie-holm", "Sofie Holm")
SOEREN = Candidate("soeren-bach", "Søren Bach")
ANNE = Candidate("anne", "Anne-Marie Holmgaard")
HOLGER = Candidate("holger", "Holger Sofus Dam")
EVERYBODY = (SOFIE, SOEREN, ANNE, HOLGER)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Sofie Holm", "sofie-holm"),
        ("Søren Ærø Åkjær", "soeren-aeroe-aakjaer"),
        (unicodedata.normalize("NFD", "Åse Ødegård"), "aase-oedegaard"),
        ("José  Núñez", "jose-nunez"),
        ("Ǿrsted Ǽ", "oersted-ae"),
        ("Mary\N{EN DASH}Jane O\N{RIGHT SINGLE QUOTATION MARK}Brien", "mary-jane-o-brien"),
        ("Łukasz Groß", "lukasz-gross"),
        ("  --  ", ""),
        ("Пётр", ""),
        ("Anna Пётр", "anna"),
        ("CON", "con-"),
        ("com1", "com1-"),
        ("Private", "private-"),
        ("Console", "console"),
        ("\N{FULLWIDTH LATIN CAPITAL LETTER A}b", "ab"),
    ],
)
def test_key_of(name: str, key: str) -> None:
    """A key is the name in plain lower-case letters, the Danish ones spelt out."""
    assert key_of(name) == key


@given(st.text())
def test_key_stays_in_its_letters(name: str) -> None:
    """Whatever a name holds, its key is a folder's name on every system."""
    key = key_of(name)
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*-?)?", key)
    assert len(key) < 80
    assert key_of(key) == key or key.endswith("-")


@pytest.mark.parametrize(
    ("who", "hits"),
    [
        ("sofie-holm", (SOFIE,)),
        ("SOFIE HOLM", (SOFIE,)),
        ("sofie  holm", (SOFIE,)),
        ("anne", (ANNE,)),
        ("sof", (SOFIE, HOLGER)),
        ("sofie", (SOFIE,)),
        ("holm", (SOFIE, ANNE)),
        ("hol", (SOFIE, ANNE, HOLGER)),
        ("dam", (HOLGER,)),
        ("sofus d", (HOLGER,)),
        ("søren", (SOEREN,)),
        (unicodedata.normalize("NFD", "SØREN"), (SOEREN,)),
        ("soer", (SOEREN,)),
        ("marie", (ANNE,)),
        ("ach", (SOEREN,)),
        ("lars", ()),
        ("", ()),
        ("  ", ()),
    ],
)
def test_first_kind_of_hit_decides(who: str, hits: tuple[Candidate, ...]) -> None:
    """Exact key, exact name, the beginning of a word, a part: the first that hits decides."""
    assert match_who(who, EVERYBODY) == hits


def test_exact_key_goes_before_exact_name() -> None:
    """Somebody called like another's key is not meant by it."""
    other = Candidate("somebody", "anne")
    assert match_who("Anne", (other, ANNE)) == (ANNE,)


def test_ended_counts_when_no_active_one_hits() -> None:
    """Last year's mentee is found, but never in the way of this year's."""
    ended = Candidate("sofie", "Sofie Lund", has_ended=True)
    assert match_who("sofie", (ended, SOFIE)) == (SOFIE,)
    assert match_who("lund", (ended, SOFIE)) == (ended,)


CANDIDATES = st.lists(st.builds(Candidate, st.text(), st.text(), st.booleans()))


@given(st.text(), CANDIDATES)
def test_matching_never_raises(who: str, candidates: list[Candidate]) -> None:
    """Any text may be typed for a WHO; what is found was among those to find."""
    assert set(match_who(who, candidates)) <= set(candidates)
    assert len(nearest(who, candidates)) <= 3


@given(st.text(min_size=1))
def test_exact_name_is_found(name: str) -> None:
    """A name that was typed as it is written is found in any Unicode form."""
    candidate = Candidate("k", name)
    found = match_who(unicodedata.normalize("NFD", name), (candidate,))
    assert found == ((candidate,) if name.split() else ())


def test_nearest() -> None:
    """A slip of the finger is answered with the names that look like it, each once."""
    assert nearest("sofei", EVERYBODY) == ("Sofie Holm", "Holger Sofus Dam")
    assert nearest("xyz", EVERYBODY) == ()


@pytest.mark.parametrize(
    ("who", "names"),
    [
        ("Amr", ["Amir Haddad"]),
        ("amir hadad", ["Amir Haddad"]),
        ("Sophie", ["Sofie Holm"]),
        ("Sofie Bo", []),
        ("Amir Jensen", []),
        ("Jon", []),
        ("", []),
    ],
)
def test_nearly_somebodys_name(who: str, names: list[str]) -> None:
    """A slip of the hand is told from somebody who shares a name."""
    people = [Candidate("amir", "Amir Haddad"), Candidate("sofie-holm", "Sofie Holm")]
    assert [each.name for each in nearly(who, [*people, Candidate("x", "Jan")])] == names
