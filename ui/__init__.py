"""The dock panel, dialogs and settings page; QGIS and the standard library only."""
