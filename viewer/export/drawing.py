"""What one picture file shows."""

from dataclasses import dataclass

from viewer.paint.record import Recording


@dataclass(frozen=True, slots=True)
class Drawing:
    """A slide up to ``step`` (None: all steps), as ``size`` (width, height) pixels."""

    recording: Recording
    size: tuple[int, int]
    step: int | None = None
