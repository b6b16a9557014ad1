"""Lists of English words that several annotators read; each list says where it comes from."""
