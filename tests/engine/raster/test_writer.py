"""Outputs are whole or absent, and never harm what was there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio

from skymend.engine.job.errors import EnvironmentProblem, InputError
from skymend.engine.job.events import Events
from skymend.engine.raster import output_raster
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.output_raster import OpenRasters
from skymend.engine.raster.window import Window
from skymend.engine.raster.writer import CLASSES, Encoding, Outputs

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


def test_two_outputs_are_never_one_file(tmp_path):
    with pytest.raises(InputError, match="one file"), Outputs() as outputs:
        outputs.text(tmp_path / "a.html", "x")
        outputs.text(tmp_path / "x" / ".." / "A.html", "y")
    assert files(tmp_path) == []


def test_what_another_run_is_writing_is_refused_by_name_and_other_files_are_kept_apart(tmp_path):
    with Outputs() as first:
        first.text(tmp_path / "a.html", "first")
        with pytest.raises(InputError, match=r"a\.html is being written by another run"), Outputs() as second:
            second.text(tmp_path / "a.html", "second")
        with Outputs() as third:
            third.text(tmp_path / "b.html", "third")
    assert files(tmp_path) == ["a.html", "b.html"]
    assert (tmp_path / "a.html").read_text() == "first"


def test_what_a_dead_run_left_is_swept_by_the_next_that_writes_there(tmp_path):
    script = (
        "import os, sys\nfrom skymend.engine.raster.writer import Outputs\noutputs = Outputs()\n"
        "outputs.text(sys.argv[1] + '/a.txt', 'half')\nos._exit(9)"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3] / ".dev" / "plugins")}
    assert subprocess.run([sys.executable, "-c", script, str(tmp_path)], env=environment).returncode == 9
    assert files(tmp_path) != []
    with Outputs() as outputs:
        outputs.text(tmp_path / "b.txt", "whole")
    assert files(tmp_path) == ["b.txt"]


def test_a_folder_that_goes_during_the_run_is_told(tmp_path):
    folder = tmp_path / "out"
    with pytest.raises(EnvironmentProblem, match="deleted, moved or replaced"), Outputs() as outputs:
        raster = outputs.raster(folder / "a.tif", GEOBOX, ["a"])
        folder.rename(tmp_path / "elsewhere")
        raster.write(WHOLE, np.zeros((1, 300, 400), np.float32))
    with pytest.raises(EnvironmentProblem, match="deleted, moved or replaced"), Outputs() as outputs:
        outputs.text(folder / "a.txt", "x")
        shutil.rmtree(folder)


@pytest.mark.parametrize("name", ["a\0.txt", "a\ud800.txt", "a" * 300 + ".txt"])
def test_names_that_no_disk_takes_are_told(tmp_path, name):
    with pytest.raises(InputError), Outputs() as outputs:
        outputs.text(tmp_path / name, "x")
    assert files(tmp_path) == []


def test_an_older_part_that_cannot_be_deleted_is_a_warning(tmp_path, monkeypatch):
    heard = []
    events = Events(heard.append, threading.Event())
    (tmp_path / "a.txt").write_text("older")
    real = os.unlink

    def refusing(path, *rest, **options):
        if "older-" in str(path):
            raise PermissionError(13, "in use", path)
        real(path, *rest, **options)

    with Outputs(events=events) as outputs:
        outputs.text(tmp_path / "a.txt", "new")
        outputs.text(tmp_path / "b.txt", "new")
        monkeypatch.setattr(os, "unlink", refusing)
    monkeypatch.undo()
    assert (tmp_path / "a.txt").read_text() == "new"
    assert "could not be deleted" in heard[0]["text"]


def test_overviews_and_statistics_of_the_older_file_go_with_it(tmp_path):
    for name in ("a.txt", "a.txt.ovr", "a.txt.aux.xml"):
        (tmp_path / name).write_text("older")
    with Outputs() as outputs:
        outputs.text(tmp_path / "a.txt", "new")
    assert files(tmp_path) == ["a.txt"]


def test_a_folder_of_the_user_is_never_replaced_by_a_cube(tmp_path):
    (tmp_path / "a.zarr").mkdir()
    (tmp_path / "a.zarr" / "letter.txt").touch()
    with pytest.raises(InputError, match="is a folder"), Outputs() as outputs:
        outputs.folder(tmp_path / "a.zarr")


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


def test_more_rasters_than_may_be_open_are_written_all_the_same(tmp_path):
    """Closed and opened again between windows that share blocks; the pixels, tags and colours are the same."""
    rng = np.random.default_rng(0)
    values = rng.random((7, 2, 300, 400), np.float32)
    classes = rng.integers(0, 4, (1, 300, 400)).astype("uint8")
    for name, most in (("all", None), ("few", 2)):
        with Outputs(most_open=most) as outputs:
            rasters = [
                outputs.raster(
                    tmp_path / name / f"{k}.tif",
                    GEOBOX,
                    ["a", "b"],
                    Encoding("int16", -1, scale=1e-4),
                    tags={"K": str(k)},
                )
                for k in range(7)
            ]
            last = outputs.raster(tmp_path / name / "c.tif", GEOBOX, ["c"], CLASSES, colormap={1: (9, 8, 7, 255)})
            for window in (Window(0, 0, 400, 100), Window(0, 100, 150, 200), Window(150, 100, 250, 200)):
                for k, raster in enumerate(rasters):
                    raster.write(window, values[(k, slice(None), *window.toslices())])
                last.write(window, classes[(slice(None), *window.toslices())])
            assert most is None or len(outputs._opened._open) <= most
    for name in ("0.tif", "6.tif", "c.tif"):
        with rasterio.open(tmp_path / "all" / name) as one, rasterio.open(tmp_path / "few" / name) as other:
            np.testing.assert_array_equal(one.read(), other.read())
            assert (one.tags(), one.scales, one.descriptions) == (other.tags(), other.scales, other.descriptions)
    with rasterio.open(tmp_path / "few" / "c.tif") as dataset:
        assert dataset.colormap(1)[1] == (9, 8, 7, 255)


def test_a_file_that_lost_its_end_is_told(tmp_path, monkeypatch):
    """As a disk that was full when the last blocks were flushed leaves it."""
    whole = OpenRasters.close

    def cut(self, path):
        whole(self, path)
        os.truncate(path, path.stat().st_size // 2)

    monkeypatch.setattr(OpenRasters, "close", cut)
    noise = np.random.default_rng(0).random((1, 300, 400), np.float32)
    with pytest.raises(EnvironmentProblem, match="completely"), Outputs() as outputs:
        outputs.raster(tmp_path / "a.tif", GEOBOX, ["red"]).write(WHOLE, noise)
    assert files(tmp_path) == []


def test_a_large_raster_gets_overviews(tmp_path):
    with Outputs() as outputs:
        raster = outputs.raster(tmp_path / "a.tif", GeoBox((1100, 500), GRID, UTM33), ["red"])
        raster.write(Window(0, 0, 500, 1100), np.ones((1, 1100, 500), np.float32))
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.overviews(1) == [4]


@pytest.mark.parametrize(("layout", "codec"), [("geotiff", "ZSTD"), ("geotiff-deflate", "DEFLATE")])
def test_older_programs_get_deflate_where_asked(tmp_path, layout, codec):
    with Outputs(layout=layout) as outputs:
        raster = outputs.raster(tmp_path / "a.tif", GeoBox((1100, 500), GRID, UTM33), ["red"])
        raster.write(Window(0, 0, 500, 1100), np.ones((1, 1100, 500), np.float32))
    for name in (tmp_path / "a.tif", f"GTIFF_DIR:2:{tmp_path / 'a.tif'}"):  # the image, its overview
        with rasterio.open(name) as dataset:
            assert dataset.tags(ns="IMAGE_STRUCTURE")["COMPRESSION"] == codec


def test_a_gdal_without_zstandard_writes_deflate(tmp_path, monkeypatch):
    monkeypatch.setattr(output_raster, "_has_zstandard", lambda: False)
    with Outputs() as outputs:
        outputs.raster(tmp_path / "a.tif", GEOBOX, ["red"]).write(WHOLE, np.ones((1, *GEOBOX.shape), np.float32))
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
