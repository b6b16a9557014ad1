"""How the tests run: no test is timed, as a shared machine may be slow at any moment.

`GENERATOR=properdocs` runs them under MkDocs' drop-in fork, as they do where there is no MkDocs.
"""

import os
from importlib.util import find_spec

from hypothesis import settings

if os.environ.get("GENERATOR") == "properdocs" or find_spec("mkdocs") is None:
    import properdocs.replacement  # noqa: F401  # from here on `mkdocs` is ProperDocs

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
