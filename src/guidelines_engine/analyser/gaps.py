"""Checks on gaps: what no source of a closed layer ever authorises."""

from __future__ import annotations

from collections.abc import Iterator

from ..digest import Digest, needed_source
from ..flaw import Flaw
from ..model import Choice, Closure, Effect
from ..operation import Operation
from .common import Said, about
from .places import Places


def action_never_authorised(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE351: no source of a closed layer, at any date and on any facts, authorises an action."""
    for layer in digest.book.layers.values():
        if layer.closure is not Closure.CLOSED:
            continue
        scenes = digest.scenes(layer.name)
        covered = {scene.action for scene in scenes for rule in scene.rules if rule.rule.effect is Effect.PERMIT}
        authorised = {scene.action for scene in scenes if digest.possible(scene, scene.weight.survives)}
        for action in digest.actions:
            if action in authorised or layer.name in digest.book.actions[action].outside:
                continue
            how = "no permission survives" if action in covered else "no permission covers it"
            said = Said(
                f"nothing in the layer `{layer.name}` ever authorises `{action}`: {how}",
                "write the rule that does, or say with `outside` that the layer is silent on it",
            )
            witness = _of_which_nothing_is_known(digest, action, layer.name)
            yield about("GE351", "action", action, said, places.of("action", action), witness)


def _of_which_nothing_is_known(digest: Digest, action: str, layer: str) -> Operation:
    """Return an operation with nothing but its action and a day on which the layer has law."""
    starts = [source.interval.start for source in digest.book.sources_of(layer) if source.interval is not None]
    day = min((start for start in starts if start is not None), default=None)
    regime, interpretation = (
        needed_source(digest.book, choice, day) for choice in (Choice.REGIME, Choice.INTERPRETATION)
    )
    return Operation(action, day, {}, regime, interpretation)
