"""Fusion by networks on rasters, with tiny networks of every family: inputs, grids, tiles, ensembles, several dates."""

from __future__ import annotations

import datetime
import hashlib
import json
import subprocess
import sys
import warnings
from dataclasses import replace

import numpy as np
import pytest
import rasterio

from skymend.engine.fusion.by_network import ChangeTiles, FixedTiles, HaloTiles
from skymend.engine.fusion.fuse import Parameters, run
from skymend.engine.fusion.inputs import Opened, comparable
from skymend.engine.fusion.methods import open_method
from skymend.engine.fusion.pairs import open_images
from skymend.engine.inference.blending import overlapping_tiles
from skymend.engine.inference.tiled import InBatches, in_groups
from skymend.engine.job.errors import InputError, ModelError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.tiling import tiles
from tests.engine.fusion.fusion_scene import Together, landscape  # as another process finds it

from ..processes import assert_same_bits, in_second_process, in_this_process
from .test_fuse import FACTOR, FINE, Log, write_fine, write_gridded

torch = pytest.importorskip("torch")

SILENT = Events.silent()
BANDS = 3
DIFFUSION = {"groups": 8, "norm": "group", "act": "silu", "act2": "silu", "steps": 20, "schedule": "cosine",
             "objective": "pred_x0", "scale": 10000, "widths": [8, 8, 16]}  # fmt: skip
CNN = {"first": 6, "second": 4, "kernels": [9, 5, 5]}
MODELS = {
    "stfdiff-one": ("stfdiff", {"pairs": 1, **DIFFUSION}),
    "stfdiff-two": ("stfdiff", {"pairs": 2, **DIFFUSION}),
    "stfnet": ("stf_cnn", {"network": "stfnet", **CNN}),
    "stfdcnn": ("stf_cnn", {"network": "stfdcnn-stages", **CNN}),
    "edcstfn": ("stf_cnn", {"network": "edcstfn"}),
    "stfgan": ("stfgan", {"network": "stfgan", "blocks": [1, 1]}),
    "opgan": ("stfgan", {"network": "opgan", "blocks": [1, 1, 1]}),
    "ganstfm": ("ganstfm", {"network": "generator", "bands_out": BANDS}),
    "swinstfm": ("swinstfm", {"dim": 32, "depths": [1, 1, 1, 1], "compat": True}),
}
WITH_HALO = ("stfnet", "stfdcnn", "edcstfn", "opgan", "stfgan")
TWO_PAIRS = ("stfnet", "stfdcnn", "stfgan", "stfdiff-two")


@pytest.fixture(scope="session")
def installed(tmp_path_factory):
    """A model folder with one tiny network a family, random weights that are the same every time."""
    home = tmp_path_factory.mktemp("home")
    (home / "models").mkdir()
    for name, (module, configuration) in MODELS.items():
        _install(home / "models", name, module, {"bands": BANDS, **configuration})
    return home


@pytest.fixture(autouse=True)
def home(installed, monkeypatch):
    monkeypatch.setenv("SKYMEND_HOME", str(installed))
    return installed


def _install(folder, name, module, configuration):
    import importlib

    networks = importlib.import_module(f"skymend.models.networks.{module}")
    torch.manual_seed(0)
    network = networks.build(configuration)
    files = []
    for graph in networks.graphs(network, configuration):
        inputs = graph.inputs
        if module == "swinstfm":  # traced at the size of its tiles
            inputs = {key: value[..., :256, :256] for key, value in inputs.items()}
        path = folder / f"{name}{'-' if graph.name else ''}{graph.name}.onnx"
        axes = {key: {a: text.replace("*", "_") for a, text in sizes.items()} for key, sizes in graph.dynamic.items()}
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            torch.onnx.export(graph.module.eval(), tuple(inputs.values()), path, dynamo=False, opset_version=17,
                              input_names=list(inputs), output_names=list(graph.outputs), dynamic_axes=axes)  # fmt: skip
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        files.append((graph.name, path.name, f"sha256:{digest}"))
    family = {"stf_cnn": "stf-cnn"}.get(module, module)
    card = {**networks.card(configuration), "id": name, "kind": "onnx", "family": family, "configuration": configuration,
            "file": files[0][1], "sha256": files[0][2],
            "graphs": {graph: {"file": file, "sha256": digest} for graph, file, digest in files[1:]}}  # fmt: skip
    if name == "stfgan":  # with one block a branch: 7 + 1.5 coarse pixels of four fine ones, and the last convolution
        card["receptive_field"] = 40
    (folder / f"{name}.json").write_text(json.dumps(card))


@pytest.fixture(scope="module")
def images():
    return landscape((96, 88))


@pytest.fixture(scope="module")
def layers(images, tmp_path_factory):
    """Fine images of the first and last date, coarse images of all three."""
    folder = tmp_path_factory.mktemp("layers")
    return write_fine(folder, images), write_gridded(folder, images)


def fuse(tmp_path, method, fine, coarse, targets=None, log=None, name="fused", **parameters):
    """Run; the result (B, H, W) as stored, what its file says of itself, and what the task reported."""
    output = tmp_path / f"{name}.tif"
    job = Parameters(method=method, fine=fine, coarse=[coarse[0], coarse[2]], coarse_target=targets or [coarse[1]],
                     output=str(output), device="cpu", **parameters)  # fmt: skip
    result = run(job, log or Log())
    with rasterio.open(output) as dataset:
        about = {"tags": dataset.tags(), "names": dataset.descriptions, **dataset.profile}
        return dataset.read(), about, result


@pytest.mark.parametrize("method", MODELS)
def test_the_result_has_the_fine_images_grid_bands_and_type(tmp_path, layers, method):
    fine, coarse = layers
    values, about, _ = fuse(tmp_path, method, fine, coarse)
    assert values.shape == (BANDS, 96, 88)
    assert about["transform"] == FINE
    assert about["names"] == ("green", "red", "nir")
    assert (about["dtype"], about["nodata"]) == ("int16", -9999)
    tags = about["tags"]
    assert tags["SKYMEND_MODEL"] == method
    assert tags["SKYMEND_MODEL_SHA256"].startswith("sha256:")
    assert tags["ACQUISITION_DATE"] == "2020-03-17"
    expected = {"2020-03-08", "2020-04-02"} if method in (*TWO_PAIRS, "edcstfn") else {"2020-03-08"}
    assert set(tags["SKYMEND_PAIRS"].split(", ")) == expected


@pytest.mark.parametrize(("method", "options"), [*((m, {}) for m in WITH_HALO), ("stfgan", {"second": "stfgan"})])
def test_tiles_change_nothing_where_the_network_sees_no_further_than_its_halo(tmp_path, layers, method, options):
    fine, coarse = _as_float(tmp_path, layers[0]), layers[1]
    whole, _, _ = fuse(tmp_path, method, fine, coarse, tile_size=2048, name="whole", options=options)
    tiled, _, _ = fuse(tmp_path, method, fine, coarse, tile_size=16, name="tiled", options=options)
    assert np.abs(whole - tiled).max() < 1e-4


def test_an_ensemble_writes_its_spread_and_the_mean_of_its_members(tmp_path, layers):
    fine, coarse = _as_float(tmp_path, layers[0]), layers[1]
    steps = {"steps": 2, "seed": 3}
    one, _, _ = fuse(tmp_path, "stfdiff-one", fine, coarse, name="one", **steps)
    again, _, _ = fuse(tmp_path, "stfdiff-one", fine, coarse, name="again", **steps)
    other, _, _ = fuse(tmp_path, "stfdiff-one", fine, coarse, name="other", steps=2, seed=4)
    mean, _, result = fuse(tmp_path, "stfdiff-one", fine, coarse, name="mean", ensemble=3, **steps)
    assert np.array_equal(one, again)
    assert not np.array_equal(one, other)
    assert not np.array_equal(one, mean)
    kinds = [layer["kind"] for layer in result.report["layers"]]
    assert kinds == ["image", "uncertainty"]
    with rasterio.open(tmp_path / "mean_std.tif") as dataset:
        spread = dataset.read()
    assert spread.shape == mean.shape
    assert (spread >= 0).all()
    assert (spread > 0).mean() > 0.5


def test_ddpm_and_noisy_ddim_draw_noise_of_their_own(tmp_path, layers):
    fine, coarse = _as_float(tmp_path, layers[0]), layers[1]
    images = [
        fuse(tmp_path, "stfdiff-one", fine, coarse, name=f"s{k}", steps=steps, options=options)[0]
        for k, (steps, options) in enumerate([(2, {}), (2, {"eta": 1}), (0, {"sampler": "ddpm"})])
    ]
    assert np.isfinite(images).all()
    assert not np.allclose(images[0], images[1])
    assert not np.allclose(images[0], images[2])
    with pytest.raises(InputError, match="trained with 20 steps"):
        fuse(tmp_path, "stfdiff-one", fine, coarse, steps=30)


def test_gaps_of_the_fine_image_stay_gaps_and_harm_nothing_else(tmp_path, images, layers):
    holed = images.copy()
    holed[0][:, 10:14, 20:30] = np.nan
    fine = write_fine(tmp_path, holed)
    for method in ("opgan", "ganstfm"):
        values, about, _ = fuse(tmp_path, method, fine, layers[1], name=method)
        missing = (values == about["nodata"]).all(0)
        expected = np.zeros_like(missing)
        expected[10:14, 20:30] = True
        np.testing.assert_array_equal(missing, expected)


def test_one_fine_image_of_any_date_is_enough_for_ganstfm(tmp_path, layers):
    fine, coarse = layers
    output = tmp_path / "any.tif"
    job = Parameters(
        method="ganstfm", fine=fine[:1], coarse=[], coarse_target=[coarse[1]], output=str(output), device="cpu"
    )
    run(job, Log())
    with rasterio.open(output) as dataset:
        assert dataset.shape == (96, 88)
        assert (dataset.read() != dataset.nodata).all()


@pytest.mark.parametrize("method", TWO_PAIRS)
def test_what_is_missing_is_named(tmp_path, layers, method):
    fine, coarse = layers
    with pytest.raises(InputError, match=r"needs two fine/coarse pairs.*only the one of 2020-03-08"):
        fuse(tmp_path, method, fine[:1], coarse)


def test_a_target_outside_the_pairs_and_options_without_effect_are_warned_of(tmp_path, layers):
    fine, coarse = layers
    late = Layer(path=coarse[1].path, date=datetime.date(2020, 4, 20))
    log = Log()
    fuse(tmp_path, "stfnet", fine, coarse, [late], log, ensemble=4)
    assert log.has("does not lie between two pairs", "warning")
    assert log.has("ENSEMBLE are for diffusion models", "warning")


def test_another_number_of_bands_an_unknown_option_and_an_altered_file_are_refused(tmp_path, layers, home):
    fine, coarse = layers
    with pytest.raises(InputError, match="works on 3 bands; the layers share 2"):
        fuse(tmp_path, "opgan", _as_float(tmp_path, fine, bands=2), coarse)
    with pytest.raises(InputError, match="no option classes"):
        fuse(tmp_path, "opgan", fine, coarse, options={"classes": 4})
    denoiser = home / "models" / "stfdiff-two-denoiser.onnx"
    content = denoiser.read_bytes()
    try:
        denoiser.write_bytes(content + b"x")
        with pytest.raises(ModelError, match="checksum differs"):
            fuse(tmp_path, "stfdiff-two", fine, coarse)
    finally:
        denoiser.write_bytes(content)


def test_bands_named_by_the_card_are_found_and_put_in_its_order(tmp_path, layers, home):
    fine, coarse = _as_float(tmp_path, layers[0]), layers[1]
    card = json.loads((home / "models" / "opgan.json").read_text())
    inputs = [{**given, "bands": ["nir", "green", "red"]} for given in card["inputs"]]
    (home / "models" / "turned.json").write_text(json.dumps({**card, "id": "turned", "inputs": inputs}))
    plain, _, _ = fuse(tmp_path, "opgan", fine, coarse, name="plain")
    turned, about, _ = fuse(tmp_path, "turned", fine, coarse, name="turned")
    assert about["names"] == ("nir", "green", "red")
    assert not np.allclose(turned[[1, 2, 0]], plain)
    inputs = [{**given, "bands": ["green", "red", "swir1"]} for given in card["inputs"]]
    (home / "models" / "turned.json").write_text(json.dumps({**card, "id": "turned", "inputs": inputs}))
    with pytest.raises(InputError, match="lacks swir1"):
        fuse(tmp_path, "turned", fine, coarse)


def test_several_target_dates_have_a_raster_each(tmp_path, layers):
    fine, coarse = layers
    targets = [coarse[1], Layer(path=coarse[1].path, date=datetime.date(2020, 3, 25))]
    job = Parameters(method="edcstfn", fine=fine, coarse=[coarse[0], coarse[2]], coarse_target=targets,
                     output_folder=str(tmp_path / "out"), device="cpu")  # fmt: skip
    result = run(job, Log())
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["fused_2020-03-17.tif", "fused_2020-03-25.tif"]
    assert [layer["date"] for layer in result.report["layers"]] == ["2020-03-17", "2020-03-25"]


def test_both_sides_are_averaged_when_asked(tmp_path, layers):
    fine, coarse = _as_float(tmp_path, layers[0]), layers[1]
    both, _, _ = fuse(tmp_path, "opgan", fine, coarse, name="both", options={"combine": True})
    before, _, _ = fuse(tmp_path, "opgan", fine[:1], coarse, name="before")
    after, _, _ = fuse(tmp_path, "opgan", fine[1:], coarse, name="after")
    # the two runs see other ranges of the sensor bias, which is off here because slopes are near one
    np.testing.assert_allclose(both, (before + after) / 2, atol=1e-4)


def test_tile_jobs_give_the_same_bits_in_another_process(tmp_path, layers):
    fine, coarse = layers
    p = Parameters(fine=fine, coarse=[coarse[0], coarse[2]], coarse_target=[coarse[1]], device="cpu", steps=2, seed=3)
    images, jobs, todo = open_images(p, SILENT), {}, []
    with Opened.of(p, images, FACTOR, False, SILENT) as opened:
        for name in MODELS:
            method = open_method(name, p.model_copy(update={"ensemble": 2 if name == "stfdiff-one" else 0}), SILENT)
            inputs, targets, _ = comparable(p, opened, method.options, SILENT)
            pairs = method.choose(images, inputs, targets[0], SILENT)
            source = replace(method.prepare(inputs, pairs, SILENT).images(targets[0]), change=[np.full(BANDS, 0.1)] * 2)
            if method.network.fixed:
                drawn = FixedTiles(source, method.ask, method.card, method.members, 1, method.prepared)
                jobs[name] = InBatches(drawn, SILENT)
                todo += [(name, group) for group in in_groups(overlapping_tiles(inputs.shape, 256, 64), 1)]
            else:
                jobs[name] = HaloTiles(source, method.ask)
                todo += [(name, tile) for tile in tiles(inputs.shape, 64, method.network.halo)]
            if name == "stfnet":
                jobs["change"] = ChangeTiles(source)
                todo += [("change", tile) for tile in tiles(inputs.shape, 64)]
        together = Together(jobs)
        for one, other in zip(in_second_process(together, todo, tmp_path), in_this_process(together, todo)):
            assert_same_bits(one, other)


@pytest.mark.parametrize(("name", "members"), [("stfdiff-two", 2), ("ganstfm", 0)])
def test_tiles_and_draws_that_share_a_batch_answer_as_each_alone(layers, name, members):
    fine, coarse = layers
    p = Parameters(fine=fine, coarse=[coarse[0], coarse[2]], coarse_target=[coarse[1]], device="cpu", steps=2,
                   ensemble=members)  # fmt: skip
    images = open_images(p, SILENT)
    with Opened.of(p, images, FACTOR, False, SILENT) as opened:
        method = open_method(name, p, SILENT)
        inputs, targets, _ = comparable(p, opened, method.options, SILENT)
        source = method.prepare(inputs, method.choose(images, inputs, targets[0], SILENT), SILENT).images(targets[0])
        cover = overlapping_tiles(inputs.shape, 64, 16)[:2] * 2

        def answers(batch):
            network = FixedTiles(source, method.ask, method.card, method.members, batch, method.prepared)
            job = InBatches(network, SILENT)
            return np.stack(
                [answer for part in in_groups(cover, batch) for answer in job.compute(part, job.read(part))]
            )

        np.testing.assert_allclose(answers(3), answers(1), atol=1e-5)


def test_networks_and_their_cards_need_no_runner():
    heavy = ("onnxruntime", "rasterio", "skymend.engine.fusion.by_network", "skymend.engine.fusion.methods")
    program = f"import sys; sys.path[:0] = {sys.path!r}; from skymend.models.networks import (stf_cnn, stfgan, ganstfm, " \
              f"swinstfm, stfdiff); print(sorted(set({heavy!r}) & set(sys.modules)))"  # fmt: skip
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def _as_float(folder, fine, bands=BANDS):
    """The first bands of the fine layers as float32 reflectance, so that results are not rounded."""
    from ..rasters import write_raster

    out = []
    for layer in fine:
        with rasterio.open(layer.path) as dataset:
            values, names = dataset.read()[:bands], dataset.descriptions[:bands]
        path = folder / f"float_{layer.path.rsplit('_', 1)[1]}"
        write_raster(path, (values / 1e4).astype(np.float32), crs="EPSG:32633", transform=FINE, names=names)
        out.append(Layer(path=str(path)))
    return out
