"""SkyMend mends satellite imagery: a QGIS plugin and a worker that also runs without QGIS."""

from __future__ import annotations


def classFactory(iface):
    """QGIS's entry point: the plugin object (imported here, so that the worker never meets QGIS)."""
    from .plugin import SkyMendPlugin

    return SkyMendPlugin(iface)


def __getattr__(name):
    """`skymend.__version__`, looked up when asked for: pytest loads this file without its package."""
    if name == "__version__":
        from .contract.version import __version__

        return __version__
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
