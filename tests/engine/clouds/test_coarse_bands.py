"""s2cloudless on coarser pixels: bands averaged, probability brought back, the same in every window."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from affine import Affine

from skymend.engine.clouds.by_window import WindowJob
from skymend.engine.clouds.coarse_bands import CoarseBands, brought_back
from skymend.engine.clouds.methods import Asked, choose
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.scene import SceneSource
from skymend.engine.raster.tiling import tiles
from skymend.engine.raster.window import Window
from tests.engine.clouds.cloudy_scene import S2_CLOUD, S2_GROUND, cloudy
from tests.engine.rasters import write_raster

SHAPE = (70, 95)


def level_1c(folder: Path, **how: Any) -> SceneSource:
    values, _ = cloudy(S2_GROUND, S2_CLOUD, SHAPE)
    stored = (values * 1e4).astype(np.uint16)
    stored[:, :10, :20] = 0
    path = write_raster(folder / "S2A_MSIL1C_20200620T101031.tif", stored, nodata=0, **how)
    return open_scene([Layer(path=str(path))])


def found(scene: SceneSource, resolution: float, size: int = 200) -> tuple[np.ndarray, np.ndarray]:
    detector = choose(Asked(scene), Events.silent(), method="s2cloudless", given={"resolution": resolution}).detector
    classes, probability = np.zeros(SHAPE, np.uint8), np.zeros(SHAPE, np.float32)
    with closing(WindowJob(detector)) as job:  # type: ignore[arg-type]
        for tile in tiles(SHAPE, size, detector.halo):  # type: ignore[attr-defined]
            answer = job.compute(tile, job.read(tile))
            classes[tile.window.toslices()], probability[tile.window.toslices()] = answer.classes, answer.probability
    return classes, probability


def test_valid_pixels_are_averaged(tmp_path: Path) -> None:
    values = np.arange(1, 61, dtype=np.float32).reshape(1, 6, 10)
    values[0, :2, :2] = -1
    values[0, 0, 4] = -1
    scene = open_scene([Layer(path=str(write_raster(tmp_path / "a.tif", values, nodata=-1)))])
    with closing(CoarseBands(scene, 4)) as coarse:
        part = coarse.read(Window(0, 0, 10, 6))
    assert part.pixels.values.shape == (1, 2, 3)
    assert part.pixels.values[0, 0, 0] == pytest.approx(np.mean(values[0, :4, :4][values[0, :4, :4] > 0]))
    assert part.pixels.values[0, 0, 1] == pytest.approx(np.mean(values[0, :4, 4:8][values[0, :4, 4:8] > 0]))


def test_a_plane_comes_back_as_it_was(tmp_path: Path) -> None:
    rows, columns = np.mgrid[:24, :24].astype(np.float32)
    scene = open_scene([Layer(path=str(write_raster(tmp_path / "a.tif", (1 + rows + 2 * columns)[None])))])
    with closing(CoarseBands(scene, 6)) as coarse:
        part = coarse.read(Window(5, 7, 11, 9))
    back = brought_back(part.pixels.values[0], part, 6)
    np.testing.assert_allclose(back, (1 + rows + 2 * columns)[7:16, 5:16], rtol=1e-5)


def test_tiles_do_not_show_and_what_is_missing_stays(tmp_path: Path) -> None:
    scene = level_1c(tmp_path)
    whole, tiled = found(scene, 60), found(scene, 60, size=33)
    np.testing.assert_array_equal(whole[0], tiled[0])
    np.testing.assert_array_equal(whole[1], tiled[1])
    assert (whole[0][:10, :20] == 255).all()
    assert np.isnan(whole[1][:10, :20]).all()


def test_large_clouds_are_where_they_were(tmp_path: Path) -> None:
    scene = level_1c(tmp_path)
    fine, coarse = (np.isin(found(scene, resolution)[0], (1, 2)) for resolution in (0, 30))
    assert (fine & coarse).sum() > 0.8 * (fine | coarse).sum() > 0


def test_pixels_that_are_coarser_already_are_left(tmp_path: Path) -> None:
    scene = level_1c(tmp_path)
    np.testing.assert_array_equal(found(scene, 14)[1], found(scene, 0)[1])


def test_degrees_are_metres_where_the_scene_lies(tmp_path: Path) -> None:
    scene = level_1c(tmp_path, crs="EPSG:4326", transform=Affine(1e-4, 0, 15, 0, -1e-4, 46))
    detector = choose(Asked(scene), Events.silent(), method="s2cloudless", given={"resolution": 55}).detector
    assert detector.besides[0].step == round(55 / (11.132 * np.sqrt(np.cos(np.radians(46)))))  # type: ignore[attr-defined]


def test_without_a_place_nobody_knows_metres(tmp_path: Path) -> None:
    scene = level_1c(tmp_path, crs=None, transform=Affine.identity())
    with pytest.raises(InputError, match="coordinate reference system"):
        choose(Asked(scene), Events.silent(), method="s2cloudless", given={"resolution": 60})
