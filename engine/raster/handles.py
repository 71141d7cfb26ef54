"""How many files may be open at once, and how many threads may write them."""

from __future__ import annotations

import sys

_KEPT = 64  # for the interpreter, its libraries, and whatever a run opens only for a moment
_UNKNOWN = 512  # where the system tells no limit


def handles(share: float, most: int) -> int:
    """The files that one part of a run may keep open: its share of what the system lets the process have, at most `most`."""
    allowed = _UNKNOWN
    if sys.platform != "win32":
        import resource

        soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
        allowed = soft if soft != resource.RLIM_INFINITY else 65536
    return max(4, min(most, int((allowed - _KEPT) * share)))


def writing_threads() -> str:
    """GDAL's threads for compression: one where the address space is limited, as GDAL waits for ever for threads that it
    could not start."""
    if sys.platform != "win32":
        import resource

        if resource.getrlimit(resource.RLIMIT_AS)[0] != resource.RLIM_INFINITY:
            return "1"
    return "ALL_CPUS"
