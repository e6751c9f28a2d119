"""The templates that ship with the package.

Every value is escaped as it is put in, never by the template itself: a draft may hold any characters at all.
No line ends inside "§ 10" or "stk. 4", apart from what is shown ``verbatim``.
"""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import escape

from klyngelov.reporting.layout import unbroken
from klyngelov.values.danish import capital, written_date


@cache
def environment() -> Environment:
    """The templates in ``reporting/templates``."""
    made = Environment(
        loader=PackageLoader("klyngelov.reporting"),
        autoescape=True,
        finalize=lambda value: unbroken(value) if type(value) is str else value,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["written"] = written_date
    made.filters["verbatim"] = escape
    made.filters["capital"] = capital
    return made
