"""From the bytes of a file to values: decoding, YAML with positions, validation, paragraphs.

Everything wrong with a file is reported as a `Problem`; nothing here raises for a writer's mistake.
"""
