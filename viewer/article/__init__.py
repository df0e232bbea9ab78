"""A text becomes an article: its passages, and every figure in them."""
