"""Resolves what a draft decides (``ændring``): every list and field named is one of the vocabulary's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from klyngelov.lawbook.changes import Alteration, Change, Phrase, Striking
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.vocabulary import Listing, Vocabulary
from klyngelov.syntax import tree


def resolve_changes(
    declarations: Iterable[tuple[str, tree.Declaration]], vocabulary: Vocabulary, report: Report
) -> dict[str, Change]:
    """The changes by list; faults go to the report."""
    found: dict[str, Change] = {}
    for file, declared in declarations:
        if isinstance(declared, tree.Change):
            report.file = file
            listing = _listing(declared, vocabulary, report)
            if listing is None:
                continue
            if listing.name in found:
                report.twice(declared.listing)
            found[listing.name] = _change(declared, listing, report)
    return found


def _listing(declared: tree.Change, vocabulary: Vocabulary, report: Report) -> Listing | None:
    """The list meant; what other lists name, or norms range over, are facts."""
    name = declared.listing
    listing = vocabulary.listings.get(name.text)
    if listing is None:
        report.unknown("rule-unknown-list", "Listen", name, vocabulary.listings)
    elif listing.name in vocabulary.referred_to or listing.each_definite:
        message = (
            f"Andre lister og normer bygger på leddene i «{name.text}», så de er kendsgerninger, som en "
            "rettelse ikke kan ændre. Slet angivelsen."
        )
        report.add("rule-change-of-fact", message, name)
        return None
    return listing


def _change(declared: tree.Change, listing: Listing, report: Report) -> Change:
    if declared.reason is None or declared.sentence is None:
        message = (
            "Ændringen skal have «grund», der siger, hvorfor trinene vejer det, de gør, og «sætning», der "
            "siger, hvad der står i forslaget."
        )
        report.add("rule-incomplete-change", message, declared.position)
    altering: dict[str, Alteration] = {}
    for one in declared.altering:
        _check_field(one.field, listing, altering, report)
        for other in one.unless:
            _check_field(other, listing, {}, report)
        altering[one.field.text] = Alteration(one.weight, tuple(other.text for other in one.unless))
    phrases: dict[str, Phrase] = {}
    for phrasing in declared.phrasing:
        _check_field(phrasing.field, listing, phrases, report)
        phrases[phrasing.field.text] = Phrase(phrasing.phrase.text, phrasing.last)
    striking = declared.striking
    return Change(
        reason=declared.reason.text if declared.reason else "",
        sentence=declared.sentence.text if declared.sentence else "",
        adding=declared.adding,
        striking=Striking(striking.weight, striking.sentence.text) if striking else None,
        altering=altering,
        phrases=phrases,
    )


def _check_field(name: tree.Name, listing: Listing, earlier: Mapping[str, object], report: Report) -> None:
    if name.text not in listing.fields:
        report.unknown("rule-unknown-field", "Feltet", name, listing.fields)
    elif name.text in earlier:
        report.twice(name)
