"""The worker's side of a fault: one job in a process that something befalls."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from .fault import Stress

COMMIT = ("replace", "rename", "link", "unlink", "fsync")  # steps of putting outputs in place
_HEARD = ("os.mkdir", "os.rename", "os.link", "os.remove", "os.rmdir")  # moments, as the interpreter tells them
FILLER = "filler"  # the file that makes a disk full


def run(job: str, folder: str, home: str, stress: Stress, mark: str = "") -> None:
    """Run the job as `__main__` would; events go to a file, network calls of Python's to another."""
    where = Path(folder)
    os.chdir(where)
    for descriptor, name in ((1, f"stdout{mark}.txt"), (2, f"stderr{mark}.txt")):
        os.dup2(os.open(where / name, os.O_WRONLY | os.O_CREAT), descriptor)
    os.environ.update(SKYMEND_HOME=home, TMPDIR=str(where / "tmp"), HOME=str(where / "home"))
    sys.addaudithook(lambda event, args: _heard(where, event, args))
    if stress.orphan:
        _below_a_parent(job, where, stress)
    else:
        _work(job, where / f"events{mark}.jsonl", stress, threading.Event())


def _work(job: str, told: Path, stress: Stress, stop: threading.Event) -> None:
    from skymend.contract.run_folder import working_in_run_folder
    from skymend.engine.run import run_job

    with told.open("w", encoding="utf-8") as events, working_in_run_folder():
        _befall(stress)
        run_job(job, _Unlimited(events) if stress.file_size else events, stop)


class _Unlimited:
    """The stream of events, a pipe in truth: no limit on the size of files holds for it."""

    def __init__(self, stream) -> None:
        self._stream = stream

    def write(self, text: str) -> None:
        import resource

        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limits[1], limits[1]))
        self._stream.write(text)
        self._stream.flush()
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    def flush(self) -> None:
        pass


def _below_a_parent(job: str, where: Path, stress: Stress) -> None:
    """Be the parent of a worker that hears of our death by the end of its input; wait for it."""
    from skymend.__main__ import end_if_stuck, watch_stdin
    from skymend.contract.run_folder import run_folder, variables

    with run_folder() as made:
        ours, theirs = os.pipe()
        worker = os.fork()
        if worker == 0:
            os.close(theirs)
            os.dup2(ours, 0)
            sys.stdin = open(0, encoding="utf-8")  # noqa: SIM115 - as long as the process lives
            (where / "worker.txt").write_text(str(os.getpid()))
            os.environ.update(variables(made))
            stop = threading.Event()
            threading.Thread(target=watch_stdin, args=(stop,), daemon=True).start()
            threading.Thread(target=end_if_stuck, args=(stop,), daemon=True).start()
            try:
                _work(job, where / "events.jsonl", stress, stop)
            finally:
                os._exit(0)
        os.close(ours)
        os.waitpid(worker, 0)


def _heard(where: Path, event: str, args: tuple) -> None:
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
        with (where / "network.txt").open("a") as file:
            file.write(f"{event} {args[1:]}\n")


def _befall(stress: Stress) -> None:
    """Let it happen: limits now, the rest when its moment comes."""
    if sys.platform != "win32":
        import resource

        if stress.memory:
            pages = int(Path("/proc/self/statm").read_text().split()[0])
            space = pages * resource.getpagesize() + stress.memory * 2**20
            resource.setrlimit(resource.RLIMIT_AS, (space, space))
        if stress.file_size:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (stress.file_size, resource.RLIM_INFINITY))
    if stress.die_at:
        _at(stress.die_at, lambda: _die(stress), stress.only_commit)
    if stress.full_at and stress.disk:
        disk, left = stress.disk, stress.left
        _at(stress.full_at, lambda: _fill(disk, left), False)


def _die(stress: Stress) -> None:
    if stress.orphan:
        os.kill(os.getppid(), signal.SIGKILL)
    if not stress.orphan or stress.both:
        os.kill(os.getpid(), signal.SIGKILL)


def _fill(disk: Path, left: int) -> None:
    """Leave only some bytes of a disk."""
    descriptor = os.open(disk / FILLER, os.O_WRONLY | os.O_CREAT)
    free = os.statvfs(disk)
    with contextlib.suppress(OSError):
        os.posix_fallocate(descriptor, 0, max(free.f_bavail * free.f_frsize - left, 1))
    os.close(descriptor)


def _at(wanted: int, act: Callable[[], None], only_commit: bool) -> None:
    """Act once, at a moment that is counted from now."""
    count, lock = 0, threading.Lock()

    def one_more() -> None:
        nonlocal count
        with lock:
            count += 1
            now = count == wanted
        if now:
            act()

    def deadly(step):
        def stepped(*args, **keywords):
            one_more()
            return step(*args, **keywords)

        return stepped

    def hear(event: str, args: tuple) -> None:
        if event in _HEARD or (event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR)):
            one_more()

    if only_commit:
        for name in COMMIT:
            setattr(os, name, deadly(getattr(os, name)))
    else:
        os.fsync = deadly(os.fsync)
        sys.addaudithook(hear)
