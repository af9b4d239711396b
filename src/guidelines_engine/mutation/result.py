"""What became of mutants, and the file in which that is kept while they are tried."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, Severity, inaccessible, whole_input
from ..model import FactValue


@dataclass(frozen=True, slots=True)
class Witness:
    """An operation that a mutant answers otherwise: in which layer, and what it finds before and after."""

    layer: str
    before: str
    after: str
    action: str
    date: str | None
    regime: str | None
    interpretation: str | None
    facts: Mapping[str, FactValue]


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a mutant.

    `killed_by` is the place of a question whose answer was no longer as expected. A mutant that none killed is proved
    to find what the rulebook finds where it has no witness; where its witness has the same finding before and after,
    only the rules that decide differ.
    """

    key: str
    kind: str
    subject: str
    killed_by: str | None = None
    witness: Witness | None = None

    @property
    def equivalent(self) -> bool:
        """Whether it finds what the rulebook finds, whatever the operation."""
        return self.killed_by is None and (self.witness is None or self.witness.before == self.witness.after)

    @property
    def survived(self) -> bool:
        """Whether it finds something else and no question noticed."""
        return self.killed_by is None and not self.equivalent


@dataclass(frozen=True, slots=True)
class Tally:
    """How many mutants became what.

    `other_rules` are those of the equivalent ones in which other rules decide the same findings.
    """

    killed: int
    survived: int
    equivalent: int
    other_rules: int

    @property
    def score(self) -> float:
        """The share of the mutants not equivalent that were killed, from 0 to 1; 1 where there was none."""
        tried = self.killed + self.survived
        return self.killed / tried if tried else 1.0


def tally(results: Iterable[Result]) -> Tally:
    """Return how many mutants became what."""
    found = list(results)
    return Tally(
        sum(each.killed_by is not None for each in found),
        sum(each.survived for each in found),
        sum(each.equivalent for each in found),
        sum(each.equivalent and each.witness is not None for each in found),
    )


class State:
    """The file at `path`, which holds for one state of rules and questions what became of the mutants tried so far."""

    def __init__(self, path: Path, fingerprint: str) -> None:
        """Take the file, and what identifies the rules and the questions; what it says of any other is dropped."""
        self.path = path
        self._head = json.dumps({"fingerprint": fingerprint})

    def read(self) -> tuple[dict[str, Result], tuple[Diagnostic, ...]]:
        """Return what is known, by key, and what there is to say of the file; one that is no state is left as it is.

        A line cut off is passed over, and a state of other rules or questions begun anew.
        """
        try:
            return self._read()
        except OSError as error:
            return {}, (inaccessible(self.path, error, "written"),)

    def _read(self) -> tuple[dict[str, Result], tuple[Diagnostic, ...]]:
        if self.path.exists() and not (self.path.is_file() or self.path.is_dir()):
            return {}, (self._foreign(),)  # a device may be read for ever
        content = self.path.read_bytes() if self.path.exists() else b""
        head, *lines = content.decode(errors="replace").splitlines() or [""]
        if head == self._head:
            with self.path.open("a", encoding="utf-8") as file:
                file.write("" if content.endswith(b"\n") else "\n")
            read = (_result(line) for line in lines)
            return {result.key: result for result in read if result is not None}, ()
        if content.strip() and not _begins_a_state(head):
            return {}, (self._foreign(),)
        self.path.write_text(f"{self._head}\n", encoding="utf-8")
        said = "what was kept is of other rules or questions, and is begun anew"
        anew = Diagnostic("GE006", said, whole_input(self.path), severity=Severity.WARNING)
        return {}, (anew,) if lines else ()

    def _foreign(self) -> Diagnostic:
        said = f"`{self.path}` holds something else than mutants tried before"
        return Diagnostic("GE006", said, whole_input(self.path), "name another file")

    def add(self, results: Iterable[Result]) -> None:
        """Keep more results.

        Raises:
            OSError: they cannot be written.
        """
        with self.path.open("a", encoding="utf-8") as file:
            file.writelines(f"{json.dumps(asdict(result), ensure_ascii=False)}\n" for result in results)


def _begins_a_state(line: str) -> bool:
    try:
        head = json.loads(line)
    except ValueError:
        return False
    return isinstance(head, dict) and "fingerprint" in head


def _result(line: str) -> Result | None:
    try:
        kept = json.loads(line)
        witness = kept.pop("witness")
        return Result(**kept, witness=None if witness is None else Witness(**witness))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
