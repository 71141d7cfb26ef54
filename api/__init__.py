"""SkyMend for Python: the tasks on xarray objects, and on files.

Arrays go in and come back as `xarray.DataArray`: dimensions (band, y, x), or (time, band, y, x) for series; reflectance with
NaN where there is no data; the CRS in the coordinate `spatial_ref` (as odc-geo, rioxarray and GDAL's netCDF write it). Where
an array is taken, the path of a file or product is taken too, and read as it was delivered. Every other parameter of a task
may be given by its name in lower case (`method="whittaker"`, `memory_mb=4096`); those that expect a layer take an array or a
path. Results are read into memory: for rasters that do not fit, `run` works from files to files.

Each call computes in a process of its own, so that nothing of it stays in yours; interrupting a cell cancels it, and leaves
nothing. Warnings come as `SkyMendWarning`, errors as `JobError`, whose text says what to do.
"""

from .jobs import JobError, SkyMendWarning, run
from .tasks import (
    compare_methods,
    detect_clouds,
    evaluate,
    fuse,
    methods,
    open_scene,
    open_series,
    reconstruct,
    remove_clouds,
    simulate,
)

__all__ = [
    "JobError",
    "SkyMendWarning",
    "compare_methods",
    "detect_clouds",
    "evaluate",
    "fuse",
    "methods",
    "open_scene",
    "open_series",
    "reconstruct",
    "remove_clouds",
    "run",
    "simulate",
]
