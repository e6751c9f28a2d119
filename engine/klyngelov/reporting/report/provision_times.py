"""When the provisions that a report rests on apply: "§ 203: fra 1. juli 2022", "§ 9, jf. § 18 i …: fra …".

A provision has one beginning and one end, however many norms are read in it. What a provision of another act
refers to («jf.») applies by way of that, so its days are those of what refers to it, and never the act's own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from klyngelov.lawbook.continuation import provision_force
from klyngelov.lawbook.force import Force, ForceEnd, judged
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.force_text import force_span
from klyngelov.statute.provision_row import cited_paragraphs, own_pinpoint, paragraph_row, provision_row
from klyngelov.statute.references import Paragraph
from klyngelov.values.frozen import dataclass

_NOT_STATED = "fra en dag, der ikke er oplyst"
"""What is said of a provision of which no norm tells since when it has been in force."""


@dataclass(frozen=True, slots=True)
class Referral:
    """Paragraphs of the source named ``source`` that a norm of another act refers to."""

    norm: Norm
    source: str
    paragraphs: Collection[Paragraph]


def provision_times(
    norms: Sequence[Norm], referrals: Sequence[Referral], rulebook: Rulebook
) -> Iterator[str]:
    """The provisions of one act that apply at the same time, and when; none where it is cited as a whole."""
    own = _by_span(norms, rulebook)
    for span, some in own.items():
        others = [norm for other, rest in own.items() if other != span for norm in rest]
        yield f"{provision_row(some, rulebook, beside=others)}: {span}"
    for by_act in _by_act(referrals, rulebook):
        for span, some in _by_span([one.norm for one in by_act], rulebook).items():
            yield f"{_referred(some, by_act, rulebook)}: {span}"


def _by_act(referrals: Sequence[Referral], rulebook: Rulebook) -> Iterable[Sequence[Referral]]:
    """The referrals, by the act that refers."""
    found: dict[str, list[Referral]] = {}
    for one in referrals:
        found.setdefault(rulebook.source(one.norm).cited_as, []).append(one)
    return found.values()


def _referred(norms: Sequence[Norm], referrals: Sequence[Referral], rulebook: Rulebook) -> str:
    """What norms of one act refer to, and where: "§ 9, jf. § 18 i overgangsloven"."""
    some = [one for one in referrals if one.norm in norms]
    paragraphs = {paragraph for one in some for paragraph in one.paragraphs}
    row = paragraph_row(paragraphs, [one.source for one in some], rulebook)
    return f"{row}, jf. {provision_row(norms, rulebook)} i {rulebook.source(norms[0]).cited_as}"


def _by_span(norms: Sequence[Norm], rulebook: Rulebook) -> dict[str, list[Norm]]:
    """Norms of one act that cite a place in it, by when the place applies, in words."""
    citing = [norm for norm in norms if norm.kind is not NormKind.SILENCE and norm.citation.pinpoint]
    by_place: dict[str, list[Norm]] = {}
    for norm in citing:
        by_place.setdefault(own_pinpoint(norm, rulebook), []).append(norm)
    found: dict[str, list[Norm]] = {}
    for alike in by_place.values():
        force = _whole([provision_force(rulebook, norm) for norm in alike])
        span = force_span(force if force.start.day else Force(_start(alike[0], rulebook), force.end))
        found.setdefault(span if "fra" in span else f"{_NOT_STATED} {span}".rstrip(), []).extend(alike)
    return found


def _whole(forces: Sequence[Force]) -> Force:
    """From the first beginning that is known to the last end."""
    start = min((one.start for one in forces), key=lambda one: one.day or date.max)
    ends = [one.end for one in forces if one.end is not None and one.end.day is not None]
    return Force(start, max(ends, key=_last) if len(ends) == len(forces) else None)


def _last(end: ForceEnd) -> tuple[date, date]:
    day = end.day or date.max
    return max(day, end.alternative or day), day


def _start(norm: Norm, rulebook: Rulebook) -> ForceEnd:
    """The beginning of the paragraphs that a norm cites, of other norms on them; perhaps none is known.

    A norm may leave its own out because it also tells how things were before the act. The others are those
    that are in force when it ends, so that none of an earlier or a later shape of the act is among them.
    """
    cited_as, cited = rulebook.source(norm).cited_as, cited_paragraphs(norm, rulebook)
    last = norm.force.last or date.max
    starts = [
        other.force.start
        for other in rulebook.norms
        if other.force.start.day
        and rulebook.source(other).cited_as == cited_as
        and judged(other.force.on(last))
        and cited <= cited_paragraphs(other, rulebook)
    ]
    return min(starts, key=lambda one: one.day or date.max, default=norm.force.start)
