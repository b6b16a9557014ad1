"""The annotators: pure generators `(Document, Knowledge) -> Iterator[Annotation]`, one to a file.

They log nothing, read no file and hold no opinion about overlaps; `annotating` lists them.
"""
