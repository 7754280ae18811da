"""A whole season, September to December, in both languages and both roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.season import NAMES, Season

from mentorlog.texts import LANGUAGES, Language

if TYPE_CHECKING:
    from support.desk import Desk

    from mentorlog.domain.model.fields import Side

SIDES: tuple[Side, ...] = ("mentor", "mentee")


@pytest.mark.sample(1)
@pytest.mark.parametrize("me", SIDES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_season(desk: Desk, language: Language, me: Side) -> None:
    """From the first command to the thanks, with every file in order after each month."""
    season = Season(desk, language, me)
    months = (
        (_begin, _expect, _prepare, _meet_first, _look_back),
        (_move, _keep, _meet_second, _cancel, _walk),
        (_reach, _review, _meet_fourth, _look_at_it_all),
        (_end, _read_on),
    )
    for month in months:
        for part in month:
            part(season)
        assert season.is_in_order()


def _begin(season: Season) -> None:
    """Begin with two commands, and the own approach in a terminal."""
    season.is_day("2026-09-07")
    name = NAMES[season.me]
    season.run("init", "--name", name, "--role", season.me, "--lang", season.language)
    shown = season.run("new-relationship", NAMES[season.other], "--start", "2026-09-01")
    assert season.say("Tue 1 Sep to Thu 31 Dec", "tirs. 1. sep. til tors. 31. dec.") in shown
    how = season.say("Listen first.", "Lytte først.")
    shown = season.talk("approach", typed=(how, "", "", "", "", "", "", ""))
    assert season.say("For your eyes only.", "Kun til dig selv.") in shown
    assert season.found("private/approach.yaml")["how"].strip() == how


def _expect(season: Season) -> None:
    """Let both sides answer, and not the same."""
    mine, theirs = season.say("Open questions", "Åbne spørgsmål"), season.say("A job", "Et job")
    season.run("expectations", "--answer", f"support-wanted={mine}")
    season.run("expectations", "--by", season.other, "--answer", f"support-wanted={theirs}")
    shown = season.run("expectations", "--show")
    assert season.say("Where you see things differently", "Her ser I forskelligt på det") in shown
    assert {mine, theirs} == {
        season.found("expectations.yaml")["answers"]["support-wanted"][side].strip()
        for side in SIDES
    }


def _prepare(season: Season) -> None:
    """Plan a day, add a milestone, and read the page before the first meeting."""
    topic = season.say("A student job", "Et studiejob")
    day = season.say("next monday", "næste mandag")
    season.run("plan", day, "14:30", "--place", "Café Gran", "--topic", topic)
    season.run("milestone", "add", topic, "--key", "job", "--due", "2026-12-01")
    step = season.say("CV rewritten", "CV skrevet om")
    season.run("milestone", "add", step, "--under", "job", "--due", "2026-10-30")
    shown = season.run("prep")
    question = season.say("What does an ordinary week look like", "Hvordan ser en helt almindelig")
    assert [words for words in (topic, "Café Gran", question) if words not in shown] == []


def _meet_first(season: Season) -> None:
    """Go from the opening to the last page; where the sides differ, both are shown."""
    season.is_day("2026-09-14T14:30")
    agreed = season.say("First questions, then the job", "Først spørgsmål, så jobbet")
    summary = season.say("It has to teach me something.", "Jeg skal lære noget af det.")
    lines = (
        *("1", season.say("The family", "Familien"), ""),
        *("2", "", agreed, "Tid", "", "", "", "", "Sms dagen før"),
        *("", season.say("In doubt.", "I tvivl."), "", "1 5", summary, ""),
        season.say("Ask two alumni due:+2w +job", "Spørg to due:+2w +job"),
        season.say("Write to Lars @mentor", "Skriv til Lars @mentor"),
        *(season.say("Read the booklet @both", "Læs hæftet @both"), ""),
        *("1", "", "80"),
    )
    shown = season.talk("new-meeting", typed=lines)
    assert season.say("You see this differently", "I ser forskelligt på det") in shown
    assert season.say("Read it aloud", "Læs det højt") in shown
    _is_written(season, agreed, summary)


def _is_written(season: Season, agreed: str, summary: str) -> None:
    meeting = season.held("2026-09-14")
    assert (meeting["status"], meeting["minutes"], meeting["mode"]) == ("held", "80", "in-person")
    assert meeting["summary"].strip() == summary
    assert meeting["questions_asked"] == ["daily-life", "teams"]
    assert [each["owner"] for each in meeting["actions"]] == ["mentee", "mentor", "both"]
    assert meeting["actions"][0]["due"] == "2026-09-28"
    wanted = season.found("expectations.yaml")["answers"]["support-wanted"]
    assert (wanted["agreed"].strip(), wanted["agreed_on"]) == (agreed, "2026-09-14")
    assert season.desk.meetings(season.key) == ["2026-09-14", "2026-10-05"]
    (boundary,) = season.found("relationship.yaml")["boundaries"]
    assert boundary == season.say("The family", "Familien")


def _look_back(season: Season) -> None:
    """Reflect: what is raised becomes a topic, the rest stays; a mentee grades nobody."""
    season.is_day("2026-09-15")
    assert "no-reflection" in season.codes
    raised, secret = season.say("Silence", "Stilhed"), season.say("I talked on", "Jeg talte løs")
    words = ("reflect", "--role", "adviser", "--did-not-work", secret, "--raise", raised)
    listening: tuple[str, ...] = ("--listening", "2")
    if season.me == "mentee":
        assert season.desk(*words, *listening).code == 2
        listening = ()
    season.run(*words, *listening)
    assert "no-reflection" not in season.codes
    assert season.data("prep")["topics"][-1]["text"] == raised
    assert secret not in season.run("prep")
    assert secret in season.run("prep", "--private")
    nudge = {
        "mentor": season.say("asked for advice, try guiding", "så prøv at vejlede"),
        "mentee": season.say("Ask what your options are", "Spørg, hvilke muligheder der er"),
    }
    assert nudge[season.me] in season.run("prep")


def _move(season: Season) -> None:
    """Move a meeting: it takes all it holds along, and calendars keep its identity."""
    season.is_day("2026-10-01")
    shown = season.run("move", "next", season.say("thu 15:00", "torsdag kl. 15"))
    assert season.say("Thu 8 Oct 15:00", "tors. 8. okt. kl. 15.00") in shown
    moved = season.held("2026-10-08")
    assert (moved["status"], moved["time"]) == ("planned", "15:00")
    assert moved["uid"] == f"{season.key}-2026-10-05@mentorlog"
    assert moved["topics"]
    assert season.desk.meetings(season.key) == ["2026-09-14", "2026-10-08"]


def _keep(season: Season) -> None:
    """Do one action in time; before a meeting the own ones are asked about."""
    season.run("action", "done", "1", "--on", "2026-09-26")
    season.is_day("2026-10-06")
    assert season.codes[0] == "own-action-due"
    own = [each["number"] for each in season.data("prep")["own_actions"]]
    assert own == ([2, 3] if season.me == "mentor" else [3])


def _meet_second(season: Season) -> None:
    """Meet without a terminal, by options; what was for this time is kept for the next."""
    season.is_day("2026-10-08T15:00")
    season.run("new-meeting", "--since", season.say("Met one of them.", "Mødte den ene."))
    actions = (season.say("Go to the fair", "Tag på messen"), "Call Lars @mentor due:2026-10-20")
    options = [word for each in actions for word in ("--action", each)]
    summary = season.say("I ask for a trial.", "Jeg beder om en prøvetid.")
    coming = ("--next", season.say("26 oct", "26. oktober"))
    topic = ("--next-topic", season.say("Exams", "Eksamen"))
    closing = ("--summary", summary, "--minutes", "75", *coming, *topic)
    season.run("end-meeting", *options, *closing)
    season.is_day("2026-10-09")
    assert not {"own-action-late", "action-late"} & set(season.codes)
    season.run("action", "done", "2", "3", "--on", "2026-10-09")
    assert not {"own-action-late", "action-late"} & set(season.codes)


def _cancel(season: Season) -> None:
    """Cancel: what was agreed about it is shown, and the new day takes the topics over."""
    season.is_day("2026-10-25")
    why = season.say("Ill", "Syg")
    shown = season.run(
        "cancel", "next", "--why", why, "--new", season.say("fri 15:00", "fre 15:00")
    )
    assert "Sms dagen før" in shown
    assert season.held("2026-10-26")["status"] == "cancelled"
    assert season.held("2026-10-30")["topics"] == [season.say("Exams", "Eksamen")]
    assert why not in season.run("report")


def _walk(season: Season) -> None:
    """Write it up the day after; one action is dropped, another one stays and is late."""
    season.is_day("2026-10-31")
    assert season.codes[:1] == ["meeting-not-recorded"]
    walk = ("--mode", "walk-and-talk", "--place", season.say("The lake", "Søen"))
    season.run("new-meeting", "--date", season.say("yesterday", "i går"), *walk)
    season.run("action", "drop", "4", "--note", season.say("An exam", "En eksamen"))
    ring = f"{season.say('Ring the town hall', 'Ring til kommunen')} due:2026-11-10 +job"
    closing = ("--summary", season.say("I ring.", "Jeg ringer."), "--minutes", "70")
    coming = ("--next", "16.11.", "--next-place", "Café Gran")
    season.run("end-meeting", *closing, "--action", ring, *coming)
    assert season.held("2026-10-30")["mode"] == "walk-and-talk"
    assert season.codes[0] == ("own-action-late" if season.me == "mentor" else "action-late")
    assert season.codes.count("milestone-late") == 1


def _reach(season: Season) -> None:
    """Reach a small milestone, late; progress of the large one is counted from it."""
    season.is_day("2026-11-02")
    season.run("action", "done", "5", "--on", "2026-10-23")
    assert season.say("1 of 1", "1 af 1") in season.run("milestone", "done", "job/1")
    next_one = season.say("Two applications sent", "To ansøgninger sendt")
    season.run("milestone", "add", next_one, "--under", "job", "--due", "2026-11-25")
    assert season.say("1 of 2", "1 af 2") in season.run("status")


def _review(season: Season) -> None:
    """Review in the middle of what was left; what changes is kept as history."""
    season.is_day("2026-11-07")
    assert "review-due" in season.codes
    assert f"mentorlog expectations {season.key} --review" in season.run("prep")
    goal, now = season.say("Say more", "Sige mere"), season.say("The job first", "Jobbet først")
    answers = ("--answer", f"support-wanted={now}", "--answer", f"new-goal={goal}")
    season.run("expectations", "--review", *answers)
    found = season.found("expectations.yaml")["answers"]
    (earlier,) = found["support-wanted"]["earlier"]
    assert earlier["until"] == "2026-11-07"
    assert earlier["agreed"].strip().startswith(season.say("First questions", "Først spørgsmål"))
    assert found["new-goal"]["agreed"].strip() == goal
    assert "review-due" not in season.codes


def _meet_fourth(season: Season) -> None:
    """Meet in a terminal again; one key settles what was late."""
    season.is_day("2026-11-16T14:30")
    summary = season.say("They said yes.", "De sagde ja.")
    lines = (season.say("Rang them.", "Ringede."), "x", "", "", summary, "", "", "1")
    shown = season.talk("new-meeting", typed=(*lines, "", "60"))
    assert season.say("Ring the town hall", "Ring til kommunen") in shown
    meeting = season.held("2026-11-16")
    assert (meeting["summary"].strip(), meeting["minutes"]) == (summary, "60")
    (ring,) = season.held("2026-10-30")["actions"]
    assert ring["done"] == "2026-11-16"
    assert season.desk.meetings(season.key)[-1] == "2026-12-07"
    season.is_day("2026-11-17")
    listening = ("--listening", "4", "--listening", "5") if season.me == "mentor" else ()
    season.run("reflect", "--role", "coach", *listening)


def _look_at_it_all(season: Season) -> None:
    """Look: insights count, the report has no word, private text is found when asked for."""
    insights = season.data("insights")
    assert [month["minutes"] for month in insights["months"]] == [80, 145, 60]
    assert [look["roles"] for look in insights["looks"]] == [["adviser"], ["coach"]]
    assert insights["promises"]["mentee"]["dropped"] == 1
    (reported,) = season.data("report")["pairs"]
    assert [each["status"] for each in reported["meetings"]] == [
        *("held", "held", "cancelled", "held", "held", "planned")
    ]
    assert season.say("They said yes.", "De sagde ja.") not in season.run("report")
    assert season.say("CV rewritten", "CV skrevet om") in season.run("milestone", "timeline")
    secret = season.say("talked on", "talte løs")
    assert season.data("search", secret)["relationships"] == []
    assert "private/2026-09-14.yaml" in season.run("search", secret, "--private")


def _end(season: Season) -> None:
    """End: a last look, thanks, and what is planned is cancelled with a yes."""
    season.is_day("2026-12-04")
    season.run("milestone", "done", "job", "job/2")
    shown = season.talk("end-relationship", typed=(season.say("y", "j"),))
    assert season.say("You met 4 times", "I mødtes 4 gange") in shown
    assert season.say("The job first", "Jobbet først") in shown
    assert season.say("Say thank you to ", "Sig tak til ") in shown
    assert season.found("relationship.yaml")["ended"]["on"] == "2026-12-04"
    states = [season.held(name)["status"] for name in season.desk.meetings(season.key)]
    assert [states.count(each) for each in ("held", "cancelled", "planned")] == [4, 2, 0]


def _read_on(season: Season) -> None:
    """Read what has left the lists, and in which nothing is written any more."""
    assert season.data("status")["relationships"] == []
    assert season.say("They said yes.", "De sagde ja.") in season.run("show", season.key)
    before = season.desk.files()
    assert season.desk("plan", "fri", "--with", season.key).code == 2
    season.run("purge", "--before", "2026-09-01", "--yes")
    assert season.desk.files() == before
