"""The small video and cloud networks: what training feeds them is what the engine feeds them, and a model comes of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch
from PIL import Image
from scipy.ndimage import gaussian_filter

from skymend.engine.job.events import Events
from skymend.engine.run import run_task
from skymend.engine.video.back_projection import BackProjection
from skymend.engine.video.mtdo_small import Eyes
from skymend.engine.video.piece import Piece
from skymend.engine.video.registration import Motion
from skymend.engine.video.resampling import degrade, translation
from skymend.models.training.checkpoint import load_weights
from skymend.models.training.cloud_material import as_bytes, as_reflectance
from skymend.models.training.filmed_stills import Stills, draw_windows, film, packed, unpacked
from skymend.models.training.moving_scenes import BackProjected, network_input
from skymend.models.training.objective import objective_of
from skymend.models.training.publish import publish
from skymend.models.training.recipe import read_recipe
from skymend.models.training.simulated_skies import SHADOW, THICK, UNKNOWN, classes_of, draw_skies, under_clouds
from skymend.models.training.trainer import TrainingRun, train

RUN = TrainingRun("cpu", checkpoint_minutes=0)
SHIFTS = np.array([(0.3, -1.2), (0.6, 0.1), (0, 0), (-0.4, 0.3), (0.2, 1.2)], np.float32)


def video_recipe(**data):
    recipe = read_recipe("mtdo-small-x2")
    network = {**recipe.network, "frames": 3, "width": 4, "narrow": 2, "depth": 1, "rounds": 2}
    data = {**recipe.data, "side": 12, "validation_batches": 1, **data}
    return replace(recipe, steps=2, batch=2, network=network, data=data, precision="float32", validate_every=2)


def cloud_recipe():
    recipe = read_recipe("clouds-small")
    data = {**recipe.data, "side": 16, "validation_batches": 1}
    return replace(recipe, steps=2, batch=4, network={**recipe.network, "widths": [4, 6, 6, 6]}, data=data,
                   precision="float32", validate_every=2)  # fmt: skip


@pytest.fixture
def material(tmp_path):
    """Archives of made-up stills and scenes."""
    random = np.random.default_rng(0)

    def image(bands, side=64):
        return np.uint8(255 * gaussian_filter(random.random((bands, side, side)), (0, 1, 1)).clip(0.01, 1))

    folder = tmp_path / "material"
    folder.mkdir()
    stills = {f"{part}/a": packed(image(3)) for part in ("train", "validation")}
    np.savez_compressed(folder / "videosr.npz", **stills)
    scenes = {}
    for part in ("train", "validation"):
        scenes |= {f"{part}/ground/a": packed(image(6)), f"{part}/cloudy/b": packed(image(6))}
        scenes[f"{part}/teacher/b"] = packed(image(2))
    np.savez_compressed(folder / "clouds.npz", **scenes)
    return folder


def test_training_sees_what_the_engine_sees():
    scene = gaussian_filter(np.random.default_rng(0).random((3, 32, 32)), (0, 1.2, 1.2)).astype(np.float32)
    moves = [[translation(32, d).toarray() for d in shift] for shift in SHIFTS]
    frames = np.stack([rows @ scene @ columns.T for rows, columns in moves]).astype(np.float32)
    frames[1, :, 10:14, 10:14] += 0.1  # something moved there
    motions = tuple(Motion.of_shift((float(y), float(x))) for y, x in SHIFTS)
    eyes = Eyes(3, BackProjection(iterations=3), 5)
    ours = eyes.see(Piece(frames, np.ones((5, 32, 32), bool), motions, 2))
    theirs = network_input(torch.from_numpy(frames)[None], torch.from_numpy(SHIFTS)[None], BackProjected(3, 3))
    for a, b in zip((ours.frames, ours.moved, ours.start), (theirs.frames, theirs.weights, theirs.start)):
        np.testing.assert_allclose(a, b[0], atol=1e-5)


def test_a_still_filmed_without_motion_is_what_its_camera_sees():
    still = np.uint8(255 * np.random.default_rng(0).random((3, 60, 60)))
    draws = draw_windows(np.random.default_rng(1), np.array([[60, 60]]), 1, 3, 2, 20)
    for name in ("shifts", "noise", "blur", "moving", "eight_bit", "grey"):
        draws[name] = np.zeros_like(draws[name])
    windows = film(Stills.of([still]), {name: torch.from_numpy(value) for name, value in draws.items()}, 2, 20)
    seen = degrade(windows.truth[0].numpy(), 2)
    np.testing.assert_allclose(windows.frames[0, 1, :, 3:-3, 3:-3], seen[:, 3:-3, 3:-3].clip(0, 1), atol=1e-5)


def test_images_are_packed_without_loss():
    image = np.uint8(255 * np.random.default_rng(0).random((3, 9, 7)))
    np.testing.assert_array_equal(unpacked(packed(image)), image)
    reflectance = np.array([[0.03, 0.5], [np.nan, 0.0]])
    assert as_bytes(reflectance)[1, 0] == 0
    np.testing.assert_allclose(as_reflectance(as_bytes(reflectance))[0], reflectance[0], atol=0.005)


def test_clouds_are_thick_where_they_hide_and_shadows_where_the_sun_is_gone():
    cloud, light = torch.zeros(1, 1, 9), torch.ones(1, 1, 9)
    cloud[..., 0], light[..., 8] = 0.6, 0.3
    found = classes_of(cloud, light)[0, 0].tolist()
    assert found[:1] + found[-1:] == [THICK, SHADOW]
    assert found[2] == UNKNOWN  # beside a cloud it is anybody's guess


def test_under_a_sky_without_clouds_all_is_clear():
    draws = draw_skies(np.random.default_rng(0), 2, 16)
    draws["cover"][:], draws["high_cover"][:] = 0, 0
    scenes = under_clouds(torch.full((2, 6, 16, 16), 0.2), {k: torch.from_numpy(v) for k, v in draws.items()})
    assert (scenes.classes == 0).all()


@pytest.mark.parametrize("recipe", [video_recipe(), cloud_recipe()], ids=lambda recipe: recipe.family)
def test_the_same_seed_gives_the_same_model(recipe, material, tmp_path):
    first, second = (
        load_weights(train(objective_of(recipe, material), RUN, tmp_path / name, Events.silent()).weights)[0]
        for name in "ab"
    )
    assert all(torch.equal(first[name], second[name]) for name in first)


@pytest.mark.slow
def test_a_trained_video_model_sharpens_a_clip_in_any_tiles(material, tmp_path, monkeypatch):
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path / "home"))
    recipe = replace(video_recipe(), name="tiny-video")
    weights = train(objective_of(recipe, material), RUN, tmp_path / "run", Events.silent()).weights
    publish(weights, tmp_path / "home" / "models", material)
    random = np.random.default_rng(0)
    (tmp_path / "clip").mkdir()
    still = gaussian_filter(random.random((80, 70)), 1)
    for k in range(4):
        frame = np.uint8(255 * still[k : k + 72, k : k + 60])
        Image.fromarray(frame).save(tmp_path / "clip" / f"frame_{k}.png")
    for tile in (0, 32):
        told = {"input": {"path": str(tmp_path / "clip")}, "scale": 2, "method": "tiny-video", "tile_size": tile or None,
                "frame_format": "png", "output_folder": str(tmp_path / f"out{tile}")}  # fmt: skip
        run_task("videosr", {name: value for name, value in told.items() if value is not None}, Events.silent())
    whole, tiled = (sorted((tmp_path / f"out{tile}").glob("*.png")) for tile in (0, 32))
    assert len(whole) == 4
    for a, b in zip(whole, tiled):
        pair = [np.asarray(Image.open(path), np.int16) for path in (a, b)]
        assert pair[0].shape[:2] == (144, 120)
        assert np.abs(pair[0] - pair[1]).max() <= 1


@pytest.mark.slow
def test_a_trained_cloud_model_detects_on_coarser_pixels(material, tmp_path, monkeypatch):
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path / "home"))
    recipe = replace(cloud_recipe(), name="tiny-clouds")
    weights = train(objective_of(recipe, material), RUN, tmp_path / "run", Events.silent()).weights
    publish(weights, tmp_path / "home" / "models", material)
    values = np.uint16(1e4 * np.random.default_rng(0).random((3, 70, 90)))
    profile = {"driver": "GTiff", "height": 70, "width": 90, "count": 3, "dtype": "uint16", "crs": "EPSG:32633",
               "transform": rasterio.transform.from_origin(5e5, 5e6, 10, 10)}  # fmt: skip
    with rasterio.open(tmp_path / "scene.tif", "w", **profile) as file:
        file.write(values)
    told = {"input": {"path": str(tmp_path / "scene.tif")}, "bands": ["green", "red", "nir"], "method": "tiny-clouds"}
    run_task("detectclouds", {**told, "output": str(tmp_path / "classes.tif")}, Events.silent())
    with rasterio.open(tmp_path / "classes.tif") as file:
        classes = file.read(1)
    assert classes.shape == (70, 90)
    assert set(np.unique(classes)) <= {0, 1, 2, 3}
