"""Rasters as their makers deliver them: one module a product, and `plain` for a raster of no known one.

A module turns what the user gave (a file, a folder, a container) into `SceneSource`s whose stored numbers are not converted
yet; `raster.opening` asks here, and everything above sees only scenes.
"""
