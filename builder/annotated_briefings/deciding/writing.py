"""Decisions as a writer would put them into YAML, for the examples in messages."""

from collections.abc import Mapping

import yaml


def in_yaml(fields: Mapping[str, str]) -> str:
    """A decision on one line, quoted where YAML needs it: `{text: SACEUR, is: nothing}`."""
    written = yaml.safe_dump(
        dict(fields), default_flow_style=True, sort_keys=False, allow_unicode=True, width=10**6
    )
    return written.strip()
