"""How the tests run: no test is timed, as a shared machine may be slow at any moment.

`GENERATOR=properdocs` runs them under MkDocs' drop-in fork.
"""

import os

from hypothesis import settings

if os.environ.get("GENERATOR") == "properdocs":
    import properdocs.replacement  # noqa: F401  # from here on `mkdocs` is ProperDocs

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
