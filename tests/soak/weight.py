"""What a running program holds: memory and open files. Linux only."""

from pathlib import Path
from typing import NamedTuple


class Weight(NamedTuple):
    """Resident memory in MiB, and the number of open file descriptors."""

    megabytes: float
    descriptors: int

    @classmethod
    def of(cls, pid: int) -> "Weight":
        """Return what the process ``pid`` holds now."""
        process = Path(f"/proc/{pid}")
        lines = (process / "status").read_text("ascii", "replace").splitlines()
        resident = next(line for line in lines if line.startswith("VmRSS"))
        return cls(int(resident.split()[1]) / 1024, len(list((process / "fd").iterdir())))

    def __str__(self) -> str:
        return f"{self.megabytes:6.1f} MB, {self.descriptors} open files"
