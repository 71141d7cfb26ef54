"""What has been done of a batch, in a folder that any number of machines share.

`done/<id>.json` and `failed/<id>.json` tell how a job went. Who works on a job holds a claim, `claims/<id>.<n>`: a file that
only one can make, names host, process and time, and is touched every few seconds. A claim that nobody touches any more is
taken over by making the next, n + 1, which again only one can.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from ..job.errors import EnvironmentProblem

BEAT = 5.0  # seconds between touches of a claim
EXPIRES = 60.0  # seconds without a touch after which a claim is nobody's


@dataclass
class Journal:
    """The journal in `folder`. Raises EnvironmentProblem where that cannot be written to."""

    folder: Path

    def __post_init__(self) -> None:
        try:
            for name in ("done", "failed", "claims"):
                (self.folder / name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EnvironmentProblem(
                f"JOURNAL: {self.folder} cannot be written to: {error.strerror}.", "Choose another folder."
            ) from error

    def done(self, name: str) -> Optional[dict[str, Any]]:
        """How a job went, None where it is not done, or what it wrote is no longer there."""
        record = self._read("done", name)
        outputs = record.get("outputs", {}).values() if record else ()
        return record if record and all(Path(path).exists() for path in outputs if isinstance(path, str)) else None

    def failed(self, name: str, since: float = 0.0) -> Optional[dict[str, Any]]:
        """How a job failed, at or after a time; None where it did not."""
        record = self._read("failed", name)
        return record if record and record.get("ended", 0.0) >= since else None

    def note(self, name: str, record: Mapping[str, Any], *, good: bool) -> None:
        """Keep how a job went, whole or not at all."""
        kept, other = ("done", "failed") if good else ("failed", "done")
        _write(self.folder / kept / f"{name}.json", record)
        (self.folder / other / f"{name}.json").unlink(missing_ok=True)

    def claim(self, name: str) -> Optional[Claim]:
        """The right to do a job, None where another has it."""
        last = self._last_claim(name)
        if last >= 0 and not self._is_dead(self._claim_file(name, last)):
            return None
        claim = Claim(self, name, last + 1)
        return claim if claim.take() else None

    def taken_over(self, claim: Claim) -> bool:
        """Whether another has taken a claim for dead."""
        return self._last_claim(claim.name) > claim.number

    def _last_claim(self, name: str) -> int:
        numbers = [path.suffix[1:] for path in (self.folder / "claims").glob(f"{name}.*")]
        return max((int(number) for number in numbers if number.isdigit()), default=-1)

    def _claim_file(self, name: str, number: int) -> Path:
        return self.folder / "claims" / f"{name}.{number}"

    def _is_dead(self, claim: Path) -> bool:
        """Whether nobody touches it any more, by the clock of the disk; at once where its process was here and is gone."""
        try:
            holder, touched = json.loads(claim.read_text(encoding="utf-8")), claim.stat().st_mtime
            if holder["host"] == this_host() and not _is_alive(int(holder["pid"])):
                return True
        except FileNotFoundError:
            return True
        except (OSError, ValueError, LookupError, TypeError):  # being written
            touched = claim.stat().st_mtime if claim.exists() else 0.0
        return self._now() - touched > EXPIRES

    def _now(self) -> float:
        clock = self.folder / "claims" / f"clock-{socket.gethostname()}-{os.getpid()}-{threading.get_ident()}"
        clock.touch()
        now = clock.stat().st_mtime
        clock.unlink(missing_ok=True)
        return now

    def _read(self, kind: str, name: str) -> Optional[dict[str, Any]]:
        try:
            record = json.loads((self.folder / kind / f"{name}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return record if isinstance(record, dict) else None


@dataclass
class Claim:
    """The right to do a job, kept alive until it is released."""

    journal: Journal
    name: str
    number: int
    _over: threading.Event = field(default_factory=threading.Event)

    def take(self) -> bool:
        """Make the file; False where another was quicker."""
        holder = {"host": this_host(), "pid": os.getpid(), "since": time.time()}
        try:
            descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        except FileExistsError:
            return False
        with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123 - a descriptor
            json.dump(holder, file)
        threading.Thread(target=self._beat, daemon=True).start()
        return True

    def release(self) -> None:
        """Others may do the job again, if it is not done."""
        self._over.set()
        for number in range(self.number + 1):
            self.journal._claim_file(self.name, number).unlink(missing_ok=True)

    @property
    def _file(self) -> Path:
        return self.journal._claim_file(self.name, self.number)

    def _beat(self) -> None:
        while not self._over.wait(BEAT):
            with contextlib.suppress(OSError):
                os.utime(self._file)


def this_host() -> str:
    """This machine, and the part of it in which its process numbers count."""
    with contextlib.suppress(OSError, AttributeError):
        return f"{socket.gethostname()} {os.readlink('/proc/self/ns/pid')}"  # noqa: PTH115
    return socket.gethostname()


def _is_alive(pid: int) -> bool:
    if os.name == "nt":  # os.kill would end it there
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _write(path: Path, record: Mapping[str, Any]) -> None:
    part = path.with_name(f".{path.name}.{socket.gethostname()}-{os.getpid()}-{threading.get_ident()}")
    part.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    part.replace(path)
