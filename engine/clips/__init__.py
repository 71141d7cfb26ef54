"""Satellite video read and written: video files, folders of frames, rasters whose bands are frames."""
