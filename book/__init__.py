"""Builds the book: the rules, the scenarios and the guides as pages that open without a server.

The book says nothing of its own about the law. Everything in it comes from the rule book, the features, the
results of the last run and the pages in ``docs/``. ``python -m book FOLDER`` writes it; ``make docs`` runs
the scenarios first.
"""
