"""Outputs are whole or absent, and never harm what was there."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
from odc.geo.geobox import GeoBox

from skymend.engine.job.errors import EnvironmentProblem, InputError
from skymend.engine.raster.window import Window
from skymend.engine.raster.writer import Encoding, Outputs

from ..rasters import GRID, UTM33

GEOBOX = GeoBox((300, 400), GRID, UTM33)
WHOLE = Window(0, 0, 400, 300)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_encodes_keeps_grid_and_tags(tmp_path):
    values = np.linspace(0, 1, 120000, dtype=np.float32).reshape(1, 300, 400)
    values[0, 0, 0] = np.nan
    with Outputs() as outputs:
        raster = outputs.raster(
            tmp_path / "a.tif", GEOBOX, ["red"], Encoding("uint16", 0, scale=1e-4), tags={"METHOD": "x"}
        )
        raster.write(WHOLE, values)
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.crs.to_epsg() == 32633
        assert dataset.transform == GRID
        assert dataset.descriptions == ("red",)
        assert dataset.tags()["METHOD"] == "x"
        assert dataset.overviews(1) == []
        stored = dataset.read(1)
    assert stored[0, 0] == 0
    assert stored[0, 1] == 1  # a value that rounds to nodata does not vanish
    np.testing.assert_array_equal(stored[1:], np.rint(values[0, 1:].astype(float) * 10000))
    assert files(tmp_path) == ["a.tif"]


def test_nothing_is_left_and_the_older_file_lives_when_the_run_fails(tmp_path):
    (tmp_path / "a.tif").write_text("older")
    with pytest.raises(RuntimeError), Outputs() as outputs:
        outputs.raster(tmp_path / "a.tif", GEOBOX, ["red"]).write(WHOLE, np.zeros((1, 300, 400), np.float32))
        outputs.text(tmp_path / "new" / "b.html", "half")
        raise RuntimeError
    assert files(tmp_path) == ["a.tif"]
    assert (tmp_path / "a.tif").read_text() == "older"


def test_several_files_appear_together_or_not_at_all(tmp_path):
    (tmp_path / "b.txt").write_text("older")
    with pytest.raises(EnvironmentProblem, match="cannot be replaced"), Outputs() as outputs:
        outputs.text(tmp_path / "b.txt", "newer")
        outputs.text(tmp_path / "c.txt", "new")
        (tmp_path / "c.txt").mkdir()  # takes the name while the run is going on
        (tmp_path / "c.txt" / "x").touch()
    assert (tmp_path / "b.txt").read_text() == "older"


def test_an_input_is_never_overwritten(tmp_path):
    source = tmp_path / "in.tif"
    source.write_text("precious")
    with pytest.raises(InputError, match="is an input"), Outputs(protect=[str(source)]) as outputs:
        outputs.text(tmp_path / "x" / ".." / "in.tif", "oops")
    assert source.read_text() == "precious"


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(InputError, match="is a folder"), Outputs() as outputs:
        outputs.text(tmp_path, "x")
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="cannot be created"), Outputs() as outputs:
        outputs.text(tmp_path / "file" / "a.txt", "x")


@pytest.mark.skipif(
    os.name != "posix" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting needs root on Linux"
)
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(small)], check=False).returncode:
        pytest.skip("no tmpfs can be mounted here")
    try:
        (small / "older.tif").write_text("older")
        rng = np.random.default_rng(0)
        big = GeoBox((3000, 3000), GRID, UTM33)
        with pytest.raises(EnvironmentProblem, match="disk"), Outputs() as outputs:
            raster = outputs.raster(small / "older.tif", big, ["a"], Encoding("uint16", 0))
            for top in range(0, 3000, 500):
                raster.write(Window(0, top, 3000, 500), rng.integers(1, 60000, (1, 500, 3000)).astype("uint16"))
        assert files(small) == ["older.tif"]
        assert (small / "older.tif").read_text() == "older"
    finally:
        subprocess.run(["umount", str(small)], check=True)
