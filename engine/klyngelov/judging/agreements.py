"""Agreed departures and recorded judgements: which norm each one speaks of."""

from __future__ import annotations

from klyngelov.judging.agreed_words import Documented, documented
from klyngelov.lawbook.citation import covers
from klyngelov.lawbook.cited import cited
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.reach import shares
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.model import Agreement, Header, Judgement
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold


@dataclass(frozen=True, slots=True)
class Records:
    """The agreements and judgements of a draft."""

    rulebook: Rulebook
    header: Header

    def agreement(self, norm: Norm) -> Agreement | None:
        """The first agreement that speaks of a norm, of those that do not say that there is none."""
        made = (one for one in self.header.agreements if documented(one) is not Documented.NONE)
        return next((one for one in made if self.speaks_of(one.provision, norm)), None)

    def judgements(self, norm: Norm, organ: str | None, subject: str | None) -> list[Judgement]:
        """Every judgement of a norm for an organ and subject; one that names neither fits all."""
        return [
            one
            for one in self.header.judgements
            if self.fits(one, organ, subject) and self.speaks_of(one.provision, norm)
        ]

    def fits(self, judgement: Judgement, organ: str | None, subject: str | None) -> bool:
        """Whether a judgement is of an organ and subject, or names neither."""
        organ_fits = judgement.organ is None or organ is None or self._organ(judgement.organ) == organ
        return organ_fits and (judgement.subject is None or fold(judgement.subject) == fold(subject or ""))

    def _organ(self, written: str) -> str | None:
        return self.rulebook.vocabulary.organ_spellings.get(fold(written))

    def speaks_of(self, provision: str, norm: Norm) -> bool:
        """Whether a citation in the draft names the norm's provision or a part around it, or its id.

        An act whose periods are sources of their own is cited alike in all of them.
        """
        if fold(provision) == fold(norm.id):
            return True
        source, pinpoint = cited(provision, self.rulebook.sources)
        # One act may be declared as several sources, whose rules differ in force or reach; a citation
        # does not tell them apart.
        if source is None or source.cited_as != self.rulebook.source(norm).cited_as:
            return False
        whole = norm.citation.whole
        if not pinpoint or not whole:
            return pinpoint == whole
        # Who cites the part that concerns the draft, or the part that concerns others, speaks of the norm.
        reaches = self.rulebook.source(norm).reaches
        return covers(pinpoint, whole) or any(covers(pinpoint, one) for one in shares(whole, reaches))
