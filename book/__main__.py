"""``python -m book FOLDER [--results FILE]``: writes the book into a folder."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from book.results import NO_RESULTS, read_results
from book.shelf import open_shelf
from book.writing import write_book


def main(arguments: list[str] | None = None) -> int:
    """Write the book; 1 where the rules cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m book", description="Skriver bogen i en mappe.")
    parser.add_argument("folder", type=Path, metavar="MAPPE", help="mappen, som bogen skrives i")
    parser.add_argument("--results", type=Path, metavar="FIL", help="scenariernes udfald (Cucumber-JSON)")
    options = parser.parse_args(arguments)
    results = read_results(options.results) if options.results else NO_RESULTS
    shelf = open_shelf(results)
    if shelf is None:
        print("Regelbogen kan ikke læses. Skriv klyngelov rules lint for at se fejlene.", file=sys.stderr)
        return 1
    pages = write_book(shelf, options.folder)
    print(f"Bogen er skrevet i {options.folder}: {pages} sider. Åbn {options.folder / 'index.html'}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
