"""One layer in one setting as code, made from the model and never from the text of a rule.

Which rules apply, and how an operation is read, is not known here. The text of the code holds no word of a rulebook:
facts are numbered, and their values reach it as values.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import assert_never

from ..model import Closure, Condition, FactValue
from ..weighing import Applicable, meaning, weigh
from .growing import Program

_DEEPEST = 16
"""How deep an expression may nest before a part of it gets a name; Python's own parser stops at about a hundred."""


@dataclass(frozen=True, slots=True)
class _Question:
    fact: int
    values: frozenset[FactValue]


@dataclass(frozen=True, slots=True)
class _Not:
    of: int


@dataclass(frozen=True, slots=True)
class _Joint:
    word: str
    parts: tuple[int, ...]


_Node = _Question | _Not | _Joint | bool

_FALSE, _TRUE = 0, 1


class _Formulas:
    """A logic, in the sense of `weighing`, of numbered formulas; equal ones have one number, parts a lower one."""

    def __init__(self, facts: Sequence[str]) -> None:
        self._facts = {name: index for index, name in enumerate(facts)}
        self._numbers: dict[_Node, int] = {}
        self.nodes: list[_Node] = [False, True]

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> int:
        index = self._facts.get(fact)
        return _FALSE if index is None else self._number(_Question(index, values))

    def conjunction(self, parts: Iterable[int]) -> int:
        return self._joined("and", list(parts), _TRUE, _FALSE)

    def disjunction(self, parts: Iterable[int]) -> int:
        return self._joined("or", list(parts), _FALSE, _TRUE)

    def negation(self, of: int) -> int:
        if of in (_FALSE, _TRUE):
            return 1 - of
        node = self.nodes[of]
        return node.of if isinstance(node, _Not) else self._number(_Not(of))

    def _joined(self, word: str, parts: Sequence[int], neutral: int, settling: int) -> int:
        kept = dict.fromkeys(part for part in parts if part != neutral)
        if settling in kept:
            return settling
        if len(kept) < 2:
            return next(iter(kept), neutral)
        return self._number(_Joint(word, tuple(kept)))

    def _number(self, node: _Node) -> int:
        if node not in self._numbers:
            self._numbers[node] = len(self.nodes)
            self.nodes.append(node)
        return self._numbers[node]


class _Code:
    """The lines of one program. A formula is read in two ways: certainly true, or possibly true."""

    def __init__(self, nodes: list[_Node], roots: Iterable[int]) -> None:
        self.lines: list[str] = []
        self.constants: dict[str, object] = {}
        self._nodes = nodes
        self._named = _worth_naming(nodes, roots)
        self._names: dict[tuple[int, bool], str] = {}
        self._loaded: set[int] = set()

    def reading(self, root: int, certain: bool) -> str:
        """Return the expression that a formula is certainly, or possibly, true; what it needs is written before it."""
        for number, way in sorted(self._reached(root, certain)):
            node = self._nodes[number]
            if isinstance(node, _Question) and node.fact not in self._loaded:
                self._loaded.add(node.fact)
                self.lines.append(f"f{node.fact} = known[{node.fact}]")
            if number in self._named and (number, way) not in self._names:
                text = self._text(number, way)
                self._names[number, way] = name = f"{'c' if way else 'p'}{number}"
                self.lines.append(f"{name} = {text}")
        return self._text(root, certain)

    def _reached(self, root: int, certain: bool) -> set[tuple[int, bool]]:
        found: set[tuple[int, bool]] = set()
        waiting = [(root, certain)]
        while waiting:
            number, way = waiting.pop()
            if (number, way) in found or (number, way) in self._names:
                continue
            found.add((number, way))
            node = self._nodes[number]
            turned = not way if isinstance(node, _Not) else way
            waiting += [(part, turned) for part in _parts(node)]
        return found

    def _text(self, number: int, certain: bool) -> str:
        named = self._names.get((number, certain))
        if named is not None:
            return named
        node = self._nodes[number]
        match node:
            case bool():
                return str(node)
            case _Question(fact, values):
                return self._question(fact, values, certain)
            case _Not(of):
                return f"not {self._text(of, not certain)}"
            case _Joint(word, parts):
                return f"({f' {word} '.join(self._text(part, certain) for part in parts)})"
            case _:
                assert_never(node)

    def _question(self, fact: int, values: frozenset[FactValue], certain: bool) -> str:
        if len(values) == 1 and isinstance(only := next(iter(values)), bool):
            return f"f{fact} is {only}" if certain else f"f{fact} is not {not only}"
        name = f"v{len(self.constants)}"
        if certain and len(values) == 1:
            self.constants[name] = only
            return f"f{fact} == {name}"
        self.constants[name] = values if certain else values | {None}
        return f"f{fact} in {name}"


def _parts(node: _Node) -> tuple[int, ...]:
    match node:
        case bool() | _Question():
            return ()
        case _Not(of):
            return (of,)
        case _Joint(_, parts):
            return parts
        case _:
            assert_never(node)


def _worth_naming(nodes: list[_Node], roots: Iterable[int]) -> frozenset[int]:
    """Return the formulas to be worked out once, under a name: those that several others read, or that lie too deep."""
    readers: dict[int, int] = dict.fromkeys(roots, 1)
    for number in range(len(nodes) - 1, -1, -1):
        if number in readers:
            for part in _parts(nodes[number]):
                readers[part] = readers.get(part, 0) + 1
    depths: list[int] = []
    for node in nodes:
        inner = max((depths[part] for part in _parts(node)), default=0)
        depths.append(inner + 1 if isinstance(node, _Joint) else inner)
    return frozenset(
        number
        for number, count in readers.items()
        if isinstance(nodes[number], _Joint) and (count > 1 or depths[number] % _DEEPEST == 0)
    )


def layer_program(closure: Closure, rules: Sequence[Applicable], facts: Sequence[str]) -> Program:
    """Return the code that says what the rules of a layer come to: 9 times survives, 3 times prohibits, and reserves.

    Each of the three is 0, 1 or 2, as in `Truth`; one that cannot matter any more to the finding is given as 0.

    Args:
        closure: what the silence of the layer means.
        rules: the rules in force that cover the action.
        facts: the facts that concern the action, in vocabulary order.
    """
    formulas = _Formulas(facts)
    weight = weigh(closure, rules, formulas)
    survives, prohibits, reserves = (weight.survives, 9), (weight.prohibits, 3), (weight.reserves, 1)
    match closure:  # the columns that matter, in such an order that the certainty of one leaves the rest no matter
        case Closure.OPEN:
            return _row(formulas.nodes, (prohibits,))
        case Closure.CLOSED:
            return _row(formulas.nodes, (survives, prohibits))
        case Closure.FRAMEWORK:
            return _row(formulas.nodes, (survives, prohibits, reserves))
        case _:
            assert_never(closure)


def any_program(conditions: Iterable[Condition], facts: Sequence[str]) -> Program:
    """Return the code that says whether some of the conditions hold: 0, 1 or 2, as in `Truth`."""
    formulas = _Formulas(facts)
    holds = formulas.disjunction(meaning(condition, formulas) for condition in conditions)
    return _row(formulas.nodes, ((holds, 1),))


def _row(nodes: list[_Node], columns: Sequence[tuple[int, int]]) -> Program:
    code = _Code(nodes, (column for column, _ in columns))
    code.lines.append("row = 0")
    for column, unit in columns:
        certain = code.reading(column, certain=True)
        code.lines.append(f"if {certain}: return row + {2 * unit}")
        possible = code.reading(column, certain=False)
        code.lines.append(f"if {possible}: row += {unit}")
    text = "def row(known):\n" + "".join(f"    {line}\n" for line in (*code.lines, "return row"))
    made: dict[str, Program] = {}
    exec(compile(text, "<rules>", "exec"), dict(code.constants), made)
    return made["row"]
