"""Kinds of masks."""

from __future__ import annotations

import numpy as np

from skymend.engine.clouds.masks import PROBABILITY, SceneMask, recognise
from skymend.engine.job.layer import Layer
from tests.engine.rasters import write_raster


def test_a_kind_is_told_by_the_codes_and_names_unless_it_is_given(tmp_path):
    def mask(name: str, values) -> SceneMask:
        path = write_raster(tmp_path / f"{name}.tif", np.array([values]))
        return SceneMask(Layer(path=str(path)), 1, name)

    assert recognise([mask("p", np.array([0.5, 1], np.float32))], "auto") == PROBABILITY
    assert recognise([mask("a", np.array([0, 1], np.uint8)), mask("b", np.array([4, 9], np.uint8))], "auto") == "scl"
    assert recognise([mask("c", np.array([0, 1], np.uint8))], "auto") == "mask"
    assert recognise([mask("d", np.array([0, 1], np.uint8))], "cmask") == "bdc-cmask"
