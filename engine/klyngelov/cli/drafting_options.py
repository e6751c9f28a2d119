"""What ``requirements`` and ``draft`` are told of the body: its kind, the day and the facts."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date

from klyngelov.cli.arguments import chosen_day, standard_input
from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.drafting.settled import settled
from klyngelov.drafting.start import (
    NAME_KEY,
    Start,
    kept_in_register,
    missing_facts,
    name_of_draft,
    read_start,
    tree,
)
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Listing, Shape, Vocabulary
from klyngelov.proposal.faults import UNSEEN
from klyngelov.proposal.proposal_reader import DAY_KEY, TYPE_KEY, FileReading
from klyngelov.proposal.reading import Document, load_document, shown_name
from klyngelov.values.spelling import fold, nearest

_COMMAND_LINE = "kommandolinjen"
_MOST_FAULTS = 5


def add_selectors(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what body it is about."""
    parser.add_argument(
        "file", metavar="FIL", nargs="?",
        help="et forslag, hvis kommuner og andre egne oplysninger bruges; - læser fra standard ind",
    )  # fmt: skip
    parser.add_argument("--type", metavar="TYPE", help="slags organ, som i et forslags felt «type»")
    parser.add_argument("--municipalities", metavar="A,B", help="de deltagende kommuner")
    parser.add_argument("--date", metavar="DATO", help="efter reglerne denne dag (åååå-mm-dd)")
    parser.add_argument(
        "--with", metavar="FELT=A,B", action="append", default=[], dest="facts",
        help="en anden oplysning om forslaget, f.eks. --with «region=Region Sjælland»; kan gentages",
    )  # fmt: skip


def loaded(options: argparse.Namespace) -> Document | None:
    """The file that the facts are taken from, if one is named."""
    return load_document(options.file, standard_input()) if options.file else None


def started(
    options: argparse.Namespace, document: Document | None, rulebook: Rulebook
) -> Start | FileReading:
    """What a draft is to begin with, or the faults in the file. Raises ``UsageFaultError``."""
    vocabulary = rulebook.vocabulary
    if document is not None and (document.root is None or document.diagnostics):
        return FileReading((), document.diagnostics)
    root = tree(document.root if document else None, _stated(options, vocabulary))
    keys = {fold(entry.key.text or "") for entry in root.entries}
    if TYPE_KEY not in keys:
        raise UsageFaultError("Angiv slagsen af organ med --type, eller et forslag i en fil.")
    if NAME_KEY not in keys:
        root = tree(root, [(NAME_KEY, name_of_draft(options.type) if options.type else "Udkast")])
    file = shown_name(options.file) if options.file else _COMMAND_LINE
    found = read_start(root, file, vocabulary, date.today())
    if isinstance(found, FileReading):
        if document is None:
            raise UsageFaultError(" ".join(one.message for one in found.diagnostics[:_MOST_FAULTS]))
        return found
    missing = missing_facts(rulebook, found.draft)
    if missing:
        raise UsageFaultError(_asking(missing[0], found, vocabulary))
    return settled(found, rulebook, date.today())


def _stated(options: argparse.Namespace, vocabulary: Vocabulary) -> Iterator[tuple[str, str | list[str]]]:
    """What the options state, as fields of a file."""
    if options.type:
        yield TYPE_KEY, options.type
    if options.name:
        yield NAME_KEY, _visible(options.name, "--name")
    day = chosen_day(options.date)
    if day:
        yield DAY_KEY, day.isoformat()
    places = kept_in_register(vocabulary)
    if options.municipalities is not None and places:
        yield places.name, _words(_visible(options.municipalities, "--municipalities"), "--municipalities")
    for fact in options.facts:
        yield _fact(_visible(fact, "--with"), vocabulary)


def _visible(text: str, option: str) -> str:
    """The text of an option; what cannot be seen in it could not stand in a file either."""
    unseen = UNSEEN.search(text)
    if unseen:
        sign = f"U+{ord(unseen[0]):04X}"
        raise UsageFaultError(f"Teksten efter {option} indeholder et usynligt tegn ({sign}); slet tegnet.")
    return text


def _fact(text: str, vocabulary: Vocabulary) -> tuple[str, str | list[str]]:
    key, equals, value = text.partition("=")
    name = vocabulary.listing_spellings.get(fold(key))
    own = [one for one in vocabulary.listings.values() if not one.of_organ]
    if not equals or name is None or name not in [one.name for one in own]:
        suggestion = nearest(key, [one.name for one in own])
        hint = f" Mente du «{suggestion}»?" if suggestion else ""
        message = f"«{text}» kan ikke læses; skriv --with «felt=værdi» med et af forslagets felter."
        raise UsageFaultError(message + hint)
    words = _words(value, "--with")
    return name, value.strip() if vocabulary.listings[name].shape is Shape.SINGLE else words


def _words(text: str, option: str) -> list[str]:
    words = [word.strip() for word in text.split(",") if word.strip()]
    if not words:
        raise UsageFaultError(f"{option} skal følges af mindst ét navn; skriv flere med komma imellem.")
    return words


def _asking(listing: Listing, start: Start, vocabulary: Vocabulary) -> str:
    kind = start.draft.proposal.body_type
    places = kept_in_register(vocabulary)
    option = "--municipalities A,B" if listing is places else f"--with «{listing.name}=A,B»"
    return (
        f"Reglerne om {kind} stiller krav for hver {listing.each}. Angiv {listing.name} med {option} "
        "eller i en fil."
    )
