"""What every algorithm owes the Toolbox, scripts, models and qgis_process."""

from __future__ import annotations

import re
import sys

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
)

PUBLIC = {
    "detectclouds": "INPUT MORE_BANDS FLAGS SENSOR THRESHOLD DILATE SHADOWS OUTPUT PROBABILITY METHOD",
    "removeclouds": "INPUTS SAR MASKS STEPS ENSEMBLE OUTPUT UNCERTAINTY METHOD",
    "reconstructseries": "OPTICAL DATES MASKS SAR SAR_DATES TARGET_DATES STEPS ENSEMBLE OUTPUT_FOLDER COUNT METHOD",
    "fuse": "FINE COARSE COARSE_TARGET DATES OUTPUT OUTPUT_FOLDER METHOD",
    "videosr": "INPUT FRAMES SCALE BANDS_AS FIRST_FRAME LAST_FRAME REGION EXTENT RATE START CODEC FRAME_FORMAT METHOD "
    "OPTIONS OUTPUT OUTPUT_FOLDER ADD_TO_MAP",
    "evaluate": "PREDICTION REFERENCE MASK BASELINE OUTPUT_HTML OUTPUT OUTPUT_VIDEO",
    "comparemethods": "TASK INPUTS DATES MASKS TARGET SAR COARSE COARSE_TARGET CLIP FACTOR OUTPUT_HTML OUTPUT",
    "batch": "SCENES CATALOGUE RECIPE SCHEDULER JOURNAL OUTPUT_HTML",
    "simulate": "SCENARIO SIZE DATES SEED SCALE DEGRADATION NOISE RATE OUTPUT_FOLDER",
    "importmodel": "FILE FAMILY NAME CARD OPTIONS",
    "getmodels": "NAME FILE CONFIRM",
    "trainmodel": "FAMILY SIZE INPUTS DATES MASKS MASK_KIND TEACHER SAR COARSE ENLARGEMENT MINUTES EPOCHS NAME START "
    "SIMULATED RESUME DEVICE SEED",
    "doctor": "OUTPUT_HTML",
}
HEAVY = ("numpy", "scipy", "rasterio", "onnxruntime", "numba", "torch", "pydantic")


@pytest.fixture(params=sorted(PUBLIC))
def algorithm(request, provider):
    return QgsApplication.processingRegistry().createAlgorithmById(f"skymend:{request.param}")


def test_public_names_stay(algorithm):
    names = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert set(PUBLIC[algorithm.name()].split()) <= names


def test_ids_and_names_follow_the_rules(algorithm):
    assert re.fullmatch(r"[a-z]+", algorithm.name())
    assert algorithm.displayName()
    assert algorithm.groupId()
    assert algorithm.group()
    assert all(re.fullmatch(r"[A-Z][A-Z0-9_]*", d.name()) for d in algorithm.parameterDefinitions())


def test_everything_is_explained(algorithm):
    assert all(definition.help() for definition in algorithm.parameterDefinitions())
    assert algorithm.shortDescription().endswith(".")
    assert len(algorithm.shortHelpString()) > 100
    assert len(algorithm.tags()) >= 4
    assert algorithm.helpUrl().endswith(f"/{algorithm.name()}.html")
    assert not algorithm.icon().isNull()


def test_instances_are_new_and_of_the_same_kind(algorithm):
    instance = algorithm.create()
    assert type(instance) is type(algorithm)
    assert instance is not algorithm


def test_defaults_are_acceptable(algorithm):
    context = QgsProcessingContext()
    for definition in algorithm.parameterDefinitions():
        optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        if not optional and definition.defaultValue() is not None:
            assert definition.checkValueIsAcceptable(definition.defaultValue(), context), definition.name()


def test_methods_and_devices_are_given_as_words(algorithm):
    for name in ("METHOD", "DEVICE", "MASK_KIND", "SENSOR", "SCENARIO", "BANDS_AS", "CODEC"):
        definition = algorithm.parameterDefinition(name)
        if definition is not None:
            assert definition.usesStaticStrings()
            assert definition.defaultValue() in definition.options()


def test_algorithms_can_be_chosen_before_the_worker_is_installed(algorithm):
    assert algorithm.canExecute()[0]


def test_a_chosen_python_that_is_gone_is_named(provider, monkeypatch, tmp_path):
    monkeypatch.setenv("SKYMEND_PYTHON", str(tmp_path / "gone"))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("skymend:detectclouds")
    fine, text = algorithm.canExecute()
    assert not fine
    assert str(tmp_path / "gone") in text


def test_results_are_geotiff_unless_their_names_say_otherwise(provider):
    assert provider.defaultRasterFileExtension() == "tif"
    assert {"tif", "img", "png", "jp2", "nc", "vrt"} <= set(provider.supportedOutputRasterLayerExtensions())
    assert not {"jpg", "gpkg"} & set(provider.supportedOutputRasterLayerExtensions())


def test_the_plugin_imports_no_heavy_package():
    import subprocess

    plugins = [p for p in sys.path if p.endswith("plugins")]
    code = (
        f"import sys; sys.path[:0] = {plugins!r}\n"
        "import qgis.core, qgis.gui, qgis.utils\n"  # newer QGIS imports numpy by itself
        "before = set(sys.modules)\n"
        "import skymend.plugin\n"
        f"print([m for m in {HEAVY!r} if m in set(sys.modules) - before])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "[]", done.stderr


def test_the_series_feeds_other_algorithms_in_a_model(provider):
    """OUTPUT_LAYERS of one algorithm is accepted as the multiple-layer input of another."""
    model = QgsProcessingModelAlgorithm("m", "m")
    first = QgsProcessingModelChildAlgorithm("skymend:reconstructseries")
    first.setChildId("series")
    model.addChildAlgorithm(first)
    second = QgsProcessingModelChildAlgorithm("skymend:removeclouds")
    second.setChildId("clear")
    source = QgsProcessingModelChildParameterSource.fromChildOutput("series", "OUTPUT_LAYERS")
    second.addParameterSources("INPUTS", [source])
    model.addChildAlgorithm(second)
    child = model.childAlgorithm("clear")
    offered = model.availableSourcesForChild(
        "clear",
        ["multilayer"],
        [o.type() for o in first.algorithm().outputDefinitions() if o.name() == "OUTPUT_LAYERS"],
    )
    assert any(s.outputName() == "OUTPUT_LAYERS" for s in offered)
    assert child.parameterSources()["INPUTS"][0].outputName() == "OUTPUT_LAYERS"
