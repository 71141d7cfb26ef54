"""Finding a Python that is really Python, and the clean environment its children start with.

Inside QGIS `sys.executable` is QGIS on Windows and macOS, and the variables QGIS and its launchers set (PYTHONHOME,
PROJ_LIB, LD_LIBRARY_PATH …) break any other Python. Only what a probe prints is believed.
"""

from __future__ import annotations

import contextlib
import glob
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

MINIMUM = (3, 9)
_NEWEST = tuple(f"python3.{minor}" for minor in range(14, 8, -1))
DROPPED = {
    "VIRTUAL_ENV", "CONDA_PREFIX", "CONDA_DEFAULT_ENV", "CONDA_PROMPT_MODIFIER", "__PYVENV_LAUNCHER__",
    "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH", "GDAL_PYTHON_DRIVER_PATH",
    "QGIS_PREFIX_PATH", "QGIS_PLUGINPATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH",
    "LD_LIBRARY_PATH", "LD_PRELOAD", "DYLD_LIBRARY_PATH", "DYLD_INSERT_LIBRARIES", "DYLD_FRAMEWORK_PATH",
    "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV",
}  # fmt: skip
# Of GDAL's many options only those that are about speed, proxies and time-outs; others change what is read, or run code.
GDAL_OPTIONS = {
    "GDAL_CACHEMAX", "GDAL_NUM_THREADS", "GDAL_DISABLE_READDIR_ON_OPEN", "GDAL_PROXY_AUTH", "GDAL_HTTP_PROXY",
    "GDAL_HTTP_PROXYUSERPWD", "GDAL_HTTPS_PROXY", "GDAL_HTTP_TIMEOUT", "GDAL_HTTP_CONNECTTIMEOUT", "GDAL_HTTP_MAX_RETRY",
    "GDAL_HTTP_RETRY_DELAY", "CPL_TMPDIR",
}  # fmt: skip
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
PROBE = """
import json, platform, ssl, struct, sys, venv
try:
    import ensurepip
    bundled = ensurepip.version()
except ImportError:
    bundled = ""
try:
    import pip
    installed = pip.__version__
except ImportError:
    installed = ""
print(json.dumps({"version": list(sys.version_info[:3]), "bits": struct.calcsize("P") * 8, "ensurepip": bundled,
                  "pip": installed, "machine": platform.machine()}))
"""


@dataclass(frozen=True)
class Interpreter:
    """A Python that was started and answered."""

    path: str
    version: tuple[int, int, int]
    bits: int
    ensurepip: str  # version of the bundled pip, "" where Debian has split it off
    pip: str  # version of the installed pip, "" for none; from 22.3 on it can serve another environment
    machine: str

    @property
    def usable(self) -> bool:
        """New enough, 64 bits, and some way to get pip into a new environment."""
        pip = tuple(int(part) for part in self.pip.split(".")[:2] if part.isdigit())
        return self.version[:2] >= MINIMUM and self.bits == 64 and (bool(self.ensurepip) or pip >= (22, 3))


def find_interpreters(chosen: str = "") -> Iterator[Interpreter]:
    """Interpreters that can make the worker's environment, best first: the one `chosen`, QGIS's own, the system's."""
    seen = set()
    for path in (*([chosen] if chosen else ()), *_candidates()):
        real = os.path.realpath(path)
        if real not in seen:
            seen.add(real)
            found = probe(path)
            if found and found.usable:
                yield found


def probe(path: str) -> Interpreter | None:
    """The interpreter at `path` if it really is one (QGIS itself is never started)."""
    if not os.path.isfile(path) or "qgis" in os.path.basename(path).lower():
        return None
    try:
        run = subprocess.run(  # nosec B603
            [path, "-c", PROBE],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=True,
            env=child_environment(path), cwd=os.path.dirname(path), **process_flags(),
        )  # fmt: skip
        answer = json.loads(run.stdout.splitlines()[-1])
        version = tuple(answer["version"])
        return Interpreter(path, version, answer["bits"], answer["ensurepip"], answer["pip"], answer["machine"])
    except (OSError, ValueError, LookupError, subprocess.SubprocessError):
        return None


def child_environment(python: str = "", **extra: str) -> dict[str, str]:
    """The variables a child of QGIS may see; `extra` wins. Proxy, certificate and pip's index variables stay."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith("PYTHON") and name.upper() not in DROPPED
        if not name.upper().startswith(("GDAL_", "CPL_", "OGR_", "VRT_")) or name.upper() in GDAL_OPTIONS
    }
    for name in CERTIFICATES:
        if name in environment and not _is_good_certificate(environment[name]):
            del environment[name]
    environment.update(PYTHONUTF8="1", PYTHONNOUSERSITE="1", PYTHONSAFEPATH="1", PYTHONUNBUFFERED="1")
    environment["ORT_DISABLE_TELEMETRY"] = "1"  # read by ONNX Runtime when it is loaded, whoever loads it
    conda = _conda_paths(python)
    if conda:
        environment["PATH"] = os.pathsep.join([*conda, environment.get("PATH", "")])
    environment.update(extra)
    return environment


def process_flags() -> dict[str, Any]:
    """No console window on Windows; Ctrl-C in QGIS's terminal reaches QGIS only."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def environment_python(folder: str) -> str:
    """The interpreter of the virtual environment in `folder`."""
    return os.path.join(folder, *(("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")))


def _candidates() -> Iterator[str]:
    """Where a Python may be, in the order of trust."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    prefixes = list(dict.fromkeys((sys.base_exec_prefix, sys.exec_prefix)))
    if sys.platform == "win32":
        root = os.environ.get("OSGEO4W_ROOT")
        if root:  # beside the OpenSSL libraries
            yield from (os.path.join(root, "bin", name) for name in ("python3.exe", "python.exe"))
        for prefix in prefixes:
            yield from (os.path.join(prefix, name) for name in ("python.exe", "python3.exe"))
        yield from _installed_on_windows()
    elif sys.platform == "darwin":  # never /usr/bin/python3: without developer tools it opens an installer
        for prefix in prefixes:
            yield from (os.path.join(prefix, "bin", name) for name in (version, "python3"))
        beside = os.path.dirname(sys.executable or "")
        yield from (os.path.join(beside, *name) for name in ((version,), ("python3",), ("bin", "python3")))
        for prefix in (
            "/opt/homebrew/bin",
            "/usr/local/bin",
            "/Library/Frameworks/Python.framework/Versions/Current/bin",
        ):
            yield from (os.path.join(prefix, name) for name in ("python3", *_NEWEST))
    else:
        for prefix in [*prefixes, "/usr", "/app"]:
            yield from (os.path.join(prefix, "bin", name) for name in (version, "python3"))
        yield from filter(None, map(shutil.which, (version, "python3", *_NEWEST)))


def _installed_on_windows() -> Iterator[str]:
    """Pythons that their installer, the launcher or the Microsoft Store put on Windows, newest first."""
    patterns = []
    for variable, below in (("LOCALAPPDATA", r"Programs\Python"), ("PROGRAMFILES", ""), ("SYSTEMDRIVE", "\\")):
        root = os.environ.get(variable)
        patterns += [os.path.join(root, below, "Python3*", "python.exe")] if root else []
    found = [*_in_registry(), *_of_launcher(), *(path for pattern in patterns for path in glob.glob(pattern))]
    yield from sorted(dict.fromkeys(found), key=_by_version, reverse=True)


def _in_registry() -> Iterator[str]:
    """Where PEP 514 has installers write themselves down."""
    if sys.platform != "win32":
        return
    import winreg

    for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
        with contextlib.suppress(OSError), winreg.OpenKey(hive, r"Software\Python\PythonCore") as core:
            for index in range(winreg.QueryInfoKey(core)[0]):
                name = winreg.EnumKey(core, index)
                with contextlib.suppress(OSError), winreg.OpenKey(core, rf"{name}\InstallPath") as place:
                    yield os.path.join(winreg.QueryValueEx(place, "")[0], "python.exe")


def _of_launcher() -> list[str]:
    """What the launcher `py` lists."""
    launcher = shutil.which("py")
    if not launcher:
        return []
    try:
        run = subprocess.run(  # nosec B603
            [launcher, "-0p"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20, check=True, env=child_environment(),
            **process_flags(),
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return []
    return re.findall(r"[A-Za-z]:\\[^\r\n*]*?python\.exe", run.stdout)


def _by_version(path: str) -> tuple[int, ...]:
    """Of Python313: (3, 13)."""
    found = re.findall(r"(?i)python(3)(\d+)", path)
    return tuple(int(part) for part in found[-1]) if found else (0,)


def _is_good_certificate(path: str) -> bool:
    """Whether a certificate variable points somewhere that is not QGIS's own, soon outdated bundle."""
    if not os.path.exists(path):
        return False
    root = os.environ.get("OSGEO4W_ROOT") if sys.platform == "win32" else ""
    return not root or not os.path.normcase(os.path.abspath(path)).startswith(os.path.normcase(os.path.abspath(root)))


def _conda_paths(python: str) -> list[str]:
    """On Windows, the library folders that activating a conda environment would put on PATH."""
    prefix = os.path.dirname(python)
    if sys.platform != "win32" or not python or not os.path.isdir(os.path.join(prefix, "conda-meta")):
        return []
    below = ("Library\\mingw-w64\\bin", "Library\\usr\\bin", "Library\\bin", "Scripts", "bin")
    return [prefix, *(os.path.join(prefix, name) for name in below)]
