"""Do the tests notice? One line of a core file is changed at a time, in a copy, and the tests nearest to it run.

    python -m tests.mutations [NUMBER…]

Not part of a test run. A mutation that survives is a test that is missing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
RASTER, CONTRACT, CLOUDS = "tests/engine/raster/", "tests/contract/", "tests/engine/clouds/"
COMMIT, RUN_FOLDER = CONTRACT + "test_commit.py", CONTRACT + "test_run_folder.py"
REGISTRY, ZOO = "tests/engine/catalogue/test_registry.py", "tests/engine/catalogue/test_zoo.py"
SAMPLERS = "tests/engine/inference/test_samplers.py"


class Mutation(NamedTuple):
    """`before` becomes `after`, once, in `file`; `tests` are run."""

    file: str
    before: str
    after: str
    tests: str


MUTATIONS = (
    Mutation("engine/raster/reader.py", "empty &= (stored == 0)", "empty |= (stored == 0)", RASTER + "test_reader.py"),
    Mutation("engine/raster/reader.py", "[~present[k]] = np.nan", "[~present[k]] = 0", RASTER + "test_reader.py"),
    Mutation("engine/raster/reader.py", "10 * np.log10", "20 * np.log10", RASTER + "products"),
    Mutation("engine/raster/reader.py", "values[np.argsort(order)]", "values[order]", RASTER + "test_reader.py"),
    Mutation("engine/raster/reader.py", "values + np.float32(round(shift, 6))", "values - np.float32(round(shift, 6))",
             RASTER + "test_reader.py"),
    Mutation("engine/raster/reader.py", "codes != np.rint(codes)).any()", "codes != np.rint(codes)).all()",
             RASTER + "test_reader.py"),
    Mutation("engine/raster/reader.py", "present[k] &= stored[k] !=", "present[k] &= stored[k] ==",
             RASTER + "test_reader.py"),
    Mutation("engine/raster/dataset.py", "len(self._open) >= self._limit", "len(self._open) > 9999 + self._limit",
             RASTER + "test_dataset.py " + RASTER + "test_reader.py"),
    Mutation("engine/raster/dataset.py", "known[0] != asked or", "False or", RASTER + "test_dataset.py"),
    Mutation("engine/raster/encoding.py", "np.rint(", "np.floor(", RASTER + "test_writer.py"),
    Mutation("engine/raster/writer.py", "                self._commit()", "                pass", RASTER + "test_writer.py"),
    Mutation("engine/raster/writer.py", "for key in (place_key(target), file_key(target)):", "for key in ():",
             RASTER + "test_writer.py"),
    Mutation("engine/raster/writer.py", "        if why:\n", "        if False:\n", RASTER + "test_writer.py"),
    Mutation("engine/raster/writer.py", "if not work.claim(place_key(target)):", "if False:", RASTER + "test_writer.py"),
    Mutation("engine/raster/output_raster.py", "while len(self._open) >= self._limit:", "while False:",
             RASTER + "test_writer.py"),
    Mutation("engine/raster/output_raster.py", "end <= size for end", "end >= 0 for end", RASTER + "test_writer.py"),
    Mutation("engine/raster/output_raster.py", "2**i for i in range(1, 9)", "2**i for i in range(1, 1)",
             RASTER + "test_formats.py " + RASTER + "test_writer.py"),
    Mutation("contract/commit.py", "        _back(plan)\n        raise", "        raise", COMMIT),
    Mutation("contract/commit.py", "elif any(_begun(move) for move in plan):", "elif all(_begun(move) for move in plan):",
             COMMIT),
    Mutation("contract/commit.py", "os.path.lexists(move.part) and _untouched(move)", "os.path.lexists(move.part)",
             COMMIT),
    Mutation("contract/commit.py", "os.O_WRONLY | os.O_CREAT | os.O_EXCL", "os.O_WRONLY | os.O_CREAT", COMMIT),
    Mutation("contract/owned_folder.py", "if not _is_ours(path):", "if False:", RUN_FOLDER),
    Mutation("contract/owned_folder.py", "if all(folder._take", "if any(folder._take", RUN_FOLDER),
    Mutation("contract/run_folder.py", "        delete_made(folder.path)\n        folder.delete()",
             "        folder.delete()", RUN_FOLDER),
    Mutation("contract/run_folder.py", "os.rmdir(path)  # only", "pass  # only", RUN_FOLDER),
    Mutation("contract/locks.py", "fcntl.LOCK_SH if shared else fcntl.LOCK_EX", "fcntl.LOCK_SH", CONTRACT),
    Mutation("engine/raster/tiling.py", "window.grown(halo, shape)", "window", RASTER + "test_tiling.py"),
    Mutation("engine/raster/tiling.py", "min(size, width - left)", "size", RASTER + "test_tiling.py"),
    Mutation("engine/raster/tiling.py", "- 2 * halo", "", RASTER + "test_tiling.py"),
    Mutation("engine/raster/window.py", "max(0, self.col_off - by)", "self.col_off - by", RASTER + "test_tiling.py"),
    Mutation("engine/raster/window.py", "top, left = self.row_off - outer.row_off", "top, left = self.row_off",
             RASTER + "test_tiling.py"),
    Mutation("engine/clouds/mask_reader.py", "(found != CLEAR) & known", "(found != CLEAR)", CLOUDS + "test_mask_reader.py"),
    Mutation("engine/clouds/mask_reader.py", "<= self._dilate", "< self._dilate", CLOUDS + "test_mask_reader.py"),
    Mutation("engine/clouds/masks.py", "if mask.acquisition_date not in dates", "if False", CLOUDS + "test_masks.py"),
    Mutation("engine/inference/samplers.py", "np.append(levels, 0.0)", "np.append(levels, 1.0)", SAMPLERS),
    Mutation("engine/inference/samplers.py", "spread = np.sqrt(sigma_hat**2 - sigma**2)",
             "spread = np.sqrt(sigma_hat**2 + sigma**2)", SAMPLERS),
    Mutation("engine/inference/samplers.py", "if i in (0, last):", "if i in (0,):", SAMPLERS),
    Mutation("engine/catalogue/registry.py", "if error.name != path:", "if False:", REGISTRY),
    Mutation("engine/catalogue/zoo.py", "if digest(path) != checksum:", "if False:", ZOO),
    Mutation("engine/catalogue/zoo.py", "if card.kind == TRAINING_FREE and", "if False and", ZOO),
    Mutation("runtime/worker.py", "if RESULT in last:", "if False:", "tests/runtime/test_worker.py"),
    Mutation("__main__.py", "threading.Thread(target=watch_stdin, args=(stop,), daemon=True).start()", "pass",
             "tests/runtime/test_worker.py tests/engine/test_run.py"),
    Mutation("engine/run.py", "if job.protocol != PROTOCOL:", "if False:", "tests/engine/test_run.py"),
    Mutation("engine/run.py", "        return 3\n", "        return 1\n", "tests/engine/test_run.py"),
    Mutation("engine/run.py", 'max(event["fraction"], last["fraction"])', 'event["fraction"]', "tests/engine/test_run.py"),
)  # fmt: skip


def outcome(mutation: Mutation, copy: Path) -> str:
    """ "caught", "SURVIVED", or why it cannot be told."""
    path = copy / mutation.file
    whole = path.read_text(encoding="utf-8")
    if whole.count(mutation.before) < 1:
        return "NOT THERE"
    path.write_text(whole.replace(mutation.before, mutation.after, 1), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": f"{copy / '.dev/plugins'}:{copy}", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *mutation.tests.split()]
    try:
        ended = subprocess.run(command, cwd=copy, env=environment, capture_output=True, timeout=900, check=False)
        found = {0: "SURVIVED", 1: "caught"}.get(ended.returncode, f"NOT RUN: {ended.stdout[-300:].decode()}")
    except subprocess.TimeoutExpired:
        found = "caught"
    path.write_text(whole, encoding="utf-8")
    return found


def main() -> int:
    wanted = [int(text) for text in sys.argv[1:]] or range(len(MUTATIONS))
    with tempfile.TemporaryDirectory(prefix="skymend-mutations-") as folder:
        copy = Path(folder) / "skymend"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".dev", ".git", "dist", "__pycache__"))
        (copy / ".dev" / "plugins").mkdir(parents=True)
        (copy / ".dev" / "plugins" / "skymend").symlink_to(copy)
        found = []
        for number in wanted:
            mutation = MUTATIONS[number]
            found.append(outcome(mutation, copy))
            print(
                f"{number} {found[-1]}: {mutation.file}: {mutation.before.strip()} → {mutation.after.strip()}",
                flush=True,
            )
    print(f"{found.count('caught')} of {len(found)} caught")
    return int(found.count("caught") < 0.9 * len(found))


if __name__ == "__main__":
    sys.exit(main())
