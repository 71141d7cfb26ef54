"""The fine images: read once or window by window, and pickled as their files."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
import rasterio

from skymend.engine.fusion.fine import FineImages
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.window import Window

from .fusion_scene import landscape
from .test_fuse import write_fine


@pytest.mark.parametrize("keep", [True, False])
def test_fine_images_pickle_as_their_files(tmp_path, keep):
    layers = write_fine(tmp_path, landscape((96, 88)))
    with FineImages([open_scene([layer]) for layer in layers], keep=keep) as fine:
        window = Window(32, 0, 32, 32)
        values = fine.read(1, window)
        content = pickle.dumps(fine)
        assert len(content) < values.nbytes
        with pickle.loads(content) as again:
            np.testing.assert_array_equal(again.read(1, window), values)
        fine.close()
        np.testing.assert_array_equal(fine.read(1, window), values)
    with rasterio.open(layers[1].path) as dataset:
        stored = dataset.read(window=window).astype(np.float32)
    np.testing.assert_allclose(values, stored / 10000, atol=1e-7)
