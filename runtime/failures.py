"""What went wrong when Python, venv or pip failed: from their output to a sentence and what to do.

Codes and fixed English fragments come first: messages of the operating system are translated, those of pip are not.
"""

from __future__ import annotations

import platform
import re
import shutil
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Failure:
    """One kind of failure: how its output is recognised, what to say, what to advise."""

    name: str
    pattern: str
    text: str
    hint: str


class EnvironmentProblem(Exception):  # noqa: N818 - the engine's error of the same meaning has this name
    """The worker's environment cannot be made or used: `text` says why, `hint` what to do, `name` the kind of failure."""

    def __init__(self, text: str, hint: str = "", name: str = ""):
        super().__init__(text)
        self.text, self.hint, self.name = text, hint, name


OFFLINE = (
    "Without internet, have somebody fill a folder with “pip download -r requirements/worker.txt -r requirements/cpu.txt "
    "--only-binary :all: -d FOLDER” (the same Python version and system) and choose it in Settings ▸ Options ▸ SkyMend."
)
FAILURES = (
    Failure(
        "certificate",
        r"certificate.verify.failed|invalid peer certificate|UnknownIssuer|self.signed certificate",
        "The network re-signs encrypted traffic with a certificate that Python does not trust.",
        "Ask for your organisation's CA certificate and set the variable PIP_CERT to its file before starting QGIS. "
        + OFFLINE,
    ),
    Failure(
        "proxy",
        r"\b407\b|Cannot connect to proxy|ProxyError|Proxy Authentication Required|Tunnel connection failed",
        "The proxy refused the connection.",
        "Set proxy, user and password in QGIS: Settings ▸ Options ▸ Network. " + OFFLINE,
    ),
    Failure(
        "disk",
        r"No space left|ENOSPC|Errno 28|Errno 122|WinError 112|Disk quota exceeded|Kein Speicherplatz|Aucun espace|"
        r"No queda espacio|There is not enough space on the disk",
        "The disk is full.",
        "Free space, or choose another data folder in Settings ▸ Options ▸ SkyMend.",
    ),
    Failure(
        "blocked",
        r"WinError 4551|WinError 1260|AppLocker|group policy|Gruppenrichtlinie|stratégie de groupe|Smart App Control|"
        r"Application Control policy",
        "This computer only lets approved programs run.",
        "Ask your administrator to allow the Python in SkyMend's data folder (skymend:doctor names it), or to install a "
        "Python with the packages of requirements/worker.txt that you can choose in Settings ▸ Options ▸ SkyMend.",
    ),
    Failure(
        "ensurepip",
        r"ensurepip is not available|No module named '?ensurepip|ensurepip.*returned non-zero",
        "Python's venv cannot install pip here.",
        "On Debian and Ubuntu: sudo apt install python3-venv. Then try again.",
    ),
    Failure(
        "ssl",
        r"SSL module is not available|No module named '?_ssl|Can't connect to HTTPS URL because the SSL module",
        "This Python has no working SSL module, so it cannot download anything.",
        "Choose another Python 3.9 to 3.14 in Settings ▸ Options ▸ SkyMend, or use an offline folder.",
    ),
    Failure(
        "stdlib",
        r"No module named '?encodings|Could not find platform (in)?dependent libraries|init_fs_encoding",
        "This Python finds nothing of its own library in an environment.",
        "Name another Python as base Python in Settings ▸ Options ▸ SkyMend, such as one from python.org.",
    ),
    Failure(
        "signature",
        r"different Team IDs|code signature|library load disallowed by system policy|not valid for use in process",
        "This Python only loads libraries that its maker has signed, which is so inside QGIS's bundle for macOS.",
        "Name another Python as base Python in Settings ▸ Options ▸ SkyMend, such as one from python.org or Homebrew.",
    ),
    Failure(
        "glibc",
        r"GLIBC_[\d.]+'? not found",
        "This Linux is too old for the packages: they need glibc 2.28 (Debian 10, RHEL 8, Ubuntu 18.10) or newer.",
        "Use a newer system, or choose a conda Python with the packages in Settings ▸ Options ▸ SkyMend.",
    ),
    Failure(
        "network",
        r"NewConnectionError|Temporary failure in name resolution|getaddrinfo failed|nodename nor servname|"
        r"Max retries exceeded|ReadTimeoutError|ConnectTimeoutError|Connection (reset|refused|aborted)|"
        r"Network is unreachable|Name or service not known|IncompleteRead",
        "The package server cannot be reached.",
        "Check the internet connection and QGIS's proxy settings, then try again. " + OFFLINE,
    ),
    Failure(
        "distribution",
        r"No matching distribution|none of the wheels|is not a supported wheel|ResolutionImpossible|"
        r"Could not find a version that satisfies",
        "There are no ready-made packages for this Python and system.",
        "SkyMend needs Python 3.9 to 3.14, 64 bits, on Windows, Linux (glibc 2.28) or macOS 13 and newer. If the folder of "
        "wheels or your organisation's package index was used, packages are missing there: see docs/installation.md.",
    ),
    Failure(
        "access",
        r"WinError 5\b|WinError 32\b|Access is denied|Zugriff verweigert|Accès refusé|Acceso denegado|Permission denied|"
        r"Errno 13",
        "A file could not be written: no permission, or another program holds it.",
        "Close other QGIS windows, keep the antivirus out of SkyMend's data folder, or choose another data folder in "
        "Settings ▸ Options ▸ SkyMend.",
    ),
    Failure(
        "library",
        r"DLL load failed|3221225781|0xC0000135",
        "A library that the packages need is missing on this computer.",
        "On Windows, install the “Microsoft Visual C++ Redistributable” (x64), then try again.",
    ),
    Failure(
        "base",
        r"No Python at|failed to locate pyvenv\.cfg|No pyvenv\.cfg|did not find executable",
        "The Python under the environment has moved, most likely because QGIS was updated.",
        "Repair the environment: Settings ▸ Options ▸ SkyMend, or skymend:doctor with PREPARE.",
    ),
    Failure(
        "hash",
        r"THESE PACKAGES DO NOT MATCH THE HASHES|is not a zip file|invalid wheel|BadZipFile|Wheel .* is invalid",
        "A package arrived damaged; a proxy may have answered with a page of its own.",
        "Try again; if it happens again, ask your network's administrator or use an offline folder.",
    ),
)  # fmt: skip


def oom_kills() -> int:
    """How many programs the system has ended so far because memory ran out, as far as it tells; −1 where it does not."""
    for path, pattern in (("/sys/fs/cgroup/memory.events", r"oom_kill (\d+)"), ("/proc/vmstat", r"oom_kill (\d+)")):
        try:
            with open(path, encoding="ascii", errors="replace") as file:
                found = re.search(pattern, file.read())
        except OSError:
            continue
        if found:
            return int(found[1])
    return -1


def classify(output: str, code: int, step: str, *, out_of_memory: bool = False) -> EnvironmentProblem:
    """The problem behind a failed `step`, from its output and exit code; `out_of_memory`: the system has meanwhile ended
    programs for lack of memory."""
    described = f"{step} failed."
    for failure in FAILURES:
        found = re.search(failure.pattern, f"{output}\nexit code {code}", re.IGNORECASE)
        if found:
            line = _line_around(output, found.start())
            hint = failure.hint
            if failure.name == "ensurepip" and not shutil.which("apt-get"):
                hint = "Install the venv package of your Linux distribution, or choose another Python in the settings."
            if failure.name == "distribution":
                version = f"Python {platform.python_version()} of QGIS, {platform.platform()}"
                hint = f"{hint} Here: {version}."
            return EnvironmentProblem(
                f"{described} {failure.text}" + (f" ({line})" if line else ""), hint, failure.name
            )
    if code in (-9, 137) and out_of_memory:
        return EnvironmentProblem(
            f"{described} Memory ran out, and the system ended it.", "Close other programs and try again.", "memory"
        )
    if code in (-9, 137, -15, 143):
        return EnvironmentProblem(
            f"{described} It was ended from outside, by another program or the system.", "Try again.", "killed"
        )
    lines = [line for line in output.splitlines() if line.strip()]
    return EnvironmentProblem(f"{described} {' '.join(lines[-2:])[:500] or f'Exit code {code}.'}", "The log says more.")


def explain_exit(code: int, *, out_of_memory: bool = True) -> tuple[str, str]:
    """What the exit code of a worker that fell silent means, and what to do; `out_of_memory`: whether the system may have
    ended it for lack of memory."""
    if code in (-9, 137) and not out_of_memory:
        return "The worker was ended from outside, by another program or the system.", "Run it again."
    if code in (-9, 137):
        return (
            "The system ended the worker; most often memory ran out.",
            "Use a smaller MEMORY_MB, TILE_SIZE or area, or close other programs.",
        )
    if code in (-15, 143, -1, 1073807364, 3221225786, -1073741510):
        return "The worker was ended from outside.", "Run it again."
    if code in (-11, 139, -6, 134, -4, -7, -8, 3221225477, -1073741819, 3221226505, -1073740791):
        return (
            f"The worker crashed inside a native library (exit code {code}).",
            "Try DEVICE=cpu; update the graphics driver; see what skymend:doctor says.",
        )
    if code in (3221225781, -1073741515):
        return "A library of the worker is missing.", "Install the “Microsoft Visual C++ Redistributable” (x64)."
    if code == 3:
        return "The worker was told to stop.", "Run it again."
    where = "; the log says more" if sys.platform != "win32" else ""
    return f"The worker stopped with exit code {code}{where}.", "Run skymend:doctor; its report says what is missing."


# Each with what stays of it: users and passwords before a host (they may hold / ? # @), values of names that are secret.
_SECRETS = (
    (r"(://)(?!\*\*\*)[^\s\"'<>]*@(?=[^\s@/\"'<>])", r"\1***@"),
    (r"(--proxy[= ]+)(?!\*\*\*)[^\s\"'<>]*@", r"\1***@"),
    (
        r"(?i)((?:^|[?&;,\s{(\"'|])(?:[\w.-]*(?:token|secret|passw(?:or)?d|passwd|pwd|api[-_]?key|apikey|access[-_]?key(?:[-_]?id)?|"
        r"subscription[-_]?key|credentials?|signature|userpwd)|x-(?:amz|goog|ms)-[\w-]+|sig|skoid|sktid|awsaccesskeyid|auth|key|"
        r"googleaccessid|policy)[\"']?\s*(?:=|%3D|:)\s*[\"']?)(?!\*\*\*)[^\s&;,\"'<>|})\\]+",
        r"\1***",
    ),
    (r"(?i)\b((?:proxy-)?authorization[\"']?\s*[:=]\s*[\"']?)(?!\*\*\*)(?:\w+ +)?[^\s\"',]+", r"\1***"),
    (r"(?i)\b(bearer|basic) +[A-Za-z0-9._~+/=-]{8,}", r"\1 ***"),
    (r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_[A-Za-z0-9]{20,}|\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*", "***"),
)


def mask(text: str) -> str:
    """The text without what may be secret in it: users and passwords of addresses and proxies, tokens, keys, signatures."""
    for pattern, stays in _SECRETS:
        text = re.sub(pattern, stays, text)
    return text


def _line_around(output: str, position: int) -> str:
    """The line of the output that told, shortened."""
    start = output.rfind("\n", 0, position) + 1
    end = output.find("\n", position)
    return mask(output[start : end if end >= 0 else None].strip())[:240] if position < len(output) else ""
