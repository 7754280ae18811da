"""The table of slips: what each is called, how it is found and mended, and an example of it.

A row's `find` looks at a line in which the cause of a failure may stand and yields what a person
may have meant to type. The order is that of trust: the first row that lets the parser past the
failing line is the slip. `suspicious_text` finds some of them in texts that YAML can read, too.
A new kind is a row here and its words in the catalogue; tests apply each mend to its example, and
the reference of problems shows both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mentorlog.store.diagnosis import layout, signs
from mentorlog.store.diagnosis.mend import Look, Mend


@dataclass(frozen=True)
class Slip:
    """A kind of slip: its codes with an example of each, and what finds and mends it.

    Each example is followed by the text that the mend makes of it; None where a person has to
    decide. Without `find` the reader itself, or `suspicious_text`, comes upon it.
    """

    examples: dict[str, tuple[str, str | None]]
    find: Callable[[Look], Iterable[Mend]] | None = None


SLIPS = (
    Slip({"tab": ("topics:\n\t- First job\n", "topics:\n  - First job\n")}, layout.tab),
    Slip(
        {
            "hard-blank": (
                "status: held\nnotes:\N{NO-BREAK SPACE}Talked about her first job.\n",
                "status: held\nnotes: Talked about her first job.\n",
            )
        },
        layout.hard_blank,
    ),
    Slip(
        {
            "checkbox": (
                "actions:\n  - [x] Ask two alumni due:2026-10-01\n",
                "actions:\n  - text: Ask two alumni\n    done: yes\n    due: 2026-10-01\n",
            )
        },
        signs.checkbox,
    ),
    Slip(
        {
            "markdown-bullet": (
                "topics:\n  * First job\n",
                "topics:\n  - First job\n",
            )
        },
        signs.bullet,
    ),
    Slip(
        {
            "text-after-bar": (
                "notes: | Talked about her first job.\n",
                "notes: |\n  Talked about her first job.\n",
            )
        },
        layout.text_after_bar,
    ),
    Slip(
        {"list-on-key-line": ("actions: - Ask two alumni\n", "actions:\n  - Ask two alumni\n")},
        layout.list_on_key_line,
    ),
    Slip(
        {
            "smart-quote": (
                "summary: “I said: a trial month.”\n",
                'summary: "I said: a trial month."\n',
            )
        },
        signs.smart_quote,
    ),
    Slip({"backslash": ('place: "S:\\Rooms\\4"\n', "place: 'S:\\Rooms\\4'\n")}, signs.backslash),
    Slip(
        {
            "quote-then-text": (
                'place: "Café" by the river\n',
                "place: '\"Café\" by the river'\n",
            ),
            "unclosed-quote": (
                'place: "Café by the river\nminutes: 90\n',
                'place: "Café by the river"\nminutes: 90\n',
            ),
        },
        signs.quote,
    ),
    Slip(
        {
            "keys-below-text": (
                "actions:\n  - Ask Lars\n    due: 2026-10-01\n",
                "actions:\n  - text: Ask Lars\n    due: 2026-10-01\n",
            )
        },
        layout.keys_below_line,
    ),
    Slip({"unquoted-colon": ("notes: She said: yes\n", 'notes: "She said: yes"\n')}, signs.colon),
    Slip(
        {
            "unquoted-at": (
                "actions:\n  - @mentor Introduce Sofie to Lars\n",
                "actions:\n  - Introduce Sofie to Lars @mentor\n",
            ),
            "unquoted-backtick": (
                "notes: `git` was new to her\n",
                'notes: "`git` was new to her"\n',
            ),
            "unquoted-percent": ("notes: %50 of the time\n", 'notes: "%50 of the time"\n'),
            "unquoted-bang": (
                "notes: !important, she has an offer\n",
                'notes: "!important, she has an offer"\n',
            ),
            "star-or-ampersand": (
                "summary: *My* first step is a call.\n",
                'summary: "*My* first step is a call."\n',
            ),
            "unquoted-bracket": ("notes: [Sofie] was late.\n", 'notes: "[Sofie] was late."\n'),
            "unquoted-mark": (
                "summary: ? ask about the trial month\n",
                'summary: "? ask about the trial month"\n',
            ),
        },
        signs.first_sign,
    ),
    Slip(
        {
            "unclosed-bracket": (
                "questions_asked: [daily-life, teams\n",
                "questions_asked: [daily-life, teams]\n",
            )
        },
        signs.open_bracket,
    ),
    Slip(
        {
            "missing-blank-after-colon": (
                "notes:Talked about her first job.\nminutes: 90\n",
                "notes: Talked about her first job.\nminutes: 90\n",
            ),
            "missing-blank-after-dash": (
                "topics:\n  - First job\n  -Student job\n",
                "topics:\n  - First job\n  - Student job\n",
            ),
        },
        layout.glued,
    ),
    Slip(
        {
            "key-without-colon": (
                "notes Talked about her first job.\nminutes: 90\n",
                "notes: Talked about her first job.\nminutes: 90\n",
            )
        },
        layout.key_without_colon,
    ),
    Slip(
        {"cut-by-hash": ("place: Room #4\n", 'place: "Room #4"\n')},
        layout.cutting_hash,
    ),
    Slip(
        {
            "text-not-indented": (
                "notes: |\nTalked about her first job.\nsummary: A trial month.\n",
                "notes: |\n  Talked about her first job.\nsummary: A trial month.\n",
            )
        },
        layout.text_not_indented,
    ),
    Slip(
        {
            "indentation": (
                "notes: Talked about her first job.\n summary: I ask for a trial month.\n",
                "notes: Talked about her first job.\nsummary: I ask for a trial month.\n",
            )
        },
        layout.indentation,
    ),
    Slip(
        {
            "glued-item": (
                "topics:\n  - First job\n    - Student job\n",
                "topics:\n  - First job\n  - Student job\n",
            ),
            "merge-conflict": (
                "<<<<<<< HEAD\nplace: Café\n=======\nplace: The library\n>>>>>>> origin/main\n",
                None,
            ),
            "null-byte": ("notes: Talked\0\0\0\n", None),
            "control-character": (
                "notes: Talked about\x07 her first job.\n",
                "notes: Talked about her first job.\n",
            ),
            "syntax": ("notes: Talked\n...\nsummary: A trial month.\n", None),
            "duplicate-key": (
                "notes: Talked about her first job.\nnotes: Talked about exams.\n",
                None,
            ),
            "tag": ("minutes: !!int 90\n", None),
            "merge-key": (
                "actions:\n  - &first\n    text: Ask\n  - <<: *first\n    owner: mentor\n",
                None,
            ),
            "several-documents": (
                "notes: Talked about her first job.\n---\nsummary: A trial month.\n",
                None,
            ),
            "recursive-alias": ("notes: &all [*all]\n", None),
            "key-not-text": ("[a, b]: Talked\n", None),
        }
    ),
)
"""Every kind, those that are right whenever they help before the vaguer ones."""
