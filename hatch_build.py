"""The build hook that makes the gazetteer before the package is packed or installed in place."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCES = "builder"


class GazetteerHook(BuildHookInterface[Any]):
    """Makes `gazetteer.sqlite` beside the modules; the wheel's `artifacts` take it in."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Make the file where there is none, or none of today's data and code.

        A wheel takes the packages' data alone, so that it is the same wherever it is built.
        """
        sources = Path(self.root, SOURCES)
        sys.path.insert(0, str(sources))
        try:
            from annotated_briefings.gathering.making import make_gazetteer  # noqa: PLC0415
        finally:
            sys.path.remove(str(sources))
        path = sources / "annotated_briefings" / "gazetteer.sqlite"
        if make_gazetteer(path, extended=version == "editable"):
            self.app.display_info(f"Made the gazetteer {path.relative_to(self.root)}")
