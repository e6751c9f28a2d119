"""Whether a norm is in force, on each day where that may change."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from klyngelov.lawbook.force import Force, ForceEnd, ForceState, judged

IN, PERHAPS, NOT_YET, NO_LONGER = (
    ForceState.IN_FORCE,
    ForceState.UNCERTAIN,
    ForceState.NOT_YET,
    ForceState.NO_LONGER,
)
START, END = date(2022, 7, 1), date(2025, 12, 31)
EARLIER, LATER = date(2022, 6, 1), date(2026, 12, 31)
LONG_AGO, LONG_AFTER = date(1900, 1, 1), date(2200, 1, 1)
ONE = timedelta(days=1)


@pytest.mark.parametrize(
    ("start", "day", "state"),
    [
        (ForceEnd(START), START - ONE, NOT_YET),
        (ForceEnd(START), START, IN),
        (ForceEnd(START), LONG_AFTER, IN),
        (ForceEnd(START, certain=False), START - ONE, PERHAPS),
        (ForceEnd(START, certain=False), LONG_AGO, PERHAPS),
        (ForceEnd(START, certain=False), START, IN),
        (ForceEnd(START, certain=False, alternative=EARLIER), EARLIER - ONE, NOT_YET),
        (ForceEnd(START, certain=False, alternative=EARLIER), EARLIER, PERHAPS),
        (ForceEnd(START, certain=False, alternative=EARLIER), START - ONE, PERHAPS),
        (ForceEnd(START, certain=False, alternative=EARLIER), START, IN),
        (ForceEnd(EARLIER, certain=False, alternative=START), EARLIER - ONE, NOT_YET),
        (ForceEnd(EARLIER, certain=False, alternative=START), EARLIER, PERHAPS),
        (ForceEnd(EARLIER, certain=False, alternative=START), START - ONE, PERHAPS),
        (ForceEnd(EARLIER, certain=False, alternative=START), START, IN),
        (ForceEnd(None), LONG_AGO, IN),
        (ForceEnd(None, certain=False), LONG_AGO, IN),
    ],
)
def test_the_first_day(start: ForceEnd, day: date, state: ForceState) -> None:
    assert Force(start, None).on(day) is state


@pytest.mark.parametrize(
    ("end", "day", "state"),
    [
        (None, LONG_AFTER, IN),
        (ForceEnd(None), LONG_AFTER, IN),
        (ForceEnd(END), END, IN),
        (ForceEnd(END), END + ONE, NO_LONGER),
        (ForceEnd(END, certain=False), END, IN),
        (ForceEnd(END, certain=False), END + ONE, PERHAPS),
        (ForceEnd(END, certain=False), LONG_AFTER, PERHAPS),
        (ForceEnd(END, certain=False, alternative=LATER), END, IN),
        (ForceEnd(END, certain=False, alternative=LATER), END + ONE, PERHAPS),
        (ForceEnd(END, certain=False, alternative=LATER), LATER, PERHAPS),
        (ForceEnd(END, certain=False, alternative=LATER), LATER + ONE, NO_LONGER),
        (ForceEnd(LATER, certain=False, alternative=END), END, IN),
        (ForceEnd(LATER, certain=False, alternative=END), END + ONE, PERHAPS),
        (ForceEnd(LATER, certain=False, alternative=END), LATER + ONE, NO_LONGER),
    ],
)
def test_the_last_day(end: ForceEnd | None, day: date, state: ForceState) -> None:
    assert Force(ForceEnd(START), end).on(day) is state


def test_a_norm_that_may_not_yet_bind_is_not_said_to_have_ended() -> None:
    force = Force(ForceEnd(START, certain=False), ForceEnd(END))

    assert force.on(LONG_AGO) is PERHAPS
    assert force.on(END + ONE) is NO_LONGER


def test_a_single_day() -> None:
    force = Force(ForceEnd(START), ForceEnd(START))

    assert [force.on(START + ONE * n) for n in (-1, 0, 1)] == [NOT_YET, IN, NO_LONGER]


def test_what_may_be_in_force_is_judged() -> None:
    assert [judged(state) for state in (IN, PERHAPS, NOT_YET, NO_LONGER)] == [True, True, False, False]
