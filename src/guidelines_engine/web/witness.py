"""An operation in which a rule shows itself: one that it permits, prohibits or reserves, with no fact to spare."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..digest import Digest, Scene
from ..model import Book, Rule
from ..operation import Operation
from ..solver import Completion
from ..truth import Truth


def witness(book: Book, name: str) -> Operation | None:
    """Return an operation in which a rule takes effect, under its latest version that can; None where none can."""
    for digest, scene in _scenes(book, book.rules[name]):

        def shows(facts: Completion, digest: Digest = digest, scene: Scene = scene) -> bool:
            return digest.truths(scene, facts)[name].effective is Truth.TRUE

        found = digest.witness(scene, scene.weights[name].effective, shows)
        if found is not None:
            return found
    return None


def _scenes(book: Book, rule: Rule) -> Iterator[tuple[Digest, Scene]]:
    """Yield the scenes in which a rule plays a part, the latest first, action by action."""
    source = None if book.layers[rule.layer].chosen_by is None else rule.source
    for action in book.single_actions():
        if not any(action in version.actions for version in rule.versions):
            continue
        beside = {
            name: each
            for name, each in book.rules.items()
            if each.layer == rule.layer and any(action in version.actions for version in each.versions)
        }
        digest = Digest(replace(book, rules=beside))
        for scene in reversed(dict.fromkeys(digest.course(rule.layer, source, action).values())):
            if rule.name in scene.weights:
                yield digest, scene
