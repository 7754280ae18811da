"""Changes that are not made."""

_BY_HAND = "Skriv det selv:\n{by_hand}"
_REMOVE = "Tag selv disse linjer ud:\n{by_hand}"

TEXTS: dict[str, str] = {
    "unsafe-anchor": (
        "Stedet er skrevet med en henvisning (`&` eller `*`), så en ændring ville nå længere."
    ),
    "unsafe-anchor.mend": _BY_HAND,
    "unsafe-anchor.mend.remove": _REMOVE,
    "unsafe-form": "Stedet er skrevet i en form, der ikke kan ændres uden at røre naboerne.",
    "unsafe-form.mend": _BY_HAND,
    "unsafe-form.mend.remove": _REMOVE,
    "unsafe-comment": "Her står en kommentar, som en ændring ville flytte eller miste.",
    "unsafe-comment.mend": _BY_HAND,
    "unsafe-comment.mend.remove": _REMOVE,
    "unsafe-line-end": (
        "Filen slutter inde i en tekst uden linjeskift, og det ville en ændring røre."
    ),
    "unsafe-line-end.mend": _BY_HAND,
    "unsafe-line-end.mend.remove": _REMOVE,
}
