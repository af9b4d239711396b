"""A pytest plugin that runs Gherkin scenarios about a rulebook, with no Python to write.

`pytest -p guidelines_engine.gherkin my.feature` collects the file as it stands; `--rules DIR` names the rulebook, the
shipped one by default. Needs the extra `guidelines-engine[gherkin]`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

import pytest
from pytest_bdd import given, parsers, scenario, then, when
from pytest_bdd.feature import get_feature
from pytest_bdd.scenario import get_python_name_generator

from .api import InvalidOperation, Operation, Opinion, Rulebook
from .model import FactValue
from .opinion import Verdict

Ask = Callable[[Operation, Iterable[str] | None], Opinion]

ASKED = pytest.StashKey[list[Opinion]]()
"""Where the opinions that a test session asked for are kept, for whoever measures what they exercise."""


@dataclass
class Question:
    """What the steps of a scenario have said so far, and the answer once it was asked."""

    action: str = ""
    date: str | None = None
    regime: str | None = None
    interpretation: str | None = None
    facts: dict[str, FactValue | None] = field(default_factory=dict)
    opinion: Opinion | None = None
    refusal: InvalidOperation | None = None

    @property
    def operation(self) -> Operation:
        """The operation put so far."""
        return Operation(self.action, self.date, self.facts, self.regime, self.interpretation)

    @property
    def answer(self) -> Opinion:
        """The opinion; a scenario that has none fails."""
        if self.refusal is not None:
            pytest.fail(f"the operation was refused: {self.refusal}")
        if self.opinion is None:
            pytest.fail("nothing was asked: write `When the operation is assessed`")
        return self.opinion


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--rules DIR`."""
    parser.addoption("--rules", default=None, metavar="DIR", help="the rulebook that scenarios ask")


def pytest_configure(config: pytest.Config) -> None:
    """Start with nothing asked."""
    config.stash[ASKED] = []


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
    """Return what puts an operation to the rulebook, and keeps the opinion under `ASKED`."""

    def asked(operation: Operation, layers: Iterable[str] | None = None) -> Opinion:
        opinion = rulebook.assess(operation, layers=layers)
        pytestconfig.stash[ASKED].append(opinion)
        return opinion

    return asked


@pytest.fixture
def question() -> Question:
    """Return the question before anything is said."""
    return Question()


def _value(rulebook: Rulebook, fact: str, written: str) -> FactValue:
    known = rulebook.facts.get(fact)
    if known is not None and known.values == (False, True) and written in ("true", "false"):
        return written == "true"
    return written


@given(parsers.re(r"the action is (?P<action>\S+)"))
def _the_action(question: Question, action: str) -> None:
    question.action = action


@given(parsers.re(r"the date is (?P<date>\S+)"))
def _the_date(question: Question, date: str) -> None:
    question.date = date


@given(parsers.re(r"the regime is (?P<regime>\S+)"))
def _the_regime(question: Question, regime: str) -> None:
    question.regime = regime


@given(parsers.re(r"the reading is (?P<interpretation>\S+)"))
def _the_reading(question: Question, interpretation: str) -> None:
    question.interpretation = interpretation


@given(parsers.re(r"(?P<fact>[a-z][a-z0-9_]*) is (?P<value>\S+)"))
def _a_fact(question: Question, rulebook: Rulebook, fact: str, value: str) -> None:
    question.facts[fact] = None if value == "unknown" else _value(rulebook, fact, value)


@given("the facts")
def _the_facts(question: Question, rulebook: Rulebook, datatable: list[list[str]]) -> None:
    for fact, value in datatable[1:]:
        question.facts[fact] = None if value == "unknown" else _value(rulebook, fact, value)


def _assess(question: Question, ask: Ask, layers: Iterable[str] | None) -> None:
    try:
        question.opinion = ask(question.operation, layers)
    except InvalidOperation as refusal:
        question.refusal = refusal


@when("the operation is assessed")
def _assessed(question: Question, ask: Ask) -> None:
    _assess(question, ask, None)


@when(parsers.re(r"the operation is assessed in the layers? (?P<layers>.+)"))
def _assessed_in(question: Question, ask: Ask, layers: str) -> None:
    _assess(question, ask, [name.strip() for name in layers.split(",")])


@then(parsers.re(r"it is (?P<verdict>lawful|unlawful|undetermined)"))
def _verdict(question: Question, verdict: str) -> None:
    assert question.answer.verdict is Verdict(verdict), str(question.answer)


@then(parsers.re(r"the (?P<layer>\S+) finding is (?P<finding>\S+)"))
def _finding(question: Question, layer: str, finding: str) -> None:
    assert question.answer.findings[layer].finding == finding, str(question.answer)


@then(parsers.re(r"the (?P<layer>\S+) ground is (?P<ground>\S+)"))
def _ground(question: Question, layer: str, ground: str) -> None:
    assert question.answer.findings[layer].ground == ground, str(question.answer)


@then(parsers.re(r"rule (?P<rule>\S+) decides"))
def _decides(question: Question, rule: str) -> None:
    assert rule in _deciding(question.answer), str(question.answer)


@then(parsers.re(r"rule (?P<rule>\S+) does not decide"))
def _does_not_decide(question: Question, rulebook: Rulebook, rule: str) -> None:
    assert rule in rulebook.rules, f"there is no rule {rule}"
    assert rule not in _deciding(question.answer), str(question.answer)


def _deciding(opinion: Opinion) -> set[str]:
    return {rule for finding in opinion.findings.values() for rule in finding.rules}


@then("it is disputed")
def _disputed(question: Question) -> None:
    assert question.answer.disputed, str(question.answer)


@then("it is not disputed")
def _not_disputed(question: Question) -> None:
    assert not question.answer.disputed, str(question.answer)


@then("it says what is not encoded")
def _not_encoded(question: Question) -> None:
    assert question.answer.not_encoded, str(question.answer)


@then(parsers.re(r"the answer to (?P<fact>\S+) is missing"))
def _missing(question: Question, fact: str) -> None:
    assert fact in question.answer.missing, str(question.answer)


@then("nothing is missing")
def _nothing_missing(question: Question) -> None:
    assert not question.answer.missing, str(question.answer)


@then(parsers.re(r"the duty of rule (?P<rule>\S+) travels with it"))
def _duty(question: Question, rule: str) -> None:
    assert rule in {duty.rule for duty in question.answer.duties}, str(question.answer)


@then(parsers.re(r'the citation "(?P<text>[^"]+)" is given'))
def _cited(question: Question, text: str) -> None:
    deciding = [rule for finding in question.answer.findings.values() for rule in finding.deciding]
    assert any(text in rule.citation for rule in deciding), str(question.answer)


@then(parsers.re(r"the operation is refused with (?P<code>GE\d+)"))
def _refused(question: Question, code: str) -> None:
    assert question.refusal is not None, str(question.opinion)
    assert code in {diagnostic.code for diagnostic in question.refusal.diagnostics}
