"""Rasters as scenes on one grid: what is on disk, read window by window, written whole or not at all."""
