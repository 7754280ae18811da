"""What went wrong, and under `.hint` what to do."""

TEXTS: dict[str, tuple[str, str]] = {}
