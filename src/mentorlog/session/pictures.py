"""The output of pictures: to standard output, or into a new file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from mentorlog.errors import UsageError
from mentorlog.output.outcome import Outcome
from mentorlog.output.result import inline

if TYPE_CHECKING:
    from mentorlog.domain.model.pair import Pair
    from mentorlog.output.svg import Picture
    from mentorlog.session.context import Context

STANDARD_OUTPUT = "-"


_Drawn = TypeVar("_Drawn")


@dataclass(frozen=True)
class DrawnResult(Generic[_Drawn]):
    """The data of a picture, and the picture as a text or as the file that it was written to."""

    drawn: _Drawn = field(metadata=inline())
    document: str | None
    written: list[Path]


@dataclass(frozen=True)
class PictureOptions:
    """The options of a picture. Raises UsageError for a path without the form."""

    to: Literal["svg"] | None = None
    path: str | None = None

    def __post_init__(self) -> None:
        if self.path is not None and self.to is None:
            raise UsageError("output.picture.no-form")


def write_picture(
    ctx: Context, pair: Pair, picture: Picture, data: object, path: str | None
) -> Outcome:
    """Print the picture, or write it to `path` and note it for `purge`.

    `data` is the command's data on what is drawn. Raises ExistsError for another file there.
    """
    from mentorlog.store.configuration import expand_home

    document = picture.format_document()
    if path in {None, STANDARD_OUTPUT}:
        shown = DrawnResult(drawn=data, document=document, written=[])
        return Outcome(shown, document.encode, notices=tuple(ctx.notices))
    target = expand_home(Path(path or ""))
    _write(ctx, pair, target, document.encode())
    written = DrawnResult(drawn=data, document=None, written=[target.absolute()])
    said = ctx.texts("sharing.written", path=target)
    return Outcome(written, lambda: said, notices=tuple(ctx.notices))


def _write(ctx: Context, pair: Pair, target: Path, raw: bytes) -> None:
    from mentorlog.store.noted_exports import note_export
    from mentorlog.store.writing.export import write_export

    write_export(target, raw)
    note_export(ctx.store.machine, pair.key, target)
