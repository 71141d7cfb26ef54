"""Planet's scenes."""

from __future__ import annotations

import datetime

import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series

from .made import flat, opened, read

COEFFICIENTS = "".join(
    f"<ps:bandSpecificMetadata>\n<ps:bandNumber>{k}</ps:bandNumber>\n<ps:radiometricScaleFactor>0.01</ps:radiometricScaleFactor>"
    f"<ps:reflectanceCoefficient>{k}e-05</ps:reflectanceCoefficient>\n</ps:bandSpecificMetadata>"
    for k in range(1, 9)
)


def test_four_bands_with_udm2(tmp_path):
    image = flat(tmp_path / "20200508_101031_1003_3B_AnalyticMS_SR_clip.tif", [100, 200, 300, 400], "uint16")
    flat(tmp_path / "20200508_101031_1003_3B_AnalyticMS_DN_udm_clip.tif", [0], "uint8")
    flat(tmp_path / "20200508_101031_1003_3B_udm2_clip.tif", [1] * 8, "uint8")
    scene = opened(image)
    assert read(scene) == {"blue": 0.01, "green": 0.02, "red": 0.03, "nir": 0.04}
    assert (scene.sensor, scene.acquisition_date) == ("planetscope", datetime.date(2020, 5, 8))
    assert scene.flags.kind == "udm2"
    assert scene.bands[0].nodata == 0


@pytest.mark.parametrize(
    ("name", "count", "sensor", "roles"),
    [
        ("20200508_101031_05_2231_3B_AnalyticMS_SR_8b_harmonized_clip.tif", 8, "superdove", {"rededge1": "rededge"}),
        ("3357121_2019-05-08_RE4_3A_Analytic_SR.tif", 5, "rapideye", {"rededge1": "rededge", "nir": "nir"}),
        ("1234567_3357121_2018-05-08_0f3c_BGRN_SR.tif", 4, "planetscope", {"blue": "blue", "nir": "nir"}),
        ("20200508_strip_3432145_composite.tif", 4, "planetscope", {"blue": "blue"}),
    ],
)  # fmt: skip
def test_bands_by_their_number(tmp_path, name, count, sensor, roles):
    scene = opened(flat(tmp_path / name, [1000] * count, "uint16"))
    assert scene.sensor == sensor
    assert len(scene.bands) == count
    assert roles.items() <= scene.roles.items()
    assert scene.acquisition_date.day == 8
    assert set(read(scene).values()) == {0.1}


def test_radiance_becomes_reflectance_by_the_metadata(tmp_path):
    image = flat(tmp_path / "20200508_101031_05_2231_3B_AnalyticMS_8b.tif", [1000] * 8, "uint16")
    (tmp_path / "20200508_101031_05_2231_3B_AnalyticMS_8b_metadata.xml").write_text(COEFFICIENTS)
    assert read(opened(image))["yellow"] == 0.05


def test_radiance_without_metadata_is_refused_unless_its_scale_is_given(tmp_path):
    image = flat(tmp_path / "20200508_101031_1003_3B_AnalyticMS.tif", [1000] * 4, "uint16")
    with pytest.raises(InputError, match="radiances"):
        opened(image)
    assert read(opened(image, scale=2e-5, offset=0.0))["red"] == 0.02


def test_two_strips_of_a_day_are_two_scenes_each_with_its_mask(tmp_path):
    for start in ("20200508_101031_1003", "20200508_101145_1003"):
        flat(tmp_path / f"{start}_3B_AnalyticMS_SR.tif", [100] * 4, "uint16")
        flat(tmp_path / f"{start}_3B_udm2.tif", [1] * 8, "uint8")
    scenes = open_series([Layer(path=str(tmp_path))])
    assert len({scene.flags.path for scene in scenes}) == 2


def test_anybodys_composite_is_not_planets(tmp_path):
    assert opened(flat(tmp_path / "composite.tif", [100] * 4)).product == ""
