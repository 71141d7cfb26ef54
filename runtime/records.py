"""What the data folder knows about environments: the record of the one in use, and whatever else lies there."""

from __future__ import annotations

import contextlib
import glob
import json
import os
from typing import Any

from ..contract.packages import packages
from .interpreters import environment_python
from .locks import delete_environment

RECORD = "current.json"
FORMAT = 1
TYPES = {"folder": str, "flavour": str, "extras": list, "fingerprint": str, "versions": dict, "size": int}


def read(home: str) -> dict[str, Any] | None:
    """The record of the environment in use; None where there is none that makes sense."""
    try:
        with open(os.path.join(home, RECORD), encoding="utf-8") as file:
            record = json.load(file)
    except (OSError, ValueError):
        return None
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        return None
    if any(not isinstance(record.get(key), kind) for key, kind in TYPES.items()):
        return None
    return record


def write(home: str, record: dict[str, Any]) -> None:
    """Make `record` the current one, whole or not at all."""
    path = os.path.join(home, RECORD)
    with open(f"{path}.new", "w", encoding="utf-8") as file:
        json.dump({"format": FORMAT, **record}, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    os.replace(f"{path}.new", path)


def forget(home: str) -> None:
    """No environment counts as ready any more."""
    with contextlib.suppress(FileNotFoundError):
        os.remove(os.path.join(home, RECORD))


def environments(home: str) -> list[str]:
    """Every environment's folder, whole or not."""
    return [path for path in sorted(glob.glob(os.path.join(glob.escape(home), "env-*"))) if os.path.isdir(path)]


def sweep(home: str) -> None:
    """Delete unfinished and superseded environments that no worker uses. The caller holds the installer's lock."""
    record = read(home)
    kept = os.path.join(home, record["folder"]) if record else ""
    for folder in environments(home):
        if folder != kept:
            delete_environment(folder)


def defect(folder: str) -> str:
    """What is wrong with an environment as far as its files tell; "" for nothing."""
    if not os.path.isdir(folder):
        return f"Its folder {folder} is gone."
    try:
        with open(os.path.join(folder, "pyvenv.cfg"), encoding="utf-8") as file:
            pairs = (line.partition("=") for line in file)
            settings = {key.strip(): value.strip() for key, _, value in pairs}
    except (OSError, ValueError):
        return "Its pyvenv.cfg is missing or cannot be read."
    if not os.path.isdir(settings.get("home", "")):
        return f"The Python it was made with, {settings.get('home')}, is gone; QGIS may have been updated."
    if not os.path.isfile(environment_python(folder)):
        return "Its Python is gone; QGIS or the system may have been updated."
    site = _site_packages(folder)
    lacking = [name for name in modules() if not os.path.isdir(os.path.join(site, *name.split(".")))]
    return f"Packages are missing: {', '.join(lacking)}." if lacking else ""


def modules() -> list[str]:
    """The modules that every environment has."""
    return list(packages("worker", "cpu").values())


def size(folder: str) -> int:
    """Disk space of a folder in MB."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(parent, name)).st_size
    return round(total / 1e6)


def _site_packages(folder: str) -> str:
    found = glob.glob(os.path.join(glob.escape(folder), "lib", "python3*", "site-packages"))
    return found[0] if found else os.path.join(folder, "Lib", "site-packages")
