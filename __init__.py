"""SkyMend mends satellite imagery: a QGIS plugin and a worker that also runs without QGIS."""

from __future__ import annotations

_API = (  # `skymend.open_scene` is `skymend.api.open_scene`
    "JobError", "SkyMendWarning", "compare_methods", "detect_clouds", "evaluate", "fuse", "methods", "open_scene",
    "open_series", "reconstruct", "remove_clouds", "run", "simulate",
)  # fmt: skip


def classFactory(iface):
    """QGIS's entry point: the plugin object (imported here, so that the worker never meets QGIS)."""
    from .plugin import SkyMendPlugin

    return SkyMendPlugin(iface)


def __getattr__(name):
    """`skymend.__version__` and the names of `skymend.api`, looked up when asked for: QGIS never asks, and pytest loads this
    file without its package."""
    if name == "__version__":
        from .contract.version import __version__

        return __version__
    if name in _API:
        from . import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted([*globals(), "__version__", *_API])
