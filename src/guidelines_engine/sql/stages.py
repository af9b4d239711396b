"""In which order formulas are worked out, stage by stage: those that several others read, and those that lie too deep.

Nothing is known here of SQL but that a stage reads the columns of the stages before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ..compiled.formulas import Joint, Node, Question, parts_of, reached

DEEPEST = 16
"""How deep an expression may nest before a part of it gets a column."""


def stages(
    nodes: Sequence[Node], roots: Iterable[int], long: Callable[[Question], bool]
) -> tuple[tuple[int, ...], ...]:
    """Return the numbers of the formulas that get a column, stage by stage.

    Args:
        nodes: all formulas by number.
        roots: those whose values are wanted in the end.
        long: whether a question takes so long to write that it should not be written twice.
    """
    used = reached(nodes, roots := tuple(roots))
    readers = dict.fromkeys(used, 0)
    for number in used:
        for part in parts_of(nodes[number]):
            readers[part] += 1
    for root in roots:
        readers[root] += 1
    stage: dict[int, int] = {}
    depth: dict[int, int] = {}
    columns: list[list[int]] = []
    for number in used:
        node = nodes[number]
        parts = parts_of(node)
        stage[number] = max((stage[part] for part in parts), default=0)
        depth[number] = max((depth[part] for part in parts), default=0) + isinstance(node, Joint)
        shared = readers[number] > 1 and (isinstance(node, Joint) or (isinstance(node, Question) and long(node)))
        if shared or depth[number] >= DEEPEST:
            depth[number] = 0
            if stage[number] == len(columns):
                columns.append([])
            columns[stage[number]].append(number)
            stage[number] += 1
    return tuple(map(tuple, columns))
