"""What can be told about this machine without the worker, and how findings become text or a page."""

from __future__ import annotations

import glob
import html
import os
import platform
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..contract.version import __version__
from . import environment, graphics
from .environment import Status
from .failures import mask
from .interpreters import find_interpreters
from .preferences import Preferences

STATES = {
    environment.READY: "ready",
    environment.CUSTOM: "chosen in the settings",
    environment.MISSING: "not made yet",
    environment.BROKEN: "broken",
    environment.OUTDATED: "outdated",
}
PREPARE = "Prepare it: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE."
_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>SkyMend {version}: what works here</title><style>
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }}
table {{ border-collapse: collapse; width: 100%; }} th {{ white-space: nowrap; }}
th, td {{ text-align: left; vertical-align: top; padding: .45rem .7rem; border-bottom: 1px solid #bbb; }}
td {{ overflow-wrap: anywhere; }}
.good {{ color: #1a7f37; }} .bad {{ color: #cf222e; font-weight: 600; }}
</style></head><body><h1>SkyMend {version}: what works here</h1><table>
{rows}
</table></body></html>
"""


@dataclass(frozen=True)
class Finding:
    """One thing looked at. Without something `essential`, no task can run."""

    name: str
    ok: bool
    text: str
    hint: str = ""
    essential: bool = False


def examine(preferences: Preferences, program: str, thorough: bool = False) -> list[Finding]:
    """Programs (`program`: the one around us), data folder and environment; `thorough` also starts interpreters and asks
    the GPU's driver."""
    status = environment.status(preferences)
    programs = f"{program}, Python {platform.python_version()}, {platform.platform()}, prefix {sys.base_exec_prefix}"
    found = [Finding("SkyMend", True, f"{__version__}, {programs}"), _folder(preferences.home), _environment(status)]
    if thorough:
        gpu = graphics.find_gpu()
        others = graphics.other_gpus()
        if gpu:
            found.append(Finding("GPU", True, gpu.described))
        elif others:
            found.append(Finding("GPU", True, graphics.suitable_packages(None, sys.version_info[:2])[1]))
        if status.state != environment.CUSTOM:
            pythons = [f"{'.'.join(map(str, p.version))} ({p.path})" for p in find_interpreters(preferences.base)]
            hint = "On Debian and Ubuntu: sudo apt install python3-venv. Otherwise install Python 3.9 to 3.14."
            text = ", ".join(pythons) or "none can make an environment"
            found.append(Finding("Interpreters", bool(pythons), text, hint))
    return found


def as_text(findings: Iterable[Finding], log: Sequence[str] = ()) -> str:
    """Plain text for a bug report; the user's name and logins are left out. `log`: lines of a log."""
    lines = [f"{'ok ' if f.ok else '!! '} {f.name}: {f.text}{'' if f.ok else ' ' + f.hint}" for f in findings]
    if log:
        lines += ["", *log]
    return anonymous("\n".join(lines))


def as_page(findings: Iterable[Finding]) -> str:
    """The same as an HTML page, as anonymous."""
    rows = []
    for finding in findings:
        kind, word = ("good", "fine") if finding.ok else ("bad", "does not work" if finding.essential else "look here")
        text = html.escape(finding.text)
        if finding.hint and not finding.ok:
            text += f"<br><b>{html.escape(finding.hint)}</b>"
        rows.append(f'<tr><th>{html.escape(finding.name)}</th><td class="{kind}">{word}</td><td>{text}</td></tr>')
    return _PAGE.format(version=html.escape(__version__), rows=anonymous("\n".join(rows)))


def anonymous(text: str) -> str:
    """Without what may be secret in addresses and settings, and without the home folder's name."""
    home = os.path.expanduser("~")
    return mask(text.replace(home, "~") if len(home) > 3 else text)


def last_log(home: str, lines: int) -> list[str]:
    """The path of the newest log in the data folder, and its last lines."""
    logs = glob.glob(os.path.join(glob.escape(home), "logs", "*.log"))
    if not logs:
        return ["No log yet."]
    newest = max(logs, key=os.path.getmtime)
    with open(newest, encoding="utf-8", errors="replace") as file:
        return [newest, *(line.rstrip("\n") for line in file.readlines()[-lines:])]


def _folder(home: str) -> Finding:
    nearest = home
    while not os.path.isdir(nearest) and os.path.dirname(nearest) != nearest:
        nearest = os.path.dirname(nearest)
    writable = os.access(nearest, os.W_OK)
    free = shutil.disk_usage(nearest).free / 1e9
    hint = "Choose another data folder in Settings ▸ Options ▸ SkyMend, or set SKYMEND_HOME."
    text = f"{home}, {free:.1f} GB free" + ("" if writable else ", not writable")
    return Finding("Data folder", writable and free > 0.5, text, hint)


def _environment(found: Status) -> Finding:
    details = [STATES[found.state], found.problem, found.python, found.flavour, *found.extras]
    if found.size:
        details.append(f"{found.size} MB")
    healthy = found.usable and found.state != environment.OUTDATED
    hint = "Correct or empty it in Settings ▸ Options ▸ SkyMend." if found.state == environment.CUSTOM else PREPARE
    return Finding("Environment", healthy, ", ".join(filter(None, details)), hint, essential=not found.usable)
