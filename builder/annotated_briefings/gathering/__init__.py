"""Making the gazetteer file, from registry packages when this one is built, or from a dump.

The build hook runs these modules before anything is installed, so that they import nothing but
the standard library, each other and `folding`; `registry` alone reads the packages with the data.
"""
