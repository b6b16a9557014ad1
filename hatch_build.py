"""The build hook: makes what is not committed before the package is packed or installed."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCES = "builder"
CATALOGUES = "templates/theme/locales"
EPOCH = datetime.fromtimestamp(0, UTC)
"""When every catalogue says that it was made: a wheel is the same whenever it is built."""


class MadeFilesHook(BuildHookInterface[Any]):
    """Makes the gazetteer, compiles the list of acronyms and the catalogues of words.

    The wheel's `artifacts` take them in.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Make the gazetteer where there is none of today's data and code; compile all the rest.

        A wheel takes the packages' data alone, so that it is the same wherever it is built.
        """
        sources = Path(self.root, SOURCES)
        sys.path.insert(0, str(sources))
        try:
            from annotated_briefings.gathering.making import make_gazetteer  # noqa: PLC0415
            from annotated_briefings.reading.compiling import compile_list  # noqa: PLC0415
        finally:
            sys.path.remove(str(sources))
        path = sources / "annotated_briefings" / "gazetteer.sqlite"
        if make_gazetteer(path, extended=version == "editable"):
            self.app.display_info(f"Made the gazetteer {path.relative_to(self.root)}")
        compile_list()
        for catalogue in Path(self.root, CATALOGUES).glob("*/LC_MESSAGES/*.po"):
            _compile(catalogue)


def _compile(catalogue: Path) -> None:
    """Compile a catalogue; the folder it lies in names its language, and so its plural forms."""
    language = catalogue.parents[1].name
    with catalogue.open("rb") as words:
        read = read_po(words, locale=language)
    read.creation_date = EPOCH
    with catalogue.with_suffix(".mo").open("wb") as compiled:
        write_mo(compiled, read)
