"""Whether the workers of a cluster can do the work: told by name before anything is computed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from distributed import Client
from distributed.scheduler import KilledWorker

from ..job.errors import EnvironmentProblem, InputError, SkyMendError
from .on_worker import Needs, lacks, packages, processors, receive, size_of

_LOST = ("CommClosedError", "CancelledError", "FutureCancelledError", "FuturesCancelledError")
_SAME = "Install the same versions everywhere: pip install 'skymend[cluster]==…' with the versions of one machine."


def check_packages(client: Client, workers: Optional[Sequence[str]] = None) -> None:
    """Raise EnvironmentProblem naming a worker whose SkyMend, Python or packages are not this machine's."""
    own = packages()
    for address, found in answers(client, packages, workers=workers).items():
        for name, ours in own.items():
            if found.get(name) != ours:
                raise EnvironmentProblem(
                    f"The worker {address} has {name} {found.get(name, 'of no version')}, this machine {ours}.", _SAME
                )


def check_processors(client: Client) -> None:
    """Raise EnvironmentProblem where networks would run on GPUs here and on processors there, with other bits."""
    kinds = {"this machine": processors(), **answers(client, processors)}
    for worker, kind in kinds.items():
        if kind != kinds["this machine"]:
            raise EnvironmentProblem(
                f"Networks would run on {kinds['this machine']} here and on {kind} on the worker {worker}: the results "
                "would differ from tile to tile.",
                "Say which with DEVICE=cpu or DEVICE=cuda.",
            )


def check_paths(client: Client, paths: Mapping[str, int], workers: Optional[Sequence[str]] = None) -> None:
    """Raise InputError naming the first worker that cannot read what this machine can, and the path."""
    for address, (problem, _) in (answers(client, lacks, Needs(paths), workers=workers) if paths else {}).items():
        if problem:
            raise InputError(
                f"The worker {address} {problem}.",
                "Put the inputs where this machine and every worker read them under the same path, such as a shared disk.",
            )


def send_models(client: Client, models: Mapping[str, Path], workers: Optional[Sequence[str]] = None) -> None:
    """Send the models that a worker lacks, by checksum; it keeps them in its data folder."""
    names = {checksum: path.name for checksum, path in models.items()}
    for address, (_, lacking) in (answers(client, lacks, Needs({}, names), workers=workers) if models else {}).items():
        for checksum in lacking:
            answers(client, receive, checksum, models[checksum].read_bytes(), workers=[address])


def readable_here(paths: Sequence[str]) -> dict[str, int]:
    """The paths that this machine can read, with what `size_of` says of them."""
    return {path: size for path in paths if (size := size_of(path)) is not None}


def answers(client: Client, function: Any, *arguments: Any, workers: Optional[Sequence[str]] = None) -> dict[str, Any]:
    """What a function says on every worker, by address. Raises EnvironmentProblem naming one where it cannot be run."""
    found = client.run(function, *arguments, workers=list(workers) if workers else None, on_error="return")
    for address, answer in found.items():
        if isinstance(answer, ImportError):
            raise EnvironmentProblem(
                f"The worker {address} has no SkyMend, or not all of its packages: {answer}.",
                "Install it in the Python that runs `dask worker`: pip install 'skymend[cluster]'.",
            ) from answer
        if isinstance(answer, BaseException):
            raise EnvironmentProblem(
                f"The worker {address} does not do its work: {answer}.", "Start it again."
            ) from answer
    return dict(found)


def explained(error: Exception, client: Client) -> Exception:
    """The error of a tile in words, where it is about the cluster; else itself."""
    if isinstance(error, KilledWorker):
        return EnvironmentProblem(
            f"Workers died {getattr(error, 'allowed_failures', 3) + 1} times while they computed the same tile, the last "
            f"one {getattr(error.last_worker, 'address', error.last_worker)}.",
            "They may lack memory: give a smaller TILE_SIZE or MEMORY_MB, or fewer workers a machine.",
        )
    if type(error).__name__ in _LOST and not isinstance(error, SkyMendError):
        address = getattr(client.scheduler, "address", "")
        return EnvironmentProblem(
            f"The scheduler {address} does not answer any more.", "Start it again, then run again."
        )
    return error
