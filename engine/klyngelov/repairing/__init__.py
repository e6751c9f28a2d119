"""Finds changes of a draft that reach a goal: the lightest repair, or a whole draft from almost nothing.

The door is ``repair.repair(bench, draft, goal)``: a *bench* holds a file's tree and what judges it, a *goal*
(``goals``) is a row of aims, and what comes back is the edits of the tree, each step with what it satisfies,
and how the judge finds the draft with them made. ``mending.mended`` does it for a file and its text. To draft
from nothing, give a bench a tree that states the facts alone and ask for ``goals.COMPLETE``.

How it works: ``claims``, ``reach`` and ``problem`` say what can be decided and what the law claims of it;
``standing_rows``, ``coming_rows``, ``single_rows`` and ``calendar_rows`` what might stand in each list, and
``measure`` what that counts for. ``encoding`` and ``repair.lp`` tell clingo (``solving``), ``patch`` turns
its choice into ``edits``, the judge has the last word (``repair``), and ``texts`` writes into the file.
"""
