"""The description of the API: valid, complete, true, and nothing that it allows makes the server fail."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings

pytest.importorskip("starlette", reason="guidelines-engine[web] is not installed")

from guidelines_engine.web import create_app
from guidelines_engine.web.endpoints import endpoints


@pytest.fixture(scope="module")
def description(client):
    return client.get("/api/v1/openapi.json").json()


def test_it_is_valid(description):
    validator = pytest.importorskip("openapi_spec_validator", reason="openapi-spec-validator is not installed")
    validator.validate(description)


def test_it_describes_every_address_of_the_api_and_no_other(description):
    assert set(description["paths"]) == {route.path for route in endpoints()}
    for route in endpoints():
        methods = {method.upper() for method in description["paths"][route.path]}
        assert methods == set(route.methods) - {"HEAD"}, route.path


def test_its_examples_of_words_are_those_of_the_rulebook(description, shipped):
    facts = description["components"]["schemas"]["Operation"]["properties"]["facts"]["properties"]
    assert {name: tuple(fact["enum"]) for name, fact in facts.items()} == {
        name: (*fact.values, None) for name, fact in shipped.facts.items()
    }


schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed")


@pytest.fixture(scope="session")
def api():
    """The API as schemathesis reads it from its own description."""
    schema = schemathesis.openapi.from_asgi("/api/v1/openapi.json", create_app())
    # each of the sixty facts is a parameter: all the edges of all of them would be thousands of requests
    schema.config.phases.coverage.enabled = False
    return schema


def addresses():
    """The addresses of the API with their methods."""
    return sorted((route.path, method) for route in endpoints() for method in route.methods - {"HEAD"})


def untrue(path):
    """What schemathesis expects of every API and is not so at an address of this one."""
    # facts that contradict each other are well-formed, and refused: no schema says what the words make impossible
    names = ["positive_data_acceptance"]
    if path == "/api/v1/checks":
        # a bad operation among many is told what is wrong with it in its place
        names.append("negative_data_rejection")
    return [schemathesis.checks.CHECKS.get_one(name) for name in names]


@pytest.mark.parametrize(("path", "method"), addresses())
def test_whatever_is_sent_is_answered_as_described(api, path, method):
    @settings(max_examples=8, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(api[path][method].as_strategy() | api[path][method].as_strategy(schemathesis.GenerationMode.NEGATIVE))
    def answered_as_described(case):
        case.call_and_validate(excluded_checks=untrue(path))

    answered_as_described()
