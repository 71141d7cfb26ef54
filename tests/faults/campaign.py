"""Makes faults, runs each in a process of its own, and sorts what became of them into classes."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import json
import multiprocessing
import os
import random
import shutil
import signal
import socket
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from . import child, disks
from .fault import OLD, Fault, Stress, image, job, tasks

KINDS = ("jobs", "files", "rasters", "dates", "cards", "checkpoints", "kills", "reach", "graphs", "moments", "disks",
         "memory", "pairs")  # fmt: skip
BAD = ("bug", "left behind", "older output gone", "mixed", "network", "silent wrong")  # must be 0
CLASSES = (
    *BAD,
    "time-out",
    "file not named",
    "clean error",
    "whole output",
    "killed, older output kept",
    "killed for want of memory",
)
PATIENCE = 60.0  # seconds for one job, however loaded the machine is
_OURS = ("network.txt", "worker.txt",
         *(f"{name}{mark}" for mark in ("", "-2", "-3") for name in ("events", "stdout", "stderr")))  # fmt: skip


def run_faults(
    numbers: Iterable[int], seed: int, kinds: Sequence[str] = KINDS, keep: Path | None = None
) -> Iterator[tuple[str, str, int, str]]:
    """(kind, class, number, what was said) of each fault; the folders of bad ones are kept in `keep`."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.warm"])
    with tempfile.TemporaryDirectory(prefix="skymend-faults-") as base, listening() as (port, asked):
        _warm(context, Path(base) / "warm")
        for number in numbers:
            kind = kinds[number % len(kinds)]
            folder = Path(base) / f"{number}"
            (folder / "tmp").mkdir(parents=True)
            rng = random.Random(f"{seed}/{kind}/{number}")
            fault = importlib.import_module(f"tests.faults.{kind}").make(rng, folder, port)
            asked.clear()
            found, said = became(fault, folder, context)
            if asked:
                found, said = "network", f"{len(asked)} connections; {said}"
            if keep and found in (*BAD, "time-out", "file not named"):
                shutil.copytree(folder, keep / f"{seed}-{kind}-{number}", dirs_exist_ok=True, symlinks=True,
                                ignore_dangling_symlinks=True, ignore=_no_pipes)  # fmt: skip
                (keep / f"{seed}-{kind}-{number}" / "job.json").write_text(fault.job, errors="replace")
            for disk in filter(os.path.ismount, (folder / "out", folder / "tmp")):
                disks.unmount(disk)
            shutil.rmtree(folder, ignore_errors=True)
            yield kind, found, number, said


def _warm(context, folder: Path) -> None:
    """Every task once, so that what is compiled lies in the cache."""
    (folder / "tmp").mkdir(parents=True)
    images = [image(folder / f"a_2020-0{k}-01.tif", k) for k in (1, 2)]
    for task, parameters in tasks(folder, images):
        _run(context, job(task, **parameters), folder, str(folder / "data"), patience=10 * PATIENCE)


def became(fault: Fault, folder: Path, context) -> tuple[str, str]:
    """The class of a fault, and the last thing that was said."""
    home, stress = str(fault.home or folder / "data"), fault.stress
    before = _files(folder)
    beside = _start(context, fault.also, folder, home, Stress(), "-2") if fault.also else None
    ended = _run(context, fault.job, folder, home, stress)
    also = _ended(beside, PATIENCE) if beside else 0
    said = _events(folder)
    if ended is None or also is None or not _orphan_ended(folder):
        return "time-out", ""
    if ended == -signal.SIGKILL:
        gone = [path.name for path in fault.outputs if not path.exists()]
        if gone:
            return "older output gone", str(gone)
    if stress.die_at or stress.memory:
        _tidy(context, folder, home)
    if (folder / "network.txt").exists():
        return "network", (folder / "network.txt").read_text()
    if stress.memory and (not said or said[-1]["event"] not in ("result", "error")):  # a library ended the process
        whole = all(path.read_bytes() == OLD for path in fault.outputs)
        return ("killed for want of memory" if whole and not _new(folder, before, fault, said) else "left behind"), ""
    if fault.also:
        return _together(fault, folder, before, said)
    return _judged(fault, folder, before, said)


def _tidy(context, folder: Path, home: str) -> None:
    """Any next start tidies up, even one that has nothing to do."""
    _ended(_start(context, "", folder, home, Stress(), "-3"), PATIENCE)


def _together(fault: Fault, folder: Path, before: set[Path], said: list[dict]) -> tuple[str, str]:
    """What became of two runs at once: each as if it were alone, and what stands is of one of them."""
    other = _events(folder, "-2")
    found = _judged(fault, folder, before, [*other[:-1], *said], more=_announced(other, folder))
    if found[0] in BAD:
        return found
    if not other or other[-1]["event"] not in ("result", "error") or other[-1].get("kind") == "bug":
        return "bug", str(other[-1:])
    rasters = [path for path in fault.outputs if path.suffix == ".tif"]
    if len({_inputs(path) for path in rasters}) > 1:
        return "mixed", "the outputs are of two runs"
    return found


def _inputs(path: Path) -> str:
    """Of which images a raster says to be made."""
    import rasterio

    with rasterio.open(path) as dataset:
        return str(dataset.tags().get("SKYMEND_INPUTS"))


def _judged(
    fault: Fault, folder: Path, before: set[Path], said: list[dict], more: set[Path] | None = None
) -> tuple[str, str]:
    last = said[-1] if said else {"event": "none"}
    text = f"{last.get('text', '')} {last.get('hint', '')}".strip()
    held = [path.read_bytes() == OLD if path.exists() else None for path in fault.outputs]
    if None in held:
        return "older output gone", text
    if len(set(held)) > 1:
        return "mixed", text
    announced = _announced(said, folder) | (more or set())
    new = _new(folder, before, fault, said, more)
    if new and not (fault.stress.die_at and not all(held)):
        return "left behind", f"{sorted(str(path.relative_to(folder)) for path in new)[:4]} {text}"
    if last["event"] == "result":
        missing = [str(path) for path in announced if not path.exists()]
        return ("silent wrong", f"{missing or 'a result'}") if fault.must_fail or missing else ("whole output", "")
    if fault.stress.die_at and last["event"] != "error":
        return "killed, older output kept" if all(held) else "whole output", ""
    if last["event"] != "error" or last["kind"] == "bug":
        return "bug", text or "it ended without a word"
    if fault.outputs and not all(held) and not fault.also:
        return "older output gone", text
    if fault.names and not any(name in text for name in fault.names):
        return "file not named", text
    return "clean error", text


def _announced(said: list[dict], folder: Path) -> set[Path]:
    """What a run, which works in `folder`, says to have written."""
    last = said[-1] if said else {}
    texts = [str(value) for value in last.get("outputs", {}).values()]
    paths = {folder / text for text in texts if text.startswith("/") or os.path.exists(folder / text)}  # noqa: PTH110 - long
    return paths | {folder / layer["path"] for layer in last.get("report", {}).get("layers", [])}


def _new(folder: Path, before: set[Path], fault: Fault, said: list[dict], more: set[Path] | None = None) -> set[Path]:
    """What was not there and was not announced."""
    announced = _announced(said, folder) | (more or set())
    new = {path for path in _files(folder) - before if not any(path == a or a in path.parents for a in announced)}
    return new - set(fault.outputs)


def _start(context, text: str, folder: Path, home: str, stress: Stress, mark: str = ""):
    process = context.Process(target=child.run, args=(text, str(folder), home, stress, mark))
    process.start()
    return process


def _ended(process, patience: float) -> int | None:
    process.join(patience)
    if process.is_alive():
        process.kill()
        process.join()
        return None
    return process.exitcode


def _orphan_ended(folder: Path) -> bool:
    """Wait for a worker whose parent is dead; False where it goes on for ever."""
    with contextlib.suppress(OSError, ValueError):
        number = int((folder / "worker.txt").read_text())
        end = time.monotonic() + PATIENCE
        threads = Path(f"/proc/{number}/task")
        while len(list(threads.iterdir())) > 1 or " Z " not in Path(f"/proc/{number}/stat").read_text():
            if time.monotonic() > end:
                os.kill(number, signal.SIGKILL)
                return False
            time.sleep(0.01)
    return True


def _run(
    context, text: str, folder: Path, home: str, stress: Stress | None = None, patience: float = PATIENCE
) -> int | None:
    """The exit code; None where the job did not end in time."""
    return _ended(_start(context, text, folder, home, stress or Stress()), patience)


def _events(folder: Path, mark: str = "") -> list[dict]:
    with contextlib.suppress(OSError):
        lines = (folder / f"events{mark}.jsonl").read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines if line.endswith("}")]
    return []


def _files(folder: Path) -> set[Path]:
    """All that lies in a fault's folder but what the campaign itself writes, caches, locks and logs."""
    found = set()
    for top, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in ("cache", "__pycache__")]
        names = [name for name in names if name not in (".importing.lock", child.FILLER)]
        found |= {
            Path(top) / name
            for name in names
            if not (Path(top) == folder and (name in _OURS or name.rpartition(".")[0] in _OURS))
        }
        found |= {Path(top) / name for name in folders if name.startswith((".", "skymend-"))}
    return found


def _no_pipes(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if not (Path(folder) / name).is_dir() and not (Path(folder) / name).is_file()]


@contextlib.contextmanager
def listening() -> Iterator[tuple[int, list]]:
    """A server on this computer that answers nobody, its port, and who asked it."""
    asked: list = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, address = server.accept()
                    asked.append(address)
                    connection.close()

        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1], asked


def table(rows: Sequence[tuple[str, str, int, str]]) -> str:
    """Classes by kinds, in Markdown."""
    counts = Counter((kind, found) for kind, found, _, _ in rows)
    kinds = [kind for kind in KINDS if any(kind == row[0] for row in rows)]
    lines = [f"| class | {' | '.join(kinds)} | all |", "|---" * (len(kinds) + 2) + "|"]
    for found in CLASSES:
        row = [counts[kind, found] for kind in kinds]
        lines.append(f"| {found} | {' | '.join(map(str, row))} | {sum(row)} |")
    row = [sum(kind == r[0] for r in rows) for kind in kinds]
    return "\n".join([*lines, f"| all | {' | '.join(map(str, row))} | {sum(row)} |"])


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev faults", description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", nargs="*", choices=KINDS, default=KINDS)
    parser.add_argument("--keep", type=Path, help="a folder for what went wrong")
    parser.add_argument("--log", type=Path, help="a file of rows: what it holds is not done again, the table is of all")
    options = parser.parse_args()
    log = options.log or Path(os.devnull)
    done = {(row["seed"], row["kind"], row["number"]) for row in _rows(log)}
    wanted = [n for n in range(options.count) if (options.seed, options.kinds[n % len(options.kinds)], n) not in done]
    rows = [(row["kind"], row["class"], row["number"], row["said"]) for row in _rows(log)]
    with log.open("a", encoding="utf-8") as file:
        for row in run_faults(wanted, options.seed, options.kinds, options.keep):
            rows.append(row)
            named = dict(zip(("kind", "class", "number", "said"), row), seed=options.seed)
            file.write(json.dumps(named) + "\n")
            file.flush()
            if row[1] in (*BAD, "time-out", "file not named"):
                print(f"{row[0]} {row[2]}: {row[1]}: {row[3][:300]}", flush=True)
    print(table(rows))
    return int(any(row[1] in BAD for row in rows))


def _rows(log: Path) -> list[dict]:
    """What an earlier call has written; nothing where there was none."""
    with contextlib.suppress(OSError):
        return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    return []
