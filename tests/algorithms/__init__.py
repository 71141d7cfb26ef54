"""The QGIS side that needs no QGIS: worker, environment, interpreters."""
