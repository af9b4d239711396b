"""A pytest plugin that runs Gherkin scenarios about a rulebook, with no Python to write.

`pytest -p guidelines_engine.gherkin my.feature` collects the file as it stands; `--rules DIR` names the rulebook, the
shipped one by default. At its end the run says what the questions exercised. Needs the extra
`guidelines-engine[gherkin]`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from pytest_bdd import given, parsers, scenario, then, when
from pytest_bdd.feature import get_feature
from pytest_bdd.scenario import get_python_name_generator

from .api import InvalidOperation, Operation, Opinion, Rulebook
from .coverage import Listener
from .questions import meets, steps, unknown_name
from .report.coverage import coverage_summary

Ask = Callable[[Operation, Iterable[str] | None], Opinion]

HEARD = pytest.StashKey[Listener]()
"""Where the run keeps what the opinions it asked for exercise."""


@dataclass
class Question(steps.Draft):
    """What the steps of a scenario have put so far, and the answer once it was asked."""

    opinion: Opinion | None = None
    refusal: InvalidOperation | None = None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--rules DIR`."""
    parser.addoption("--rules", default=None, metavar="DIR", help="the rulebook that scenarios ask")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect feature files, each as a module of its scenarios."""
    if file_path.suffix != ".feature":
        return None
    collected: pytest.Collector = _FeatureFile.from_parent(parent, path=file_path)
    return collected


class _FeatureFile(pytest.Module):
    """A feature file as a module with one test for each scenario."""

    def _getobj(self) -> ModuleType:
        module = ModuleType(self.path.stem)
        module.__file__ = str(self.path)
        folder = str(self.path.parent)
        for name in get_feature(folder, self.path.name).scenarios:
            test = scenario(self.path.name, name, features_base_dir=folder)(_nothing_more)
            unused = (each for each in get_python_name_generator(name) if not hasattr(module, each))
            setattr(module, next(unused), test)
        return module


def _nothing_more() -> None:
    """Stand for the body of a scenario, whose steps are the whole test."""


@pytest.fixture(scope="session")
def rulebook(pytestconfig: pytest.Config) -> Rulebook:
    """Return the rulebook that scenarios ask."""
    return Rulebook.load(pytestconfig.getoption("--rules"))


@pytest.fixture(scope="session")
def ask(pytestconfig: pytest.Config, rulebook: Rulebook) -> Ask:
    """Return what puts an operation to the rulebook, and hears what the opinion exercises."""
    listener = pytestconfig.stash.setdefault(HEARD, Listener(rulebook.book))

    def asked(operation: Operation, layers: Iterable[str] | None = None) -> Opinion:
        opinion = rulebook.assess(operation, layers=layers)
        listener.hear(opinion, "")
        return opinion

    return asked


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print what the questions of the run exercised, if any was asked."""
    if (listener := config.stash.get(HEARD, None)) is not None:
        terminalreporter.section("what the questions exercise")
        terminalreporter.write_line(coverage_summary(listener.coverage()))


@pytest.fixture
def question() -> Question:
    """Return the question before anything is said."""
    return Question()


class _Steps(parsers.StepParser):
    """Knows every step of a kind."""

    def __init__(self, kind: steps.Kind) -> None:
        super().__init__(kind.value)
        self._kind = kind

    def is_matching(self, name: str) -> bool:
        """Return whether there is such a step."""
        return steps.known(self._kind, name)

    def parse_arguments(self, name: str) -> dict[str, str]:
        """Return the words of the step."""
        return {"said": name}


@given(_Steps(steps.Kind.GIVEN))
def _put(question: Question, rulebook: Rulebook, said: str, datatable: steps.Table | None = None) -> None:
    steps.put(question, said, datatable, rulebook.facts)


@when(_Steps(steps.Kind.WHEN))
def _asked(question: Question, ask: Ask, said: str) -> None:
    question.opinion = question.refusal = None
    try:
        question.opinion = ask(question.operation, steps.layers_asked(said))
    except InvalidOperation as refusal:
        question.refusal = refusal


@then(_Steps(steps.Kind.THEN))
def _expected(question: Question, rulebook: Rulebook, said: str) -> None:
    wrong = _wrong(question, rulebook, said)
    if wrong is not None:
        pytest.fail(wrong, pytrace=False)


def _wrong(question: Question, rulebook: Rulebook, said: str) -> str | None:
    """Return why what was expected is not so, in words for whoever wrote the scenario; None where it is."""
    expectation = steps.expected(said)
    strange = None if expectation is None else unknown_name(expectation, rulebook.book)
    if expectation is None or strange is not None:
        return strange or f"there is no step `{said}`"
    if question.refusal is not None:
        met, answered = (
            meets(question.refusal.diagnostics, expectation),
            f"the operation was refused: {question.refusal}",
        )
    elif question.opinion is not None:
        met, answered = meets(question.opinion, expectation), f"the answer was\n\n{question.opinion}"
    else:
        return "nothing was asked: write `When the operation is assessed`"
    return None if met else f"expected: {said}\n{answered}"
