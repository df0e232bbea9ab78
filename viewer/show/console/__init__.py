"""The presenter's console: what the hall never sees."""
