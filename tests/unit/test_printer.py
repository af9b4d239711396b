"""How printed rule text looks; that it reads back as it was is a property."""

from __future__ import annotations

from guidelines_engine.diagnostics import Text
from guidelines_engine.parser import parse
from guidelines_engine.printer import print_file

WRITTEN = (
    'permit may "hand over \\"goods\\"" supply, transport cite "art 1" from 2000-01-01 provided plan under "art 2" '
    "unless not (combat or place not in (home, sea)) when goods is fuel and (plan or combat)"
)
PRINTED = """\
permit may "hand over \\"goods\\""
  supply, transport
  when goods is fuel and (plan or combat)
  unless not (combat or place not in (home, sea))
  provided plan under "art 2"
  cite "art 1"
  from 2000-01-01
"""


def printed(text: str) -> str:
    file, diagnostics = parse(Text("a.rules", text))
    assert diagnostics == ()
    return print_file(file)


def test_a_declaration_is_printed_with_a_clause_a_line_in_a_fixed_order() -> None:
    assert printed(WRITTEN) == PRINTED


def test_what_is_printed_is_printed_the_same_again() -> None:
    assert printed(PRINTED) == PRINTED


def test_declarations_stand_apart() -> None:
    assert printed('action a "a" action b "b"') == 'action a "a"\n\naction b "b"\n'
