"""What a CUDA GPU does with the networks and the classical methods, in at most ten minutes.

    python -m benchmarks.gpu FOLDER --only export                        beforehand, anywhere: the networks' files (torch)
    python -m benchmarks.gpu FOLDER [--seconds 540] [--only WORD] [--again]     everything that FOLDER does not have yet
    python -m benchmarks.gpu FOLDER --device cpu --small                        a dry run without a GPU or torch

Networks have their published sizes and random weights; in a dry run, and where FOLDER has no files of them and there is no
torch to make them, they are the small ones that come with SkyMend. The clone may be called what it likes. Each
part runs in a process of its own, which may fail or hang: its line says why, and the others go on. A part's figures are
written to FOLDER/*.json at once, so a second call goes on where the first one stopped. In the end the tables are printed and
written to FOLDER/gpu.md.

Milliseconds are medians of calls whose inputs and answers stay on the device, TFLOP/s count two operations a product with
its addition, the share is that of the card's dense bfloat16 peak (H100, H200: 989 TFLOP/s). `beside the CPU`: the largest
difference from ONNX Runtime on the CPU in float32, in the range of the answer.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
PEAK = 989.0  # TFLOP/s in bfloat16 without sparsity, of H100 and H200 SXM
PATIENCE = {"export": 900.0, "classical": 200.0}  # seconds for a part of that kind
OTHERWISE = 150.0
TOO_LATE = "not done in"
CALLS, ENOUGH = 30, 4.0  # calls of a network at most, seconds of them at most


@dataclass(frozen=True)
class Network:
    """A published shape at the size of one tile: `gflop` of a call; `goal` in words."""

    family: str
    configuration: Mapping[str, Any]
    sizes: Mapping[str, int]
    gflop: float
    goal: str
    graph: str = ""
    bundled: str = ""  # the one of a dry run


@dataclass(frozen=True)
class Way:
    """How a network is run: `file` of single, half, or how torch computes; by a runtime, or by torch."""

    file: str = "single"
    runtime: str = "onnxruntime"
    tf32: bool = True
    graphs: bool = False


HAT = {
    "dim": 180, "depths": [6] * 6, "heads": 6, "size": 16, "hidden": 360, "squeezed": 60, "gate": 6, "width": 64,
    "steps": [2, 2],
}  # fmt: skip
NETWORKS = {
    "restore-dit": Network(
        "restore-dit",
        {
            "channels": 10, "radar_channels": 3, "dim": 256, "depth": 4, "heads": 4, "hidden": 1024, "patch": 4,
            "has_radar": True, "uses_radar": True, "channels_out": 10, "window": 5, "dated": True,
        },
        {"batch": 1, "frames": 15, "rows": 32, "columns": 32}, 327.0, "2 ms a step", bundled="restore-dit-small-s1",
    ),
    "emrdm": Network(
        "emrdm",
        {
            "channels_in": 28, "channels_out": 13, "patch": 1, "widths": [128, 256, 384, 768], "depths": [2] * 4,
            "hidden": [256, 512, 768, 1536], "heads": [64] * 4, "kernels": [7, 7, 0, 0],
            "mapping": {"depth": 2, "width": 768, "hidden": 1536}, "temporal": None, "preset": "sentinel",
        },
        {"batch": 1, "rows": 32, "columns": 32}, 384.0, "3 ms a call", bundled="emrdm-small-s1s2",
    ),
    "mtdo": Network(
        "mtdo", {"variant": "original", "hat": HAT, "width": 64, "frames": 5}, {"batch": 1, "rows": 10, "columns": 10},
        277.0 * 6.25, "100 ms a frame", bundled="mtdo-small-x4",
    ),
    "stfdiff": Network(
        "stfdiff",
        {
            "bands": 6, "pairs": 1, "widths": [64, 64, 128, 256], "groups": 8, "norm": "group", "act": "silu",
            "act2": "silu", "steps": 100, "schedule": "cosine", "objective": "pred_x0", "scale": 10000,
        },
        {"batch": 1, "rows": 64, "columns": 64}, 111.4, "", "denoiser", bundled="stfdiff-small-denoiser",
    ),
}  # fmt: skip
WAYS = {
    "ONNX Runtime, float32": Way(tf32=False),
    "ONNX Runtime, TF32": Way(),
    "ONNX Runtime, TF32, CUDA graph": Way(graphs=True),
    "ONNX Runtime, float16": Way("half"),
    "ONNX Runtime, float16, CUDA graph": Way("half", graphs=True),
    "torch eager, float32": Way(runtime="torch", tf32=False),
    "torch eager, TF32": Way(runtime="torch"),
    "torch eager, bfloat16": Way("bfloat16", "torch"),
    "TensorRT, TF32": Way(runtime="tensorrt"),
    "TensorRT, float16": Way("half", "tensorrt"),
}
CLASSICAL = {
    **{f"fuse {name}": ("fusion", {"method": name}) for name in ("starfm", "estarfm", "fitfc", "fsdaf")},
    **{
        f"reconstructseries {name}": ("series", {"method": name})
        for name in ("whittaker", "harmonic", "hants", "season", "gp", "linear", "rbf")
    },
    **{
        f"removeclouds {name}": ("clouds", {"method": name}) for name in ("mnspi", "regression", "closest-spectral-fit")
    },
    "videosr back-projection": ("video", {"method": "back-projection"}),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.gpu")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--device", default="cuda", choices=("cuda", "cpu"))
    parser.add_argument("--small", action="store_true", help="tiny networks and scenes: does it all run?")
    parser.add_argument("--seconds", type=float, default=540)
    parser.add_argument("--only", default="", help="parts whose name holds this word")
    parser.add_argument("--again", action="store_true", help="parts that failed are tried once more")
    parser.add_argument("--part", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    if asked.part:
        print(json.dumps(run_part(asked.part, asked)))
        return
    began = time.monotonic()
    for part in parts_of(asked):
        known = read(asked.folder, part)
        wanted = part == "machine" or asked.only in part
        if (known and not (asked.again and "failed" in known)) or not wanted:
            continue
        patience = PATIENCE.get(part.partition(" ")[0], OTHERWISE)
        left = asked.seconds - (time.monotonic() - began)
        if asked.only == "export":  # beforehand, where no GPU waits
            left = patience
        found = in_process(part, min(left, patience)) if left >= 10 else {"failed": TOO_LATE}
        if left < patience and found.get("failed", "").startswith(TOO_LATE):
            print(f"{part}: no time left; call it again", flush=True)
            continue
        (asked.folder / f"{slug(part)}.json").write_text(
            json.dumps({"part": part, **found}, indent=1), encoding="utf-8"
        )
        print(f"{part}: {found.get('failed') or {k: v for k, v in found.items() if k != 'machine'}}", flush=True)
    tables = "\n".join(report(asked))
    (asked.folder / "gpu.md").write_text(tables + "\n", encoding="utf-8")
    print(tables)


def parts_of(asked: argparse.Namespace) -> list[str]:
    """Names in order: what is worth most first."""
    needs_gpu = [way for way, how in WAYS.items() if how.runtime == "tensorrt" or how.graphs]
    ways = [way for way in WAYS if asked.device == "cuda" or way not in needs_gpu]
    if asked.small:
        ways = [way for way in ways if "torch" not in way]
    ours, torch, tensorrt = (
        [f"{network} | {way}" for way in ways if WAYS[way].runtime == runtime for network in NETWORKS]
        for runtime in ("onnxruntime", "torch", "tensorrt")
    )
    exports = [f"export | {network}" for network in NETWORKS]
    answers = [f"expected | {network}" for network in NETWORKS]
    methods = [f"classical | {name}" for name in CLASSICAL]
    return ["machine", *exports, *answers, *ours, *methods, *torch, *tensorrt]  # TensorRT takes minutes each


def in_process(part: str, patience: float) -> dict[str, Any]:
    """The figures of a part, or {"failed": why}."""
    command = [sys.executable, "-m", "benchmarks.gpu", *sys.argv[1:], "--part", part]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=patience, check=False)
    except subprocess.TimeoutExpired:
        return {"failed": f"{TOO_LATE} {patience:.0f} s"}
    last = (done.stdout.strip().splitlines() or [""])[-1]
    if done.returncode == 0 and last.startswith("{"):
        found: dict[str, Any] = json.loads(last)
        return found
    told = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
    return {"failed": told[:300]}


def run_part(part: str, asked: argparse.Namespace) -> dict[str, Any]:
    """One part, in this process."""
    kind, _, name = part.partition(" | ")
    if kind == "machine":
        return {"machine": machine()}
    if kind == "classical":
        return classical(name, asked)
    key = name if kind in ("export", "expected") else kind
    network = shrunk(NETWORKS[key], asked.small)
    if kind == "export":
        able = importlib.util.find_spec("torch") and importlib.util.find_spec("onnxscript")
        return (exported if able and not asked.small else bundled)(name, network, asked.folder)
    if stands_in(asked.folder, key):
        network = replace(network, gflop=0.0)
    if kind == "expected":
        return expected(name, network, asked.folder)
    return timed(kind, network, WAYS[name], asked)


def machine() -> str:
    """GPU, driver, versions."""
    from skymend.engine import doctor

    versions = ", ".join(f"{package} {version}" for package, version in doctor.versions().items()
                         if package.startswith(("onnxruntime", "torch", "numba", "openvino")))  # fmt: skip
    return f"{doctor.gpu() or 'no NVIDIA GPU'}; {platform.platform()}, Python {platform.python_version()}, {versions}"


# Networks -----------------------------------------------------------------------------------------------------------------


def shrunk(network: Network, small: bool) -> Network:
    """The network of a dry run."""
    sizes = {name: 4 if name in ("rows", "columns") else min(size, 3) for name, size in network.sizes.items()}
    return replace(network, sizes=sizes, gflop=0.0) if small else network


def stands_in(folder: Path, name: str) -> bool:
    """Whether the network is the small one that comes with SkyMend."""
    return (read(folder, f"export | {name}") or {}).get("single") == "copied"


def bundled(name: str, network: Network, folder: Path) -> dict[str, Any]:
    """The small network, in the place of one of published size."""
    import shutil

    from skymend.engine.catalogue.zoo import BUNDLED

    for kind in ("single", "half"):
        shutil.copyfile(BUNDLED / f"{network.bundled}.onnx", folder / f"{name}-{kind}.onnx")
    return {"single": "copied"}


def graph_of(network: Network) -> Any:
    """The network in torch, with random weights that are the same everywhere."""
    import torch

    from skymend.models.family import family

    torch.manual_seed(0)
    module = family(network.family)
    return next(
        g for g in module.graphs(module.build(network.configuration), network.configuration) if g.name == network.graph
    )


def exported(name: str, network: Network, folder: Path) -> dict[str, Any]:
    """The network's files in float32, and in float16 as far as that can be made."""
    import onnx

    from skymend.models.export import export
    from skymend.models.precision import to_float16

    began, single, half = time.monotonic(), folder / f"{name}-single.onnx", folder / f"{name}-half.onnx"
    export(graph_of(network), single)
    said = {"single": "made", "half": "made"}
    try:
        onnx.save(to_float16(onnx.load(single)), half)
    except Exception as error:
        said["half"] = f"{type(error).__name__}: {str(error)[:200]}"
    return {**said, "seconds": round(time.monotonic() - began, 1)}


def inputs_of(session: Any, network: Network) -> dict[str, np.ndarray]:
    """Random values of the network's sizes, always the same."""
    import onnxruntime

    random, made = np.random.default_rng(0), {}
    for node in onnxruntime.InferenceSession(str(session), providers=["CPUExecutionProvider"]).get_inputs():
        shape = [size if isinstance(size, int) else sized(size, network.sizes) for size in node.shape]
        integers = "int64" in node.type
        values = random.integers(0, 50, shape) if integers else random.standard_normal(shape)
        made[node.name] = values.astype(np.int64 if integers else np.float32)
    return made


def sized(text: str, sizes: Mapping[str, int]) -> int:
    """ "4*rows" → 4 · rows."""
    factor, star, name = text.rpartition("*")
    return (int(factor) if star else 1) * sizes[name]


def expected(name: str, network: Network, folder: Path) -> dict[str, Any]:
    """The answer of the CPU, kept for all ways."""
    from skymend.engine.inference.session import open_session

    path = folder / f"{name}-single.onnx"
    given = inputs_of(path, network)
    began, session = time.monotonic(), open_session(path, device="cpu")
    answer = session.run(given)[session.output_names[0]]
    np.savez(folder / f"{name}-expected.npz", answer=answer, **{f"in_{key}": value for key, value in given.items()})
    return {"seconds": round(time.monotonic() - began, 2)}


def timed(name: str, network: Network, way: Way, asked: argparse.Namespace) -> dict[str, Any]:
    """Milliseconds of a call on the device, seconds to open and of the first call, and the difference from the CPU."""
    kept = np.load(asked.folder / f"{name}-expected.npz")
    given = {key[3:]: kept[key] for key in kept.files if key.startswith("in_")}
    os.environ["SKYMEND_TF32"] = "1" if way.tf32 else "0"
    began = time.monotonic()
    if way.runtime == "torch":
        call, taken, ran = in_torch(network, way, given, asked.device)
    else:
        call, taken, ran = in_session(asked.folder / f"{name}-{way.file}.onnx", network, way, given, asked.device)
    answer = taken(call())
    found = {"open_s": round(time.monotonic() - began, 2), "ran_on": ran()}
    seconds: list[float] = []
    call()  # a graph is recorded by now
    while len(seconds) < CALLS and sum(seconds) < ENOUGH:
        started = time.perf_counter()
        call()
        seconds.append(time.perf_counter() - started)
    median = statistics.median(seconds)
    truth = kept["answer"]
    found |= {
        "ms": round(1000 * median, 3),
        "calls": len(seconds),
        "beside_cpu": float(f"{_difference(answer, truth):.2g}"),
    }
    if network.gflop:
        found |= {"tflops": round(network.gflop / median / 1000, 1)}
    return found


def in_session(
    path: Path, network: Network, way: Way, given: Mapping[str, np.ndarray], device: str
) -> tuple[Callable[[], Any], Callable[[Any], np.ndarray], Callable[[], str]]:
    """A call by our session that leaves its answer on the device, what brings it back, and what it ran on."""
    from skymend.engine.inference import runtimes
    from skymend.engine.inference.opening import Opening, as_array
    from skymend.engine.inference.session import CONVOLUTIONAL
    from skymend.engine.job.events import Events

    if not path.is_file():
        raise FileNotFoundError(f"{path.name} could not be exported")
    said: list[str] = []
    events = Events.silent()
    events._send = lambda event: said.append(str(event.get("text", "")))  # type: ignore[method-assign]
    asked = "auto" if way.runtime == "tensorrt" else device
    half, convolutional = way.file == "half", network.family in CONVOLUTIONAL
    opening = Opening(path, asked, runtime=way.runtime, fixed=way.graphs, half=half, convolutional=convolutional)
    session = runtimes.opened(opening, events)
    bound = session.bound(given)
    first = session.output_names[0]

    def ran() -> str:
        lost = [text for text in said if "CUDA graphs" in text or "without options" in text or "goes on" in text]
        return " ".join([session.provider.replace("ExecutionProvider", ""), *lost])

    return lambda: bound.run_on_device({})[first], as_array, ran


def in_torch(
    network: Network, way: Way, given: Mapping[str, np.ndarray], device: str
) -> tuple[Callable[[], Any], Callable[[Any], np.ndarray], Callable[[], str]]:
    """The same by torch, eager."""
    import torch

    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = way.tf32
    graph = graph_of(network)
    module = graph.module.to(device)
    tensors = [torch.from_numpy(given[key]).to(device) for key in graph.inputs]
    lower = torch.autocast(device, torch.bfloat16, enabled=way.file == "bfloat16")

    def call() -> Any:
        with torch.no_grad(), lower:
            answer = module(*tensors)
        if device == "cuda":
            torch.cuda.synchronize()
        return answer[0] if isinstance(answer, (tuple, list)) else answer

    return call, lambda answer: answer.float().cpu().numpy(), lambda: f"torch on {device}"


def _difference(answer: np.ndarray, truth: np.ndarray) -> float:
    from skymend.engine.inference.proof import difference

    return difference(np.asarray(answer), truth)


# Classical methods --------------------------------------------------------------------------------------------------------


def classical(name: str, asked: argparse.Namespace) -> dict[str, Any]:
    """Seconds of a whole task on the CPU (all its cores) and on the GPU, each the second of two runs, and how far the
    rasters differ."""
    from skymend.engine.job.events import Events
    from skymend.engine.run import run_task

    scenario, more = CLASSICAL[name]
    task = name.partition(" ")[0]
    side = 96 if asked.small else {"fusion": 1536, "series": 1024, "clouds": 1024, "video": 512}[scenario]
    scenes = asked.folder / "scenes" / f"{scenario}-{side}"
    if not scenes.is_dir():
        made = {"scenario": scenario, "output_folder": str(scenes), "seed": 1, **sizes_of(scenario, side)}
        run_task("simulate", made, Events.silent())
    found: dict[str, Any] = {}
    rasters: dict[str, list[np.ndarray]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for device in ("cpu", asked.device if asked.device == "cuda" else "auto"):
            said: list[str] = []
            events = Events.silent()
            events._send = lambda event, said=said: said.append(str(event.get("text", "")))  # type: ignore
            for turn in range(2):
                out = Path(folder) / f"{device}-{turn}"
                job = {**job_of(task, scenes, out), **more, "device": device}
                began = time.perf_counter()
                run_task(task, job, events)
                found[f"{device}_s"] = round(time.perf_counter() - began, 2)
            found[f"{device}_said"] = " ".join(t for t in dict.fromkeys(said) if " runs on " in t or "GPU" in t)[:300]
            rasters[device] = _rasters(out)
    first, second = rasters.values()
    found["beside_cpu"] = float(f"{max(_difference(b, a) for a, b in zip(first, second)):.2g}") if first else None
    return found


def sizes_of(scenario: str, side: int) -> dict[str, Any]:
    """What is simulated."""
    if scenario == "video":
        return {"size": side, "dates": 6, "scale": 2}
    return {"size": side, "dates": {"fusion": 3, "series": 24, "clouds": 4}[scenario]}


def job_of(task: str, scenes: Path, out: Path) -> dict[str, Any]:
    """The task's inputs among the simulated files, and where its result goes."""

    def found(pattern: str) -> list[dict[str, str]]:
        return [{"path": str(path)} for path in sorted(scenes.glob(pattern))]

    out.mkdir()
    if task == "fuse":
        fine, coarse = found("S2_*.tif"), found("coarse_*.tif")
        pairs = {"fine": [fine[0], fine[-1]], "coarse": [coarse[0], coarse[-1]], "coarse_target": coarse[1:2]}
        return {**pairs, "output": str(out / "fused.tif")}
    if task == "reconstructseries":
        return {"optical": found("S2_*.tif"), "output_folder": str(out)}
    if task == "removeclouds":
        return {"inputs": found("S2_*.tif"), "output": str(out / "clear.tif")}
    return {"input": found("clip_lr.mkv")[0], "scale": 2, "output": str(out / "sharp.mkv"), "codec": "lossless"}


def _rasters(folder: Path) -> list[np.ndarray]:
    """All pixels of the results, as far as they are rasters."""
    import rasterio

    found = []
    for path in sorted(folder.rglob("*.tif")):
        with rasterio.open(path) as source:
            found.append(source.read().astype(np.float32))
    return found


# The report ---------------------------------------------------------------------------------------------------------------


def report(asked: argparse.Namespace) -> list[str]:
    """The tables, in Markdown."""
    lines = [f"Machine: {(read(asked.folder, 'machine') or {}).get('machine', 'not known')}.", ""]
    lines += ["| network | goal | by | ms a call | TFLOP/s | of bf16 peak | beside the CPU | opened in | ran on |"]
    lines += ["|---|---|---|---|---|---|---|---|---|"]
    for name, network in NETWORKS.items():
        goal = "small, of SkyMend" if stands_in(asked.folder, name) else network.goal
        for way in WAYS:
            found = read(asked.folder, f"{name} | {way}")
            if found is None:
                continue
            if "failed" in found:
                lines.append(f"| {name} | {goal} | {way} | – | – | – | – | – | {found['failed']} |")
                continue
            flops = found.get("tflops")
            share = f"{100 * flops / PEAK:.1f} %" if flops and asked.device == "cuda" else "–"
            lines.append(f"| {name} | {goal} | {way} | {found['ms']:.2f} | {flops or '–'} | {share} | "
                         f"{found['beside_cpu']:.1e} | {found['open_s']} s | {found['ran_on']} |")  # fmt: skip
    lines += ["", "| task and method | CPU | GPU | ratio | beside the CPU | it said |", "|---|---|---|---|---|---|"]
    for name in CLASSICAL:
        found = read(asked.folder, f"classical | {name}")
        if found is None:
            continue
        if "failed" in found:
            lines.append(f"| {name} | – | – | – | – | {found['failed']} |")
            continue
        other = next(key for key in found if key.endswith("_s") and key != "cpu_s")
        said = found[other.replace("_s", "_said")]
        near = "–" if found["beside_cpu"] is None else f"{found['beside_cpu']:.1e}"
        ratio = found["cpu_s"] / max(found[other], 1e-3)
        lines.append(f"| {name} | {found['cpu_s']} s | {found[other]} s | {ratio:.1f} × | {near} | {said} |")
    return lines


def read(folder: Path, part: str) -> dict[str, Any] | None:
    """What is known of a part."""
    path = folder / f"{slug(part)}.json"
    if not path.is_file():
        return None
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def slug(part: str) -> str:
    """A part's name as a file's."""
    return "".join(c if c.isalnum() or c in "-_" else "-" for c in part)


if __name__ == "__main__":
    main()
