"""The page of the files names every key of the models, and says who sees it as they do."""

from __future__ import annotations

import re

import pytest
from support.pages import load_page

from mentorlog.domain.model.action import ActionItem
from mentorlog.domain.model.expectations import Answer, Earlier
from mentorlog.domain.model.fields import Record, Trait, fields_with, key_order
from mentorlog.domain.model.file_names import Kind
from mentorlog.domain.model.kinds import model_of
from mentorlog.domain.model.meeting import Meeting, Topic
from mentorlog.domain.model.milestone import Milestone, Step
from mentorlog.domain.model.relationship import Ended

PAGE = load_page("files.md")
INSIDE: dict[Kind, tuple[type[Record], ...]] = {
    Kind.EXPECTATIONS: (Answer,),
    Kind.MILESTONES: (Milestone, Step),
    Kind.RELATIONSHIP: (Ended,),
}
NAMES: dict[str, type[Record]] = {
    "a meeting": Meeting,
    "a topic": Topic,
    "an action": ActionItem,
    "a milestone": Milestone,
    "a step": Step,
    "an answer": Answer,
}
WITHOUT = {"mentorlog", *key_order(Earlier)}
"""What stands once for all files, and what mentorlog alone writes."""


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in {Kind.GUIDE, Kind.MEETING}])
def test_every_key_of_a_file_is_named(kind: Kind) -> None:
    """In the row of its file; a meeting has an example, and all its keys on the page of JSON."""
    words = set(re.findall(r"[a-z_]+", PAGE))
    for model in (model_of(kind), *INSIDE.get(kind, ())):
        assert {*key_order(model)} - WITHOUT <= words


def test_what_is_shared_is_what_the_models_share() -> None:
    """Key by key, and the keys that only a request adds."""
    table = PAGE.partition("## What is shared")[2].partition("## ")[0]
    rows = [line.split("|")[1:4] for line in table.splitlines() if line.startswith("| a")]
    said = {
        name.strip(): [set(re.findall("`(.*?)`", each)) for each in keys] for name, *keys in rows
    }
    traits = (Trait.SHARED, Trait.ON_REQUEST)
    assert said == {
        name: [
            {field.alias or each for each, field in fields_with(model, trait).items()}
            for trait in traits
        ]
        for name, model in NAMES.items()
    }
