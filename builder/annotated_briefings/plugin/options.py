"""The options of the plugin as MkDocs reads them, and the settings that follow from them."""

from mkdocs.config import config_options as c
from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.theme import Theme

from annotated_briefings.analysing import WITHOUT_MODEL, load_model
from annotated_briefings.annotating import choose
from annotated_briefings.building import UnusableError, gazetteer
from annotated_briefings.composing.languages import without_catalogue
from annotated_briefings.settings import Settings

log = get_plugin_logger("briefings")
DEFAULTS = Settings()


class BriefingsConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves it untyped
    """The options under `plugins: - briefings:`, as `Settings` describes them."""

    source = c.Type(str, default=DEFAULTS.source)
    glossary = c.Type(str, default=DEFAULTS.glossary)
    exclude = c.ListOfItems(c.Type(str), default=[])
    marks = c.Choice(("first", "first-per-section", "all", "none"), default=DEFAULTS.marks)
    well_known = c.ListOfItems(c.Type(str), default=list(DEFAULTS.well_known))
    publish_above = c.Type((float, int), default=DEFAULTS.publish_above)
    annotators = c.Optional(c.ListOfItems(c.Type(str)))
    shipped = c.Type(bool, default=DEFAULTS.shipped)
    model = c.Type(bool, default=DEFAULTS.model)
    cache = c.Type(str, default=DEFAULTS.cache)
    language = c.Optional(c.Type(str))
    borders = c.DictOfItems(c.Type(str), default={})
    embeds = c.Type(bool, default=DEFAULTS.embeds)


def language_of(theme: Theme) -> str:
    """The language of a theme: `locale` in MkDocs' own themes and in ours, else `language`."""
    locale = str(theme.get("locale") or "en")
    return locale if locale != "en" else str(theme.get("language") or "en")


def checked(options: BriefingsConfig, language: str) -> Settings:
    """The settings of a build that can be followed; says what is off without the model.

    `language` is that of the theme, which holds where the option says nothing.
    """
    try:
        settings = Settings.of({**options, "language": options.language or language})
        choose(settings.annotators)
        gazetteer()
    except (ValueError, UnusableError) as error:
        raise PluginError(str(error)) from error
    if settings.model and load_model() is None:
        log.info(WITHOUT_MODEL)
    if told := without_catalogue(settings.language):
        log.info(told)
    return settings
