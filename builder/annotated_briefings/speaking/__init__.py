"""Reading who speaks: quotation marks, reporting clauses, and whom a speaker's words name."""
