"""Nothing that an input is, refers to, or is read with may be written over."""

from __future__ import annotations

import json
import os
import zipfile

import pytest

from skymend.engine.job.protected import Protected

VRT = """<VRTDataset rasterXSize="1" rasterYSize="1"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>
<SourceFilename relativeToVRT="{relative}">{name}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>
</VRTRasterBand></VRTDataset>"""


@pytest.fixture
def source(tmp_path):
    """A file that an input may be made of."""
    path = tmp_path / "deep" / "source.tif"
    path.parent.mkdir()
    path.write_bytes(b"II*\0source")
    return path


def refused(target, *inputs):
    return Protected(map(str, inputs)).why(target)


def test_the_input_itself_by_any_spelling(tmp_path, source):
    link = tmp_path / "link.tif"
    link.symlink_to(source)
    assert "is an input" in refused(tmp_path / "x" / ".." / "deep" / "source.tif", source)
    assert "is an input" in refused(link, source)
    assert "is an input" in refused(source, link)


def test_a_hard_link_is_the_same_file(tmp_path, source):
    os.link(source, tmp_path / "other.tif")
    assert "is an input" in refused(tmp_path / "other.tif", source)


@pytest.mark.parametrize("relative", [0, 1])
def test_the_sources_of_a_vrt_of_a_vrt(tmp_path, source, relative):
    inner, outer = tmp_path / "deep" / "inner.vrt", tmp_path / "outer.vrt"
    inner.write_text(VRT.format(relative=relative, name=source.name if relative else source))
    outer.write_text(VRT.format(relative=relative, name="deep/inner.vrt" if relative else inner))
    why = refused(source, outer)
    assert str(outer) in why
    assert "belongs to" in why


def test_a_vrt_in_place_of_a_path(source):
    assert refused(source, VRT.format(relative=0, name=source))
    assert refused(source, f"vrt://{source}?bands=1")


def test_a_source_inside_a_name_of_a_part(tmp_path, source):
    vrt = tmp_path / "part.vrt"
    vrt.write_text(VRT.format(relative=1, name="NETCDF:&quot;deep/source.tif&quot;:red"))
    assert refused(source, vrt)


@pytest.mark.parametrize(
    "name",
    ['NETCDF:"{}":red', "NETCDF:{}:red", 'HDF5:"{}"://group/red', 'HDF4_EOS:EOS_GRID:"{}":Grid:sur_refl_b01',
     "GPKG:{}:table", "GTIFF_DIR:1:{}", "SENTINEL2_L1C:{}:10m:EPSG_32632", "DERIVED_SUBDATASET:LOGAMPLITUDE:{}",
     "/vsisubfile/0_100,{}"],
)  # fmt: skip
def test_the_file_of_a_part(source, name):
    assert "is an input" in refused(source, name.format(source))


@pytest.mark.parametrize("name", ["/vsizip/{}/inner.tif", "/vsizip//{}/a/inner.tif", "/vsizip/{{{}}}/inner.tif"])
def test_the_archive_around_a_file(tmp_path, name):
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("inner.tif", b"x")
    assert "is an input" in refused(archive, name.format(archive))
    assert not refused(tmp_path / "b.zip", name.format(archive))


@pytest.mark.parametrize("name", ["source.tif.aux.xml", "source.tif.ovr", "source.tif.msk", "source.hdr", "SOURCE.TFW"])
def test_what_lies_beside_it(source, name):
    (source.parent / name).touch()
    assert "belongs to" in refused(source.parent / name, source)


def test_the_metadata_of_its_product(tmp_path):
    product = "LC08_L2SP_198024_20200508_20200820_02_T1"
    band, metadata, other = (tmp_path / f"{product}{end}" for end in ("_SR_B4.TIF", "_MTL.txt", "_clouds.tif"))
    for path in (band, metadata, other):
        path.touch()
    assert "belongs to" in refused(metadata, band)
    assert not refused(other, band)


def test_everything_inside_a_safe_folder(tmp_path):
    band = tmp_path / "S2A.SAFE" / "GRANULE" / "IMG_DATA" / "B02.jp2"
    band.parent.mkdir(parents=True)
    band.touch()
    assert "lies in" in refused(tmp_path / "S2A.SAFE" / "new.tif", band)
    assert not refused(tmp_path / "new.tif", band)


def test_the_files_of_a_folder_of_frames(source):
    assert "lies in" in refused(source, source.parent)
    assert not refused(source.parent / "new.tif", source.parent)


def test_the_assets_of_an_item_in_json(tmp_path, source):
    item = tmp_path / "item.json"
    item.write_text(json.dumps({"assets": {"B04": {"href": "./deep/source.tif"}, "here": {"href": "."}}}))
    assert refused(source, item)
    assert not refused(tmp_path / "new.tif", item)


def test_a_damaged_or_endless_vrt_does_no_harm(tmp_path):
    vrt = tmp_path / "v.vrt"
    vrt.write_bytes(b"<VRTDataset><SourceFilename relativeToVRT='1'>v.vrt</SourceFilename>\xff\xfe<")
    assert "is an input" in refused(vrt, vrt)
    assert not refused(tmp_path / "w.tif", vrt, "", "nothing/there.tif", "/vsicurl/http://x/y.tif", "WMS:http://a?b=c")
