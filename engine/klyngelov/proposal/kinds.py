"""How the text of each kind of field is read.

Each kind is a pydantic type adapter over the text as written. Nothing is coerced: "yes" is not *ja*,
"to" is not 2, and "1. juli" is not a date. A fault carries its code and a whole Danish sentence.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, TypeAdapter
from pydantic_core import PydanticCustomError, core_schema

from klyngelov.values.interval import Interval
from klyngelov.values.spelling import fold

UNKNOWN = "ukendt"
_HIGHEST = 10_000_000  # more than the country has inhabitants; a longer number is a slip

_RANGE = re.compile(r"(\d+)\s*[-–]\s*(\d+)")
_AT_LEAST = re.compile(r"mindst\s+(\d+)")
_AT_MOST = re.compile(r"højst\s+(\d+)")


def _number(digits: str) -> int:
    if len(digits) > len(str(_HIGHEST)) or int(digits) > _HIGHEST:
        raise PydanticCustomError("number-too-large", "Tallet er for stort.")
    return int(digits)


def _read_quantity(text: str) -> Interval:
    plain = " ".join(text.split()).casefold()
    if plain.isascii() and plain.isdigit():
        return Interval(_number(plain), _number(plain))
    if found := _RANGE.fullmatch(plain):
        low, high = _number(found[1]), _number(found[2])
        if low > high:
            raise PydanticCustomError(
                "range-backwards",
                "Intervallet «{text}» begynder efter sin slutning; skriv det mindste tal først.",
                {"text": text},
            )
        return Interval(low, high)
    if found := _AT_LEAST.fullmatch(plain):
        return Interval(_number(found[1]), None)
    if found := _AT_MOST.fullmatch(plain):
        return Interval(0, _number(found[1]))
    raise PydanticCustomError(
        "not-a-number",
        "«{text}» er ikke et antal; skriv et tal (2), et interval (7-9), «mindst 2», «højst 3» eller "
        "«ukendt».",
        {"text": text},
    )


def _read_day(text: str) -> date:
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text.strip()):
            return date.fromisoformat(text.strip())
    except ValueError:
        raise PydanticCustomError("no-such-day", "Datoen {text} findes ikke.", {"text": text}) from None
    raise PydanticCustomError(
        "not-a-date", "«{text}» er ikke en dato; skriv åååå-mm-dd, f.eks. 2022-10-01.", {"text": text}
    )


def _read_answer(text: str) -> bool:
    answer = {"ja": True, "nej": False}.get(fold(text))
    if answer is None:
        raise PydanticCustomError(
            "not-an-answer", "«{text}» er ikke et svar; skriv ja, nej eller ukendt.", {"text": text}
        )
    return answer


class Instance:
    """Asks pydantic only that a value is of its class, not how one is built from parts.

    Pydantic's own ``InstanceOf`` works that out too, at each start of the program.
    """

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> core_schema.CoreSchema:
        return core_schema.is_instance_schema(source)


Quantity = Annotated[Interval, Instance(), BeforeValidator(_read_quantity)]
Day = Annotated[date, Instance(), BeforeValidator(_read_day)]
Answer = Annotated[bool, Instance(), BeforeValidator(_read_answer)]

QUANTITY: TypeAdapter[Interval] = TypeAdapter(Quantity)
DAY: TypeAdapter[date] = TypeAdapter(Day)
ANSWER: TypeAdapter[bool] = TypeAdapter(Answer)
