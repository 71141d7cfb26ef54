"""How results are shown: natural colours by the role of bands, stretched by what is clear."""

import threading

import numpy as np
import pytest

from skymend.engine.job.events import Events
from skymend.engine.raster.looks import add_looks, natural_bands

from ..rasters import write_raster

LANDSAT = ("B1", "B10", "B11", "B2", "B3", "B4", "B5")


@pytest.mark.parametrize(
    ("name", "names", "bands"),
    [
        ("LC08_L1TP_013032_20180710_stack.tif", LANDSAT, (6, 5, 4)),
        ("LE07_L1TP_013032_20000710_stack.tif", ("B1", "B2", "B3", "B4", "B5"), (3, 2, 1)),
        ("MOD09A1.A2018158.tif", tuple(f"sur_refl_b0{i}" for i in range(1, 8)), (1, 4, 3)),
        ("mended.tif", ("B02", "B03", "B04", "B08"), (3, 2, 1)),
        ("mended.tif", ("nir", "red", "green"), (1, 2, 3)),
        ("LC08_thermal.tif", ("B10", "B11", "B5"), (3,)),
        ("mended.tif", ("VV", "VH"), (1,)),
        ("any.tif", ("", "", "", "", ""), (3, 2, 1)),
    ],
)
def test_natural_colours_are_found_by_role(tmp_path, name, names, bands):
    path = tmp_path / name
    write_raster(path, np.ones((len(names), 4, 4), np.float32), names=names)
    assert natural_bands(str(path)) == bands


def test_images_share_a_stretch_of_their_clear_pixels(tmp_path):
    layers = []
    for day, bright in (("2020-01-01", 0.2), ("2020-01-11", 0.2)):
        image, mask = np.full((3, 20, 20), 0.1, np.float32), np.zeros((20, 20), np.uint8)
        image[:, 10:], image[:, :5], mask[:5] = bright, 0.9, 1  # clouds in the north
        write_raster(tmp_path / f"image_{day}.tif", image, names=("red", "green", "blue"))
        write_raster(tmp_path / f"mask_{day}.tif", mask)
        layers.append({"path": str(tmp_path / f"image_{day}.tif"), "kind": "image", "date": day})
        layers.append({"path": str(tmp_path / f"mask_{day}.tif"), "kind": "classes", "date": day})
    layers.append({"path": str(tmp_path / "gone.tif"), "kind": "uncertainty"})
    add_looks(layers, Events.silent())
    assert layers[0]["look"] == layers[2]["look"]
    assert layers[0]["look"]["bands"] == [1, 2, 3]
    assert np.allclose(layers[0]["look"]["limits"], [[0.1, 0.2]] * 3)
    assert "look" not in layers[1]
    assert "look" not in layers[4]


def test_an_image_without_any_value_is_told(tmp_path):
    write_raster(tmp_path / "empty.tif", np.zeros((3, 8, 8), np.uint16), nodata=0)
    layers, said = [{"path": str(tmp_path / "empty.tif"), "name": "Clear image", "kind": "image"}], []
    add_looks(layers, Events(said.append, threading.Event()))
    assert layers[0]["empty"]
    assert "Clear image holds no value" in said[0]["text"]
