"""Expectations: the checklist of what mentor and mentee agree on (G11-G13)."""
