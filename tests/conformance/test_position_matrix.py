"""The matrix of positions by actions, cell by cell, in the constitution layer alone."""

from pathlib import Path

import pytest
import yaml

from guidelines_engine import Operation

ROWS = yaml.safe_load((Path(__file__).parents[1] / "data" / "position_matrix.yaml").read_text(encoding="utf-8"))
CELLS = [
    pytest.param(row, reading, expected, id=f"{row['row']}: {reading}")
    for row in ROWS
    for reading, expected in row["expect"].items()
]


@pytest.mark.parametrize(("row", "reading", "expected"), CELLS)
def test_a_cell_of_the_matrix_holds(row, reading, expected, ask):
    operation = Operation(row["action"], str(row["date"]), row["facts"], interpretation=reading)
    opinion = ask(operation, ["constitution"])
    finding, _, disputed = expected.partition("_")
    assert opinion.findings["constitution"].finding == finding, str(opinion)
    assert bool(opinion.disputed) is (disputed == "disputed"), str(opinion)


def test_the_matrix_covers_every_reading(rulebook):
    readings = {name for name, source in rulebook.sources.items() if source.layer == "constitution"}
    assert {reading for row in ROWS for reading in row["expect"]} == readings
