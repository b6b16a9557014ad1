"""The commands of `briefings`, one to a file; `cli` puts them together."""
