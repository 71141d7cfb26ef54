"""What runs in the worker processes of a Dask cluster.

A job comes to every worker as a plugin, once, and to those that join later; its tiles name it. Each process opens a job
once, so it has one pool of rasters and one session a model, reads one tile while it computes another, and stops what nobody
wants any more.
"""

from __future__ import annotations

import os
import platform
import socket
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any, Optional

from dask.sizeof import sizeof
from distributed import WorkerPlugin, get_worker

from ...contract.version import __version__
from ..catalogue.zoo import file_with, received_file
from ..job.errors import Cancelled, SkyMendError
from ..kernels import gpu
from ..kernels.compiled import use_threads
from .parcel import WATCH, Watch, opened
from .tile_job import TileJob

_GONE = ("cancelled", "released", "forgotten")  # states of a task whose answer nobody wants


@dataclass(frozen=True)
class Answered:
    """The answers of tiles that were asked for together, or what SkyMend says of them, and the events on the way; the
    seconds that they took, and the bytes of the answers."""

    answers: Sequence[Any] = ()
    problem: Optional[SkyMendError] = None
    said: Sequence[Mapping[str, Any]] = ()
    seconds: float = 0.0
    size: int = 0


@dataclass(frozen=True)
class NotReady:
    """A worker that has joined since and was not looked at yet."""

    address: str


@dataclass(frozen=True)
class Needs:
    """What a worker must have: files and folders by path with their size (bytes, entries), names of models by checksum."""

    paths: Mapping[str, int] = field(default_factory=dict)
    models: Mapping[str, str] = field(default_factory=dict)


class JobOnWorker(WorkerPlugin):
    """One job in one worker process."""

    def __init__(self, name: str, job: bytes, threads: int) -> None:
        self.name, self._job, self._threads = name, job, threads
        self.ready = False

    def setup(self, worker: Any) -> None:
        """Called by Dask."""
        self._opened: Optional[TileJob] = None
        self._reading, self._computing = threading.Lock(), threading.Lock()
        self._watches: dict[str, Watch] = {}
        self._threads = self._threads or worker.state.nthreads

    def teardown(self, worker: Any) -> None:
        """Called by Dask when the client has finished, or wants no more: stops what runs, closes what is open."""
        for watch in list(self._watches.values()):
            watch.stop.set()
        threading.Thread(target=self._close, daemon=True).start()  # when the last tile has stopped

    def transition(self, key: Any, start: str, finish: str, **more: Any) -> None:
        """Called by Dask whenever a task changes."""
        if finish in _GONE and key in self._watches:
            self._watches[key].stop.set()

    def run(self, key: str, tiles: Sequence[Any]) -> Answered:
        """The answers of tiles."""
        began = time.perf_counter()
        with self._watching(key) as watch:
            try:
                answers = [self._answer(tile, watch) for tile in tiles]
            except SkyMendError as error:
                return Answered(problem=error, said=watch.said)
        return Answered(answers, None, watch.said, time.perf_counter() - began, sizeof(answers))

    def _answer(self, tile: Any, watch: Watch) -> Any:
        if watch.stop.is_set():
            raise Cancelled
        with self._reading:
            if self._opened is None:
                self._opened = opened(self._job)
            data = self._opened.read(tile)
        with self._computing:
            use_threads(self._threads)
            return self._opened.compute(tile, data)

    @contextmanager
    def _watching(self, key: str) -> Iterator[Watch]:
        self._watches[key] = watch = Watch()
        token = WATCH.set(watch)
        try:
            yield watch
        finally:
            WATCH.reset(token)
            del self._watches[key]

    def _close(self) -> None:
        with self._reading, self._computing:
            if self._opened is not None:
                self._opened.close()


def run_tiles(name: str, key: str, tiles: Sequence[Any]) -> Answered | NotReady:
    """The task of tiles that are asked for together."""
    worker = get_worker()
    plugin = worker.plugins.get(name)
    return plugin.run(key, tiles) if isinstance(plugin, JobOnWorker) and plugin.ready else NotReady(worker.address)


def packages() -> dict[str, str]:
    """What has to be the same everywhere for the same bits, and for two machines to understand each other."""
    import onnxruntime
    import rasterio

    found = {name: version(name) for name in ("numpy", "numba", "rasterio", "distributed")}
    return {
        "skymend": __version__,
        "Python": ".".join(platform.python_version_tuple()[:2]),
        **found,
        "GDAL": rasterio.__gdal_version__,
        "onnxruntime": onnxruntime.__version__,
    }


def processors() -> str:
    """On what networks, and loops that have a part for a GPU, run by themselves."""
    import onnxruntime

    networks = "CUDAExecutionProvider" in onnxruntime.get_available_providers()
    return "a GPU" if networks or not gpu.missing() else "its processor"


def host() -> str:
    """The machine's name."""
    return socket.gethostname()


def lacks(needs: Needs) -> tuple[str, list[str]]:
    """The first path that cannot be read here as it is at the client's, in words, and the models that are not here."""
    for path, size in needs.paths.items():
        found = size_of(path)
        if found is None:
            return f"cannot read {path}", []
        if found != size:
            return f"has another {path} than this machine", []
    return "", [checksum for checksum, name in needs.models.items() if file_with(checksum, name) is None]


def size_of(path: str) -> Optional[int]:
    """Bytes of a file, entries of a folder; None where it cannot be read."""
    try:
        if os.path.isdir(path):  # noqa: PTH112 - names of data sets are texts
            return len(os.listdir(path))  # noqa: PTH208
        with Path(path).open("rb") as file:
            file.read(1)
            return os.fstat(file.fileno()).st_size
    except OSError:
        return None


def receive(checksum: str, model: bytes) -> None:
    """Keep a model's file in this machine's data folder."""
    place = received_file(checksum)
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_suffix(f".{host()}-{os.getpid()}")
    part.write_bytes(model)
    part.replace(place)


def get_ready(name: str, dask_worker: Any = None) -> None:
    """From now on this worker takes tiles of the job."""
    dask_worker.plugins[name].ready = True
