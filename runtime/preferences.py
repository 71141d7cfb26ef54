"""What the user has set: SkyMend's own settings and QGIS's proxy. Plain Python (tests, servers) sees the defaults."""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import quote, urlsplit

from ..contract import folders

PREFIX = "skymend/"
PYTHON, DATA_FOLDER, WHEELS = "python", "data_folder", "wheels"
DEVICE, MEMORY_MB, THREADS = "device", "memory_mb", "threads"
DEFAULTS: dict[str, Any] = {PYTHON: "", DATA_FOLDER: "", WHEELS: "", DEVICE: "auto", MEMORY_MB: 2048, THREADS: 0}


def read(key: str) -> Any:
    """One of SkyMend's settings, of the type of its default."""
    default = DEFAULTS[key]
    value = qgis_setting(PREFIX + key)
    if value in (None, ""):
        return default
    try:
        return type(default)(value)
    except (TypeError, ValueError):
        return default


def data_folder() -> str:
    """Where environment, models, caches and logs live: SKYMEND_HOME, else the setting, else the platform's place."""
    return os.path.abspath(os.environ.get("SKYMEND_HOME") or read(DATA_FOLDER) or str(folders.data_folder()))


def custom_python() -> str:
    """The interpreter the user wants instead of our own environment: SKYMEND_PYTHON, else the setting, else ""."""
    chosen = os.environ.get("SKYMEND_PYTHON") or read(PYTHON)
    return os.path.abspath(os.path.expanduser(chosen)) if chosen else ""


def proxy_environment() -> dict[str, str]:
    """QGIS's proxy as the variables pip understands; empty where QGIS has none or leaves it to the system.

    Raises ValueError for a kind of proxy that pip cannot use.
    """
    if str(qgis_setting("proxy/proxyEnabled") or "").lower() not in ("true", "1"):
        return {}
    kind = str(qgis_setting("proxy/proxyType") or "")
    host = str(qgis_setting("proxy/proxyHost") or "").strip()
    if kind == "DefaultProxy" or not host:
        return {}
    if kind.startswith("Socks") or host.startswith("socks"):
        raise ValueError("QGIS is set to a SOCKS proxy, which pip cannot use")
    parts = urlsplit(host if "://" in host else f"http://{host}")
    port = str(qgis_setting("proxy/proxyPort") or "").strip()
    address = parts.netloc.rpartition("@")[2]
    if ":" not in address and port not in ("", "0"):
        address = f"{address}:{port}"
    user, word = _credentials()
    login = f"{quote(user, safe='')}:{quote(word, safe='')}@" if user else ""
    url = f"{parts.scheme}://{login}{address}"
    excluded = qgis_setting("proxy/noProxyUrls") or qgis_setting("proxy/proxyExcludedUrls") or []
    if isinstance(excluded, str):
        excluded = excluded.replace("|", ",").split(",")
    hosts = [urlsplit(entry if "://" in entry else f"http://{entry}").hostname for entry in excluded if entry.strip()]
    variables = {"HTTP_PROXY": url, "HTTPS_PROXY": url}
    if hosts:
        variables["NO_PROXY"] = ",".join(filter(None, hosts))
    return {**variables, **{name.lower(): value for name, value in variables.items()}}


def qgis_setting(key: str) -> Any:
    """A value of QGIS's settings; None without QGIS or where it is not set."""
    try:
        from qgis.core import QgsSettings
    except ImportError:
        return None
    return QgsSettings().value(key)


def _credentials() -> tuple[str, str]:
    """User and password of the proxy: from the settings, else from QGIS's authentication store if it is open."""
    user, word = str(qgis_setting("proxy/proxyUser") or ""), str(qgis_setting("proxy/proxyPassword") or "")
    stored = str(qgis_setting("proxy/authcfg") or "")
    if user or not stored:
        return user, word
    from qgis.core import QgsApplication, QgsAuthMethodConfig

    manager, entry = QgsApplication.authManager(), QgsAuthMethodConfig()
    if manager.masterPasswordIsSet() and manager.loadAuthenticationConfig(stored, entry, True):
        return entry.config("username"), entry.config("password")
    return "", ""
