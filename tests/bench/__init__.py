"""How fast it is, each time against a floor measured in the same run: ``make bench``."""
