"""The screens of `guide`: an overview with its topics, or one topic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Group, RenderableType
from rich.constrain import Constrain
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mentorlog.domain.model.journal import Programme
from mentorlog.features.guide.rules import Point, Section
from mentorlog.features.guide.topics import GuideTopic
from mentorlog.output.next_step import draw_lines
from mentorlog.texts import Texts

MOST_COLUMNS = 80
"""The widest column of text that is still easy to read."""

_TYPED = (GuideTopic.CHECKLIST, GuideTopic.QUESTIONS, GuideTopic.ROLES, GuideTopic.LISTENING)
"""The topics whose keys are typed, as in `--asked daily-life` and `reflect --role guide`."""

Block = list[RenderableType]


def render_overview(
    sections: Sequence[Section], programme: Programme, texts: Texts
) -> RenderableType:
    """Draw a short definition of mentoring, the topics, the contact (G27) and the sources (G28)."""
    name = programme.name
    title = texts("guide.title-of", programme=name) if name else texts("guide.title")
    head: Block = [Text(title, style="bold")]
    first = next((s.entries[0] for s in sections if _is_first(s) and s.entries), None)
    head += [Text(first.text)] if first else []
    topics: Block = [_topics(sections, texts)]
    how = draw_lines(texts("guide.read", topic=GuideTopic.ROLES), style="dim")
    foot: Block = [*how, *_contact(programme, texts), *_sources(sections, texts)]
    return _page([head, topics, foot])


def render_topic(
    topic: GuideTopic, sections: Sequence[Section], programme: Programme, texts: Texts
) -> RenderableType:
    """Draw one topic of the guide's sections, with the programme's contact at the foot (G27)."""
    blocks: list[Block] = [_checklist(sections, texts)] if topic is GuideTopic.CHECKLIST else []
    for section in sections:
        blocks += _section(section, texts) if section.topic is topic else []
    if not is_told(topic, sections):
        blocks.append([Text(texts("guide.empty"))])
    foot: Block = list(_contact(programme, texts))
    if topic is GuideTopic.CONTACT and not programme.contact:
        foot += draw_lines(texts("guide.contact-note"), style="dim")
    return _page([*blocks, foot])


def is_told(topic: GuideTopic, sections: Sequence[Section]) -> bool:
    """Return whether the guide has anything on a topic; a programme may leave out parts."""
    return topic is GuideTopic.CONTACT or any(s.entries for s in sections if s.topic is topic)


def _page(blocks: Iterable[Block]) -> RenderableType:
    lines: Block = []
    for block in blocks:
        lines += [*([Text()] if lines and block else []), *block]
    return Constrain(Group(*lines), MOST_COLUMNS)


def _topics(sections: Sequence[Section], texts: Texts) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold", style="dim")
    for topic in GuideTopic:
        if is_told(topic, sections):
            table.add_row(f"  {topic}", _title(topic, sections, texts))
    return table


def _title(topic: GuideTopic, sections: Sequence[Section], texts: Texts) -> str:
    if topic is GuideTopic.CHECKLIST:
        return texts("guide.checklist")
    return next((each.title for each in sections if each.topic is topic), "")


def _checklist(sections: Sequence[Section], texts: Texts) -> Block:
    """Return the checklist below the principle that explains it (G11)."""
    points = {point.key: point for each in sections for point in each.entries if _is_first(each)}
    why = points.get("expectations")
    title = Text(texts("guide.checklist"), style="bold")
    return [title, Text(why.text)] if why else [title]


def _is_first(section: Section) -> bool:
    return section.topic is GuideTopic.PRINCIPLES


def _section(section: Section, texts: Texts) -> Iterable[Block]:
    head: Block = [Text(section.title, style="bold")] if section.title else []
    yield head + ([Text(section.text)] if section.text else [])
    for point in section.entries:
        yield [*_name(point, typed=section.topic in _TYPED), *_said(point, texts)]


def _name(point: Point, *, typed: bool) -> Iterable[RenderableType]:
    title = Text(point.title, style="bold")
    if typed:
        title.append(f"  {point.key}" if point.title else point.key, style="not bold dim")
    if title:
        yield title


def _said(point: Point, texts: Texts) -> Iterable[RenderableType]:
    said = " ".join(each for each in (point.text, point.responsibility) if each)
    for text in (said, point.why):
        if text:
            yield _indented(Text(text), 2)
    for phrase in (point.example, *point.phrases):
        if phrase:
            yield _indented(Text(texts("guide.quote", text=phrase), style="italic"), 2)
    for aid in point.aids:
        yield _marked("-", aid)
    if point.nudge:
        yield _marked(texts("guide.nudge"), point.nudge)


def _indented(text: Text, columns: int) -> RenderableType:
    return Padding(text, (0, 0, 0, columns))


def _marked(mark: str, text: str) -> RenderableType:
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    table.add_row(f"  {mark}", text)
    return table


def _contact(programme: Programme, texts: Texts) -> Iterable[RenderableType]:
    if programme.contact:
        yield Text(texts("guide.contact", contact=programme.contact))
    else:
        yield Text(texts("guide.contact-unknown"))


def _sources(sections: Sequence[Section], texts: Texts) -> Iterable[RenderableType]:
    points = next((each.entries for each in sections if each.key == "sources"), ())
    said = [texts("guide.source", title=each.title, text=each.text) for each in points]
    if said:
        yield Text(texts("guide.sources", sources="; ".join(said)), style="dim")
