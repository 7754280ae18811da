"""Search."""

TEXTS: dict[str, str] = {
    "none": "Nothing found for “{text}”.",
    "none-shared": "Nothing found for “{text}”. To search what is private as well, add --private.",
    "place": "{file}:{line}  {field}",
    "place-broken": "{file}:{line}",
    "lines.one": "1 line",
    "lines.many": "{n} lines",
    "broken": (
        "{file} has errors, so it was searched as plain text. See where:\n  mentorlog check"
    ),
    "closed": ("{file} cannot be read, so it was not searched. See where:\n  mentorlog check"),
}
