"""How two rulebooks or settings differ, as a person reads it and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from ..difference import Change, Difference, Kind, Premise, Promise, Side
from ..model import Book, Choice
from ..operation import Assumption
from ..opinion import Ground, LayerFinding
from ..wording import clause_words, plain
from .findings import operation_data, operation_words
from .folding import folded
from .setting import under_words
from .style import Style, plain_style

_HEADS = {
    Kind.NEWLY_LAWFUL: ("newly lawful", "good"),
    Kind.NEWLY_UNLAWFUL: ("newly unlawful", "bad"),
    Kind.CHANGED_GROUND: ("same verdict, another finding or ground", "open"),
}


def difference_text(
    found: Difference, book: Book, assumed: Iterable[Assumption] = (), style: Style = plain_style
) -> str:
    """Return a difference, the changes of one kind together, and of these the ones that one premise splits off.

    Args:
        found: the difference.
        book: the rulebook after it, whose rules are cited.
        assumed: what was assumed of the setting.
        style: how to emphasise.
    """
    blocks = ["\n".join([_setting(found), *_assumed_lines(assumed)])]
    if found.words:
        blocks.append("\n".join(["words", *(f"  {word}" for word in found.words)]))
    for kind, (head, mood) in _HEADS.items():
        changes = [change for change in found.changes if change.kind is kind]
        if changes:
            blocks.append("\n".join([style(head, mood), *_by_premise(changes, book)]))
    if not found.changes:
        compared = f"{len(found.actions)} action{'s' if len(found.actions) != 1 else ''}"
        proved = "that every combination of facts is found the same, layer by layer, on the same grounds"
        blocks.append("\n".join(folded(f"No difference. It is proved, for the {compared} compared, {proved}.")))
    return "\n\n".join(blocks)


def _setting(found: Difference) -> str:
    if found.before is None or found.after is None:
        return "on every day, under every reading and regime"
    old, new = _side_words(found.before), _side_words(found.after)
    lines = [*folded(old), *(folded(new, "-> ") if old != new else ())]
    return "\n".join(lines)


def _assumed_lines(assumed: Iterable[Assumption]) -> list[str]:
    return [f"  assumed: {each.name} {each.text}" for each in assumed]


def _side_words(side: Side) -> str:
    return f"on {side.day}{under_words(side.book, side.regime, side.interpretation)}"


def _by_premise(changes: Sequence[Change], book: Book) -> list[str]:
    groups: dict[tuple[Premise, ...], list[Change]] = {}
    for change in changes:
        groups.setdefault(change.premises, []).append(change)
    lines = []
    for premises, group in groups.items():
        lines += _wrapped("; ".join(_premise_words(premise, book) for premise in premises) or "no one rule", 2)
        for change in group:
            lines += _wrapped(_change_words(change), 4)
    return lines


def _premise_words(premise: Premise, book: Book) -> str:
    rule = book.rules.get(premise.rule)
    about = f" ({rule.gloss})" if rule is not None and rule.gloss else ""
    return f"{'with' if premise.came else 'without'} {premise.rule}{about}"


def _change_words(change: Change) -> str:
    turns = "; ".join(
        f"{layer} {_finding_words(change.before[layer])} -> {_finding_words(change.after[layer])}"
        for layer in change.layers
        if layer in change.before and layer in change.after
    )
    words = operation_words(change.new).partition(", ")[2]
    return f"{plain(change.action)}: {turns}" + (f", as where {words}" if words else "")


def _finding_words(finding: LayerFinding) -> str:
    ground = finding.ground
    shown = ground is not None and ground is not Ground.EXCLUDED
    return f"{finding.finding} ({plain(ground)})" if ground is not None and shown else str(finding.finding)


def _wrapped(text: str, indent: int) -> list[str]:
    return folded(text, " " * indent, " " * (indent + 2))


def difference_data(found: Difference, assumed: Iterable[Assumption] = ()) -> dict[str, object]:
    """Return a difference as the mapping that `--format json` prints."""
    return {
        "before": None if found.before is None else _side_data(found.before),
        "after": None if found.after is None else _side_data(found.after),
        "assumed": [asdict(each) for each in assumed],
        "different": bool(found.changes),
        "compared": list(found.actions),
        "words": list(found.words),
        "changes": [_change_data(change) for change in found.changes],
    }


def _side_data(side: Side) -> dict[str, object]:
    return {"date": side.day.isoformat(), "regime": side.regime, "interpretation": side.interpretation}


def _change_data(change: Change) -> dict[str, object]:
    premises = [{"layer": each.layer, "rule": each.rule, "came": each.came} for each in change.premises]
    return {
        "action": change.action,
        "kind": change.kind.value,
        "layers": list(change.layers),
        "premises": premises,
        "before": {layer: _finding_data(finding) for layer, finding in change.before.items()},
        "after": {layer: _finding_data(finding) for layer, finding in change.after.items()},
        "witness": {"before": operation_data(change.old), "after": operation_data(change.new)},
    }


def _finding_data(finding: LayerFinding) -> dict[str, object]:
    return {
        "finding": finding.finding.value,
        "ground": finding.ground.value if finding.ground else None,
        "rules": list(finding.rules),
    }


def promises_text(
    promises: Iterable[Promise], side: Side, assumed: Iterable[Assumption] = (), style: Style = plain_style
) -> str:
    """Return what a regime contemplates and no statute authorises: first what none authorises at all."""
    every, book = tuple(promises), side.book
    blocks = ["\n".join([_side_words(side), *_assumed_lines(assumed)])]
    heads = {True: "contemplated, and never authorised", False: "contemplated, and authorised only in part"}
    for whole, head in heads.items():
        lines = []
        groups: dict[str, list[Promise]] = {}
        for promise in every:
            if promise.whole is whole:
                groups.setdefault(promise.rule, []).append(promise)
        for rule, group in groups.items():
            gloss = book.rules[rule].gloss
            lines += _wrapped(f"{rule} ({gloss})" if gloss else rule, 2)
            for line in _promise_lines(group, book):
                lines += _wrapped(line, 4)
        if lines:
            blocks.append("\n".join([style(head, "bad" if whole else "open"), *lines]))
    if not every:
        blocks.append("\n".join(folded(_nothing_promised(side))))
    return "\n\n".join(blocks)


def _nothing_promised(side: Side) -> str:
    """Return why nothing is contemplated and not authorised."""
    if side.regime is None and side.book.layer_chosen_by(Choice.REGIME) is not None:
        return "Nothing: there is no regime on this day, so that nothing is contemplated."
    return "Nothing: whatever is contemplated some statute authorises, procedure apart; it is proved."


def _promise_lines(promises: Sequence[Promise], book: Book) -> Iterator[str]:
    """Yield where nothing authorises what a rule contemplates, then what the nearest authorities want besides."""
    for promise in promises:
        if promise.lack is None:
            words = operation_words(promise.witness).partition(", ")[2]
            yield f"{plain(promise.action)}: {plain(promise.ground)}" + (f", as where {words}" if words else "")
    wants: dict[tuple[str, str], list[str]] = {}
    for promise in promises:
        if promise.lack is not None:
            wanted = wants.setdefault((promise.action, promise.lack.rule), [])
            wanted.append(clause_words(promise.lack.clause, book))
    for (action, nearest), wanted in wants.items():
        yield f"{plain(action)}: {nearest} wants that {'; that '.join(wanted)}"


def promises_data(promises: Iterable[Promise], side: Side, assumed: Iterable[Assumption] = ()) -> dict[str, object]:
    """Return what a regime contemplates and no statute authorises as the mapping that `--format json` prints."""
    return {
        "setting": _side_data(side),
        "assumed": [asdict(each) for each in assumed],
        "promised": [
            {
                "action": each.action,
                "rule": each.rule,
                "layer": each.layer,
                "ground": each.ground.value,
                "whole": each.whole,
                "nearest": each.lack.rule if each.lack else None,
                "lacking": clause_words(each.lack.clause, side.book) if each.lack else None,
                "witness": operation_data(each.witness),
            }
            for each in promises
        ],
    }
