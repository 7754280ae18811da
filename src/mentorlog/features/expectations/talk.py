"""Questions about expectations: one side's own, the agreed ones, and a review (G11-G13)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace

from mentorlog.conversation.questions import Question, format_earlier_answer, save_on_exit
from mentorlog.conversation.talk import Plan, Talk
from mentorlog.domain.changes.edits import Change
from mentorlog.domain.model.expectations import (
    Answer,
    Expectations,
    agreed,
    agreed_questions,
    all_questions,
    free_goal,
    open_questions,
    proposed_answer,
)
from mentorlog.domain.model.fields import Side
from mentorlog.domain.model.file_names import FileName, Kind
from mentorlog.domain.model.guide import Guide
from mentorlog.domain.model.pair import Pair
from mentorlog.features.expectations.changes import (
    agree_on,
    answer_questions,
    correct_agreed,
    proposed_review,
)

STEP = "expectations"
"""The guide's step with the reason for these questions."""

SIDES: tuple[Side, ...] = ("mentor", "mentee")


@dataclass(frozen=True)
class AgreementDates:
    """The day from which answers are agreed, and that of the review if one was given.

    With `corrects` an answer of this talk is put right, which is no change of what was agreed.
    """

    day: dt.date
    review_on: dt.date | None = None
    corrects: bool = False


def word_question(guide: Guide, expectations: Expectations, key: str, side: Side) -> str:
    """Return a question to one side in its own words, else in the guide's, else its key."""
    answer = expectations.answers.get(key)
    entry = guide.checklist.get(key)
    own = (answer.question or "") if answer else ""
    return own or (entry.text.for_role(side) or entry.title if entry else "") or key


def name_question(guide: Guide, expectations: Expectations, key: str) -> str:
    """Return a short name for a question; for one of the pair's own, its wording."""
    entry = guide.checklist.get(key)
    side: Side = "mentor"
    return (entry.title if entry else "") or word_question(guide, expectations, key, side)


@dataclass
class _Expectation(Question[Talk]):
    question: str
    number: int
    of: int

    @property
    def key(self) -> str:
        """Return the question's key."""
        return f"expectation:{self.question}"

    def there(self, talk: Talk) -> Answer:
        """Return the answer as the file has it now."""
        found = talk.pair.expectations.answers.get(self.question)
        return found or Answer.model_validate({})

    def line(self, talk: Talk, side: Side, standing: str) -> str:
        """Ask for one line; a proposal of several lines stays as it is unless it is changed."""
        words = word_question(talk.guide, talk.pair.expectations, self.question, side)
        question = talk.texts("expectations.ask", n=self.number, of=self.of, question=words)
        said = talk.line(STEP, question, standing)
        # A line shows several lines as one: unchanged, it must not replace them.
        return standing if said == " ".join(standing.split("\n")).strip() else said

    def title(self, talk: Talk) -> str:
        """Return the short name of the question."""
        return name_question(talk.guide, talk.pair.expectations, self.question)


@dataclass
class OwnSide(_Expectation):
    """The question for one side's own answer; with `again` also where there is one already."""

    side: Side
    again: bool = False
    passes_agreed: bool = False

    def answer(self, talk: Talk) -> str | None:
        """Return that side's earlier answer, or the agreed one if it was agreed meanwhile."""
        there = self.there(talk)
        said = there.agreed if self.passes_agreed else None
        said = said or (None if self.again else there.of(self.side))
        return format_earlier_answer(talk, self.title(talk), said)

    def ask(self, talk: Talk) -> None:
        """Ask with the earlier answer in the line, and write it."""
        with save_on_exit(lambda begun: self._save(talk, begun)):
            said = self.line(talk, self.side, self.there(talk).of(self.side) or "")
        self._save(talk, said)

    def _save(self, talk: Talk, said: str) -> None:
        answers = {self.question: said}
        _save(talk, self.question, said, lambda p: answer_questions(p, [self.side], answers))


@dataclass
class AgreedAnswerQuestion(_Expectation):
    """The question for the agreed answer, below both sides' own where these differ.

    In a review the agreed answer stands in the line, and Enter confirms it.
    """

    agreement: AgreementDates
    review: bool = False
    was_said: bool = False

    def answer(self, talk: Talk) -> str | None:
        """Return the agreed answer; a review passes over what it has changed already."""
        there = self.there(talk)
        if self.review and not any(e.until == self.agreement.day for e in there.earlier):
            return None
        return format_earlier_answer(talk, self.title(talk), there.agreed)

    def ask(self, talk: Talk) -> None:
        """Ask with a proposal in the line, and write what is agreed."""
        there = self.there(talk)
        if there.differs and not there.agreed:
            show_both(talk, there)
        standing = proposed_answer(talk.pair.expectations, self.question, talk.me) or ""
        with save_on_exit(lambda begun: self._save_begun(talk, standing, begun)):
            said = self.line(talk, talk.me, standing)
        self._save(talk, said)

    def _save_begun(self, talk: Talk, standing: str, begun: str) -> None:
        """Save what was typed when the talk pauses; an untouched proposal is not an answer."""
        if begun != " ".join(standing.split("\n")).strip():
            self._save(talk, begun)

    def _save(self, talk: Talk, said: str) -> None:
        before = self.there(talk).agreed
        agreement = replace(self.agreement, corrects=self.was_said)
        if said != before and save_agreed(talk, self.question, said, agreement):
            if self.was_said and before:
                talk.dim(f"  {talk.texts('conversation.no-longer', text=before)}")
            self.was_said = True


def show_both(talk: Talk, there: Answer) -> None:
    """Print both sides' own answers."""
    talk.say(talk.texts("expectations.differ"))
    for side in SIDES:
        talk.say(f"  {talk.texts(f'expectations.{side}')}: {there.of(side)}")


def save_agreed(
    talk: Talk, question: str, said: str, agreement: AgreementDates, wording: str | None = None
) -> bool:
    """Write the agreed answer, with the wording of an own question; False where that failed."""

    def plan(pair: Pair) -> list[Change]:
        if agreement.corrects and agreed(pair.expectations, question):
            return correct_agreed(pair, question, said, agreement.day)
        proposed = proposed_review(pair, talk.programme, talk.today)
        review = agreement.review_on or proposed
        own = {question: wording} if wording else None
        is_told = agreement.review_on is not None
        return agree_on(pair, {question: said}, agreement.day, review, own, is_told=is_told)

    return _save(talk, question, said, plan)


def _save(talk: Talk, question: str, said: str, plan: Plan) -> bool:
    file = FileName(Kind.EXPECTATIONS, talk.key)
    return bool(said) and talk.save(f"expectations-{question}", said, plan, file)


@dataclass
class NewGoal(Question[Talk]):
    """The question for a new goal at the end of a review (G11)."""

    agreement: AgreementDates
    key: str = field(default="new-goal", init=False)

    def ask(self, talk: Talk) -> None:
        """Ask for a line; an empty one means no new goal."""
        question = free_goal(talk.pair.expectations)
        with save_on_exit(lambda begun: self._save(talk, question, begun)):
            said = talk.line(STEP, talk.texts("expectations.new-goal.ask"))
        self._save(talk, question, said)

    def _save(self, talk: Talk, question: str, said: str) -> None:
        wording = talk.texts("expectations.new-goal")
        save_agreed(talk, question, said, self.agreement, wording)


def own_side_questions(talk: Talk, side: Side, *, passes_agreed: bool) -> list[OwnSide]:
    """Return every question for one side; where all are answered, all are asked again.

    With `passes_agreed`, agreed questions are shown and not asked.
    """
    there = talk.pair.expectations
    keys = all_questions(there, talk.guide.checklist)
    answered = [key for key in keys if key in there.answers and there.answers[key].of(side)]
    again = len(answered) == len(keys)
    numbered = enumerate(keys, start=1)
    return [OwnSide(key, n, len(keys), side, again, passes_agreed) for n, key in numbered]


def agreeing_questions(talk: Talk, agreement: AgreementDates) -> list[AgreedAnswerQuestion]:
    """Return every question for both, differing ones first; agreed ones are passed over."""
    there = talk.pair.expectations
    still_open = open_questions(there, talk.guide.checklist)
    differing = [key for key in still_open if key in there.answers and there.answers[key].differs]
    keys = list(dict.fromkeys([*differing, *all_questions(there, talk.guide.checklist)]))
    return [
        AgreedAnswerQuestion(key, n, len(keys), agreement) for n, key in enumerate(keys, start=1)
    ]


def review_questions(talk: Talk, agreement: AgreementDates) -> list[Question[Talk]]:
    """Return the agreed questions for a review, and the one for a new goal."""
    keys = agreed_questions(talk.pair.expectations, talk.guide.checklist)
    numbered = enumerate(keys, start=1)
    lines = [AgreedAnswerQuestion(key, n, len(keys), agreement, review=True) for n, key in numbered]
    return [*lines, NewGoal(agreement)]
