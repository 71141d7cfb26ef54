"""SkyMend mends satellite imagery: a QGIS plugin and a worker that also runs without QGIS."""

from __future__ import annotations

from .contract.version import __version__ as __version__


def classFactory(iface):
    """QGIS's entry point: the plugin object (imported here, so that the worker never meets QGIS)."""
    from .plugin import SkyMendPlugin

    return SkyMendPlugin(iface)
