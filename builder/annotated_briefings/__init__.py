"""Annotated Briefings: plain-text articles in, annotated briefings out.

Data flows one way: `Source → Document → annotations → settled annotations → Markdown → MkDocs`.
The modules of this folder that are nouns hold values; those that end in -ing do one step each.
"""

__version__ = "0.1.0"
