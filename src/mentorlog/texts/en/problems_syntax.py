"""Problems of YAML that cannot be read."""

_TYPE = "Type:\n{mended}"
_BLANKS = "Use common blanks:\n{mended}"
_ABOVE = "Compare the line with the one above it: its indentation, its quotes, its colon."

TEXTS: dict[str, str] = {
    "tab": "A tab stands where YAML wants blanks.",
    "tab.mend": ("Indent with blanks as the lines around it do, two for each step:\n{mended}"),
    "hard-blank": (
        "The blank here ({char}) looks like a common one, but YAML takes it for a letter."
    ),
    "hard-blank.mend": _BLANKS,
    "indentation": "The line begins in column {given}, and nothing that it could belong to does.",
    "indentation.flush": "`{key}:` above is empty, and this seems to belong to it.",
    "indentation.flush-item": "This seems to belong to the last item of `{key}:`.",
    "indentation.mend.flush": "Indent what belongs to it:\n{mended}",
    "indentation.mend.flush-item": "Indent what belongs to it:\n{mended}",
    "indentation.mend": ("Let it begin in column {expected}:\n{mended}"),
    "text-not-indented": "This seems to go on with the text of `{key}`, but it is not indented.",
    "text-not-indented.mend": ("Begin the text with `|` and indent every line of it:\n{mended}"),
    "keys-below-text": "The item above is one line of text, and `{key}:` cannot stand below it.",
    "keys-below-text.key": "`{key}:` is no key of this item, but what it is about.",
    "keys-below-text.answer": "The answer above is one text, and `{key}:` cannot stand below it.",
    "keys-below-text.mend.key": "Give it its own key:\n{mended}",
    "keys-below-text.mend": (
        "Give the text its own key, and let the others begin in the same column:\n{mended}"
    ),
    "missing-blank-after-colon": "There is no blank behind the colon of `{key}:`.",
    "missing-blank-after-colon.mend": _TYPE,
    "missing-blank-after-dash": "There is no blank behind the dash, so this is no item of a list.",
    "missing-blank-after-dash.mend": _TYPE,
    "wide-colon": "Behind `{key}` stands another sign than a colon: {sign}",
    "wide-colon.mend": _TYPE,
    "key-without-colon": "There is no colon behind `{key}`.",
    "key-without-colon.mend": _TYPE,
    "list-on-key-line": "A list cannot begin in the line of its key.",
    "list-on-key-line.mend": ("Begin it in the next line:\n{mended}"),
    "text-after-bar": "Behind `{sign}` the text begins only in the next line.",
    "text-after-bar.mend": _TYPE,
    "list-without-key": "A list begins here, and no key says of what.",
    "list-without-key.mend": "Say in a line above it what it is a list of:\n{mended}",
    "glued-item": "This looks like an item of a list, but YAML glues it to the text above.",
    "glued-item.mend": (
        "Let the dash begin in the same column as that of the item above:\n{mended}"
    ),
    "merge-conflict": (
        "Git could not merge lines {first} to {last}: both versions stand here one after the other."
    ),
    "merge-conflict.mend": (
        "Keep what is right: one of the two (line {middle} divides them), or both, one below the "
        "other. Then delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`."
    ),
    "merge-conflict.mend.sync": (
        "Keep what is right: one of the two (line {middle} divides them), or both, one below the "
        "other. Delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`. Then go on "
        "with `mentorlog sync`."
    ),
    "merge-conflict.mend.base": (
        "Keep what is right: one of the two, or both, one below the other. What stands in the "
        "middle, from line {base} (`|||||||`) to before line {middle} (`=======`), is how it was "
        "before: delete that, and the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`."
    ),
    "merge-conflict.mend.sync-base": (
        "Keep what is right: one of the two, or both, one below the other. What stands in the "
        "middle, from line {base} (`|||||||`) to before line {middle} (`=======`), is how it was "
        "before: delete that, and the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`. "
        "Then go on with `mentorlog sync`."
    ),
    "merge-conflict.mend.same": "Both are the same, so once is enough:\n{mended}",
    "merge-conflict.mend.both": (
        "Keep what is right of the two (line {middle} divides them), without the lines of `<`, "
        "`=` and `>`. To keep both, type:\n"
        "{mended}"
    ),
    "merge-conflict.mend.sync-both": (
        "Keep what is right of the two (line {middle} divides them), without the lines of `<`, "
        "`=` and `>`, and go on with `mentorlog sync`. To keep both, type:\n"
        "{mended}"
    ),
    "merge-conflict.left-over": "A marker of a merge is left over: `{given}`.",
    "merge-conflict.mend.left-over": (
        "Delete this line, and see that nothing around it stands there twice."
    ),
    "null-byte": "Null bytes stand here ({count}); the file was probably damaged in a crash.",
    "null-byte.mend": "Take the file from a backup, or from git with `git checkout -- {file}`.",
    "control-character": "An invisible control character ({char}) stands here.",
    "control-character.mend": ("Delete it:\n{mended}"),
    "syntax": "YAML cannot be read on from here: {problem}.",
    "syntax.mend": _ABOVE,
    "syntax.colon": "A colon makes this a key where no key can stand.",
    "syntax.entry": "A key with a colon is expected here, in the column of the keys above.",
    "syntax.item": "An item beginning with `-` is expected here, in the column of the items above.",
    "syntax.no-colon": "This line is neither a key with a colon nor part of the text above.",
    "syntax.sign": "Nothing can begin with this sign unless it stands in quotes.",
    "syntax.bracket": "A list in brackets lacks a comma or its end.",
    "syntax.end": "The file ends in the middle of a text.",
    "syntax.nothing": "A value is expected here.",
    "syntax.second-start": "The line stands further left than the first one of the file.",
}
