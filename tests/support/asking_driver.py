"""A program for the tests: it asks what it is told to ask, and writes what came of it to a file.

Called with the name of that file and a list of steps in JSON, such as
`[["line", {"question": "Where?"}], ["say", {"text": "Thanks."}]]`. Every line of the file is a
JSON list: the kind of event, and what it holds.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentorlog.conversation.asking.asker import NonAnswer
from mentorlog.conversation.asking.open import open_asker
from mentorlog.texts import Language, Texts

if TYPE_CHECKING:
    from collections.abc import Callable


def _writer(file: Path) -> Callable[[str, object], None]:
    def write(kind: str, what: object) -> None:
        with file.open("a", encoding="utf-8") as open_file:
            open_file.write(json.dumps([kind, what]) + "\n")
            open_file.flush()
            os.fsync(open_file.fileno())

    return write


def _refuse(_text: str) -> None:
    message = "the disk is full"
    raise OSError(message)


def _on_line(how: str, write: Callable[[str, object], None]) -> Callable[[str], None]:
    return _refuse if how == "refuse" else lambda text: write("line", text)


def main(file: Path, steps: list[tuple[str, dict[str, Any]]], language: Language) -> None:
    """Ask every step in turn, and stop at what is no answer."""
    if "TO_FILE" in os.environ:
        os.dup2(os.open(os.environ["TO_FILE"], os.O_WRONLY | os.O_CREAT), sys.stdout.fileno())
    write = _writer(file)
    asker = open_asker(os.environ, Texts(language))
    for kind, facts in steps:
        if "on_line" in facts:
            facts["on_line"] = _on_line(facts["on_line"], write)
        try:
            answer = getattr(asker, kind)(**facts)
        except NonAnswer as detour:
            write(type(detour).__name__, detour.text)
        except (KeyboardInterrupt, OSError) as error:
            write(type(error).__name__, str(error))
        else:
            write("answer", answer)
    write("end", None)


if __name__ == "__main__":
    main(Path(sys.argv[1]), json.loads(sys.argv[2]), "da" if "da" in sys.argv[3:] else "en")
