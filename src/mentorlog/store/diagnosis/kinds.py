"""The table of slips: what each is called, how it is found and mended, and an example of it.

A row's `find` looks at a line in which the cause of a failure may stand and yields what a person
may have meant to type; one that finds several kinds stands in the first of their rows. The order
is that of trust: the first row that lets the parser past the failing line is the slip. Some of
them are found by `suspicious_text` in texts that YAML can read, too. A new kind is a row here and
its words in the catalogue; tests apply each mend to its example, and the reference of problems
shows both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from mentorlog.store.diagnosis import flow_lists, keys_out_of_place, layout, signs
from mentorlog.store.diagnosis.mend import Look, Mend


@dataclass(frozen=True)
class Slip:
    """A kind of slip: its code, what finds and mends it, an example, and what the mend makes of it.

    Without `find` another row's, `suspicious_text` or the reader itself comes upon it. Where a
    person has to decide, `mended` is None.
    """

    code: str
    find: Callable[[Look], Iterable[Mend]] | None
    example: str
    mended: str | None


def _colon(look: Look) -> Iterator[Mend]:
    yield from signs.colon(look)
    yield from flow_lists.colon_in_brackets(look)


SLIPS = (
    Slip("tab", layout.tab, "topics:\n\t- First job\n", "topics:\n  - First job\n"),
    Slip("hard-blank", layout.hard_blank,
         "status: held\nnotes:\N{NO-BREAK SPACE}Talked about her first job.\n",
         "status: held\nnotes: Talked about her first job.\n"),
    Slip("wide-colon", layout.wide_colon,
         "minutes: 90\nnotes\uff1aTalked about her first job.\n",
         "minutes: 90\nnotes: Talked about her first job.\n"),
    Slip("checkbox", signs.checkbox,
         "actions:\n  - [x] Ask two alumni due:2026-10-01\n",
         "actions:\n  - text: Ask two alumni\n    done: yes\n    due: 2026-10-01\n"),
    Slip("markdown-bullet", signs.bullet, "topics:\n  * First job\n", "topics:\n  - First job\n"),
    Slip("text-after-bar", layout.text_after_bar,
         "notes: | Talked about her first job.\n", "notes: |\n  Talked about her first job.\n"),
    Slip("list-on-key-line", layout.list_on_key_line,
         "actions: - Ask two alumni\n", "actions:\n  - Ask two alumni\n"),
    Slip("list-in-two-styles", flow_lists.list_in_two_styles,
         "actions: [Ask two alumni, Call Lars]\n  - Write a CV\n",
         "actions:\n  - Ask two alumni\n  - Call Lars\n  - Write a CV\n"),
    Slip("smart-quote", signs.smart_quote,
         "summary: “I said: a trial month.”\n", 'summary: "I said: a trial month."\n'),
    Slip("backslash", signs.backslash, 'place: "S:\\Rooms\\4"\n', "place: 'S:\\Rooms\\4'\n"),
    Slip("quote-then-text", signs.quote,
         'place: "Café" by the river\n', "place: '\"Café\" by the river'\n"),
    Slip("unclosed-quote", None,
         'place: "Café by the river\nminutes: 90\n', 'place: "Café by the river"\nminutes: 90\n'),
    Slip("keys-below-text", keys_out_of_place.keys_below_line,
         "actions:\n  - Ask Lars\n    due: 2026-10-01\n",
         "actions:\n  - text: Ask Lars\n    due: 2026-10-01\n"),
    Slip("unquoted-colon", _colon, "notes: She said: yes\n", 'notes: "She said: yes"\n'),
    Slip("unquoted-at", signs.first_sign,
         "actions:\n  - @mentor Introduce Sofie to Lars\n",
         "actions:\n  - Introduce Sofie to Lars @mentor\n"),
    Slip("unquoted-backtick", None,
         "notes: `git` was new to her\n", 'notes: "`git` was new to her"\n'),
    Slip("unquoted-percent", None, "notes: %50 of the time\n", 'notes: "%50 of the time"\n'),
    Slip("unquoted-bang", None,
         "notes: !important, she has an offer\n", 'notes: "!important, she has an offer"\n'),
    Slip("star-or-ampersand", None,
         "summary: *My* first step is a call.\n", 'summary: "*My* first step is a call."\n'),
    Slip("unquoted-bracket", None, "notes: [Sofie] was late.\n", 'notes: "[Sofie] was late."\n'),
    Slip("unquoted-mark", None,
         "summary: ? ask about the trial month\n", 'summary: "? ask about the trial month"\n'),
    Slip("unclosed-bracket", signs.open_bracket,
         "questions_asked: [daily-life, teams\n", "questions_asked: [daily-life, teams]\n"),
    Slip("missing-blank-after-colon", layout.glued,
         "notes:Talked about her first job.\nminutes: 90\n",
         "notes: Talked about her first job.\nminutes: 90\n"),
    Slip("missing-blank-after-dash", None,
         "topics:\n  - First job\n  -Student job\n", "topics:\n  - First job\n  - Student job\n"),
    Slip("key-without-colon", layout.key_without_colon,
         "notes Talked about her first job.\nminutes: 90\n",
         "notes: Talked about her first job.\nminutes: 90\n"),
    Slip("cut-by-hash", layout.cutting_hash, "place: Room #4\n", 'place: "Room #4"\n'),
    Slip("text-not-indented", layout.text_not_indented,
         "notes: |\nTalked about her first job.\nsummary: A trial month.\n",
         "notes: |\n  Talked about her first job.\nsummary: A trial month.\n"),
    Slip("indentation", layout.indentation,
         "notes: Talked about her first job.\n summary: I ask for a trial month.\n",
         "notes: Talked about her first job.\nsummary: I ask for a trial month.\n"),
    Slip("list-without-key", keys_out_of_place.list_without_key,
         "minutes: 90\n- Ask two alumni\n- Call Lars\n",
         "minutes: 90\nactions:\n- Ask two alumni\n- Call Lars\n"),
    Slip("glued-item", None,
         "topics:\n  - First job\n    - Student job\n",
         "topics:\n  - First job\n  - Student job\n"),
    Slip("merge-conflict", None,
         "<<<<<<< HEAD\nplace: Café\n=======\nplace: The library\n>>>>>>> origin/main\n", None),
    Slip("null-byte", None, "notes: Talked\0\0\0\n", None),
    Slip("control-character", None,
         "notes: Talked about\x07 her first job.\n", "notes: Talked about her first job.\n"),
    Slip("syntax", None, "notes: Talked\n...\nsummary: A trial month.\n", None),
    Slip("duplicate-key", None,
         "notes: Talked about her first job.\nnotes: Talked about exams.\n",
         "notes: |\n  Talked about her first job.\n  Talked about exams.\n"),
    Slip("tag", None, "minutes: !!int 90\n", None),
    Slip("merge-key", None,
         "actions:\n  - &first\n    text: Ask\n  - <<: *first\n    owner: mentor\n", None),
    Slip("several-documents", None,
         "notes: Talked about her first job.\n---\nsummary: A trial month.\n",
         "notes: Talked about her first job.\nsummary: A trial month.\n"),
    Slip("recursive-alias", None, "notes: &all [*all]\n", None),
    Slip("key-not-text", None, "[a, b]: Talked\n", None),
)  # fmt: skip
"""Every kind, those that are right whenever they help before the vaguer ones."""
