"""Changes that are not made."""

_BY_HAND = "Type it yourself:\n{by_hand}"
_REMOVE = "Take these lines out yourself:\n{by_hand}"

TEXTS: dict[str, str] = {
    "unsafe-anchor": (
        "This place is written with a reference (`&` or `*`), so a change would reach further."
    ),
    "unsafe-anchor.mend": _BY_HAND,
    "unsafe-anchor.mend.remove": _REMOVE,
    "unsafe-form": (
        "This place is written in a form that cannot be changed without touching its neighbours."
    ),
    "unsafe-form.mend": _BY_HAND,
    "unsafe-form.mend.remove": _REMOVE,
    "unsafe-comment": "A comment stands here that a change would move or lose.",
    "unsafe-comment.mend": _BY_HAND,
    "unsafe-comment.mend.remove": _REMOVE,
    "unsafe-line-end": (
        "The file ends inside a text without a line break, which a change would alter."
    ),
    "unsafe-line-end.mend": _BY_HAND,
    "unsafe-line-end.mend.remove": _REMOVE,
}
