"""A long walk through the deck: ``make soak``. Not a test of every change, for it takes minutes."""
