"""Which generator runs the plugin: MkDocs, or its drop-in fork ProperDocs where that is alone.

Once ProperDocs' replacement is imported, every `import mkdocs` finds ProperDocs' modules.
"""

from importlib.util import find_spec

if find_spec("mkdocs") is None:
    import properdocs.replacement  # noqa: F401
