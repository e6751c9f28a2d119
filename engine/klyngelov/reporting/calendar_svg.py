"""The periods of drafts as a picture (SVG), legible in print without colours: hatching says what is found.

The picture stands alone: no script, no font or image from elsewhere. Geometry is worked out here, in units of
the view box; the template only writes it down. It is as wide as a page of A4 between its margins.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from klyngelov.chronology.periods import Chronology, Period, Standing
from klyngelov.chronology.segments import BEGINNING
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting import calendar_words as words
from klyngelov.reporting.layout import unbroken
from klyngelov.reporting.templating import environment
from klyngelov.values.danish import written_date
from klyngelov.values.frozen import dataclass

_LEFT, _WIDTH = 20.0, 760.0
_TOP, _ROW, _BAR = 116.0, 92.0, 34.0
_LINE, _CHARACTERS = 15.0, 126
_MILLIMETRES = 190 / 800
"""How large a unit is on paper."""
_NARROW = 20.0
"""Less than this is too narrow for a number beside another."""

_SHOWN = (Standing.NO_BREACH, Standing.BREACH, Standing.POSSIBLE_BREACH, Standing.NO_LAW)


@dataclass(frozen=True, slots=True)
class Bar:
    """One period: where it stands, how it is hatched, and the place of its number."""

    x: float
    width: float
    standing: str
    uncertain: bool
    number: int
    number_x: float
    number_y: float
    title: str
    open: bool


@dataclass(frozen=True, slots=True)
class Key:
    """What a hatching means."""

    x: float
    y: float
    standing: str
    uncertain: bool
    words: str


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text."""

    y: float
    words: str
    strong: bool = False
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """One draft: its name, its bars, and the lines that say what they are."""

    y: float
    name: str
    bars: tuple[Bar, ...]
    lines: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A year on the axis."""

    x: float
    year: int


def calendar_svg(found: Sequence[Chronology], rulebook: Rulebook) -> str:
    """The picture, ending in a line break."""
    scale = _Scale(_end(found))
    rows = tuple(_rows(found, scale, rulebook))
    bottom = max((line.y for row in rows for line in row.lines), default=_TOP) + 2 * _LINE
    read_until = max((one.read_until for one in found), default=BEGINNING)
    template = environment().get_template("calendar.svg")
    return template.render(
        height=bottom,
        millimetres=round(bottom * _MILLIMETRES, 1),
        rows=rows,
        ticks=tuple(scale.ticks()),
        bar=_BAR,
        read_until=scale.x(read_until),
        read_until_words=f"loven er læst til {written_date(read_until)}",
        keys=tuple(_keys()),
    )


def _keys() -> Iterator[Key]:
    """The legend, in rows of three."""
    meanings = [(one.value, False, words.STANDINGS[one]) for one in _SHOWN]
    meanings.append((Standing.NO_BREACH.value, True, words.UNCERTAIN))
    for number, (standing, uncertain, meaning) in enumerate(meanings):
        yield Key(_LEFT + 253 * (number % 3), 42.0 + 22 * (number // 3), standing, uncertain, meaning)


def _end(found: Sequence[Chronology]) -> date:
    """A year after the last change, so that the last period can be seen."""
    last = max((period.first for one in found for period in one.periods), default=BEGINNING)
    return date(max(last, *(one.read_until for one in found)).year + 1, 12, 31) if found else last


class _Scale:
    """From days to places."""

    def __init__(self, end: date) -> None:
        self._end = end
        self._days = (end - BEGINNING).days + 1

    def x(self, day: date) -> float:
        return round(_LEFT + _WIDTH * min((day - BEGINNING).days, self._days) / self._days, 1)

    def after(self, last: date | None) -> float:
        """Where a period that ends on a day stops."""
        return round(_LEFT + _WIDTH, 1) if last is None else self.x(last + timedelta(days=1))

    def ticks(self) -> Iterator[Tick]:
        for year in range(BEGINNING.year, self._end.year + 1):
            yield Tick(self.x(date(year, 1, 1)), year)


def _rows(found: Sequence[Chronology], scale: _Scale, rulebook: Rulebook) -> Iterator[Row]:
    y = _TOP
    for one in found:
        proposal = one.draft.proposal
        lines = tuple(_lines(one, y + _ROW, rulebook))
        yield Row(y, f"{proposal.header.name} ({proposal.body_type})", tuple(_bars(one, scale, y)), lines)
        y = lines[-1].y + 3 * _LINE


def _bars(found: Chronology, scale: _Scale, y: float) -> Iterator[Bar]:
    """The bars of a draft; numbers that would stand on one another take turns in height."""
    lifted, last_x = False, -_NARROW
    for number, period in enumerate(found.periods, start=1):
        x = scale.x(period.first)
        width = round(scale.after(period.last) - x, 1)
        number_x = round(x + width / 2, 1)
        lifted = number_x - last_x < _NARROW and not lifted
        last_x = number_x
        yield Bar(
            x=x,
            width=width,
            standing=period.standing.value,
            uncertain=period.uncertain > 0,
            number=number,
            number_x=number_x,
            number_y=y + (6.0 if lifted else 24.0),
            title=f"{words.span(period)}: {words.standing_text(period)}",
            open=period.last is None,
        )


def _lines(found: Chronology, y: float, rulebook: Rulebook) -> Iterator[Text]:
    for number, period in enumerate(found.periods, start=1):
        for text in _of_period(number, period, rulebook):
            y += _LINE
            yield Text(y, text.words, text.strong, text.indent)
        y += 4


def _of_period(number: int, period: Period, rulebook: Rulebook) -> Iterator[Text]:
    head = f"Periode {number}, {words.span(period)}: {words.standing_text(period)}"
    yield from _wrapped(head, strong=True, indent=0.0)
    for label, text in words.told(period, rulebook):
        yield from _wrapped(f"{label}: {text}", strong=False, indent=18.0)


def _wrapped(text: str, *, strong: bool, indent: float) -> Iterator[Text]:
    for part in textwrap.wrap(unbroken(text), width=_CHARACTERS, break_long_words=True):
        yield Text(0.0, part, strong, indent)
