"""Finding people in a text: their names, what they do, and which later mentions are theirs."""
