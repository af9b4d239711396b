"""The generated pages of the sources are those that the rules and features give now."""

from pathlib import Path

from click.testing import CliRunner

from guidelines_engine.cli import guidelines

ROOT = Path(__file__).parents[2]


def test_the_pages_are_up_to_date(tmp_path):
    done = CliRunner().invoke(
        guidelines, ["sources", "--pages", str(tmp_path), "--features", str(ROOT / "features")], catch_exceptions=False
    )
    assert done.exit_code == 0
    fresh = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    kept = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "sources").iterdir()}
    stale = sorted(name for name in fresh.keys() | kept.keys() if fresh.get(name) != kept.get(name))
    assert not stale, "run `guidelines sources --pages docs/sources --features features`"
