"""The settings in which other rules stand in a mutant than in the rulebook as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..digest import needed_source, periods, some_day
from ..model import Book, Choice, Closure, Interval, Rule
from ..operation import Operation, default_source
from ..solver import Completion
from ..weighing import Applicable, applicable
from .mutant import Mutant, mutated


@dataclass(frozen=True, slots=True)
class Setting:
    """An action under a layer on the days of an interval, and the rules that stand before and after the change.

    `source` is the one chosen for the layer, None where it is in force by date or other than it was.
    """

    layer: str
    source: str | None
    action: str
    interval: Interval
    before: tuple[Applicable, ...]
    after: tuple[Applicable, ...]


class Settings:
    """Finds the settings of mutants of one rulebook."""

    def __init__(self, book: Book) -> None:
        """Take the rulebook as it is."""
        self._book = book
        self._actions = book.single_actions()
        self._standing: dict[tuple[str, str | None, str, date], tuple[Applicable, ...]] = {}

    def of(self, mutant: Mutant) -> Iterator[Setting]:
        """Yield, once each, the settings in which other rules stand in a mutant than in the rulebook."""
        seen: set[object] = set()
        for setting in (*self._of_rules(mutant), *self._of_default(mutant)):
            key = (setting.layer, setting.action, identity(setting.before), identity(setting.after))
            if key not in seen:
                seen.add(key)
                yield setting

    def _of_rules(self, mutant: Mutant) -> Iterator[Setting]:
        """Yield the settings in which a rule that was changed stands."""
        for layer, source in dict.fromkeys((old.layer, self._choice(old)) for old, _ in mutant.rules):
            rules = [(old, new) for old, new in mutant.rules if (old.layer, self._choice(old)) == (layer, source)]
            for interval in periods(self._intervals(layer, source, mutant)):
                day = some_day(interval)
                standing = [pair for old, new in rules if (pair := _pair(old, new, day))]
                for action in self._actions if standing else ():
                    changed = [_covering(pair, action) for pair in standing]
                    if any(one != other for one, other in changed) and layer not in self._book.actions[action].outside:
                        before = self._stand(layer, source, action, day)
                        yield Setting(layer, source, action, interval, before, _replaced(before, changed))

    def _of_default(self, mutant: Mutant) -> Iterator[Setting]:
        """Yield the settings in which another source is chosen by default."""
        if mutant.source is None or (choice := self._book.layers[mutant.source[0].layer].chosen_by) is None:
            return
        layer = mutant.source[0].layer
        for interval in periods(each.interval for each in mutant.source if each.interval is not None):
            day = some_day(interval)
            before, after = (_default(each, choice, day) for each in (self._book, mutated(self._book, mutant)))
            for action in self._actions if before != after else ():
                if layer not in self._book.actions[action].outside:
                    sides = (self._stand(layer, source, action, day) for source in (before, after))
                    yield Setting(layer, None, action, interval, *sides)

    def operation(self, setting: Setting, facts: Completion) -> Operation:
        """Return an operation that is put in a setting."""
        day = setting.interval.start or setting.interval.end
        chosen = {choice: needed_source(self._book, choice, day) for choice in Choice}
        choice = self._book.layers[setting.layer].chosen_by
        if choice is not None:
            chosen[choice] = setting.source
        return Operation(setting.action, day, facts, chosen[Choice.REGIME], chosen[Choice.INTERPRETATION])

    def _choice(self, rule: Rule) -> str | None:
        return None if self._book.layers[rule.layer].chosen_by is None else rule.source

    def _intervals(self, layer: str, source: str | None, mutant: Mutant) -> Iterator[Interval]:
        changed = (new for _, new in mutant.rules if new is not None)
        for rule in (*self._book.rules.values(), *changed):
            if rule.layer == layer and source in (None, rule.source):
                yield from (version.interval for version in rule.versions)

    def _stand(self, layer: str, source: str | None, action: str, day: date) -> tuple[Applicable, ...]:
        key = (layer, source, action, day)
        if key not in self._standing:
            self._standing[key] = applicable(self._book, layer, source, action, day)
        return self._standing[key]


_Pair = tuple[Applicable | None, Applicable | None]


def _pair(old: Rule, new: Rule | None, day: date) -> _Pair | None:
    """Return a rule as it stands on a day before and after a change; None where the change makes no difference."""
    before, after = old.version_on(day), None if new is None else new.version_on(day)
    if before is after and (new is None or old.effect is new.effect):
        return None
    return (
        None if before is None else Applicable(old, before),
        None if new is None or after is None else Applicable(new, after),
    )


def _covering(pair: _Pair, action: str) -> _Pair:
    """Return the sides of a pair that cover an action."""
    one, other = (each if each is not None and action in each.version.actions else None for each in pair)
    return one, other


def _replaced(before: tuple[Applicable, ...], changed: Iterable[_Pair]) -> tuple[Applicable, ...]:
    gone = {one.rule.name for one, _ in changed if one is not None}
    return (*(each for each in before if each.rule.name not in gone), *(other for _, other in changed if other))


def _default(book: Book, choice: Choice, day: date) -> str | None:
    source = default_source(book, choice, day)
    return None if source is None else source.name


def concerned(book: Book, setting: Setting, rules: Sequence[Applicable], mutant: Mutant) -> tuple[Applicable, ...]:
    """Return, of the rules on one side of a setting, those whose effect a change can touch or depends on.

    In an open layer a prohibition stands alone, but for the permissions that name it. In any other, permissions and
    prohibitions meet within a source; a general prohibition meets every permission.
    """
    changed = {old.name for old, _ in mutant.rules}
    both = (*setting.before, *setting.after)
    if not changed or any(each.version.general for each in both if each.rule.name in changed):
        return tuple(rules)
    if book.layers[setting.layer].closure is Closure.OPEN:
        named = {name for each in both for name in each.version.notwithstanding}
        return tuple(each for each in rules if each.rule.name in changed | named or each.version.notwithstanding)
    sources = {old.source for old, _ in mutant.rules}
    return tuple(each for each in rules if each.rule.source in sources or each.version.general)


def identity(rules: Iterable[Applicable]) -> tuple[object, ...]:
    """Return what tells rules as they stand apart from others, as long as the rulebooks that hold them are kept."""
    return tuple((each.rule.name, each.rule.effect, id(each.version)) for each in rules)
