"""Binds rules and lays their amendments out as versions, each with the days on which it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from .. import model, syntax
from ..diagnostics import Diagnostic, Span
from .amendments import amended, amended_by, amended_twice
from .conditions import bind_condition, definitions_used, read_under_negation
from .names import Declared, listed_once, unknown
from .words import bind_covered, leaves

_NEVER = model.Interval(date.max, date.min)
"""The interval without days, which lies within every other."""


@dataclass(frozen=True)
class _Draft:
    """A rule as written, as it stands from a day on."""

    start: date | None
    covered: syntax.Covered
    body: syntax.Body
    by: str
    span: Span


def bind_rules(
    declared: Declared,
    layers: Mapping[str, model.Layer],
    actions: Mapping[str, model.Action],
    facts: Mapping[str, model.Fact],
    sources: Mapping[str, model.Source],
    definitions: Mapping[str, model.Definition],
    diagnostics: list[Diagnostic],
) -> dict[str, model.Rule]:
    """Return the rules in declared order, each with its versions, earliest first."""
    amendments: dict[str, list[syntax.Amendment]] = {}
    for amendment in declared.amendments:
        if amendment.rule.text not in declared.rules:
            diagnostics.append(unknown("GE205", "rule", amendment.rule, declared.rules))
        amendments.setdefault(amendment.rule.text, []).append(amendment)
    binder = Binder(declared, layers, leaves(actions), facts, sources, definitions, diagnostics)
    bound: dict[str, model.Rule] = {}
    for name, (rule, source) in declared.rules.items():
        if source is None:
            hint = "declare a `source` above it in the same file"
            diagnostics.append(Diagnostic("GE208", f"the rule `{name}` belongs to no source", rule.name.span, hint))
        elif source in sources:
            bound[name] = binder.rule(rule, sources[source], amendments.get(name, []))
        else:
            binder.read(rule, amendments.get(name, []))
    return bound


@dataclass(frozen=True)
class Binder:
    """Binds rules and their clauses against the words of one rulebook, collecting what is wrong with them."""

    declared: Declared
    layers: Mapping[str, model.Layer]
    below: Mapping[str, frozenset[str]]
    facts: Mapping[str, model.Fact]
    sources: Mapping[str, model.Source]
    definitions: Mapping[str, model.Definition]
    diagnostics: list[Diagnostic]

    def say(self, code: str, message: str, span: Span, hint: str) -> None:
        """Note that something is wrong."""
        self.diagnostics.append(Diagnostic(code, message, span, hint))

    def rule(self, rule: syntax.Rule, source: model.Source, amendments: list[syntax.Amendment]) -> model.Rule:
        """Return a rule with its versions, earliest first."""
        whole = self.interval(rule, source)
        drafts = self.drafts(rule, whole, amendments)
        versions = []
        for draft, following in zip(drafts, [*drafts[1:], None], strict=True):
            if following is not None and following.start == draft.start:
                continue
            end = following.start - timedelta(days=1) if following is not None and following.start else whole.end
            versions.append(self.version(rule, draft, model.Interval(draft.start, end), source))
        effect = model.Effect(rule.effect)
        self.check_effect(rule, effect, drafts, self.layers[source.layer])
        return model.Rule(
            rule.name.text, rule.gloss, effect, source.name, source.layer, tuple(versions), rule.name.span
        )

    def read(self, rule: syntax.Rule, amendments: list[syntax.Amendment]) -> None:
        """Say what is wrong with the words of a rule whose source is at fault itself."""
        for draft in self.drafts(rule, model.Interval(), amendments):
            self.version(rule, draft, _NEVER, None)

    def interval(self, rule: syntax.Rule, source: model.Source) -> model.Interval:
        """Return the days of a rule: its own, within those of its source where the source is law by date."""
        own = model.Interval(rule.start, rule.end)
        by_date = self.layers[source.layer].chosen_by is None
        limits = source.interval if by_date and source.interval is not None else model.Interval()
        within = model.intersection(own, limits)
        if within.start is not None and within.end is not None and within.end < within.start:
            self.say(
                "GE212", f"`{rule.name.text}` is never in force", rule.name.span, "check its dates and its source's"
            )
        elif (rule.start is not None and within.start != rule.start) or (
            rule.end is not None and within.end != rule.end
        ):
            said = f"`{rule.name.text}` leaves the dates of its source `{source.name}`"
            self.say("GE212", said, rule.name.span, "a rule is law only while its source is")
        return within

    def drafts(self, rule: syntax.Rule, whole: model.Interval, amendments: list[syntax.Amendment]) -> list[_Draft]:
        """Return the rule as written, then as each amendment in force leaves it."""
        self.diagnostics.extend(amended_twice(amendments))
        drafts = [_Draft(whole.start, rule.covered, rule.body, "", rule.name.span)]
        for amendment in sorted(amendments, key=lambda each: each.start):
            if amendment.start not in whole or amendment.start <= (whole.start or date.min):
                said = f"an amendment from {amendment.start} of a rule not in force the day before"
                self.say("GE213", said, amendment.rule.span, "check the dates of the rule and of the amendment")
                continue
            together = [each for each in amendments if each.start == amendment.start]
            body = amended(drafts[-1].body, amendment)
            covered = amendment.covered or drafts[-1].covered
            drafts.append(_Draft(amendment.start, covered, body, amended_by(together), amendment.rule.span))
        return drafts

    def version(
        self, rule: syntax.Rule, draft: _Draft, interval: model.Interval, source: model.Source | None
    ) -> model.Version:
        """Return what a draft comes to, with its names bound."""
        body = draft.body
        actions = bind_covered(draft.covered, self.below, self.diagnostics)
        if not body.cites:
            self.say("GE209", f"the rule `{rule.name.text}` has no citation", draft.span, 'add `cite "..."`')
        return model.Version(
            interval,
            actions,
            when=self.clauses(body.when, actions, interval),
            unless=self.clauses(body.unless, actions, interval, negated=True),
            provided=self.clauses(body.provided, actions, interval),
            notwithstanding=frozenset(self.prohibitions(body.notwithstanding, source)),
            general=body.general,
            duties=tuple(model.Duty(duty.text, duty.pinpoint) for duty in body.duties),
            disputes=tuple(self.dispute(dispute, actions, interval, draft.span) for dispute in body.disputes),
            not_encoded=body.not_encoded,
            notes=body.notes,
            cites=body.cites,
            by=draft.by,
        )

    def clauses(
        self,
        clauses: tuple[syntax.Clause, ...],
        actions: frozenset[str],
        interval: model.Interval,
        negated: bool = False,
    ) -> tuple[model.Clause, ...]:
        """Return clauses of one kind with their names bound."""
        bound = []
        for clause in clauses:
            condition = self.condition(clause.condition, actions, interval, clause.span, negated)
            if condition is not None:
                bound.append(model.Clause(condition, clause.pinpoint, clause.span))
        return tuple(bound)

    def condition(
        self,
        written: syntax.Condition,
        actions: frozenset[str],
        interval: model.Interval,
        span: Span,
        negated: bool = False,
    ) -> model.Condition | None:
        """Return a condition with its names bound, None where one cannot be, read for some actions on some days."""
        defined = self.declared.definitions
        condition = bind_condition(written, self.facts, self.definitions.get, defined, self.diagnostics)
        if condition is None:
            return None
        for fact in dict.fromkeys(read_under_negation(condition, negated)):
            foreign = sorted(actions - self.facts[fact].concerns)
            if foreign:
                said = f"`{fact}` is read under a negation for `{foreign[0]}`, which it does not concern"
                self.say("GE210", said, span, "name the values that count, or let the fact concern the action")
        for name in dict.fromkeys(definitions_used(condition)):
            limits = self.definitions[name].interval
            if model.intersection(limits, interval) != interval:
                said = f"the definition `{name}` is used outside its own dates"
                self.say("GE214", said, span, "let the rule lie within the dates of what it uses")
        return condition

    def dispute(
        self, dispute: syntax.Dispute, actions: frozenset[str], interval: model.Interval, span: Span
    ) -> model.Dispute:
        """Return a dispute with its names bound."""

        def bind(written: syntax.Condition | None) -> model.Condition | None:
            return None if written is None else self.condition(written, actions, interval, span)

        return model.Dispute(dispute.text, bind(dispute.where), bind(dispute.otherwise))

    def prohibitions(self, names: tuple[syntax.Name, ...], source: model.Source | None) -> list[str]:
        """Return those names that are prohibitions of the layer of a source, where the source is known."""
        found = []
        listed_once(names, self.diagnostics)
        for name in names:
            if name.text not in self.declared.rules:
                self.diagnostics.append(unknown("GE205", "rule", name, self.declared.rules))
                continue
            rule, other = self.declared.rules[name.text]
            if rule.effect != model.Effect.PROHIBIT:
                self.say("GE211", f"`{name.text}` is not a prohibition", name.span, "name the prohibition it overcomes")
            elif source is None or other is None or other not in self.sources:
                continue  # a source at fault is said where it stands
            elif self.sources[other].layer != source.layer:
                said = f"`{name.text}` stands in another layer"
                self.say("GE211", said, name.span, "between layers nothing is weighed: each must be passed")
            else:
                found.append(name.text)
        return found

    def check_effect(self, rule: syntax.Rule, effect: model.Effect, drafts: list[_Draft], layer: model.Layer) -> None:
        """Say which clauses have no meaning for a rule of this effect in this layer."""
        name = rule.name
        if effect is model.Effect.RESERVE and layer.closure is not model.Closure.FRAMEWORK:
            self.say("GE211", f"a reservation in the layer `{layer.name}`", name.span, "only a framework defers")
        bodies = [draft.body for draft in drafts]
        if effect is not model.Effect.PERMIT and any(body.provided for body in bodies):
            hint = "only a permission has conditions precedent; write `when`"
            self.say("GE211", f"`provided` in `{name.text}`, which permits nothing", name.span, hint)
        if effect is not model.Effect.PERMIT and any(body.notwithstanding for body in bodies):
            self.say(
                "GE211",
                f"`notwithstanding` in `{name.text}`, which permits nothing",
                name.span,
                "only a permission overcomes a prohibition",
            )
        if effect is not model.Effect.PROHIBIT and any(body.general for body in bodies):
            hint = "`general` says whom a prohibition reaches"
            self.say("GE211", f"`general` in `{name.text}`, which prohibits nothing", name.span, hint)
