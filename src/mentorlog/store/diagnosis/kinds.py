"""The table of slips: what each is called, how it is found and mended, and an example of it.

A rule looks at one place and yields what a person may have meant to type there. `BROKEN` are the
rules for a line in which the cause of a failure may stand; their order is that of trust, those
that are right whenever they help before the vaguer ones, since the first that lets the parser past
the line is the slip. `READABLE` are those for a value that YAML reads and that yet means something
else, `VALUES` those for what the models refuse. A new kind is a row here and its words in the
catalogue; tests apply each mend to its example, and the reference of problems shows both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mentorlog.domain.model.fields import Record
from mentorlog.domain.model.journal import Journal
from mentorlog.domain.model.meeting import Meeting
from mentorlog.store.diagnosis import doubles, items, keys, layout, signs, texts, values
from mentorlog.store.diagnosis.mend import Look, Mend


@dataclass(frozen=True)
class Slip:
    """A kind of slip: its code, its rule, an example, and what the mend makes of it.

    Without a rule the reader itself comes upon it, and where a person has to decide, `mended` is
    None.
    """

    code: str
    find: Callable[[Look], Iterable[Mend]] | None
    example: str
    mended: str | None = None
    is_doubt: bool = False
    """Whether it may be meant as it stands, so that it is a warning."""

    model: type[Record] = Meeting
    """Of what the example is a file."""


FIRST = (
    Slip("null-byte", doubles.odd_characters, "notes: Talked\0\0\0\n"),
    Slip("control-character", doubles.odd_characters,
         "notes: Talked about\x07 her first job.\n", "notes: Talked about her first job.\n"),
    Slip("merge-conflict", doubles.conflict,
         "<<<<<<< HEAD\nplace: Café\n=======\nplace: The library\n>>>>>>> origin/main\n"),
    Slip("not-a-map", items.file_without_key,
         "- Ask two alumni\n- Call Lars\n", "actions:\n- Ask two alumni\n- Call Lars\n"),
)  # fmt: skip
"""What is looked for in every line before anything else, since it hides the rest."""

BROKEN = (
    Slip("tab", layout.tab, "topics:\n\t- First job\n", "topics:\n  - First job\n"),
    Slip("hard-blank", layout.hard_blank,
         "status: held\nnotes:\N{NO-BREAK SPACE}Talked about her first job.\n",
         "status: held\nnotes: Talked about her first job.\n"),
    Slip("wide-colon", layout.wide_colon,
         "minutes: 90\nnotes\uff1aTalked about her first job.\n",
         "minutes: 90\nnotes: Talked about her first job.\n"),
    Slip("checkbox", items.checkbox,
         "actions:\n  - [x] Ask two alumni due:2026-10-01\n",
         "actions:\n  - text: Ask two alumni\n    done: yes\n    due: 2026-10-01\n"),
    Slip("markdown-bullet", items.bullet, "topics:\n  * First job\n", "topics:\n  - First job\n"),
    Slip("text-after-bar", texts.text_after_bar,
         "notes: | Talked about her first job.\n", "notes: |\n  Talked about her first job.\n"),
    Slip("list-on-key-line", items.list_on_key_line,
         "actions: - Ask two alumni\n", "actions:\n  - Ask two alumni\n"),
    Slip("smart-quote", signs.smart_quote,
         "summary: “I said: a trial month.”\n", 'summary: "I said: a trial month."\n'),
    Slip("backslash", signs.backslash, 'place: "S:\\Rooms\\4"\n', "place: 'S:\\Rooms\\4'\n"),
    Slip("quote-then-text", signs.early_quote,
         'place: "Café" by the river\n', "place: '\"Café\" by the river'\n"),
    Slip("unclosed-quote", signs.open_quote,
         'place: "Café by the river\nminutes: 90\n', 'place: "Café by the river"\nminutes: 90\n'),
    Slip("duplicate-key", doubles.doubled_key,
         "notes: Talked about her first job.\nnotes: Talked about exams.\n",
         "notes: |\n  Talked about her first job.\n  Talked about exams.\n"),
    Slip("several-documents", doubles.second_document,
         "notes: Talked about her first job.\n---\nsummary: A trial month.\n",
         "notes: Talked about her first job.\nsummary: A trial month.\n"),
    Slip("several-documents", doubles.second_document,
         "notes: Talked about her first job.\n...\nsummary: A trial month.\n",
         "notes: Talked about her first job.\nsummary: A trial month.\n"),
    Slip("keys-below-text", keys.keys_below_line,
         "actions:\n  - Ask Lars\n    due: 2026-10-01\n",
         "actions:\n  - text: Ask Lars\n    due: 2026-10-01\n"),
    Slip("unquoted-colon", texts.colon, "notes: She said: yes\n", 'notes: "She said: yes"\n'),
    Slip("unquoted-at", signs.first_sign("@", "unquoted-at"),
         "actions:\n  - @mentor Introduce Sofie to Lars\n",
         "actions:\n  - Introduce Sofie to Lars @mentor\n"),
    Slip("unquoted-backtick", signs.first_sign("`", "unquoted-backtick"),
         "notes: `git` was new to her\n", 'notes: "`git` was new to her"\n'),
    Slip("unquoted-percent", signs.first_sign("%", "unquoted-percent"),
         "notes: %50 of the time\n", 'notes: "%50 of the time"\n'),
    Slip("unquoted-bang", signs.first_sign("!", "unquoted-bang"),
         "notes: !important, she has an offer\n", 'notes: "!important, she has an offer"\n'),
    Slip("star-or-ampersand", signs.first_sign("*&", "star-or-ampersand"),
         "summary: *My* first step is a call.\n", 'summary: "*My* first step is a call."\n'),
    Slip("unquoted-bracket", signs.first_sign("[{", "unquoted-bracket"),
         "notes: [Sofie] was late.\n", 'notes: "[Sofie] was late."\n'),
    Slip("unquoted-mark", signs.first_sign("?,]}", "unquoted-mark"),
         "summary: ? ask about the trial month\n", 'summary: "? ask about the trial month"\n'),
    Slip("unclosed-bracket", signs.open_bracket,
         "questions_asked: [daily-life, teams\n", "questions_asked: [daily-life, teams]\n"),
    Slip("missing-blank-after-colon", layout.glued_key,
         "notes:Talked about her first job.\nminutes: 90\n",
         "notes: Talked about her first job.\nminutes: 90\n"),
    Slip("missing-blank-after-dash", items.glued_dash,
         "topics:\n  - First job\n  -Student job\n", "topics:\n  - First job\n  - Student job\n"),
    Slip("key-without-colon", layout.key_without_colon,
         "notes Talked about her first job.\nminutes: 90\n",
         "notes: Talked about her first job.\nminutes: 90\n"),
    Slip("cut-by-hash", texts.cutting_hash,
         "notes: Room #4 was\n  too small.\n", "notes: |\n  Room #4 was\n  too small.\n"),
    Slip("text-not-indented", texts.text_not_indented,
         "notes: |\nTalked about her first job.\nsummary: A trial month.\n",
         "notes: |\n  Talked about her first job.\nsummary: A trial month.\n"),
    Slip("indentation", layout.indentation,
         "notes: Talked about her first job.\n summary: I ask for a trial month.\n",
         "notes: Talked about her first job.\nsummary: I ask for a trial month.\n"),
    Slip("list-without-key", keys.list_without_key,
         "minutes: 90\n- Ask two alumni\n- Call Lars\n",
         "minutes: 90\nactions:\n- Ask two alumni\n- Call Lars\n"),
    Slip("not-a-map", items.file_without_key,
         "Talked about her first job.\n", "notes: |\n  Talked about her first job.\n"),
    Slip("syntax", None, "actions: [Ask two alumni, Call Lars]\n  - Write a CV\n"),
    Slip("tag", None, "minutes: !!int 90\n"),
    Slip("merge-key", None,
         "actions:\n  - &first\n    text: Ask\n  - <<: *first\n    owner: mentor\n"),
    Slip("recursive-alias", None, "notes: &all [*all]\n"),
    Slip("key-not-text", None, "[a, b]: Talked\n"),
)  # fmt: skip
"""What keeps a text from being read, by trust."""

READABLE = (
    Slip("star-or-ampersand", signs.lost_anchor,
         "notes: &more of it\n", 'notes: "&more of it"\n', is_doubt=True),
    Slip("unquoted-colon", texts.readable_colon,
         "actions:\n  - Ask two alumni due: 2026-10-01\n",
         "actions:\n  - Ask two alumni due:2026-10-01\n"),
    Slip("unquoted-colon", texts.file_of_prose,
         "She said: a trial month.\n", "notes: |\n  She said: a trial month.\n"),
    Slip("indentation", keys.flush_keys,
         "actions:\n  - text: Ask two alumni\ndue: 2026-10-01\n",
         "actions:\n  - text: Ask two alumni\n    due: 2026-10-01\n"),
    Slip("keys-below-text", keys.readable_keys_below,
         "actions:\n  - Ask two alumni\ndue: 2026-10-01\n",
         "actions:\n  - text: Ask two alumni\n    due: 2026-10-01\n"),
    Slip("checkbox", items.readable_checkbox, "actions:\n  - [ ]\n"),
    Slip("cut-by-hash", texts.readable_hash,
         "place: Room #4\n", 'place: "Room #4"\n', is_doubt=True),
    Slip("smart-quote", signs.readable_smart_quote,
         "summary: “A trial month.”\n", 'summary: "A trial month."\n', is_doubt=True),
    Slip("glued-item", items.items_in_text,
         "topics:\n  - First job\n    - Student job\n",
         "topics:\n  - First job\n  - Student job\n"),
    Slip("hard-blank", layout.readable_hard_blank,
         "\N{NO-BREAK SPACE}notes: Talked about her first job.\n",
         "notes: Talked about her first job.\n"),
    Slip("wide-colon", layout.readable_wide_colon,
         "notes\uff1aShe said: yes\n", 'notes: "She said: yes"\n'),
    Slip("indentation", keys.keys_as_item,
         "actions:\n  - Ask two alumni\n  - due: 2026-10-01\n",
         "actions:\n  - text: Ask two alumni\n    due: 2026-10-01\n"),
    Slip("keys-below-text", keys.item_as_key,
         "actions:\n  - Ask two alumni:\n      due: 2026-10-01\n",
         "actions:\n  - text: Ask two alumni\n    due: 2026-10-01\n"),
    Slip("list-without-key", keys.file_of_one_item,
         "text: Ask two alumni\ndue: 2026-10-01\n",
         "actions:\n  - text: Ask two alumni\n    due: 2026-10-01\n"),
    Slip("markdown-bullet", items.marked_items,
         "topics:\n  1. First job\n  2. Exams\n", "topics:\n  - First job\n  - Exams\n"),
    Slip("missing-blank-after-colon", layout.readable_glued_key,
         "actions:\n  - text:Ask two alumni\n", "actions:\n  - text: Ask two alumni\n"),
)  # fmt: skip
"""What reads well and is probably not meant."""

VALUES = (
    Slip("not-a-day", values.odd_day,
         "actions:\n  - text: Ask\n    due: 1 December 2026\n",
         "actions:\n  - text: Ask\n    due: 2026-12-01\n"),
    Slip("not-a-time", values.odd_time, "time: 2.30 pm\n", "time: 14:30\n"),
    Slip("not-minutes", values.odd_minutes, "minutes: an hour\n", "minutes: 60\n"),
    Slip("not-a-month", values.month_in_words,
         "programme:\n  starts: september\n", "programme:\n  starts: 9\n", model=Journal),
    Slip("not-a-map", values.other_shape,
         "actions:\n  - [Ask two alumni]\n", "actions:\n  - Ask two alumni\n"),
    Slip("not-a-list", values.other_shape,
         "actions: Ask two alumni\n", "actions:\n  - Ask two alumni\n"),
    Slip("not-text", values.other_shape, "notes: [a, b]\n", 'notes: "[a, b]"\n'),
)  # fmt: skip
"""What can be read and does not fit its field."""

SLIPS = (*FIRST, *BROKEN, *READABLE, *VALUES)
"""Every kind."""
