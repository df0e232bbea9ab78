"""What is wrong, told to a person: one sentence, the place, and the way out."""

from viewer.errors.language import Language, current_language
from viewer.errors.problem import Problem, Severity, ViewerError

__all__ = ["Language", "Problem", "Severity", "ViewerError", "current_language"]
