"""What can be looked up in the book without a server: provisions, norms, organs, topics, scenarios."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from book.acts import ActView
from book.addresses import Homes
from book.bodies import BodyView
from book.guides import GuideView
from book.shelf import Shelf
from klyngelov.values.danish import capital
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to find: its title, the line under it, where it stands, and more words it is found by."""

    title: str
    under: str
    address: str
    words: str


def entries(
    shelf: Shelf,
    homes: Homes,
    acts: Sequence[ActView],
    bodies: Sequence[BodyView],
    guides: Sequence[GuideView],
) -> list[Entry]:
    """Everything that can be found; provisions first."""
    found = [entry for act in acts for entry in _provisions(act)]
    for norm in shelf.rulebook.norms:
        address = homes.address(norm.id)
        if address:
            found.append(
                Entry(f"{norm.id}: {norm.title}", shelf.rulebook.cited(norm), address, " ".join(norm.scope))
            )
    for body in bodies:
        found.append(Entry(capital(body.name), "organ", body.page, ""))
        for part in body.parts:
            found.extend(
                Entry(
                    topic.title, f"{body.name}, {part.title.lower()}", f"{body.page}#{topic.anchor}", "emne"
                )
                for topic in part.topics
            )
    for guide in guides:
        found.append(Entry(guide.title, "vejledning", guide.page, ""))
        found.extend(Entry(one.text, guide.title, f"{guide.page}#{one.anchor}", "") for one in guide.headings)
    return found


def _provisions(act: ActView) -> Iterator[Entry]:
    names = f"{act.name} {act.cited_as}"
    yield Entry(capital(act.name), act.title, act.page, act.cited_as)
    for paragraph in act.paragraphs:
        yield Entry(paragraph.label, act.name, f"{act.page}#{paragraph.anchor}", names)
        for stykke in paragraph.stykker:
            if not stykke.heading:
                continue
            about = "; ".join(norm.title for norm in stykke.norms[:3])
            under = f"{act.name}: {about}" if about else act.name
            yield Entry(stykke.heading, under, f"{act.page}#{stykke.anchor}", names)
            for part in stykke.parts:
                yield Entry(f"{stykke.heading}, {part.label}", act.name, f"{act.page}#{part.anchor}", names)


def index_script(found: Sequence[Entry]) -> str:
    """The entries as a script, since a page opened from a folder may load scripts but no data."""
    rows = [[one.title, one.under, one.address, one.words] for one in found]
    return f"const INDHOLD = {json.dumps(rows, ensure_ascii=False, separators=(',', ':'))};\n"
