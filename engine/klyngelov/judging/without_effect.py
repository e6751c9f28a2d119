"""Agreed departures and recorded judgements that have no effect: each qualifies the result, with the reason.

Whoever wrote one believes that it settles something. None may be passed over without a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.judging.agreed_words import Documented, documented
from klyngelov.judging.agreements import Records
from klyngelov.judging.finding import Caveat, Finding, Status
from klyngelov.judging.void_agreements import BINDING
from klyngelov.lawbook.cited import cited
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.model import Agreement, Judgement
from klyngelov.proposal.proposal_reader import Draft
from klyngelov.values.danish import listed
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold, nearest

_NO_NORM = (
    "ingen kodet bestemmelse om {body}, der gælder på dagen, passer til henvisningen. Ret henvisningen, "
    "eller slet den."
)
_WHOLE_SOURCE = "henvisningen nævner ingen bestemmelse i kilden. Skriv, hvilken det er."
_NO_REQUIREMENT = "bestemmelsen rummer intet krav, som kan fraviges. Ret henvisningen, eller slet den."
_NO_AGREEMENT = "efter det skrevne («{words}») er der ingen aftale."
_OTHER_AGREEMENT = "en anden aftale om det samme (linje {line}) er lagt til grund."
_NOTHING_DEPARTS = "forslaget fraviger ikke bestemmelsen efter det oplyste ({norms})."
_NOTHING_TO_JUDGE = "bestemmelsen er ikke noget, som et forslag kan opfylde eller bryde. Slet den."
_ELSEWHERE = "den angår {of}, men bestemmelsen er bedømt for {judged}. Ret, hvad den angår."
_OPEN = (
    "bestemmelsen er uafklaret efter det oplyste ({norms}), og det kan en vurdering ikke afgøre. Oplys det, "
    "der spørges om under «Uafklaret»."
)
_DECIDED = (
    "udfaldet følger af det oplyste ({norms}) og beror ikke på et skøn. Slet den, eller ret oplysningerne."
)


def without_effect(
    draft: Draft, rulebook: Rulebook, norms: Sequence[Norm], findings: Sequence[Finding]
) -> Iterator[Caveat]:
    """A caveat for each agreement and judgement that changes nothing; ``norms`` are those in force."""
    header = draft.proposal.header
    idle = _Idle(rulebook, Records(rulebook, header), draft.proposal.body_type, norms, findings)
    for agreement in header.agreements:
        if why := idle.agreement(agreement):
            yield _caveat("Den aftalte fravigelse af", agreement, why)
    for judgement in header.judgements:
        if why := idle.judgement(judgement):
            yield _caveat("Den trufne vurdering efter", judgement, why)


@dataclass(frozen=True, slots=True)
class _Why:
    """Why an entry has no effect; ``astray`` where its citation names nothing there is."""

    text: str
    astray: bool = False


def _caveat(what: str, entry: Agreement | Judgement, why: _Why) -> Caveat:
    message = f"{what} «{entry.provision}» (linje {entry.cited_at.line}) har ingen virkning: {why.text}"
    if why.astray:
        return Caveat("citation-unknown", message, entry.cited_at)
    return Caveat("record-without-effect", message, entry.cited_at)


@dataclass(frozen=True, slots=True)
class _Idle:
    """Says of one entry why it has no effect; None where it has one."""

    rulebook: Rulebook
    records: Records
    body: str
    norms: Sequence[Norm]
    findings: Sequence[Finding]

    def agreement(self, made: Agreement) -> _Why | None:
        """An agreement that excuses nothing; one on what is fixed is a finding and told of elsewhere."""
        named = self._named(made.provision)
        if isinstance(named, str):
            return _Why(named, astray=True)
        defaults = [norm for norm in named if norm.derogable]
        if not defaults:
            return None if any(norm.kind in BINDING for norm in named) else _Why(_NO_REQUIREMENT)
        if documented(made) is Documented.NONE:
            return _Why(_NO_AGREEMENT.format(words=made.agreement))
        about = [one for one in self.findings if any(one.norm is norm for norm in defaults)]
        # What a judgement has settled, the agreement may have been settled by.
        if any(one.agreement is made or one.judgement for one in about):
            return None
        other = next((one.agreement for one in about if one.agreement), None)
        if other is not None:
            return _Why(_OTHER_AGREEMENT.format(line=other.cited_at.line))
        return _Why(_NOTHING_DEPARTS.format(norms=listed(dict.fromkeys(norm.id for norm in defaults))))

    def judgement(self, made: Judgement) -> _Why | None:
        """A judgement that settles nothing, has not lapsed and gives way to no other."""
        named = self._named(made.provision)
        if isinstance(named, str):
            return _Why(named, astray=True)
        about = [one for one in self.findings if any(one.norm is norm for norm in named)]
        if any(_counts(made, one) for one in about):
            return None
        return _Why(self._idle(made, about))

    def _named(self, provision: str) -> list[Norm] | str:
        """The norms that a citation speaks of; what to say where there are none."""
        named = [norm for norm in self.norms if self.records.speaks_of(provision, norm)]
        source, pinpoint = cited(provision, self.rulebook.sources)
        # What the law is silent on is read in a source as a whole; an agreement has no provisions to name.
        if source is not None and not pinpoint and all(norm.kind is NormKind.SILENCE for norm in named):
            return _WHOLE_SOURCE
        return named or _NO_NORM.format(body=self.body) + self._meant(provision)

    def _meant(self, provision: str) -> str:
        """The id, or the first of the ids, that was perhaps meant."""
        ids = [norm.id for norm in self.norms]
        begun = (one for one in ids if fold(one).startswith(fold(provision)))
        meant = next(begun, None) or nearest(provision, ids)
        return f" Mente du «{meant}»?" if meant else ""

    def _idle(self, made: Judgement, about: Sequence[Finding]) -> str:
        if not about:
            return _NOTHING_TO_JUDGE
        own = [one for one in about if self.records.fits(made, one.organ, one.subject)]
        if not own:
            of = " og ".join(part for part in (made.organ, made.subject) if part)
            judged = dict.fromkeys(" ".join(filter(None, (one.organ, one.subject))) for one in about)
            return _ELSEWHERE.format(of=of, judged=listed(one or "forslaget som helhed" for one in judged))
        unknown = [one for one in own if one.status is Status.UNKNOWN]
        norms = listed(dict.fromkeys(one.norm.id for one in unknown or own))
        return (_OPEN if unknown else _DECIDED).format(norms=norms)


def _counts(made: Judgement, finding: Finding) -> bool:
    """Whether a finding says something of the judgement."""
    lapsed = finding.lapsed.judgement if finding.lapsed else None
    return any(made is one for one in (finding.judgement, lapsed, *finding.other_judgements))
