"""How good the annotations are on texts that people annotated: `make quality`."""
