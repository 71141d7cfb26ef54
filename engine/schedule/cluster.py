"""Tiles computed by the workers of a Dask cluster: the one of an address, or one made here of this machine's cores.

Dask does the distribution. What is ours: workers are looked at before they get anything (`cluster_check`), a bounded number
of tiles is on the way, answers come in the order of the tiles, and a tile that stays out longer than all others is asked
of another worker too. So a worker that is lost, cut off or slow costs its tiles and nothing else.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import re
import tempfile
import time
import uuid
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from dask.system import CPU_COUNT
from distributed import Client, LocalCluster, wait
from distributed.client import Future

from ..job.errors import EnvironmentProblem, InputError
from ..job.events import Events
from ..job.references import is_remote, named_files
from . import cluster_check
from .backend import Asked
from .on_worker import Answered, JobOnWorker, NotReady, get_ready, host, run_tiles
from .parcel import Parcel
from .threads import in_threads
from .tile_job import TileJob

PACKAGE = __package__.partition(".")[0]
PATIENCE = (
    5.0  # seconds a tile may take longer than all that were asked for with it, before another worker is asked too
)
QUICK = 0.1  # seconds: tiles that take less are asked for several at once
MOST_TOGETHER, TOGETHER = 16, 2**25  # tiles, and bytes of their answers
TRIES = 4  # of one tile, by errors that are no one's fault we know of
_POLL = 0.2  # seconds between looks at whether the user has cancelled
_LOCAL = re.compile(r"local(?::(\d+))?")
_ADDRESS = re.compile(r"[a-z]+://\S+")
CONNECT = 10  # seconds in which a scheduler answers
_TIMEOUTS = (TimeoutError, asyncio.TimeoutError)


@dataclass
class _Flight:
    """Tiles on their way together, and the futures that may bring their answers."""

    tiles: Sequence[Any]
    copies: list[Future]


@dataclass
class Cluster:
    """A backend for `stream`. `threads`: of compiled loops on each worker, 0: as many as it has; `resources`: what a worker
    must offer; `paths`: what it must read, with sizes; `copies`: whether a tile may be asked of several workers, or together
    with others."""

    client: Client
    events: Events
    threads: int = 0
    resources: Mapping[str, float] = field(default_factory=dict)
    paths: Mapping[str, int] = field(default_factory=dict)
    copies: bool = True
    _unfit: set[str] = field(default_factory=set)

    def __call__(self, job: TileJob, tiles: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
        """(tile, answer) in the order of `tiles`."""
        parcel = Parcel.of(job) if len(tiles) > 1 else None
        if parcel is None or not self._can_travel(parcel):
            return in_threads(job, tiles)
        return self._computed(parcel, tiles)

    def check(self, workers: Optional[Sequence[str]] = None) -> None:
        """Raise EnvironmentProblem or InputError naming the first worker that cannot do the work."""
        cluster_check.check_packages(self.client, workers)
        cluster_check.check_paths(self.client, self.paths, workers)

    def _can_travel(self, parcel: Parcel) -> bool:
        """Whether the workers can read the temporary files that a job speaks of, if it does."""
        folder = tempfile.gettempdir()
        if os.fsencode(folder) not in parcel.job:
            return True
        with tempfile.NamedTemporaryFile() as probe:
            probe.write(b"-")
            probe.flush()
            with contextlib.suppress(InputError):
                cluster_check.check_paths(self.client, {probe.name: 1})
                return True
        self.events.info(
            "A step that looks at temporary files is computed on this machine. Set TMPDIR to a folder that all workers can "
            "read to have it computed by them."
        )
        return False

    def _computed(self, parcel: Parcel, tiles: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
        name = f"{PACKAGE}-{self.client.id}-{uuid.uuid4().hex[:12]}"
        self.client.register_plugin(JobOnWorker(name, parcel.job, self.threads), name)
        flights: deque[_Flight] = deque()
        try:
            self._make_ready(name, parcel, None)
            ahead, sent, together = 2 * sum(self.client.nthreads().values()) + 2, 0, 1
            while flights or sent < len(tiles):
                while len(flights) < ahead and sent < len(tiles):
                    later = tiles[sent : sent + together]
                    flights.append(_Flight(later, [self._send(name, later)]))
                    sent += len(later)
                found = self._answer(name, parcel, flights)
                if self.copies and found.seconds < QUICK and 2 * found.size <= TOGETHER:
                    together = max(together, min(2 * len(flights[0].tiles), MOST_TOGETHER))
                elif found.seconds > 10 * QUICK or found.size > TOGETHER:
                    together = 1
                yield from zip(flights.popleft().tiles, found.answers)
        finally:
            self._drop(name, [future for flight in flights for future in flight.copies])

    def _make_ready(self, name: str, parcel: Parcel, workers: Optional[Sequence[str]]) -> None:
        """Workers get the models that they lack, and may take tiles of the job."""
        cluster_check.send_models(self.client, parcel.models, workers)
        self.client.run(get_ready, name, workers=list(workers) if workers else None)

    def _send(self, name: str, tiles: Sequence[Any], workers: Optional[Sequence[str]] = None) -> Future:
        key = f"{name}-{uuid.uuid4().hex[:12]}"
        workers = workers or (self._fit() if self._unfit else None)
        return self.client.submit(
            run_tiles,
            name,
            key,
            tiles,
            key=key,
            pure=False,
            retries=TRIES - 1,
            workers=workers,
            resources=self.resources or None,
        )

    def _answer(self, name: str, parcel: Parcel, flights: deque[_Flight]) -> Answered:
        """The answers of the tiles that were sent first. Raises what their work raised."""
        flight = flights[0]
        waiting = time.monotonic()
        while True:
            self.events.check()
            for future in [future for future in flight.copies if future.done()]:
                found = self._gathered(future)
                if isinstance(found, Answered):
                    return self._told(found)
                flight.copies.remove(future)
                if isinstance(found, NotReady):
                    self._welcome(name, parcel, found.address)
                elif found is None:
                    self._avoid(name, self._places([future])[future.key], flights)
            if not flight.copies:
                flight.copies.append(self._send(name, flight.tiles))
            others = (future.done() for other in list(flights)[1:] for future in other.copies[:1])
            if self.copies and time.monotonic() - waiting > PATIENCE and all(others):
                self._ask_another(name, flights)
                waiting = time.monotonic() + PATIENCE * len(flight.copies)
            self._wait(flight.copies)

    def _gathered(self, future: Future) -> Any:
        """What a finished future brings; None where whoever holds it does not answer: it has to be asked for again."""
        try:
            return future.result(timeout=PATIENCE)
        except _TIMEOUTS:
            return None
        except Exception as error:
            raise cluster_check.explained(error, self.client) from error

    def _told(self, found: Answered) -> Answered:
        for event in found.said:
            if event.get("event") == "log":
                (self.events.warning if event.get("level") == "warning" else self.events.info)(str(event.get("text")))
        if found.problem is not None:
            raise found.problem
        return found

    def _welcome(self, name: str, parcel: Parcel, address: str) -> None:
        """A worker that has joined since is looked at; one that cannot do the work gets none."""
        try:
            self.check([address])
            self._make_ready(name, parcel, [address])
        except (EnvironmentProblem, InputError) as error:
            self._unfit.add(address)
            self.events.warning(f"A worker that has joined gets no tiles. {error.text}")
        except (OSError, KeyError):  # gone again
            self._unfit.add(address)

    def _fit(self) -> list[str]:
        return [address for address in self.client.nthreads() if address not in self._unfit]

    def _places(self, futures: Sequence[Future]) -> dict[Any, set[str]]:
        """The workers that hold or compute each, by key."""
        found = {future.key: set(self.client.who_has([future]).get(future.key, ())) for future in futures}
        for address, keys in self.client.processing().items():
            for key in found.keys() & set(keys):
                found[key].add(address)
        return found

    def _ask_another(self, name: str, flights: deque[_Flight]) -> None:
        """Ask a worker for the first tile that does not already compute it; those that do and do not answer are cut off."""
        flight = flights[0]
        busy = set().union(*self._places(flight.copies).values())
        silent = {address for address in busy if not self._responds(address)}
        if silent:
            self._avoid(name, silent, flights)
            return
        others = [address for address in self._fit() if address not in busy]
        if busy and others and len(flight.copies) < TRIES:
            flight.copies.append(self._send(name, flight.tiles, others))

    def _responds(self, address: str) -> bool:
        try:
            self.client.run(host, workers=[address], callback_timeout=PATIENCE)
        except Exception:
            return False
        return True

    def _avoid(self, name: str, addresses: set[str], flights: deque[_Flight]) -> None:
        """Workers that do not answer get no tiles any more, and what they have is asked of others."""
        self._unfit |= addresses
        for address in addresses:
            self.events.warning(f"The worker {address} does not answer: its tiles are given to others.")
        places = self._places([future for flight in flights for future in flight.copies])
        for flight in flights:
            flight.copies = [f for f in flight.copies if not places[f.key] or places[f.key] - self._unfit]
            if not flight.copies:
                flight.copies.append(self._send(name, flight.tiles))

    def _wait(self, futures: Sequence[Future]) -> None:
        with contextlib.suppress(*_TIMEOUTS), self.client.as_current():
            wait(list(futures), timeout=_POLL, return_when="FIRST_COMPLETED")

    def _drop(self, name: str, futures: Sequence[Future]) -> None:
        """Nobody wants these any more; a worker that does not hear it is not waited for."""
        with contextlib.suppress(Exception):
            self.client.cancel(list(futures))
        with contextlib.suppress(Exception):
            scheduler: Any = self.client.scheduler
            self.client.sync(scheduler.unregister_worker_plugin, name=name, callback_timeout=2)


@contextlib.contextmanager
def cluster(scheduler: str, asked: Asked, events: Events) -> Iterator[Cluster]:
    """The cluster of an address (`tcp://…`, `tls://…`), or `local:n`: n processes of this machine, by default one for every
    two cores. Raises InputError for what is neither, EnvironmentProblem where no scheduler or worker answers."""
    local = _LOCAL.fullmatch(scheduler)
    if not local and not _ADDRESS.fullmatch(scheduler):
        raise InputError(
            f"SCHEDULER: “{scheduler}” is no scheduler.",
            "Give the address that `dask scheduler` prints, such as tcp://10.0.0.5:8786, or local:4 for 4 processes here.",
        )
    logging.getLogger("distributed").setLevel(logging.ERROR)  # what they have to say of workers, we say
    with contextlib.ExitStack() as stack:
        if local:
            events.progress(0, "Starting workers")
            client = stack.enter_context(Client(stack.enter_context(_on_this_machine(int(local[1] or 0)))))
        else:
            client = stack.enter_context(_connected(scheduler))
        if not client.nthreads():
            raise EnvironmentProblem(
                f"The scheduler {scheduler} has no workers.", f"Start some: dask worker {scheduler}"
            )
        _sweep(client)
        threads = asked.threads or (0 if not local else max(1, CPU_COUNT // len(client.nthreads())))
        found = Cluster(
            client,
            events,
            threads,
            {"GPU": 1} if asked.device == "cuda" else {},
            _seen(asked.texts),
            copies=asked.copies,
        )
        found.check()
        if asked.device == "auto":
            cluster_check.check_processors(client)
        _check_gpus(client, found.resources)
        events.info(f"Tiles are computed by {len(client.nthreads())} workers of {scheduler}.")
        yield found


def _seen(texts: Sequence[str]) -> dict[str, int]:
    """The inputs among texts, with their sizes. Raises InputError for one that means another file on each machine."""
    found = {path: None for text in texts for path in named_files(text, "") if not is_remote(text)}
    for path in found:
        if not os.path.isabs(path):  # noqa: PTH117
            raise InputError(f"{path} is not a whole path: each worker would look for it in its own folder.",
                             "Write paths from the root, such as /data/scene.tif.")  # fmt: skip
    return cluster_check.readable_here(list(found))


def _connected(address: str) -> Client:
    try:
        return Client(address, timeout=CONNECT, set_as_default=False)
    except (OSError, ValueError, *_TIMEOUTS) as error:
        raise EnvironmentProblem(
            f"No scheduler answers at {address}: {str(error) or type(error).__name__}.",
            "Is `dask scheduler` running there, and does a firewall let its port through?",
        ) from error


def _on_this_machine(count: int) -> LocalCluster:
    """Processes that go with this one, two threads each: one reads, one computes."""
    folder = Path(__file__).resolve().parents[2]
    with_us = (
        "import importlib.util as u, sys\n"
        f"if {PACKAGE!r} not in sys.modules:\n"
        f"    s = u.spec_from_file_location({PACKAGE!r}, {str(folder / '__init__.py')!r}, "
        f"submodule_search_locations=[{str(folder)!r}])\n"
        f"    sys.modules[{PACKAGE!r}] = u.module_from_spec(s); s.loader.exec_module(sys.modules[{PACKAGE!r}])\n"
    )
    return LocalCluster(
        n_workers=count or max(1, CPU_COUNT // 2), threads_per_worker=2, processes=True, dashboard_address=":0",
        host="127.0.0.1", local_directory=tempfile.gettempdir(), preload=[with_us], silence_logs=logging.ERROR,
    )  # fmt: skip


def _check_gpus(client: Client, resources: Mapping[str, float]) -> None:
    offered = [own.get("resources", {}) for own in client.scheduler_info(n_workers=-1)["workers"].values()]
    if resources and not any(own.get("GPU", 0) >= 1 for own in offered):
        raise EnvironmentProblem(
            "No worker offers a GPU.", "Start those that have one with: dask worker --resources GPU=1 --nthreads 2 …"
        )


def _sweep(client: Client) -> None:
    """Take away what clients that died left with the scheduler and its workers."""

    async def sweep(prefix: str, dask_scheduler: Any = None) -> None:  # pickled by value: needs no SkyMend there
        for name in [name for name in dask_scheduler.worker_plugins if name.startswith(prefix)]:
            if name[len(prefix) :].rpartition("-")[0] not in dask_scheduler.clients:
                await dask_scheduler.unregister_worker_plugin(None, name)

    client.run_on_scheduler(sweep, f"{PACKAGE}-")
