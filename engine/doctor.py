"""`doctor`: what works in this environment, what does not, and what to do about it."""

from __future__ import annotations

import contextlib
import importlib
import importlib.metadata
import importlib.util
import io
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Callable, ClassVar, Optional

from ..contract.folders import data_folder
from ..contract.packages import packages
from ..contract.protocol import TASKS
from ..contract.version import __version__
from .job.destinations import PAGE
from .job.errors import InputError, SkyMendError
from .job.events import Events
from .job.parameters import Parameters as Common
from .job.parameters import Result

OPTIONAL = (
    "onnxruntime-gpu",
    "onnxruntime-directml",
    "openvino",
    "numba-cuda",
    "pyproj",
    "torch",
    "onnx",
    "pyhdf",
    "dask",
    "distributed",
)  # whose versions are worth telling too
REPAIR = "Repair the environment: skymend:doctor with PREPARE, or Settings ▸ Options ▸ SkyMend."
ONNX = "ONNX Runtime on"
# A whole ONNX model, y = Relu(x) on one float (IR 8, opset 13).
MODEL = (
    b'\x08\x08:3\n\x0c\n\x01x\x12\x01y"\x04Relu\x12\x01gZ\x0f\n\x01x\x12\n\n\x08\x08\x01\x12\x04\n\x02\x08\x01'
    b"b\x0f\n\x01y\x12\n\n\x08\x08\x01\x12\x04\n\x02\x08\x01B\x04\n\x00\x10\r"
)


class Parameters(Common):
    """`output_html`: where to write the report for a browser."""

    destinations = {"output_html": PAGE}

    output_html: Optional[str] = None


@dataclass(frozen=True)
class Check:
    """One thing looked at. Without something `essential`, no task can run."""

    name: str
    ok: bool
    text: str
    hint: str = ""
    essential: bool = False


def run(parameters: Parameters, events: Events) -> Result:
    """Look at everything; a failing check is a finding, never an error."""
    looks: list[Callable[[], Check]] = [
        python, modules, projections, geotiff, compiler, lambda: provider("CPU"), lambda: provider("CUDA"), runtimes,
        bfloat16, gpu_loops, machine, cluster, cache, models,
    ]  # fmt: skip
    checks = []
    for number, look in enumerate(looks):
        events.check()
        check = look()
        checks.append(check)
        (events.info if check.ok else events.warning)(
            " ".join(filter(None, (f"{check.name}: {check.text}", "" if check.ok else check.hint)))
        )
        events.progress((number + 1) / len(looks), check.name)
    report = {
        "skymend": __version__,
        "python": sys.version.split()[0],
        "executable": sys.executable,
        "system": platform.platform(),
        "versions": versions(),
        "providers": [c.name.rpartition(" ")[2] for c in checks if c.name.startswith(ONNX) and " works" in c.text],
        "checks": [asdict(check) for check in checks],
    }
    outputs = {}
    if parameters.output_html:
        write_html(Path(parameters.output_html), report)
        outputs["OUTPUT_HTML"] = parameters.output_html
    return Result(outputs, report)


def versions() -> dict[str, str]:
    """The installed ones of the packages SkyMend uses."""
    found = {}
    for name in (*packages("worker", "cpu"), *OPTIONAL):
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            found[name] = importlib.metadata.version(name)
    return found


def python() -> Check:
    """The interpreter itself."""
    bits = 64 if sys.maxsize > 2**32 else 32
    text = f"{sys.version.split()[0]}, {bits} bits, {sys.executable}"
    fine = sys.version_info >= (3, 9) and bits == 64
    return Check("Python", fine, text, "Python 3.9 or newer with 64 bits is needed.", essential=True)


def modules() -> Check:
    """Every package the worker needs can be imported."""
    problems = []
    for name in packages("worker", "cpu").values():
        try:
            importlib.import_module(name)
        except Exception as error:  # a damaged package may raise anything
            problems.append(f"{name} ({type(error).__name__}: {error})")
    if problems:
        hint = REPAIR
        if sys.platform == "win32" and "DLL load failed" in " ".join(problems):
            hint = "Install the “Microsoft Visual C++ Redistributable” (x64), then try again."
        return Check("Packages", False, f"cannot be imported: {'; '.join(problems)}", hint, essential=True)
    text = ", ".join(f"{name} {version}" for name, version in versions().items())
    return Check("Packages", True, text, essential=True)


def cluster() -> Check:
    """Whether SCHEDULER can be used; it is optional."""
    name, lacking = "Computing on a cluster", []
    for module in packages("cluster").values():
        try:
            importlib.import_module(module)
        except Exception as error:  # a damaged package may raise anything
            lacking.append(f"{module} ({type(error).__name__}: {error})")
    if not lacking:
        return Check(name, True, f"Dask {importlib.metadata.version('distributed')}")
    return Check(
        name,
        True,
        f"not installed, and only needed for SCHEDULER: {'; '.join(lacking)}. To add it: skymend:doctor with PREPARE and "
        "EXTRAS=cluster, or pip install 'skymend[cluster]'",
    )


def projections() -> Check:
    """PROJ finds its database, in rasterio and in pyproj."""
    name = "Coordinate systems"
    try:
        import pyproj
        import rasterio
        import rasterio.crs
        import rasterio.warp

        crs = rasterio.crs.CRS.from_epsg(32632)
        (x,), (y,) = rasterio.warp.transform("EPSG:4326", crs, [9.0], [0.0])
        if abs(x - 500_000) > 0.01 or abs(y) > 0.01 or pyproj.CRS.from_epsg(32632).to_epsg() != 32632:
            return Check(name, False, f"9° E on the equator became {x:.3f}, {y:.3f}", REPAIR, essential=True)
        text = f"GDAL {rasterio.__gdal_version__}, PROJ {pyproj.proj_version_str}"
    except Exception as error:
        hint = f"Unset PROJ_LIB, PROJ_DATA and GDAL_DATA if they are set. {REPAIR}"
        return Check(name, False, f"{type(error).__name__}: {error}", hint, essential=True)
    return Check(name, True, text, essential=True)


def geotiff() -> Check:
    """A small GeoTIFF can be written and read back."""
    name = "GeoTIFF"
    try:
        import numpy as np
        import rasterio

        values = np.arange(256, dtype="uint16").reshape(1, 16, 16)
        with tempfile.TemporaryDirectory(prefix="skymend-") as folder:
            path = Path(folder) / "prüfung.tif"
            form = {"driver": "GTiff", "width": 16, "height": 16, "count": 1, "dtype": "uint16", "crs": "EPSG:32632"}
            with rasterio.open(
                path, "w", **form, transform=rasterio.Affine(10, 0, 0, 0, -10, 0), compress="deflate", tiled=True,
                blockxsize=16, blockysize=16,
            ) as target:  # fmt: skip
                target.write(values)
            with rasterio.open(path) as source:
                same = bool((source.read() == values).all())
    except Exception as error:
        hint = f"Is the temporary folder {tempfile.gettempdir()} writable and its disk not full? {REPAIR}"
        return Check(name, False, f"{type(error).__name__}: {error}", hint, essential=True)
    return Check(name, same, "written and read back" if same else "came back different", REPAIR, essential=True)


def compiler() -> Check:
    """numba compiles for this processor."""
    name = "Compiled code"
    try:
        import numba
        import numpy as np

        @numba.njit
        def total(values):
            result = 0.0
            for value in values:
                result += value
            return result

        if total(np.ones(4)) != 4:
            return Check(name, False, "numba computed 1 + 1 + 1 + 1 wrongly", REPAIR, essential=True)
        text = f"numba {numba.__version__}, {numba.config.NUMBA_NUM_THREADS} threads"
    except Exception as error:
        return Check(name, False, f"{type(error).__name__}: {error}", REPAIR, essential=True)
    return Check(name, True, text, essential=True)


def provider(device: str) -> Check:
    """A session really runs on the device ("CPU" or "CUDA"): ONNX Runtime falls back to the CPU without a word."""
    name = f"{ONNX} {device}"
    wanted = f"{device}ExecutionProvider"
    essential = device == "CPU"
    try:
        import numpy as np
        import onnxruntime

        from .inference.session import open_session

        if wanted not in onnxruntime.get_available_providers():
            return _no_cuda(name, f"ONNX Runtime {onnxruntime.__version__} is the build for the CPU")
        told = io.StringIO()  # why a library of CUDA cannot be loaded is printed only
        with tempfile.TemporaryDirectory(prefix="skymend-") as folder, contextlib.redirect_stdout(told):
            path = Path(folder) / "tiny.onnx"
            path.write_bytes(MODEL)
            session = open_session(path, device="cpu" if essential else "auto", runtime="onnxruntime")
        if session.provider != wanted:
            reason = " ".join(told.getvalue().split())[:300]
            reason = reason or "a library of CUDA or cuDNN, or the driver, does not fit"
            return _no_cuda(name, f"ONNX Runtime {onnxruntime.__version__} fell back to {session.provider}: {reason}")
        answer = session.run({"x": np.array([-1.0], "float32")})["y"][0]
        if answer != 0:
            return Check(name, False, f"computed max(-1, 0) = {answer}", REPAIR, essential)
    except Exception as error:
        return Check(name, False, f"{type(error).__name__}: {error}", REPAIR, essential)
    text = f"ONNX Runtime {onnxruntime.__version__} works"
    return Check(name, True, text if essential else f"{text}{_of_the_gpu()}", essential=essential)


def _of_the_gpu() -> str:
    """What else is known of CUDA."""
    from .inference import cuda

    free = cuda.free_memory()
    told = ", products of float32 networks in TF32 where it has it" if cuda.uses_tf32() else ", TF32 switched off"
    return told if free is None else f"{told}, {free / 2**30:.1f} GiB free"


def runtimes() -> Check:
    """What can run networks here, which is taken, and why not the others."""
    name = "Runtimes"
    titles = {"tensorrt": "TensorRT", "openvino": "OpenVINO", "directml": "DirectML", "coreml": "CoreML"}
    try:
        from .inference.runtimes import usual, without

        lacking = {title: without(runtime) for runtime, title in titles.items()}
    except Exception as error:
        return Check(name, False, f"{type(error).__name__}: {error}", REPAIR)
    others = ", ".join(title for title, reason in lacking.items() if not reason) or "none"
    reasons = "; ".join(f"{title}: {reason}" for title, reason in lacking.items() if reason)
    return Check(
        name,
        True,
        f"{usual()} is taken unless RUNTIME says otherwise; others that can be chosen: {others}; not here: {reasons}",
    )


def bfloat16() -> Check:
    """Whether the processor multiplies in bfloat16, which OpenVINO uses."""
    name = "Units for bfloat16"
    try:
        import llvmlite.binding

        found = llvmlite.binding.get_host_cpu_features()
    except Exception as error:
        return Check(name, True, f"not known ({type(error).__name__}: {error})")
    units = [unit for unit in ("amx-bf16", "avx512bf16") if found.get(unit)]
    if not units:
        return Check(
            name, True, "this processor has none: OpenVINO computes in float32 on it, about as fast as ONNX Runtime"
        )
    installed = importlib.util.find_spec("openvino") is not None
    how = (
        "Choose the runtime OpenVINO in Settings ▸ Options ▸ SkyMend"
        if installed
        else "Install the extra package OpenVINO in Settings ▸ Options ▸ SkyMend and choose that runtime"
    )
    return Check(
        name,
        True,
        f"this processor has them ({', '.join(units)}), and OpenVINO uses them where the error stays within 2 % of the "
        f"range: on a Xeon with AMX networks ran 2.5 to 3.3 times as fast. {how}",
    )


def _no_cuda(name: str, reason: str) -> Check:
    """CUDA is not to be had: a problem only where there is a GPU."""
    card = gpu()
    if not card:
        return Check(name, True, f"not used: no NVIDIA GPU answers (nvidia-smi), and {reason}")
    hint = (
        "Update the driver (525 or newer for CUDA 12, 580 for CUDA 13) and prepare the environment again for the GPU."
    )
    return Check(name, False, f"{card}, but {reason}; networks run on the CPU", hint)


def gpu_loops() -> Check:
    """A compiled loop really runs on the GPU; without one, methods that need no network run on the CPU as ever."""
    name = "Compiled code on CUDA"
    try:
        import numpy as np

        from .kernels import gpu as backend

        reason = backend.missing()
        if reason:
            return Check(name, True, f"not used: {reason}")
        from .kernels.gpu_trial import doubled

        answer = doubled(np.arange(5, dtype=np.float32)).tolist()
        if answer != [0, 2, 4, 6, 8]:
            return Check(name, False, f"twice 0, 1, 2, 3, 4 became {answer}", REPAIR)
        text = f"{backend.name()} works, {backend.free_memory() / 2**20:.0f} MiB free"
    except Exception as error:
        text = " ".join(str(error).split())[:300]
        return Check(name, False, f"{type(error).__name__}: {text}; classical methods run on the CPU", REPAIR)
    return Check(name, True, text)


def gpu() -> str:
    """Name, driver and memory of the NVIDIA GPUs, "" for none."""
    program = shutil.which("nvidia-smi")
    if not program:
        return ""
    query = [program, "--query-gpu=name,driver_version,memory.total,compute_cap", "--format=csv,noheader"]
    no_console = 0x08000000 if sys.platform == "win32" else 0
    try:
        answer = subprocess.run(  # nosec B603
            query,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=5,
            check=True,
            creationflags=no_console,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return "; ".join(line.strip() for line in answer.stdout.splitlines() if line.strip())


def machine() -> Check:
    """Processor, memory, GPU."""
    total, free = memory()
    text = f"{os.cpu_count()} CPU cores, {total / 2**30:.1f} GiB of memory"
    text += f" ({free / 2**30:.1f} GiB free)" if free else ""
    text += f", {gpu() or 'no NVIDIA GPU'}, {platform.platform()}"
    return Check("Computer", not 0 < total < 4 * 2**30, text, "With less than 4 GiB, set MEMORY_MB to 512.")


def memory() -> tuple[int, int]:
    """Bytes of memory in all and free; 0 where the system does not tell."""
    if sys.platform == "win32":
        import ctypes

        class Status(ctypes.Structure):
            _fields_: ClassVar = [
                ("length", ctypes.c_ulong), ("load", ctypes.c_ulong),
                *((name, ctypes.c_ulonglong) for name in ("total", "free", "a", "b", "c", "d", "e")),
            ]  # fmt: skip

        status = Status(length=ctypes.sizeof(Status))
        ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return status.total, status.free
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    with contextlib.suppress(OSError, StopIteration):
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return total, 1024 * int(next(line for line in lines if line.startswith("MemAvailable")).split()[1])
    return total, 0


def cache() -> Check:
    """The folders SkyMend writes to, apart from the outputs."""
    compiled = os.environ.get("NUMBA_CACHE_DIR", "")
    own = data_folder()
    text = f"data folder {own}, compiled code in {compiled or 'the package'}"
    kept = not compiled or Path(compiled).is_relative_to(own)
    hint = (
        f"Make {own} writable or set SKYMEND_HOME to a folder that is; until then code is compiled anew in every run."
    )
    free = shutil.disk_usage(tempfile.gettempdir()).free
    if free < 2**30:
        return Check(
            "Folders", False, f"{text}; {tempfile.gettempdir()} has {free / 2**20:.0f} MB left", "Free disk space."
        )
    return Check("Folders", kept, text, hint)


def models() -> Check:
    """Methods and models installed; a damaged card of the user's own."""
    from .catalogue import zoo

    found = {task: [card.id for card in zoo.cards(task)] for task in TASKS}
    text = "; ".join(f"{task}: {', '.join(ids)}" for task, ids in found.items() if ids)
    for path in sorted((data_folder() / "models").glob("*.json")):
        try:
            zoo.read_card(path)
        except SkyMendError as error:
            return Check("Methods and models", False, error.text, error.hint)
    return Check("Methods and models", True, text or "none")


def write_html(path: Path, report: dict[str, Any]) -> None:
    """The report as one page. Raises InputError where it cannot be written."""
    import jinja2

    from .raster.writer import Outputs

    text = Path(__file__).with_name("doctor.html").read_text(encoding="utf-8")
    page = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined).from_string(text)
    try:
        with Outputs() as outputs:
            outputs.text(path, page.render(**report))
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}.", "Choose another file.") from error
