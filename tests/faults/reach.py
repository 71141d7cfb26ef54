"""Local files that would make the worker reach for a server or for files outside their folder."""

from __future__ import annotations

import random
from pathlib import Path

from .fault import Fault, image, job, tasks

_VRT = (
    '<VRTDataset rasterXSize="48" rasterYSize="48"><SRS>EPSG:32633</SRS>'
    "<GeoTransform>500000,10,0,5100000,0,-10</GeoTransform>"
    '{more}<VRTRasterBand dataType="Byte" band="1"{kind}>{inside}</VRTRasterBand></VRTDataset>'
)
_SOURCE = (
    "<{element}><SourceFilename relativeToVRT='{relative}'>{name}</SourceFilename>"
    "<SourceBand>1</SourceBand></{element}>"
)


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    server = f"127.0.0.1:{port}"
    wms = (
        f"<GDAL_WMS><Service name='TMS'><ServerUrl>http://{server}/${{z}}</ServerUrl></Service><DataWindow/></GDAL_WMS>"
    )
    remote = rng.choice((
        f"/vsicurl/http://{server}/x.tif", f"http://{server}/x.tif", f"/vsizip//vsicurl/http://{server}/x.zip/x.tif",
        f"/vsicurl_streaming/http://{server}/x.tif", f"/vsicurl?url=http%3A%2F%2F{server}%2Fx.tif", f"vrt:///vsicurl/http://{server}/x.tif",
        f"WCS:http://{server}/", f"WMS:http://{server}/", wms.replace("<", "&lt;"), f"&#47;vsicurl/http://{server}/x.tif",
    ))  # fmt: skip
    path = folder / "reach_2020-01-01.vrt"
    way = rng.randrange(5)
    if way == 0:
        path.write_text(wms)
    elif way == 1:
        code = "<PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage>"
        code += f"<PixelFunctionCode><![CDATA[open('{folder}/ran', 'w')]]></PixelFunctionCode>"
        path.write_text(_VRT.format(more="", kind=' subClass="VRTDerivedRasterBand"', inside=code))
    elif way == 2:
        raw = "<SourceFilename relativeToVRT='0'>/etc/passwd</SourceFilename><ImageOffset>0</ImageOffset>"
        path.write_text(_VRT.format(more="", kind=' subClass="VRTRawRasterBand"', inside=raw))
    else:
        element = rng.choice(("SimpleSource", "ComplexSource", "KernelFilteredSource"))
        source = _SOURCE.format(element=element, relative=rng.choice((0, 1)), name=remote)
        inner = folder / "inner.vrt" if way == 3 else path
        inner.write_text(_VRT.format(more="", kind="", inside=source))
        if way == 3:
            path.write_text(
                _VRT.format(more="", kind="", inside=_SOURCE.format(element=element, relative=1, name="inner.vrt"))
            )
    good = image(folder / "a_2020-02-01.tif", 2)
    task, parameters = rng.choice(tasks(folder, [path, good]))
    return Fault(job(task, **parameters), must_fail=True, names=(path.name, "inner.vrt"))
