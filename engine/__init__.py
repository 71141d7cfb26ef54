"""The worker: streams rasters through methods and networks, one job a process; no QGIS, no torch."""

import os

# Before anything imports these libraries: ONNX Runtime looks its maker's server up and writes a device id below the home
# folder as soon as it is loaded, GDAL runs Python that a VRT file brings along where the environment allows it, and numba
# warns of every small image on a GPU.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["GDAL_VRT_ENABLE_PYTHON"] = "NO"
os.environ["NUMBA_CUDA_LOW_OCCUPANCY_WARNINGS"] = "0"
