"""SkyMend mends satellite imagery: a QGIS plugin and a worker that also runs without QGIS."""

from __future__ import annotations

__version__ = "0.1.0"


def classFactory(iface):
    """QGIS's entry point: the plugin object (imported here, so that the worker never meets QGIS)."""
    from .plugin import SkyMendPlugin

    return SkyMendPlugin(iface)
