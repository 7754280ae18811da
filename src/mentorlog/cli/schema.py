"""Print the JSON Schema of each kind of file."""

from typing import Annotated, Literal

import typer

from mentorlog.output.outcome import Outcome, Verbatim

FileKind = Literal[
    "journal",
    "guide",
    "relationship",
    "expectations",
    "milestones",
    "approach",
    "meeting",
    "reflection",
]


def schema(
    context: typer.Context,
    kind: Annotated[
        FileKind | None, typer.Argument(metavar="KIND", help="The kind of file.")
    ] = None,
    install: Annotated[
        bool, typer.Option("--install", help="Put them where the first lines of the files point.")
    ] = False,
) -> Outcome:
    """Print the JSON Schema of one kind of file, or of each.

    The kinds are journal, guide, relationship, expectations, milestones, approach, meeting and
    reflection.
    """
    import json

    from mentorlog.cli.context import open_existing
    from mentorlog.domain.kinds import json_schema
    from mentorlog.domain.names import Kind
    from mentorlog.output.document import format_bytes

    if install:
        here = open_existing(context)
        paths = here.store.machine.install_schemas()
        changed = [
            {"file": path.relative_to(here.store.root), "name": path.name, "what": "edited"}
            for path in paths
        ]
        data = {"installed": paths, "changed": changed}
        return Outcome(data, lambda: Verbatim("\n".join(str(path) for path in paths)))
    found = {each.value: json_schema(each) for each in ([Kind(kind)] if kind else Kind)}
    shown = found[kind] if kind else found
    text = json.dumps(shown, indent=2, ensure_ascii=False)
    return Outcome({"schemas": found}, lambda: format_bytes(text))
