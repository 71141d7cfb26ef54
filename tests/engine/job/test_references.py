"""A local file makes GDAL reach for nothing beyond its folder."""

from __future__ import annotations

import os

import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.job.references import check_reach, is_remote

SOURCE = "<SimpleSource><SourceFilename relativeToVRT='0'>{name}</SourceFilename></SimpleSource>"
VRT = (
    "<VRTDataset rasterXSize='1' rasterYSize='1'>{head}<VRTRasterBand dataType='Byte' band='1'{kind}>{inside}"
    "</VRTRasterBand></VRTDataset>"
)
RAW = " subClass='VRTRawRasterBand'"


def vrt(path, inside="", head="", kind=""):
    path.write_text(VRT.format(inside=inside, head=head, kind=kind))
    return str(path)


@pytest.mark.parametrize(
    "name",
    [
        "/vsicurl/http://a.example/x.tif", "/vsicurl?url=http%3A%2F%2Fa.example", "/vsizip//vsicurl/http://a.example/x.zip/x.tif",
        "/vsis3/bucket/x.tif", "HTTPS://a.example/x.tif", "&#47;vsigs/bucket/x.tif", "<![CDATA[/vsiaz/container/x.tif]]>",
        "&lt;GDAL_WMS>&lt;ServerUrl>http://a.example&lt;/ServerUrl>&lt;/GDAL_WMS>", "WMS:a.example", "vrt:///vsioss/b/x.tif",
        "NETCDF:\"https://a.example/x.nc\":red", "/vsicurl_streaming/x",
    ],
)  # fmt: skip
def test_a_vrt_names_no_other_computer(tmp_path, name):
    with pytest.raises(InputError, match=r"a\.vrt would fetch from another computer"):
        check_reach(vrt(tmp_path / "a.vrt", SOURCE.format(name=name)))


def test_nor_through_another_vrt_an_overview_or_a_comment_trick(tmp_path):
    vrt(tmp_path / "inner.vrt", SOURCE.format(name="/vsicurl/http://a.example/x.tif"))
    with pytest.raises(InputError, match=r"inner\.vrt would fetch"):
        check_reach(vrt(tmp_path / "outer.vrt", SOURCE.format(name="inner.vrt")))
    trick = f"<a><![CDATA[<!--]]></a>{SOURCE.format(name='/vsis3/b/x')}<a><![CDATA[-->]]></a>"
    with pytest.raises(InputError, match="would fetch"):
        check_reach(vrt(tmp_path / "trick.vrt", trick))
    (tmp_path / "image.tif").write_bytes(b"II*\0")
    overview = "<Metadata domain='OVERVIEWS'><MDI key='OVERVIEW_FILE'>/vsicurl/http://a.example/o.ovr</MDI></Metadata>"
    (tmp_path / "image.tif.aux.xml").write_text(f"<PAMDataset>{overview}</PAMDataset>")
    with pytest.raises(InputError, match=r"image\.tif\.aux\.xml would fetch"):
        check_reach(str(tmp_path / "image.tif"))


@pytest.mark.parametrize(
    "text",
    [
        "<GDAL_WMS><Service name='TMS'><ServerUrl>http://a.example/${z}</ServerUrl></Service></GDAL_WMS>",
        "<WCS_GDAL><ServiceURL>https://a.example/wcs?</ServiceURL></WCS_GDAL>",
        '{"type": "Feature", "stac_version": "1.0.0", "assets": {"red": {"href": "https://a.example/red.tif"}}}',
    ],
)
def test_services_in_a_file(tmp_path, text):
    (tmp_path / "service.xml").write_text(text)
    with pytest.raises(InputError, match="would fetch"):
        check_reach(str(tmp_path / "service.xml"))


def test_raw_bands_stay_in_their_folder(tmp_path):
    folder, outside = tmp_path / "in", tmp_path / "secret.txt"
    (folder / "deep").mkdir(parents=True)
    outside.write_text("secret")
    (folder / "deep" / "numbers.bin").write_bytes(b"\0" * 9)
    (folder / "link.bin").symlink_to(outside)
    check_reach(vrt(folder / "a.vrt", "<SourceFilename relativeToVRT='1'>deep/numbers.bin</SourceFilename>", kind=RAW))
    for name in (outside, "../secret.txt", "link.bin"):
        with pytest.raises(InputError, match="outside its folder"):
            check_reach(vrt(folder / "a.vrt", f"<SourceFilename>{name}</SourceFilename>", kind=RAW))


def test_python_in_a_vrt_and_pipes_are_refused(tmp_path):
    code = "<PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage>"
    with pytest.raises(InputError, match="Python"):
        check_reach(vrt(tmp_path / "a.vrt", code, kind=" subClass='VRTDerivedRasterBand'"))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.tif")
        with pytest.raises(InputError, match="pipe"):
            check_reach(str(tmp_path / "pipe.tif"))


def test_what_only_tells_is_no_reach(tmp_path):
    (tmp_path / "source.tif").write_bytes(b"II*\0")
    told = "<Metadata><MDI key='licence'>https://a.example/licence</MDI></Metadata><!-- http://a.example -->"
    check_reach(vrt(tmp_path / "a.vrt", SOURCE.format(name=tmp_path / "source.tif"), head=told))


def test_cycles_and_broken_texts_end(tmp_path):
    check_reach(vrt(tmp_path / "a.vrt", SOURCE.format(name="a.vrt")))
    (tmp_path / "b.vrt").write_text("<VRTDataset" + '<"' * 100_000)
    check_reach(str(tmp_path / "b.vrt"))


def test_a_layer_that_is_remote_itself_may_fetch():
    check_reach("/vsicurl/http://a.example/x.vrt")
    assert is_remote("https://a.example/x.tif")
    assert not is_remote("/data/wms/x.tif")
    assert not is_remote("C:\\images\\x.tif")
