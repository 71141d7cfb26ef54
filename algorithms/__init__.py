"""The Processing provider and its way to the worker; QGIS and the standard library only."""
