"""One layer in one setting as code, made from the model and never from the text of a rule.

Which rules apply, and how an operation is read, is not known here. The text of the code holds no word of a rulebook:
facts are numbered, and their values reach it as values.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from ..model import Closure, Condition, FactValue
from ..weighing import Applicable, meaning, weigh
from .formulas import Formulas, Joint, Node, Not, Question, parts_of
from .growing import Program

_DEEPEST = 16
"""How deep an expression may nest before a part of it gets a name; Python's own parser stops at about a hundred."""


class _Code:
    """The lines of one program. A formula is read in two ways: certainly true, or possibly true."""

    def __init__(self, nodes: list[Node], roots: Iterable[int]) -> None:
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
            if isinstance(node, Question) and node.fact not in self._loaded:
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
            turned = not way if isinstance(node, Not) else way
            waiting += [(part, turned) for part in parts_of(node)]
        return found

    def _text(self, number: int, certain: bool) -> str:
        named = self._names.get((number, certain))
        if named is not None:
            return named
        node = self._nodes[number]
        match node:
            case bool():
                return str(node)
            case Question(fact, values):
                return self._question(fact, values, certain)
            case Not(of):
                return f"not {self._text(of, not certain)}"
            case Joint(word, parts):
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


def _worth_naming(nodes: list[Node], roots: Iterable[int]) -> frozenset[int]:
    """Return the formulas to be worked out once, under a name: those that several others read, or that lie too deep."""
    readers: dict[int, int] = dict.fromkeys(roots, 1)
    for number in range(len(nodes) - 1, -1, -1):
        if number in readers:
            for part in parts_of(nodes[number]):
                readers[part] = readers.get(part, 0) + 1
    depths: list[int] = []
    for node in nodes:
        inner = max((depths[part] for part in parts_of(node)), default=0)
        depths.append(inner + 1 if isinstance(node, Joint) else inner)
    return frozenset(
        number
        for number, count in readers.items()
        if isinstance(nodes[number], Joint) and (count > 1 or depths[number] % _DEEPEST == 0)
    )


def layer_program(closure: Closure, rules: Sequence[Applicable], facts: Sequence[str]) -> Program:
    """Return the code that says what the rules of a layer come to: 9 times survives, 3 times prohibits, and reserves.

    Each of the three is 0, 1 or 2, as in `Truth`; one that cannot matter any more to the finding is given as 0.

    Args:
        closure: what the silence of the layer means.
        rules: the rules in force that cover the action.
        facts: the facts that concern the action, in vocabulary order.
    """
    formulas = Formulas(facts)
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
    formulas = Formulas(facts)
    holds = formulas.disjunction(meaning(condition, formulas) for condition in conditions)
    return _row(formulas.nodes, ((holds, 1),))


def _row(nodes: list[Node], columns: Sequence[tuple[int, int]]) -> Program:
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
