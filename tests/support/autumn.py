"""A journal in which the second meeting is four days away, for tests that look at one."""

from __future__ import annotations

from support.desk import SOFIE, Desk

CANARY = "canary"
LAST = """\
status: held
minutes: 60
questions_asked: [daily-life, teams]
summary: |
  The job must teach me something new.
actions:
  - Ask two alumni due:2026-10-01
  - Introduce Sofie to Lars @mentor
"""
MILESTONES = """\
milestones:
  - title: A student job
    key: student-job
    steps:
      - {title: CV rewritten, done: 2026-09-20}
      - {title: Three applications, due: 2026-10-11}
  - title: Offices abroad
"""
REFLECTION = f"""\
roles: [coach, adviser]
listening: [4]
worked: {CANARY} she laughed
"""


def plant(desk: Desk) -> Desk:
    """Write the journal of a mentor, with something private in it."""
    desk.write("journal.yaml", 'programme: {contact: "Anna Berg, 12 34 56 78"}\n')
    desk.sofie("boundaries: [Her illness is left alone]\n")
    desk.meeting("2026-09-14", LAST)
    desk.meeting(
        "2026-10-16",
        """\
        status: planned
        time: 14:30
        place: Café by the river
        topics:
          - Choosing a student job
          - First job in an office? @mentor
        """,
    )
    desk.write(f"{SOFIE}/milestones.yaml", MILESTONES)
    desk.write(f"{SOFIE}/expectations.yaml", "review_on: 2026-10-12\n")
    desk.write(f"{SOFIE}/private/2026-09-14.yaml", REFLECTION)
    desk.write(f"{SOFIE}/private/approach.yaml", f"how: {CANARY} ask more\n")
    return desk
