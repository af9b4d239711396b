"""The specialists' cases, those given and those of our own: each asserts what its `expect` holds and nothing more."""

from pathlib import Path

import pytest

from guidelines_engine import casefile

HERE = Path(__file__).parent
FOLDERS = (HERE, HERE.parent / "cases")
CASES = [doc for folder in FOLDERS for path in sorted(folder.glob("*.yaml")) for doc in casefile.read_file(path)]

KNOWN_TO_DIFFER: dict[str, str] = {}
"""Cases that look wrong, by id, each with the reason; they fail as strict xfails."""


def cases():
    for document in CASES:
        name = document.case["id"]
        marks = [pytest.mark.xfail(reason=KNOWN_TO_DIFFER[name], strict=True)] if name in KNOWN_TO_DIFFER else []
        yield pytest.param(document, id=name, marks=marks)


@pytest.mark.parametrize("document", list(cases()))
def test_the_opinion_is_the_specialists(document, ask):
    assert document.operation is not None, document.diagnostics
    opinion = ask(document.operation, None)
    expected = dict(document.case["expect"])
    missing = set(expected.pop("missing", ()))
    found = {"verdict": opinion.verdict, "disputed": bool(opinion.disputed)}
    found |= {layer: finding.finding for layer, finding in opinion.findings.items()}
    assert {key: found[key] for key in expected} == expected, str(opinion)
    assert missing <= set(opinion.missing), str(opinion)


def test_every_case_has_an_expectation_and_a_name_of_its_own():
    assert len(CASES) > 700
    assert all(document.case["expect"] for document in CASES)
    assert len({document.case["id"] for document in CASES}) == len(CASES)
