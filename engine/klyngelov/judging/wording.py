"""The Danish sentences that findings are made of, apart from those the rules hold."""

from __future__ import annotations

from collections.abc import Callable

from klyngelov.judging.finding import Outcome, Status
from klyngelov.judging.verdicts import Verdict
from klyngelov.lawbook.norm import BY_REGISTER, Norm
from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.values.danish import capital
from klyngelov.values.interval import LOWEST, Interval

_SATISFIED = Status.SATISFIED

# An open standard has no remedy of its own; whoever judged it has said what is wrong.
_AS_JUDGED = "Ret det, vurderingen peger på, og vurdér det på ny."

Fill = Callable[[str], str]
"""Replaces the placeholders in a text from the rules."""


def shown_count(count: Interval) -> str:
    """A count as a reader expects it: "2", "mindst 1", "højst 3", "1-3"; of a difference, "8 færre"."""
    if count.low < 0 and count.low != LOWEST and count.high is not None:
        return _difference(count.low, count.high)
    if count.high is None:
        return f"mindst {count.low}" if count.low > 0 else "et uoplyst antal"
    if count.low == count.high:
        return str(count.low)
    if count.low in (0, LOWEST):
        return f"højst {count.high}"
    return f"{count.low}-{count.high}"


def _difference(low: int, high: int) -> str:
    if high >= 0:
        return f"mellem {-low} færre og {high} flere"
    return f"{-low} færre" if low == high else f"{-high}-{-low} færre"


def shown_bound(bound: Interval) -> str:
    """A bound as the law words it: "mindst 2", "præcis 3", "ingen"."""
    if bound.high is None:
        return f"mindst {bound.low}"
    if bound.low == bound.high:
        return f"præcis {bound.low}" if bound.low else "ingen"
    return f"højst {bound.high}" if bound.low == 0 else f"{bound.low}-{bound.high}"


def filled(
    text: str, norm: Norm, vocabulary: Vocabulary, subject: str | None, outcome: Outcome | None
) -> str:
    """A text of a norm with its placeholders replaced, for one subject and what was found for it."""
    if "{" not in text:
        return text
    told = text.startswith("{antal}")
    counted = (capital(_told_count(outcome)) if told else shown_count(outcome.found)) if outcome else ""
    values = {"antal": counted, "år": subject or "et år"}
    if norm.quantifier is not None:
        listing = vocabulary.listings[norm.quantifier]
        values[listing.each.split()[-1]] = subject or f"de {listing.plural}"
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def by_register(text: str, registered: str | None) -> str:
    """A text with the word that the register answers with, or what is said where it has no one answer."""
    return BY_REGISTER.sub(lambda found: registered or found[1], text)


def _told_count(outcome: Outcome) -> str:
    """A count as a sentence begins with it: of one that is open, as much as breaks the bound.

    "Mindst 1 of them has" and not "1-6 of them have", where five are not stated.
    """
    found, required = outcome.found, outcome.required
    if found.low != found.high and required.high is not None and found.low > required.high:
        return f"mindst {found.low}"
    if found.low != found.high and found.high is not None and found.high < required.low:
        return f"højst {found.high}"
    return shown_count(found)


def message(norm: Norm, status: Status, found: Verdict, fill: Fill, *, part: str, subject: str | None) -> str:
    """One plain sentence for a finding."""
    about = f" ({subject})" if subject else ""
    if part and found.outcome:
        return (
            f"Der er i alt {shown_count(found.outcome.found)}, men der kræves i alt "
            f"{shown_bound(found.outcome.required)}: {norm.title}."
        )
    match status:
        case Status.VIOLATED | Status.DEPARTS:
            return fill(_breach(norm, found, about))
        case Status.JUDGEMENT:
            return fill(found.remark or norm.title)
        case Status.UNKNOWN:
            return f"Det oplyste afgør ikke, om dette er opfyldt: {norm.title}{about}."
        case Status.SILENT:
            if norm.reservation:
                regulated = f"som de læste bestemmelser ikke regulerer ({norm.title})"
                return f"Forslaget udfylder «{subject}», {regulated}. {norm.reservation}"
            unregulated = f"som loven ikke regulerer ({norm.title}). Det står frit at aftale."
            return f"Forslaget udfylder «{subject}», {unregulated}"
        case _:
            return settled_message(norm, status, subject)


def settled_message(norm: Norm, status: Status, subject: str | None) -> str:
    """One plain sentence for what is satisfied or does not apply."""
    about = f"{norm.title} ({subject})." if subject else f"{norm.title}."
    return about if status is _SATISFIED else f"Reglen finder ikke anvendelse: {about}"


def _breach(norm: Norm, found: Verdict, about: str) -> str:
    """The norm's words for a breach; some norms have other words for too many than for too few.

    They are for what the draft itself shows. Where a person has judged, it may show something else.
    """
    if found.status is not Status.VIOLATED or not norm.message:
        return f"Det er vurderet, at dette ikke er opfyldt: {norm.title}{about}."
    return (norm.message_above if _above(found.outcome) else "") or norm.message


_OVER = "Året er slut, så det kan ikke længere rettes. Mangler noget i forslaget, så tilføj det."


def remedy(norm: Norm, status: Status, found: Verdict, *, over: bool) -> str:
    """What may be done about a breach, or so that nothing need be judged (which not every remedy does).

    Where there are too many, it is perhaps the opposite of what else helps. ``over``: nothing can be done
    about a year that is over, but more may be told of it.
    """
    own = (norm.remedy_above if _above(found.outcome) else "") or norm.remedy
    if status is Status.JUDGEMENT:
        return "" if over else own
    if over:
        return _OVER
    return (own if found.status is Status.VIOLATED else "") or _AS_JUDGED


def _above(outcome: Outcome | None) -> bool:
    """Whether there are certainly too many."""
    high = outcome.required.high if outcome else None
    return outcome is not None and high is not None and outcome.found.low > high
