"""Tables for spreadsheets."""

TEXTS: dict[str, tuple[str, str]] = {
    "separator": (",", ";"),
    "excel-without-csv": (
        "--excel is about a table, and so about --to csv.",
        "--excel handler om en tabel, og derfor om --to csv.",
    ),
}
