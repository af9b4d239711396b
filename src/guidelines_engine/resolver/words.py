"""Binds the words of a rulebook: layers, actions, facts, sources and constraints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from .. import model, syntax
from ..diagnostics import Diagnostic
from .conditions import bind_condition
from .names import Declared, listed_once, unknown


def bind_layers(declared: Declared, diagnostics: list[Diagnostic]) -> dict[str, model.Layer]:
    """Return the layers in declared order, in no more than one of which a key of the question chooses the source."""
    for one, other in combinations(declared.layers.values(), 2):
        if one.chosen_by is not None and one.chosen_by == other.chosen_by:
            said = f"`{one.name.text}` and `{other.name.text}` are both chosen by {one.chosen_by}"
            hint = "let it choose the source of one layer"
            diagnostics.append(Diagnostic("GE222", said, other.name.span, hint))
    return {
        name: model.Layer(
            name,
            layer.title,
            model.Closure(layer.closure),
            model.Choice(layer.chosen_by) if layer.chosen_by else None,
            layer.since,
        )
        for name, layer in declared.layers.items()
    }


def bind_actions(
    declared: Declared, layers: Mapping[str, model.Layer], diagnostics: list[Diagnostic]
) -> dict[str, model.Action]:
    """Return the actions in declared order, each under a parent that exists and is not below it."""
    bound: dict[str, model.Action] = {}
    for name, action in declared.actions.items():
        parent = action.parent
        if parent is not None and parent.text not in declared.actions:
            diagnostics.append(unknown("GE203", "action", parent, declared.actions))
            parent = None
        elif parent is not None and _leads_back(name, declared.actions):
            said = f"`{name}` stands below itself"
            diagnostics.append(Diagnostic("GE207", said, parent.span, "let one action of the circle have no parent"))
            parent = None
        listed_once(action.outside, diagnostics)
        for layer in action.outside:
            if layer.text not in layers:
                diagnostics.append(unknown("GE204", "layer", layer, layers))
        outside = frozenset(layer.text for layer in action.outside if layer.text in layers)
        bound[name] = model.Action(name, action.gloss, parent.text if parent else None, outside)
    return bound


def _leads_back(name: str, actions: Mapping[str, syntax.Action]) -> bool:
    seen = {name}
    above = actions[name].parent
    while above is not None and above.text in actions:
        if above.text in seen:
            return above.text == name
        seen.add(above.text)
        above = actions[above.text].parent
    return False


def leaves(actions: Mapping[str, model.Action]) -> dict[str, frozenset[str]]:
    """Return, for each action, those at or below it that have no action below them."""
    parents = {action.parent for action in actions.values()}
    below: dict[str, set[str]] = {name: set() for name in actions}
    for name in actions:
        if name in parents:
            continue
        above: str | None = name
        while above is not None:
            below[above].add(name)
            above = actions[above].parent
    return {name: frozenset(found) for name, found in below.items()}


def bind_covered(
    covered: syntax.Covered, below: Mapping[str, frozenset[str]], diagnostics: list[Diagnostic]
) -> frozenset[str]:
    """Return the actions without children that a list of actions covers."""
    listed_once(covered.names, diagnostics)
    diagnostics.extend(_listed_with_their_group(covered.names, below))
    named: set[str] = set()
    for name in covered.names:
        if name.text not in below:
            diagnostics.append(unknown("GE203", "action", name, below))
        else:
            named |= below[name.text]
    if not covered.every:
        return frozenset(named)
    return frozenset().union(*below.values()) - named


def _listed_with_their_group(names: Sequence[syntax.Name], below: Mapping[str, frozenset[str]]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each action of a list that covers nothing beside a group of the same list."""
    known = {name.text: below[name.text] for name in names if name.text in below}
    for name in names:
        covered = known.get(name.text, frozenset())
        group = next((group for group, whole in known.items() if covered and covered < whole), None)
        if group is not None:
            said = f"`{name.text}` is listed twice, for it is one of `{group}`"
            yield Diagnostic("GE220", said, name.span, "leave out one of the two")


def bind_facts(
    declared: Declared, actions: Mapping[str, model.Action], diagnostics: list[Diagnostic]
) -> dict[str, model.Fact]:
    """Return the facts in declared order."""
    below = leaves(actions)
    everything = syntax.Covered((), every=True)
    bound: dict[str, model.Fact] = {}
    for name, fact in declared.facts.items():
        diagnostics.extend(_taken(fact))
        values: tuple[model.FactValue, ...] = (False, True)
        if fact.values is not None:
            values = tuple(dict.fromkeys(value.text for value in fact.values))
            if len(values) < len(fact.values):
                hint = "list each value once"
                diagnostics.append(Diagnostic("GE206", f"`{name}` lists a value twice", fact.name.span, hint))
        listed_once(fact.beyond_procedure, diagnostics)
        for value in fact.beyond_procedure:
            if value.text not in values:
                diagnostics.append(unknown("GE202", f"value of `{name}`", value, map(str, values)))
        bound[name] = model.Fact(
            name,
            fact.gloss,
            values,
            question=fact.question,
            decided_by=fact.decided_by,
            concerns=bind_covered(fact.concerns or everything, below, diagnostics),
            procedure=fact.procedure,
            beyond_procedure=frozenset(value.text for value in fact.beyond_procedure),
            fixed=fact.fixed,
            cite=fact.cite,
        )
    return bound


def _taken(fact: syntax.Fact) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each word of a fact that means something else in an operation."""
    if fact.name.text in model.OPERATION_KEYS:
        said = f"a fact cannot be named `{fact.name.text}`"
        yield Diagnostic("GE221", said, fact.name.span, "operations have a key of that name; choose another")
    for value in fact.values or ():
        if value.text in model.UNKNOWN_WORDS:
            said = f"a value cannot be named `{value.text}`"
            hint = "operations say so of a fact that is not known; choose another, or leave it out"
            yield Diagnostic("GE221", said, value.span, hint)


def bind_sources(
    declared: Declared, layers: Mapping[str, model.Layer], diagnostics: list[Diagnostic]
) -> dict[str, model.Source]:
    """Return the sources in declared order, each in a layer that exists."""
    bound: dict[str, model.Source] = {}
    for name, source in declared.sources.items():
        if source.layer.text not in layers:
            diagnostics.append(unknown("GE204", "layer", source.layer, layers))
            continue
        chosen = layers[source.layer.text].chosen_by is not None
        if source.proposed is not None and not chosen:
            hint = "only a source that the question chooses can be asked before it is law"
            said = f"`proposed` in the layer `{source.layer.text}`, whose sources are not chosen"
            diagnostics.append(Diagnostic("GE211", said, source.name.span, hint))
        if source.start is not None and source.end is not None and source.end < source.start:
            hint = "`until` is the last day in force"
            diagnostics.append(Diagnostic("GE212", f"`{name}` ends before it begins", source.name.span, hint))
        dated = source.start is not None or source.end is not None or not chosen
        bound[name] = model.Source(
            name,
            source.title,
            source.layer.text,
            short=source.short or source.title,
            cite=source.cite,
            holder=source.holder,
            interval=model.Interval(source.start, source.end) if dated else None,
            proposed=source.proposed,
            not_encoded=source.not_encoded,
            note=source.note,
        )
    diagnostics.extend(_two_of_one_day(declared, layers, bound))
    return bound


def _two_of_one_day(
    declared: Declared, layers: Mapping[str, model.Layer], sources: Mapping[str, model.Source]
) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each source that would be the one chosen by default on a day on which another is."""
    for one, other in combinations(sources.values(), 2):
        choice = layers[one.layer].chosen_by
        if one.layer != other.layer or choice is None or one.interval is None or other.interval is None:
            continue
        both = model.intersection(one.interval, other.interval)
        if all(_has_days(each) for each in (one.interval, other.interval, both)):
            span = declared.sources[other.name].name.span
            said = f"`{one.name}` and `{other.name}` are both the default {choice} {_days(both)}"
            yield Diagnostic("GE219", said, span, "let one end before the other begins, or give one of them no dates")


def _has_days(interval: model.Interval) -> bool:
    return interval.start is None or interval.end is None or interval.start <= interval.end


def _days(interval: model.Interval) -> str:
    ends = (("from", interval.start), ("until", interval.end))
    return " ".join(f"{word} {day}" for word, day in ends if day is not None)


def bind_constraints(
    declared: Declared,
    facts: Mapping[str, model.Fact],
    definitions: Mapping[str, model.Definition],
    diagnostics: list[Diagnostic],
) -> tuple[model.Constraint, ...]:
    """Return the constraints in declared order."""
    bound = []
    for name, constraint in declared.constraints.items():
        never = bind_condition(constraint.never, facts, definitions.get, declared.definitions, diagnostics)
        if never is not None:
            bound.append(model.Constraint(name, constraint.reason, never))
    return tuple(bound)
