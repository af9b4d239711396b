"""`guidelines rules`, `sources` and `words` on the shipped rulebook."""

import json
import re

import pytest
from click.testing import CliRunner

from guidelines_engine.cli import guidelines


def run(*arguments):
    return CliRunner().invoke(guidelines, list(arguments))


def listed(*criteria):
    shown = run("rules", "list", "--format", "json", *criteria)
    assert shown.exit_code == 0, shown.output
    return [json.loads(line) for line in shown.stdout.splitlines()]


def test_a_rule_is_shown_with_its_sentence_and_citation():
    shown = run("rules", "show", "siasj_transport").stdout
    assert "Authority: transport, when the support is for U.S. forces" in shown
    assert "Cite: SIASJ Act art 3(1)(i)" in shown


def test_the_citation_of_a_version_has_the_number_of_its_days():
    (rule,) = listed("--source", "sdf_law", "--action", "minesweeping", "--fact", "mines")
    cited = {version["from"]: version["citation"] for version in rule["versions"]}
    assert cited == {"1954-07-01": "SDF Law art 99", "2007-01-09": "SDF Law art 84-2"}


def test_criteria_narrow_the_list_together():
    broad = {rule["name"] for rule in listed("--action", "supply")}
    narrow = {rule["name"] for rule in listed("--action", "supply", "--date", "2000-01-01", "--text", "remark 1")}
    assert "siasj_no_arms" in narrow < broad


def test_a_rule_on_a_parent_action_is_found_by_the_parent():
    assert {rule["name"] for rule in listed("--action", "supply")} < {
        r["name"] for r in listed("--action", "support_forces")
    }


def test_nothing_found_is_said_on_standard_error():
    shown = run("rules", "list", "--text", "no such words anywhere")
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert "no rule meets every criterion" in shown.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "hint"),
    [
        (("rules", "show", "siasj_transprt"), "GE205", "`siasj_transport`"),
        (("rules", "list", "--action", "suply"), "GE404", "`supply`"),
        (("rules", "list", "--fact", "plaice"), "GE405", "`place`"),
        (("rules", "list", "--source", "sdf_lav"), "GE410", "`sdf_law`"),
        (("rules", "list", "--date", "1999-02-30"), "GE408", "year-month-day"),
    ],
)
def test_an_unknown_name_is_refused_with_a_suggestion(arguments, code, hint):
    refused = run(*arguments)
    assert refused.exit_code == 2
    assert code in refused.stderr
    assert hint in refused.stderr


LIFE_CYCLE = {
    "sdf_law": ("1954-07-01", None),
    "defense_establishment_law": ("1954-07-01", None),
    "peace_cooperation_act": ("1992-08-10", None),
    "law_1994_102": ("1994-11-18", None),
    "law_1996_86": ("1996-10-22", None),
    "surrounding_situations_act": ("1999-08-25", "2016-03-28"),
    "law_1999_61": ("1999-05-28", None),
    "ship_inspection_act": ("2001-03-01", None),
    "anti_terrorism_special_measures_act": ("2001-11-02", "2007-11-01"),
    "law_2001_115": ("2001-11-02", None),
    "law_2001_157": ("2001-12-14", None),
    "armed_attack_situations_act": ("2003-06-13", None),
    "law_2003_80": ("2003-06-13", None),
    "iraq_special_measures_act": ("2003-08-01", "2009-07-31"),
    "civil_protection_act": ("2004-09-17", None),
    "us_military_actions_act": ("2004-07-29", None),
    "maritime_transportation_restriction_act": ("2004-12-17", None),
    "prisoners_of_war_act": ("2005-02-28", None),
    "law_2004_118": ("2004-07-29", None),
    "law_2005_88": ("2006-03-31", None),
    "law_2006_118": ("2007-01-09", None),
    "replenishment_support_act": ("2008-01-16", "2010-01-15"),
    "anti_piracy_act": ("2009-07-24", None),
    "cargo_inspection_act": ("2010-07-04", None),
    "law_2013_77": ("2013-11-22", None),
    "law_2015_76": ("2016-03-29", None),
    "important_influence_act": ("2016-03-29", None),
    "international_peace_support_act": ("2016-03-29", None),
    "guidelines_1978": ("1978-11-27", "1997-09-22"),
    "guidelines_1997": ("1997-09-23", "2015-04-26"),
    "guidelines_2015": ("2015-04-27", None),
    "liberal_near_term": (None, None),
    "liberal_medium_term": (None, None),
    "liberal_long_term": (None, None),
    "unarmed_pacifist": (None, None),
    "clb_1954": ("1954-12-22", "1981-05-28"),
    "clb_1981": ("1981-05-29", "2014-06-30"),
    "cabinet_2014": ("2014-07-01", None),
    "charter_reinterpretation": (None, None),
    "charter_revision": (None, None),
}


def test_the_sources_have_their_dates():
    sources = {each["name"]: each for each in json.loads(run("sources", "--format", "json").stdout)["sources"]}
    assert {name: (sources[name]["from"], sources[name]["until"]) for name in LIFE_CYCLE} == LIFE_CYCLE
    assert sources["yoshida_1946"]["until"] == "1954-12-21"
    assert sources["liberal_near_term"]["proposed"] == "1997-09-23"


def test_the_table_of_sources_counts_what_is_disputed():
    (line,) = [line for line in run("sources").stdout.splitlines() if line.startswith("ship_inspection_act")]
    data = {each["name"]: each for each in json.loads(run("sources", "--format", "json").stdout)["sources"]}
    counts = [data["ship_inspection_act"][key] for key in ("rules", "disputed", "not_encoded")]
    assert [int(cell) for cell in line.split()[-3:]] == counts
    assert counts[0] > 0


def test_the_words_list_actions_in_their_tree_and_facts_with_values():
    shown = run("words").stdout
    assert "\n  support_forces: " in shown
    assert "\n    supply: " in shown
    assert "(food_water, fuel, parts" in " ".join(shown.split())


def test_the_words_list_what_a_regime_and_a_reading_are_called_with_their_days():
    shown = " ".join(run("words").stdout.split())
    assert "guidelines_1997: " in shown
    assert "(from 1997-09-23 until 2015-04-26)" in shown
    assert "interpretation (where none is named, that of the date) " in shown


def test_the_words_as_data_are_those_that_sweep_takes(shipped):
    words = json.loads(run("words", "--format", "json").stdout)
    assert [each["name"] for each in words["actions"]] == list(shipped.actions)
    assert [each["name"] for each in words["facts"]] == list(shipped.facts)
    days = {each["name"]: (each["from"], each["until"]) for each in (*words["regime"], *words["interpretation"])}
    assert days == {name: LIFE_CYCLE.get(name, days[name]) for name in days}
    assert [each["name"] for each in words["regime"]] == [each.name for each in shipped.sources_of("guidelines")]


@pytest.mark.parametrize("command", [("rules", "list"), ("serve",), ("words",)])
def test_help_says_what_a_value_is_and_not_of_which_type(command):
    assert not re.search(r" (TEXT|INTEGER)\b", run(*command, "--help").stdout)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--pages", "out", "--format", "json"), "--pages writes markdown"),
        (("--features", "features"), "--features goes with --pages"),
        (("--pages", "out", "--features", "nowhere"), "nowhere: error[GE001]: `nowhere` cannot be read"),
    ],
)
def test_options_of_sources_that_mean_nothing_are_refused(tmp_path, monkeypatch, options, said):
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(guidelines, ["sources", *options])
    assert (result.exit_code, result.stdout, list(tmp_path.iterdir())) == (2, "", [])
    assert said in result.stderr


def test_pages_cannot_be_written_where_a_file_stands(tmp_path):
    (tmp_path / "out").write_text("notes", encoding="utf-8")
    result = CliRunner().invoke(guidelines, ["sources", "--pages", str(tmp_path / "out")])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "out` cannot be written: file exists" in result.stderr


def test_features_that_are_not_utf_8_are_read_over(tmp_path):
    (tmp_path / "features").mkdir()
    feature = b"Feature: \xff\n\n  Scenario: Fuel is handed over\n    Then rule siasj_support decides\n"
    (tmp_path / "features" / "latin.feature").write_bytes(feature)
    assert run("sources", "--pages", str(tmp_path / "out"), "--features", str(tmp_path / "features")).exit_code == 0
    page = (tmp_path / "out" / "surrounding_situations_act.md").read_text(encoding="utf-8")
    assert "Fuel is handed over" in page
