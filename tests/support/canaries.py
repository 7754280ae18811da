"""A journal with a canary in every field that takes a text: one song for what is private."""

from __future__ import annotations

from support.desk import SOFIE, Desk

PRIVATE = "zqprivate"
TEXT = "zqtext"

JOURNAL = f"""\
# {TEXT} comment
name: {TEXT} owner
me: mentor
language: en
guide: guide.yaml
programme: {{name: {TEXT} programme, contact: {TEXT} contact, starts: 9, ends: 12}}
x-own: {TEXT} own
"""
RELATIONSHIP = f"""\
name: Sofie Holm {TEXT}
me: mentor
email: {TEXT}@example.org
start: 2026-09-01
end: 2026-12-31
boundaries: [{TEXT} boundary]
background: {TEXT} background
rhythm: {{at_least: 1, at_most: 2, x-own: {TEXT} rhythm}}
topics: [{TEXT} waiting]
since_last: {TEXT} since
x-own: {TEXT} own
odd_key: {TEXT} odd
"""
HELD = f"""\
# {TEXT} comment
status: held
uid: {TEXT}-uid
time: 14:30
minutes: 90
place: {TEXT} place
mode: walk-and-talk
topics:
  - {TEXT} topic
  - {{text: {TEXT} mine, from: mentor}}
since_last: {TEXT} since
notes: {TEXT} notes
questions_asked: [{TEXT}-question]
summary: {TEXT} summary
actions:
  - {{text: {TEXT} first action, note: {TEXT} note, milestone: job}}
  - {{text: {TEXT} second action, owner: mentor, due: 2026-10-01}}
  - {{text: {TEXT} third action, done: 2026-10-01, note: {TEXT} note}}
x-own: {TEXT} own
odd_key: {TEXT} odd
"""
PLANNED = f"time: 14:30\nplace: {TEXT} café\ntopics: [{TEXT} planned topic]\nx-a: {TEXT} own\n"
MILESTONES = f"""\
milestones:
  - title: {TEXT} milestone
    key: job
    why: {TEXT} why
    evidence: {TEXT} evidence
    due: 2026-12-01
    steps:
      - {{title: {TEXT} step, due: 2026-10-01}}
      - {{title: {TEXT} step done, done: 2026-10-01}}
"""
EXPECTATIONS = f"""\
review_on: 2026-11-01
answers:
  support-wanted:
    mentee: {TEXT} mentee
    mentor: {TEXT} mentor
    agreed: {TEXT} agreed
    agreed_on: 2026-09-14
    earlier: [{{agreed: {TEXT} earlier, until: 2026-09-20}}]
  own-key:
    question: {TEXT} question
    agreed: {TEXT} agreed
"""
APPROACH = f"""\
# {PRIVATE} comment
how: {PRIVATE} how
values: {PRIVATE} values
drives: {PRIVATE} drives
pleases: {PRIVATE} pleases
frustrates: {PRIVATE} frustrates
open_about: {PRIVATE} open
thoughts: ["{PRIVATE} thought"]
x-own: {PRIVATE} own
odd_key: {PRIVATE} odd
"""
REFLECTION = f"""\
# {PRIVATE} comment
roles: [coach]
listening: [4]
worked: {PRIVATE} worked
did_not_work: {PRIVATE} did not
observed: {PRIVATE} observed
x-own: {PRIVATE} own
odd_key: {PRIVATE} odd
"""

FILES = {
    "journal.yaml": JOURNAL,
    f"{SOFIE}/relationship.yaml": RELATIONSHIP,
    f"{SOFIE}/milestones.yaml": MILESTONES,
    f"{SOFIE}/expectations.yaml": EXPECTATIONS,
    f"{SOFIE}/meetings/2026-09-14.yaml": HELD,
    f"{SOFIE}/meetings/2026-09-28.yaml": f"status: cancelled\nwhy: {TEXT} why\n",
    f"{SOFIE}/meetings/2026-10-05.yaml": HELD.replace(f"uid: {TEXT}-uid\n", ""),
    f"{SOFIE}/meetings/2026-10-14.yaml": PLANNED,
    f"{SOFIE}/private/approach.yaml": APPROACH,
    f"{SOFIE}/private/2026-09-14.yaml": REFLECTION,
    f"{SOFIE}/private/2026-10-05.yaml": REFLECTION,
    "bo-berg/relationship.yaml": f"name: Bo {TEXT}\nme: mentor\n"
    f"ended: {{on: 2026-06-01, reason: {TEXT} reason}}\n",
    "bo-berg/meetings/2026-05-01.yaml": HELD,
    "bo-berg/private/approach.yaml": APPROACH,
    "bo-berg/private/2026-05-01.yaml": REFLECTION,
}


def plant(desk: Desk) -> None:
    """Write the journal of a mentor with one mentee, and another one whose time has ended."""
    for name, text in FILES.items():
        desk.write(name, text)
