"""A norm in plain Danish, made from its structure: what it asks, of whom, when, and what softens it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from klyngelov.judging.phrasing import Phrasing, phrasing_of
from klyngelov.lawbook.norm import (
    Case,
    CountBound,
    DifferenceBound,
    Effect,
    EffectKind,
    Instance,
    Norm,
    NormKind,
    Statement,
    Strength,
)
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.danish import listed, written_date

_KINDS = {
    NormKind.OPEN_STANDARD: "En åben standard, som et menneske må vurdere: ",
    NormKind.POWER: "En beføjelse, som ikke kan brydes: ",
    NormKind.DEFINITION: "En definition, som ikke kan brydes: ",
    NormKind.NOT_CHECKABLE: "Kan ikke efterprøves i et forslag: ",
}
_EFFECTS = {
    EffectKind.JUDGEMENT: "I stedet for et brud må det vurderes konkret",
    EffectKind.ALSO_SATISFIED: "Kravet er også opfyldt",
    EffectKind.REMARK: "Er kravet opfyldt, knyttes en bemærkning til",
}
_ALONE = {Strength.SHALL_BASICALLY: "som udgangspunkt ", Strength.SHALL_AMONG_OTHERS: "bl.a. "}


def paraphrase(rulebook: Rulebook, norm: Norm) -> tuple[str, ...]:
    """What the norm requires, in sentences, without its exceptions; of other norms what they say."""
    if norm.kind is NormKind.SILENCE:
        topics = listed(f"«{topic}»" for topic in norm.topics)
        return (f"Loven regulerer ikke {topics}; det står frit at aftale. Læst i {norm.text}.",)
    phrasing = phrasing_of(rulebook, norm)
    if norm.kind is not NormKind.REQUIREMENT:
        guards = (when for instance in norm.instances for when in _guards(phrasing, instance))
        return (_KINDS[norm.kind] + norm.text, *dict.fromkeys(f"Gælder, når {when}." for when in guards))
    found = [sentence for instance in norm.instances for sentence in _instance(phrasing, norm, instance)]
    if norm.derogable:
        party = f", som {norm.party} har tiltrådt" if norm.party else ""
        found.append(f"Kan fraviges ved aftale{party}.")
    return tuple(dict.fromkeys(found))


def _instance(phrasing: Phrasing, norm: Norm, instance: Instance) -> Iterator[str]:
    guards = list(_guards(phrasing, instance))
    for case in instance.cases:
        conditions = [*guards, *_condition(phrasing, case)]
        yield _each(phrasing, norm) + _sentence(phrasing, norm, case.requirement, conditions)


def _guards(phrasing: Phrasing, instance: Instance) -> Iterator[str]:
    for guard in instance.guards:
        yield phrasing.condition(guard)


def _condition(phrasing: Phrasing, case: Case) -> Iterator[str]:
    if case.condition is not None:
        yield phrasing.condition(case.condition)


def _each(phrasing: Phrasing, norm: Norm) -> str:
    if norm.quantifier is None:
        return ""
    return f"For hver {phrasing.vocabulary.listings[norm.quantifier].each} gælder: "


def _sentence(phrasing: Phrasing, norm: Norm, required: Statement, conditions: list[str]) -> str:
    """The requirement itself; the verb comes first after a condition ("Når …, skal klyngen have …")."""
    strength = norm.strength
    verb = "må" if strength is Strength.PROHIBITION else "bør" if strength is Strength.SHOULD else "skal"
    if not isinstance(required, CountBound | DifferenceBound):
        rest = f"gælder, at {phrasing.condition(required)}"
        return f"Når {listed(conditions, 'og når')}, {rest}." if conditions else f"Det {rest}."
    bare = strength is Strength.PROHIBITION and isinstance(required, CountBound)
    alone = _ALONE.get(strength, "")
    place, what = phrasing.claim(required, f"{alone}have", f"{alone}være")
    if isinstance(required, CountBound) and bare:
        what = f"ikke have {phrasing.entries(required.query, several=True)}"
    if conditions:
        return f"Når {listed(conditions, 'og når')}, {verb} {place} {what}."
    return f"{place[0].upper()}{place[1:]} {verb} {what}."


def exceptions(rulebook: Rulebook, norm: Norm) -> tuple[str, ...]:
    """What softens the requirement, or what is remarked where it is met, in sentences."""
    phrasing = phrasing_of(rulebook, norm)
    effects = (effect for instance in norm.instances for effect in instance.effects)
    return tuple(dict.fromkeys(_exception(phrasing, effect) for effect in effects))


def _exception(phrasing: Phrasing, effect: Effect) -> str:
    conditions = listed((phrasing.condition(one) for one in effect.conditions), "og hvis")
    return f"{_EFFECTS[effect.kind]}{_days(effect.first, effect.last)}, hvis {conditions}: »{effect.text}«"


def _days(first: date | None, last: date | None) -> str:
    since = f" fra {written_date(first)}" if first else ""
    until = f" til {written_date(last)}" if last else ""
    return since + until
