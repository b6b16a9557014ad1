"""The steps from capitalised words to places on a map: finding, believing, using, choosing.

Each step has a module; `annotators.places` strings them together.
"""
