"""The worker's Python environment and process, driven from QGIS's side without importing QGIS at load."""
