"""Task evaluate: scores, masks, other grids and bands, class rasters, report and difference raster."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from skymend.engine.evaluate.evaluate import run
from skymend.engine.evaluate.metrics import image_scores, sums
from skymend.engine.evaluate.parameters import Parameters
from skymend.engine.evaluate.published_metrics import fusion_scores
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from tests.engine.fusion.fusion_scene import landscape
from tests.engine.fusion.test_fuse import write_fine, write_gridded
from tests.engine.rasters import GRID, write_raster
from tests.shared_data import SHARED

BANDS = ("B02", "B03", "B04")


def images(height: int = 60, width: int = 70, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Truth and prediction as stored (uint16)."""
    rng = np.random.default_rng(seed)
    truth = rng.integers(300, 3000, (3, height, width)).astype(np.uint16)
    return truth, np.clip(truth + rng.integers(-150, 150, truth.shape), 1, None).astype(np.uint16)


def layer(tmp_path: Path, name: str, values: np.ndarray, **options) -> Layer:
    return Layer(path=str(write_raster(tmp_path / name, values, **{"names": BANDS, "nodata": 0, **options})))


def evaluate(prediction: Layer, reference: Layer, **options):
    return run(Parameters(prediction=prediction, reference=reference, **options), Events.silent())


def test_scores_are_those_of_the_whole_image_whatever_the_tiles(tmp_path: Path) -> None:
    truth, predicted = images()
    a, b = layer(tmp_path, "p.tif", predicted), layer(tmp_path, "t.tif", truth)
    expected = image_scores(truth / np.float32(1e4), predicted / np.float32(1e4))
    for size in (0, 32, 17):
        found = evaluate(a, b, tile_size=size).outputs
        for name in ("rmse", "mae", "psnr", "ssim", "sam", "ergas", "cc", "uiqi"):
            assert found[name.upper()] == pytest.approx(getattr(expected, name), rel=1e-6), name


def test_numbers_that_are_no_reflectance_are_told(tmp_path: Path) -> None:
    truth, _ = images()
    said: list[dict] = []
    counts = layer(tmp_path, "counts.tif", (truth * 20.0).astype(np.float32))
    run(
        Parameters(prediction=counts, reference=layer(tmp_path, "t.tif", truth)), Events(said.append, threading.Event())
    )
    assert any("counts.tif: half of its reflectances are above" in event.get("text", "") for event in said)


def test_only_pixels_inside_the_mask_count(tmp_path: Path) -> None:
    truth, predicted = images()
    mask = np.zeros(truth.shape[1:], np.uint8)
    mask[10:30, 5:50] = 2
    a, b = layer(tmp_path, "p.tif", predicted), layer(tmp_path, "t.tif", truth)
    m = layer(tmp_path, "m.tif", mask, names=(), nodata=None)
    expected = image_scores(truth[:, 10:30, 5:50] / 1e4, predicted[:, 10:30, 5:50] / 1e4)
    assert evaluate(a, b, mask=m).outputs["RMSE"] == pytest.approx(expected.rmse, rel=1e-5)


@pytest.mark.parametrize(
    ("name", "inside", "outside", "how"),
    [
        ("scl", 9, 4, {}),
        ("p", 0.9, 0.1, {}),
        ("m", 0, 1, {"mask_kind": "zero_is_cloud"}),
        ("m", 5, 2, {"mask_values": "codes:5"}),
    ],
)
def test_the_mask_is_read_as_masks_of_all_tasks_are(tmp_path: Path, name, inside, outside, how) -> None:
    truth, predicted = images()
    mask = np.full(truth.shape[1:], outside, np.float32)
    mask[10:30, 5:50] = inside
    a, b = layer(tmp_path, "pr.tif", predicted), layer(tmp_path, "t.tif", truth)
    m = layer(tmp_path, f"{name}.tif", mask, names=(), nodata=None)
    expected = image_scores(truth[:, 10:30, 5:50] / 1e4, predicted[:, 10:30, 5:50] / 1e4)
    assert evaluate(a, b, mask=m, **how).outputs["RMSE"] == pytest.approx(expected.rmse, rel=1e-5)


def test_a_mask_of_decimals_that_are_no_probability_is_refused(tmp_path: Path) -> None:
    truth, predicted = images()
    a, b = layer(tmp_path, "p.tif", predicted), layer(tmp_path, "t.tif", truth)
    with pytest.raises(InputError, match=r"m.tif holds values that are not whole numbers"):
        evaluate(a, b, mask=layer(tmp_path, "m.tif", truth[:1] + np.float32(0.5), names=(), nodata=None))


def test_nodata_does_not_count_and_the_difference_says_so(tmp_path: Path) -> None:
    truth, predicted = images()
    predicted[:, :5] = 0
    out = tmp_path / "difference.tif"
    evaluate(layer(tmp_path, "p.tif", predicted), layer(tmp_path, "t.tif", truth), output=str(out))
    with rasterio.open(out) as dataset:
        difference = dataset.read()
        assert dataset.descriptions == BANDS
    assert np.isnan(difference[:, :5]).all()
    expected = (predicted[:, 5:].astype(float) - truth[:, 5:]) / 1e4
    np.testing.assert_allclose(difference[:, 5:], expected, atol=1e-6)


def test_baseline_is_scored_on_the_same_pixels(tmp_path: Path) -> None:
    truth, predicted = images()
    baseline = truth.copy()
    baseline[:, :, :20] = 0
    result = evaluate(
        layer(tmp_path, "p.tif", predicted),
        layer(tmp_path, "t.tif", truth),
        baseline=layer(tmp_path, "b.tif", baseline),
    )
    assert result.report["scores"]["baseline"]["rmse"] == 0
    assert result.report["scores"]["prediction"]["count"] == result.report["scores"]["baseline"]["count"] == 60 * 50


def test_another_grid_is_warped_and_reported(tmp_path: Path) -> None:
    truth, _ = images()
    smooth = np.broadcast_to(np.linspace(500, 2500, 70).astype(np.uint16), truth.shape)
    coarse = smooth[:, ::2, ::2]
    result = evaluate(
        layer(tmp_path, "p.tif", coarse, transform=GRID * Affine.scale(2)), layer(tmp_path, "t.tif", smooth)
    )
    assert result.outputs["RMSE"] < 0.005
    assert "another grid" in result.report["notes"][0]


def test_bands_are_matched_by_name(tmp_path: Path) -> None:
    truth, _ = images()
    swapped = layer(tmp_path, "p.tif", truth[::-1], names=BANDS[::-1])
    assert evaluate(swapped, layer(tmp_path, "t.tif", truth)).outputs["RMSE"] == 0
    fewer = layer(tmp_path, "f.tif", truth[1:], names=BANDS[1:])
    result = evaluate(fewer, layer(tmp_path, "t.tif", truth))
    assert result.report["bands"] == ["B03", "B04"]


def test_nothing_in_common_is_explained(tmp_path: Path) -> None:
    truth, predicted = images()
    away = layer(tmp_path, "p.tif", predicted, transform=GRID * Affine.translation(1000, 0))
    with pytest.raises(InputError, match="no valid pixel in common"):
        evaluate(away, layer(tmp_path, "t.tif", truth))


def test_ratio_is_taken_either_way_round(tmp_path: Path) -> None:
    truth, predicted = images()
    a, b = layer(tmp_path, "p.tif", predicted), layer(tmp_path, "t.tif", truth)
    fine, coarse, usual = (evaluate(a, b, ratio=r).outputs["ERGAS"] for r in (0.25, 4.0, None))
    assert fine == pytest.approx(coarse)
    assert usual == pytest.approx(fine / 4)


def test_identical_images_give_numbers_that_json_knows(tmp_path: Path) -> None:
    truth, _ = images()
    same = layer(tmp_path, "t.tif", truth)
    result = evaluate(same, same)
    assert result.outputs["PSNR"] is None
    assert result.report["scores"]["prediction"]["psnr"] == "inf"


def test_class_rasters_get_kappa(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    truth = rng.integers(0, 4, (50, 50)).astype(np.uint8)
    predicted = np.where(rng.random(truth.shape) < 0.8, truth, 0).astype(np.uint8)
    truth[:5] = 255
    a = layer(tmp_path, "p.tif", predicted, names=(), nodata=255)
    b = layer(tmp_path, "t.tif", truth, names=(), nodata=255)
    result = evaluate(a, b, output=str(tmp_path / "d.tif"), output_html=str(tmp_path / "r.html"))
    assert np.sum(result.report["confusion"]["prediction"]) == 45 * 50
    assert result.outputs["OVERALL_ACCURACY"] == pytest.approx((truth[5:] == predicted[5:]).mean())
    assert 0.6 < result.outputs["KAPPA"] < 0.9
    assert "kappa" in (tmp_path / "r.html").read_text(encoding="utf-8")
    with rasterio.open(tmp_path / "d.tif") as dataset:
        assert set(np.unique(dataset.read(1))) == {0, 1, 255}


def test_report_stands_alone_and_escapes_names(tmp_path: Path) -> None:
    truth, predicted = images()
    a = layer(tmp_path, "p.tif", predicted).model_copy(update={"name": "<script>alert(1)</script>"})
    report = tmp_path / "r.html"
    evaluate(a, layer(tmp_path, "t.tif", truth), baseline=layer(tmp_path, "b.tif", truth), output_html=str(report))
    html = report.read_text(encoding="utf-8")
    assert "<script>" not in html
    assert html.count("data:image/png;base64,") >= 7
    assert "B03" in html
    assert 'src="http' not in html


def test_inputs_are_not_overwritten(tmp_path: Path) -> None:
    truth, predicted = images()
    a, b = layer(tmp_path, "p.tif", predicted), layer(tmp_path, "t.tif", truth)
    with pytest.raises(InputError, match="input of this run"):
        evaluate(a, b, output=b.path)


def test_a_fusion_is_scored_beside_the_guesses_it_must_beat_and_starfm(tmp_path: Path) -> None:
    scene = landscape((96, 88))
    fine, coarse = write_fine(tmp_path, scene), write_gridded(tmp_path, scene)
    (truth,) = write_fine(tmp_path / "truth", scene, days=(1,))
    page = tmp_path / "report.html"
    inputs = {"fine": fine, "coarse": [coarse[0], coarse[2]], "coarse_target": [coarse[1]]}
    result = evaluate(fine[0], truth, **inputs, options={"half": 6}, output_html=str(page))
    scores, published = result.report["scores"], result.report["published"]
    assert list(scores) == list(published) == ["prediction", "copy", "change", "starfm"]
    assert scores["copy"]["rmse"] == pytest.approx(
        scores["prediction"]["rmse"]
    )  # the nearest fine image is the prediction
    assert scores["starfm"]["rmse"] < scores["copy"]["rmse"]
    assert scores["change"]["rmse"] < scores["copy"]["rmse"]
    assert set(published["starfm"]) == {"RMSE", "MAE", "PSNR", "SSIM", "ERGAS", "CC", "SAM", "UIQI"}
    assert published["starfm"]["RMSE"] == scores["starfm"]["rmse"]
    assert published["starfm"]["ERGAS"] != scores["starfm"]["ergas"]
    text = page.read_text()
    assert "As published" in text
    assert "That + coarse change" in text
    with pytest.raises(InputError, match="COARSE_TARGET has 0 images"):
        evaluate(fine[0], truth, fine=fine, coarse=inputs["coarse"])


def test_published_numbers_are_those_of_the_reference_runs() -> None:
    file = SHARED / "goldens" / "stf-metrics.npz"
    if not file.is_file():
        pytest.skip(f"needs {file}")
    golden = np.load(file)
    ratio = json.loads(str(golden["config"]))["ergas_ratio"]
    names = {"MAE": "mae", "SSIM": "ssim", "ERGAS": "ergas_swapped", "CC": "cc", "SAM": "sam", "UIQI": "uiqi"}
    images = [fusion_scores(sums(g, p), ratio) for g, p in zip(golden["in/gt"], golden["in/pred"])]
    for ours, theirs in names.items():
        mean = np.mean([image[ours] for image in images])
        assert mean == pytest.approx(float(golden[f"out/{theirs}"]), abs=1e-5), ours
    squares = np.mean([image["RMSE"] ** 2 for image in images])
    assert np.sqrt(squares) == pytest.approx(float(golden["out/rmse"]), abs=1e-5)
