"""The decisions a person wrote into the front matter, found again in the text."""
