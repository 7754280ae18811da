"""The splices of an edit between brackets, where commas tell entries apart."""

from __future__ import annotations

from mentorlog.store.yaml.format import Style, spell_flow, spell_text
from mentorlog.store.yaml.target import FORM, Insertion, Removal, Replacement, Splice, UnsafeError
from mentorlog.store.yaml.tree import Entry, Node, Tree


def replace_value(_tree: Tree, target: Replacement, style: Style) -> list[Splice]:
    """Put a new value on one line in the place of the old one."""
    entry, node = target.entry, target.entry.value
    new = spell_flow(target.value, style)
    if node.start < node.end:
        return [Splice(node.start, node.end, new)]
    if entry.mark >= 0:
        return [Splice(entry.mark, entry.mark, f" {new}")]
    end = entry.key.end if entry.key else node.end
    return [Splice(end, end, f": {new}")]


def insert_entry(tree: Tree, target: Insertion, style: Style) -> list[Splice]:
    """Put a new entry behind the one before; on a line of its own where they all are."""
    holder, index = target.holder, target.index
    if holder is None:
        raise UnsafeError(FORM)
    new = _spell(target, style)
    if not holder.entries:
        return [_insert_only(tree, holder, new)]
    if not index:
        return [_insert_first(tree, holder.entries[0], new)]
    before = holder.entries[index - 1]
    until = holder.entries[index].start if index < len(holder.entries) else holder.end
    if tree.begins_line(before.start) and (own := _insert_line(tree, before, until, new)):
        return own
    return [Splice(before.end, before.end, f", {new}")]


def _spell(target: Insertion, style: Style) -> str:
    value = spell_flow(target.value, style)
    if target.key is None:
        return value
    return f"{spell_text(target.key, style.key_quote, flow=True)}: {value}"


def _insert_only(tree: Tree, holder: Node, new: str) -> Splice:
    start, end = holder.start + 1, holder.end - 1
    has_comment = bool(tree.marks.comments_between(start, end))
    return Splice(end if has_comment else start, end, new)


def _insert_first(tree: Tree, first: Entry, new: str) -> Splice:
    start = first.start
    if not tree.begins_line(start):
        return Splice(start, start, f"{new}, ")
    margin = tree.text[tree.line_start(start) : start]
    return Splice(start, start, f"{new},{tree.newline(start)}{margin}")


def _insert_line(tree: Tree, before: Entry, until: int, new: str) -> list[Splice]:
    """Put an entry on the line below the one before it; nothing where that line goes on."""
    end = before.end
    comma = tree.marks.comma_between(end, until)
    if comma >= 0 and not tree.same_line(comma, end):
        return []
    if not tree.is_blank_behind(comma + 1 if comma >= 0 else end):
        return []
    margin = tree.text[tree.line_start(before.start) : before.start]
    line_end = tree.line_end(end)
    line = tree.newline(end) + margin + new
    if comma >= 0:
        return [Splice(line_end, line_end, line + ",")]
    return [Splice(end, end, ","), Splice(line_end, line_end, line)]


def remove_entry(tree: Tree, target: Removal) -> list[Splice]:
    """Take an entry out together with one comma, and with its lines where they are its own."""
    entry, holder = target.entry, target.holder
    if tree.text[holder.start] not in "[{":
        return [Splice(holder.start, holder.end, "{}")]
    if target.owns_its_lines(tree):
        lines = Splice(tree.line_start(entry.start), tree.next_line(entry.end), "")
        return [*_remove_comma_before(tree, target), lines]
    if target.next is not None:
        return [_remove_before(tree, entry, target.next)]
    if target.is_only_one:
        return [_remove_only(tree, holder, entry)]
    before = holder.entries[target.index - 1]
    if tree.marks.comments_between(before.end, entry.start):
        return [_remove_with_comma(tree, entry, holder.end)]
    return [Splice(before.end, entry.end, "")]


def _remove_comma_before(tree: Tree, target: Removal) -> list[Splice]:
    """Take out the comma before a last entry that has none itself."""
    entries, index = target.holder.entries, target.index
    is_last = target.next is None and index > 0
    if not is_last or tree.marks.comma_between(target.entry.end, target.holder.end) >= 0:
        return []
    comma = tree.marks.comma_between(entries[index - 1].end, target.entry.start)
    return [Splice(comma, comma + 1, "")]


def _remove_before(tree: Tree, entry: Entry, behind: Entry) -> Splice:
    if tree.marks.comments_between(entry.end, behind.start):
        return _remove_with_comma(tree, entry, behind.start)
    return Splice(entry.start, behind.start, "")


def _remove_only(tree: Tree, holder: Node, entry: Entry) -> Splice:
    start, end = holder.start + 1, holder.end - 1
    around = tree.marks.comments_between(start, entry.start)
    around += tree.marks.comments_between(entry.end, end)
    return _remove_with_comma(tree, entry, end) if around else Splice(start, end, "")


def _remove_with_comma(tree: Tree, entry: Entry, until: int) -> Splice:
    """Take out an entry among comments, and the blanks behind it where there are some before."""
    comma = tree.marks.comma_between(entry.end, until)
    end = comma + 1 if comma >= 0 else entry.end
    if tree.text[entry.start - 1] in " \t":
        end = len(tree.text) - len(tree.text[end:].lstrip(" \t"))
    return Splice(entry.start, end, "")
