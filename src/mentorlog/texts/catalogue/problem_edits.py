"""Why a change was not written into a file; the lines behind a line break are to be typed."""

_BY_HAND = (
    "Type it yourself:\n{by_hand}",
    "Skriv det selv:\n{by_hand}",
)
_REMOVE = (
    "Take these lines out yourself:\n{by_hand}",
    "Tag selv disse linjer ud:\n{by_hand}",
)

TEXTS: dict[str, tuple[str, str]] = {
    "unsafe-anchor": (
        "This place is written with a reference (`&` or `*`), so a change would reach further.",
        "Stedet er skrevet med en henvisning (`&` eller `*`), så en ændring ville nå længere.",
    ),
    "unsafe-anchor.mend": _BY_HAND,
    "unsafe-anchor.mend.remove": _REMOVE,
    "unsafe-form": (
        "This place is written in a form that cannot be changed without touching its neighbours.",
        "Stedet er skrevet i en form, der ikke kan ændres uden at røre naboerne.",
    ),
    "unsafe-form.mend": _BY_HAND,
    "unsafe-form.mend.remove": _REMOVE,
    "unsafe-comment": (
        "A comment stands here that a change would move or lose.",
        "Her står en kommentar, som en ændring ville flytte eller miste.",
    ),
    "unsafe-comment.mend": _BY_HAND,
    "unsafe-comment.mend.remove": _REMOVE,
    "unsafe-line-end": (
        "The file ends inside a text without a line break, which a change would alter.",
        "Filen slutter inde i en tekst uden linjeskift, og det ville en ændring røre.",
    ),
    "unsafe-line-end.mend": _BY_HAND,
    "unsafe-line-end.mend.remove": _REMOVE,
}
