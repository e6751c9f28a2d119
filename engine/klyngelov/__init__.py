"""klyngelov: judges a drafted setup of a Danish health-cooperation body against the law of a day.

The package is a pipeline; each sub-package is one stage and imports only from stages before it:
``values`` → ``syntax`` → ``lawbook`` → ``statute`` → ``proposal`` → ``matching`` → ``judging`` →
``reporting`` → ``cli``.
No module here knows a provision, an organ or a role: the law lives in ``rules/``.
"""

__version__ = "0.1.0"
