"""What both sides of the wall agree on; standard library only, so that QGIS and the worker may import it."""
