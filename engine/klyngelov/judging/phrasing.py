"""Says in plain Danish what a norm's structure says: what is counted, of whom, and under which bound.

The sentences are made from the resolved norm alone, so they cannot say anything that is not judged; they are
longer than a lawyer would write them. Fields are named as the draft writes them, in «…», and what the rules
have a term for is called by it, in »…«.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from klyngelov.judging.wording import shown_bound
from klyngelov.lawbook.formula import (
    All,
    AnswerTest,
    Any,
    ComparedTest,
    DateTest,
    Formula,
    JudgedDay,
    Not,
    NumberTest,
    Operand,
    OwnField,
    Peer,
    Query,
    RelatedTest,
    Relation,
    SubjectTest,
    Test,
    WordTest,
)
from klyngelov.lawbook.norm import (
    CountBound,
    DifferenceBound,
    Norm,
    StatedStatement,
    Statement,
    SubjectStatement,
)
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Listing, Shape, Vocabulary
from klyngelov.values.danish import listed, written_date
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import Interval


@dataclass(frozen=True, slots=True)
class Phrasing:
    """Phrases for norms about a kind of body, which is called ``body`` ("klyngen")."""

    vocabulary: Vocabulary
    terms: Mapping[str, Formula]
    body: str = "forslaget"

    # ── Statements ────────────────────────────────────────────────────────────────────────────
    def condition(self, statement: Statement) -> str:
        """A statement as a condition: "det politiske niveau har mindst 1 borgmester"."""
        match statement:
            case CountBound() | DifferenceBound():
                place, quantity = self.claim(statement, "har", "er")
                return f"{place} {quantity}"
            case StatedStatement(organ, listing, positive):
                of = f" for {self.vocabulary.organs[organ].definite}" if organ else ""
                verb = "angiver" if positive else "angiver ikke"
                return f"forslaget {verb} «{listing}»{of}"
            case SubjectStatement(query):
                subject = self.vocabulary.listings[query.listing]
                clause = self.clause(query.formula, subject)
                if clause.startswith(_WHERE):
                    return f"der for {_called(subject)} gælder, at {clause.removeprefix(_WHERE)}"
                return f"{_called(subject)} er en {subject.each}, {clause}"

    def claim(self, statement: CountBound | DifferenceBound, have: str, be: str) -> tuple[str, str]:
        """Where something is counted, and what is said of it with the verbs for having and being.

        "det politiske niveau" and "har mindst 2 regionsrådsmedlemmer". What is a single piece of information
        is not counted in words: "«fastsættes af» i «forretningsorden»" and "er politisk niveau", or, where
        more than one thing is said of it, "«forretningsorden»" and "er sådan, at …".
        """
        query = statement.query if isinstance(statement, CountBound) else statement.more
        listing = self.vocabulary.listings[query.listing]
        owner = self.vocabulary.organs[query.organ].definite if query.organ else self.body
        if isinstance(statement, CountBound) and _single(listing, statement.bound):
            of = f" for {owner}" if query.organ else ""
            test = query.formula
            if isinstance(test, _OF_ONE_FIELD):
                within = "" if test.field == listing.name else f" i «{listing.name}»"
                return f"«{test.field}»{within}{of}", f"{be} {wanted(test)}"
            return f"«{listing.name}»{of}", f"{be} sådan, at {self._that(query.formula, listing)}"
        place = f"{listing.definite} for {owner}" if listing.definite and query.organ else owner
        return place, f"{have} {self.quantity(statement)}"

    def _that(self, formula: Formula, listing: Listing) -> str:
        """The clause after "at", where every field is named."""
        clause = self.clause(formula, replace(listing, main=None)).replace(_WHERE, "")
        return f"den {clause.removeprefix(_WHO)}" if clause.startswith(_WHO) else clause

    def quantity(self, statement: CountBound | DifferenceBound) -> str:
        """What is counted and its bound: "mindst 2 regionsrådsmedlemmer"."""
        if isinstance(statement, CountBound):
            entries = self.entries(
                statement.query, several=max(statement.bound.low, statement.bound.high or 0) != 1
            )
            counted = f"{shown_bound(statement.bound)} {entries}"
            return f"{counted} om året" if statement.per_year else counted
        more, fewer = (self.entries(query, several=True) for query in (statement.more, statement.fewer))
        if max(statement.bound.low, statement.bound.high or 0) == 1:
            return f"{shown_bound(statement.bound)} mere af {more} end af {fewer}"
        return f"{shown_bound(statement.bound)} flere {more} end {fewer}"

    def entries(self, query: Query, *, several: bool) -> str:
        """The entries that are counted: "borgmestre fra kommunen"."""
        listing = self.vocabulary.listings[query.listing]
        formula = query.formula
        term = self._term(formula)
        parts = (formula,) if term or not isinstance(formula, All) else formula.parts
        noun, more = self._noun(parts, listing, several=several)
        origin = [part for part in more if isinstance(part, SubjectTest)]
        for part in origin:
            noun += f" fra {self._origin(part, listing)}"
        rest = [part for part in more if part not in origin]
        return f"{noun}, {self._together(rest, listing, positive=True)}" if rest else noun

    def _noun(
        self, parts: Sequence[Formula], listing: Listing, *, several: bool
    ) -> tuple[str, Sequence[Formula]]:
        """What the entries are called, and what more is asked of them.

        Only a word that has a plural names something that can be counted.
        """
        words = self.vocabulary.word_lists.get(listing.main.word_list or "") if listing.main else None
        for part in parts:
            if words and isinstance(part, WordTest) and listing.main and part.field == listing.main.name:
                word = part.words[0]
                if len(part.words) == 1 and word in words.plurals:
                    rest = [other for other in parts if other is not part]
                    return (words.plurals[word] if several else word), rest
        return (listing.plural if several else listing.each), parts

    # ── Formulas ──────────────────────────────────────────────────────────────────────────────
    def clause(self, formula: Formula, listing: Listing, *, positive: bool = True) -> str:
        """A relative clause that says what a formula (or, unless ``positive``, its negation) asks."""
        term = self._term(formula)
        if term:
            stands = "er" if _predicate(term) else "hører under"
            return f"der {'' if positive else 'ikke '}{stands} »{term}«"
        match formula:
            case Not(part):
                return self.clause(part, listing, positive=not positive)
            case All(parts) | Any(parts):
                if isinstance(formula, All) is positive:
                    return self._together(parts, listing, positive=positive)
                return self._either(parts, listing, positive=positive)
            case _:
                return self._test(formula, listing, positive=positive)

    def meaning(self, formula: Formula, listing: Listing) -> str:
        """What a term stands for, said out, though the terms in it are not."""
        others = {name: one for name, one in self.terms.items() if one != formula}
        return replace(self, terms=others).clause(formula, listing)

    def _together(self, parts: Sequence[Formula], listing: Listing, *, positive: bool) -> str:
        """Several clauses that all hold; what is alike at their beginnings is said once."""
        said: list[str] = []
        last = last_field = ""
        for part in parts:
            clause = self.clause(part, listing, positive=positive)
            beginning = next((one for one in (_WHO, _WHERE) if clause.startswith(one)), "")
            same_field = bool(field := _field_named(clause)) and field == last_field
            said.append(
                _going_on(clause, beginning if beginning == last else "", field if same_field else "")
            )
            last, last_field = beginning, field
        return listed(said)

    def _either(self, parts: Sequence[Formula], listing: Listing, *, positive: bool) -> str:
        options = [self.clause(part, listing, positive=positive) for part in parts]
        return f"enten {', eller '.join(options)}" if len(options) > 1 else "".join(options)

    def _term(self, formula: Formula) -> str | None:
        """What the rules call a formula, if they have a term for it."""
        if not isinstance(formula, All | Any | Not):
            return None
        return next((name for name, meaning in self.terms.items() if meaning == formula), None)

    def _test(self, test: Test, listing: Listing, *, positive: bool) -> str:
        no = "" if positive else "ikke "
        match test:
            case SubjectTest():
                return f"der {no}er fra {self._origin(test, listing)}"
            case RelatedTest(_, target_name, tests):
                target = self.vocabulary.listings[target_name]
                inner = self._together(tests, target, positive=True)
                return f"der {no}er fra en {target.each}" + (f", {inner}" if inner else "")
            case ComparedTest(field, relation, operand):
                verb = "er" if relation is Relation.SAME else "ligger"
                return f"{_WHERE}«{field}» {no}{verb} {self.beside(relation, operand)}"
            case WordTest(field, words) if listing.main and field == listing.main.name:
                return f"der {no}er {listed(words, 'eller')}"
            case _:
                return f"{_WHERE}{self.asked(test, positive=positive)}"

    def beside(self, relation: Relation, operand: Operand) -> str:
        """How a field must stand to what it is compared with: "senest 2 år efter «indsendelse»"."""
        stands = "den samme som" if relation is Relation.SAME else relation.value
        return f"{stands} {self._operand(operand)}"

    def _operand(self, operand: Operand) -> str:
        """What a field is compared with."""
        match operand:
            case JudgedDay():
                return "den dag, forslaget bedømmes"
            case OwnField(field, years):
                return f"{years} år efter «{field}»" if years else f"«{field}»"
            case Peer(organ, name, field):
                owner = self.vocabulary.organs[organ].definite if organ else self.body
                main = self.vocabulary.listings[name].main
                within = "" if main and main.name == field else f"«{field}» i "
                return f"{within}«{name}» for {owner}"

    def _origin(self, test: SubjectTest, listing: Listing) -> str:
        target = self.vocabulary.listings.get(listing.fields[test.field].refers_to or "")
        return _called(target) if target else f"den, «{test.field}» nævner"

    def asked(self, test: WordTest | AnswerTest | NumberTest | DateTest, *, positive: bool = True) -> str:
        """What a test asks of a field: "«udpeget af» er PLO"."""
        no = "" if positive else "ikke "
        return f"«{test.field}» {no}er {wanted(test)}"


def wanted(test: WordTest | AnswerTest | NumberTest | DateTest) -> str:
    """The value that a test asks for: "PLO", "ja", "mindst 2", "den 31. december 2025"."""
    match test:
        case WordTest(_, words):
            return listed(words, "eller")
        case AnswerTest():
            return "ja"
        case NumberTest(_, low, high):
            return shown_bound(Interval(low, high))
        case DateTest(_, first, last):
            return _days(first, last)


_WHO, _WHERE = "der ", "hvor "
_OF_ONE_FIELD = (WordTest, AnswerTest, NumberTest, DateTest)
_PREPOSITIONS = ("i", "på", "uden", "ved", "tillige")
_PARTICIPLES = ("et", "gt")


def _predicate(term: str) -> bool:
    """Whether a term says what an entry is ("i borgmestrenes kreds"), not what it belongs to."""
    first = term.partition(" ")[0]
    return first in _PREPOSITIONS or first.endswith(_PARTICIPLES)


def _field_named(clause: str) -> str:
    """The field that a clause is about: "hvor «område» er psykiatri"."""
    return clause.removeprefix(_WHERE).partition("» ")[0] if clause.startswith(f"{_WHERE}«") else ""


def _going_on(clause: str, beginning: str, field: str) -> str:
    """A clause after another, without its beginning where that is said already, and the field if it is."""
    rest = clause.removeprefix(beginning)
    return rest.removeprefix(f"{field}» ") if field and beginning else rest


def _single(listing: Listing, required: Interval) -> bool:
    """Whether one piece of information is asked for, which it would be odd to count."""
    return listing.shape is Shape.SINGLE and required.low == 1


def _called(listing: Listing) -> str:
    return listing.each_definite or f"den pågældende {listing.each}"


def _days(first: date | None, last: date | None) -> str:
    if first is not None and last is not None:
        only = first == last
        return f"den {written_date(first)}" if only else f"{written_date(first)} til {written_date(last)}"
    if first is not None:
        return f"den {written_date(first)} eller senere"
    return f"den {written_date(last)} eller tidligere" if last is not None else "oplyst"


def phrasing_of(rulebook: Rulebook, norm: Norm) -> Phrasing:
    """Phrases that call the norm's kind of body by its name, where it is about one kind alone."""
    body = rulebook.vocabulary.types[norm.scope[0]].definite if len(norm.scope) == 1 else None
    return Phrasing(rulebook.vocabulary, rulebook.terms, body or "forslaget")
