"""The worker: streams rasters through methods and networks, one job a process; no QGIS, no torch."""
