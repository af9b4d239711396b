"""Binds an operation to a rulebook: every name known, every default taken, every contradiction refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Date

from ..diagnostics import Diagnostic, choices, in_order, shown, suggestion
from ..model import UNKNOWN_WORDS, Book, Choice, Constraint, Fact, FactValue, Source, facts_read
from ..truth import Truth
from ..weighing import Kleene, meaning
from .question import Operation, shown_value


@dataclass(frozen=True, slots=True)
class Assumption:
    """A default that was taken, or a mark on what was chosen, in words."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Case:
    """An operation bound to a rulebook: every name known, every default taken.

    `known` holds the facts that have a meaning for the action; `unknown` the names of the others that have one, in
    vocabulary order; `unused` the facts that were given without having one.
    """

    operation: Operation
    action: str
    day: Date
    regime: str | None
    interpretation: str | None
    layers: tuple[str, ...]
    known: dict[str, FactValue]
    unknown: tuple[str, ...]
    unused: tuple[str, ...]
    assumed: tuple[Assumption, ...]
    labels: tuple[Assumption, ...]

    def chosen(self, choice: Choice) -> str | None:
        """Return the source that was chosen."""
        return self.regime if choice is Choice.REGIME else self.interpretation


def bind(book: Book, operation: Operation, layers: Iterable[str] | None = None) -> Case | tuple[Diagnostic, ...]:
    """Return the case that an operation makes under a rulebook, or all that is wrong with it.

    Args:
        book: the rulebook.
        operation: the question.
        layers: the layers to ask; all of them where None.
    """
    wrong: list[Diagnostic] = []
    asked = layers_asked(book, operation, layers, wrong)
    _check_action(book, operation, wrong)
    known = _facts(book, operation, wrong)
    named = {choice: _named(book, operation, choice, wrong) for choice in Choice}
    if wrong:
        return in_order(wrong)
    assumed: list[Assumption] = []
    day = _day(operation, named[Choice.REGIME], assumed)
    chosen = {
        choice: named[choice] or _default(book, operation, choice, day, asked, assumed, wrong) for choice in Choice
    }
    concerned = [name for name, fact in book.facts.items() if operation.action in fact.concerns]
    case = Case(
        operation,
        operation.action,
        day,
        regime=_name(chosen[Choice.REGIME]),
        interpretation=_name(chosen[Choice.INTERPRETATION]),
        layers=asked,
        known={name: known[name] for name in concerned if name in known},
        unknown=tuple(name for name in concerned if name not in known),
        unused=tuple(name for name in book.facts if name in known and name not in concerned),
        assumed=tuple(assumed),
        labels=tuple(_labels(book, chosen[Choice.INTERPRETATION], day)),
    )
    wrong.extend(_contradictions(book, case))
    return tuple(wrong) or case


def _name(source: Source | None) -> str | None:
    return None if source is None else source.name


def layers_asked(
    book: Book, operation: Operation, layers: Iterable[str] | None, wrong: list[Diagnostic]
) -> tuple[str, ...]:
    """Return the layers to ask in their own order, all of them where None; what is wrong with them is added."""
    if layers is None:
        return tuple(book.layers)
    asked = list(layers)
    if not asked:
        wrong.append(Diagnostic("GE410", "no layer is asked", operation.place("layers"), choices(book.layers)))
    for layer in asked:
        if layer not in book.layers:
            hint = suggestion(layer, book.layers) or choices(book.layers)
            wrong.append(Diagnostic("GE410", f"unknown layer `{shown(layer)}`", operation.place("layers"), hint))
    return tuple(layer for layer in book.layers if layer in asked)


def _check_action(book: Book, operation: Operation, wrong: list[Diagnostic]) -> None:
    action = operation.action
    children = [name for name, each in book.actions.items() if each.parent == action]
    place, hint = operation.place("action"), "`guidelines words` lists them"
    if not action.strip():
        wrong.append(Diagnostic("GE404", "no action is named", place, hint))
    elif action not in book.actions:
        hint = suggestion(action, book.actions) or hint
        wrong.append(Diagnostic("GE404", f"unknown action `{shown(action)}`", place, hint))
    elif children:
        said = f"`{action}` is a group of actions, not one of them"
        wrong.append(Diagnostic("GE404", said, place, choices(children)))


def _facts(book: Book, operation: Operation, wrong: list[Diagnostic]) -> dict[str, FactValue]:
    known: dict[str, FactValue] = {}
    for name, value in operation.facts.items():
        fact = book.facts.get(name)
        place = operation.place(f"facts.{name}")
        if fact is None:
            place = operation.places.get(f"fact.{name}", place)
            hint = suggestion(str(name), book.facts) or "`guidelines words` lists them"
            wrong.append(Diagnostic("GE405", f"unknown fact `{shown(str(name))}`", place, hint))
        elif fact.yes_no:
            if isinstance(value, bool):
                known[name] = value
            else:
                hint = "write true or false, or leave it out if it is unknown"
                wrong.append(Diagnostic("GE407", f"`{name}` is a yes-or-no fact, not `{_written(value)}`", place, hint))
        elif isinstance(value, str) and value in fact.values:
            known[name] = value
        elif isinstance(value, str):
            hint = suggestion(value, map(str, fact.values)) or choices(map(str, fact.values))
            if value in UNKNOWN_WORDS:
                hint = "leave it out if it is not known"
            wrong.append(Diagnostic("GE406", f"`{name}` does not take the value `{shown(value)}`", place, hint))
        else:
            hint = _in_quotes(fact, value) or choices(map(str, fact.values))
            wrong.append(Diagnostic("GE407", f"`{name}` takes one of its values, not `{_written(value)}`", place, hint))
    return known


def _in_quotes(fact: Fact, value: object) -> str | None:
    """Return how to write the value of a fact whose word YAML reads as yes or no, if it has one such."""
    if not isinstance(value, bool):
        return None
    words = ("yes", "true", "on") if value else ("no", "false", "off")
    meant = next((word for word in fact.values if word in words), None)
    return f'put it in quotes: "{meant}"' if meant else None


def _written(value: object) -> str:
    """Return a value of any type as a message repeats it."""
    return shown(str(value).lower() if isinstance(value, bool) else str(value))


def _named(book: Book, operation: Operation, choice: Choice, wrong: list[Diagnostic]) -> Source | None:
    """Return the source that the operation itself names."""
    name = operation.regime if choice is Choice.REGIME else operation.interpretation
    layer = book.layer_chosen_by(choice)
    if name is None:
        return None
    place = operation.place(choice.value)
    known = {source.name: source for source in book.sources_of(layer.name)} if layer else {}
    if name not in known:
        hint = suggestion(name, known) or choices(known)
        wrong.append(Diagnostic("GE410", f"unknown {choice} `{shown(name)}`", place, hint))
        return None
    if known[name].not_encoded:
        wrong.append(Diagnostic("GE411", f"the {choice} `{name}` is not encoded", place, known[name].not_encoded))
    return known[name]


def _day(operation: Operation, regime: Source | None, assumed: list[Assumption]) -> Date:
    if operation.date is not None:
        return operation.date
    if regime is not None and regime.interval is not None and regime.interval.start is not None:
        assumed.append(Assumption("date", f"{regime.interval.start}, the first day of {regime.name}"))
        return regime.interval.start
    if regime is not None and regime.proposed is not None:
        assumed.append(Assumption("date", f"{regime.proposed}, for {regime.name} was only proposed"))
        return regime.proposed
    today = Date.today()
    assumed.append(Assumption("date", f"{today}, today"))
    return today


def default_source(book: Book, choice: Choice, day: Date) -> Source | None:
    """Return the source that is chosen on a day where the question names none."""
    layer = book.layer_chosen_by(choice)
    if layer is None:
        return None
    found = (source for source in book.sources_of(layer.name) if source.interval is not None and day in source.interval)
    return next(found, None)


def _default(
    book: Book,
    operation: Operation,
    choice: Choice,
    day: Date,
    asked: tuple[str, ...],
    assumed: list[Assumption],
    wrong: list[Diagnostic],
) -> Source | None:
    layer = book.layer_chosen_by(choice)
    if layer is None:
        return None
    source = default_source(book, choice, day)
    place = operation.place("date")
    if source is not None and not source.not_encoded:
        assumed.append(Assumption(choice.value, f"{source.name}, the one of {day}"))
        return source
    if layer.name in asked and choice is Choice.INTERPRETATION:
        if source is None:
            known = choices(each.name for each in book.sources_of(layer.name))
            wrong.append(Diagnostic("GE413", f"no interpretation is the one of {day}", place, f"name {known}"))
        else:
            said = f"`{source.name}`, the interpretation of {day}, is not encoded"
            wrong.append(Diagnostic("GE411", said, place, source.not_encoded))
    elif source is not None and layer.name in asked:
        said = f"`{source.name}`, the {choice} of {day}, is not encoded"
        wrong.append(Diagnostic("GE411", said, place, source.not_encoded))
    return None


def _labels(book: Book, chosen: Source | None, day: Date) -> Iterable[Assumption]:
    """Yield what must be said of a reading that is not the default one of the day."""
    if chosen is None or chosen == default_source(book, Choice.INTERPRETATION, day):
        return
    yield Assumption("interpretation", f"`{chosen.name}` is not the Government's reading on that date")
    if chosen.interval is None:
        held = f"; held by {chosen.holder}" if chosen.holder else ""
        yield Assumption("interpretation", f"`{chosen.name}` was never adopted by a Cabinet{held}")


def binding_constraints(book: Book, action: str) -> tuple[Constraint, ...]:
    """Return the constraints all of whose facts have a meaning for the action."""
    return tuple(
        constraint
        for constraint in book.constraints
        if all(action in book.facts[fact].concerns for fact in facts_read(constraint.never))
    )


def _contradictions(book: Book, case: Case) -> Iterable[Diagnostic]:
    logic = Kleene(case.known, frozenset(book.facts))
    for constraint in binding_constraints(book, case.action):
        if meaning(constraint.never, logic) is Truth.TRUE:
            clashing = {name: value for name, value in case.known.items() if name in facts_read(constraint.never)}
            for name in tuple(clashing):  # leave out what the contradiction does not need
                fewer = {other: value for other, value in clashing.items() if other != name}
                if meaning(constraint.never, Kleene(fewer, logic.concerned)) is Truth.TRUE:
                    clashing = fewer
            yield contradiction(case, clashing, constraint.reason)


def contradiction(case: Case, facts: Iterable[str], reason: str | None) -> Diagnostic:
    """Return the diagnostic for facts that cannot be true together."""
    clashing = list(facts)
    said = " and ".join(f"`{name}: {shown_value(case.known[name])}`" for name in clashing)
    place = case.operation.place(f"facts.{clashing[-1]}" if clashing else "")
    how = "contradict each other" if len(clashing) > 1 else "cannot be"
    return Diagnostic("GE412", f"{said} {how}", place, reason)
