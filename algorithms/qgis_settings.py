"""What the user has set in QGIS: SkyMend's own settings and QGIS's proxy; and which QGIS this is."""

from __future__ import annotations

from dataclasses import fields
from typing import Any
from urllib.parse import quote, urlsplit

from qgis.core import Qgis, QgsApplication, QgsAuthMethodConfig, QgsSettings
from qgis.PyQt.QtCore import qVersion

from ..runtime.preferences import Preferences

PREFIX = "skymend/"
NAMES = tuple(field.name for field in fields(Preferences) if field.name != "proxy")


def preferences() -> Preferences:
    """What is set at this moment."""
    return Preferences(**{name: _typed(name, QgsSettings().value(PREFIX + name)) for name in NAMES}, proxy=proxy)


def store(chosen: Preferences) -> None:
    """Set what is not the default."""
    settings = QgsSettings()
    for name in NAMES:
        value = getattr(chosen, name)
        if value == getattr(Preferences, name):
            settings.remove(PREFIX + name)
        else:
            settings.setValue(PREFIX + name, value)


def proxy() -> dict[str, str]:
    """QGIS's proxy as the variables pip understands; empty where QGIS has none or leaves it to the system.

    Raises ValueError for a kind of proxy that pip cannot use.
    """
    if _text("proxy/proxyEnabled").lower() not in ("true", "1"):
        return {}
    kind, host = _text("proxy/proxyType"), _text("proxy/proxyHost")
    if kind == "DefaultProxy" or not host:
        return {}
    if kind.startswith("Socks") or host.startswith("socks"):
        raise ValueError("QGIS is set to a SOCKS proxy, which pip cannot use")
    parts, port = urlsplit(_address(host)), _text("proxy/proxyPort")
    address = parts.netloc.rpartition("@")[2]
    if ":" not in address and port not in ("", "0"):
        address = f"{address}:{port}"
    user, word = _login()
    login = f"{quote(user, safe='')}:{quote(word, safe='')}@" if user else ""
    url = f"{parts.scheme}://{login}{address}"
    variables = {"HTTP_PROXY": url, "HTTPS_PROXY": url}
    hosts = ",".join(filter(None, _without_proxy()))
    if hosts:
        variables["NO_PROXY"] = hosts
    return {**variables, **{name.lower(): value for name, value in variables.items()}}


def versions() -> str:
    """The versions of QGIS and Qt."""
    return f"QGIS {Qgis.QGIS_VERSION}, Qt {qVersion()}"


def _typed(name: str, value: Any) -> Any:
    """A stored value in the type of its default; the default where there is none that makes sense."""
    default = getattr(Preferences, name)
    if isinstance(default, bool) and value not in (None, ""):
        return str(value).lower() in ("true", "1")
    try:
        return default if value in (None, "") else type(default)(value)
    except (TypeError, ValueError):
        return default


def _without_proxy() -> list[str | None]:
    """Hosts that are reached directly."""
    settings = QgsSettings()
    excluded = settings.value("proxy/noProxyUrls") or settings.value("proxy/proxyExcludedUrls") or []
    entries = excluded.replace("|", ",").split(",") if isinstance(excluded, str) else excluded
    return [urlsplit(_address(entry)).hostname for entry in entries if entry.strip()]


def _login() -> tuple[str, str]:
    """User and password of the proxy: from the settings, else from QGIS's authentication store if it is open."""
    user, word, stored = (_text(f"proxy/{name}") for name in ("proxyUser", "proxyPassword", "authcfg"))
    if user or not stored:
        return user, word
    manager, entry = QgsApplication.authManager(), QgsAuthMethodConfig()
    if manager.masterPasswordIsSet() and manager.loadAuthenticationConfig(stored, entry, True):
        return entry.config("username"), entry.config("password")
    return "", ""


def _address(host: str) -> str:
    return host if "://" in host else f"http://{host}"


def _text(key: str) -> str:
    return str(QgsSettings().value(key) or "").strip()
