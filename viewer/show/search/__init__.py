"""Search in slides, notes and article: accents and separators are optional."""
