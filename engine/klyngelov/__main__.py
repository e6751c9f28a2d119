"""``python -m klyngelov``."""

import sys

from klyngelov.cli.main import main

sys.exit(main())
