"""Where the files lie that come with the package, from a checkout as from an installed wheel.

A wheel holds the templates inside the package; a checkout, and an editable install of one, has
them at its top. The gazetteer is beside the modules in both.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _templates() -> Path:
    packaged = _PACKAGE / "templates"
    return packaged if packaged.is_dir() else _PACKAGE.parents[1] / "templates"


TEMPLATES = _templates()
"""The folder with `briefing/`, what the builder renders, and `theme/`, the MkDocs theme."""

STARTER = TEMPLATES / "starter"
"""The folder of the files of a new site, as Jinja templates."""

CATALOGUES = TEMPLATES / "theme" / "locales"
"""The folder of the gettext catalogues, where MkDocs looks for those of a theme."""

GAZETTEER = _PACKAGE / "gazetteer.sqlite"
"""The gazetteer's file; it is not there in a checkout that was never installed."""

SHIPPED = _PACKAGE / "lexicon" / "acronyms.yml"
"""The list of acronyms that comes with the builder."""

SHIPPED_COMPILED = SHIPPED.with_suffix(".json")
"""The same list as it is read fastest; not there in a checkout that was never installed."""


class _Theme:
    """What MkDocs takes for the theme's package, of which it wants the folder alone.

    The templates are no importable package, so that an object says where they lie.
    """

    def __init__(self, folder: Path) -> None:
        self.__file__ = str(folder / "mkdocs_theme.yml")


THEME = _Theme(TEMPLATES / "theme")
"""The theme `briefing`, for the entry point `mkdocs.themes`."""
