"""The words that parameters offer: a type by which the worker checks them, and the same words in order for pickers."""

from __future__ import annotations

from typing import Literal, get_args

Device = Literal["auto", "cpu", "cuda"]
DEVICES = get_args(Device)
# What runs networks: ONNX Runtime on CUDA or the CPU, or one that is installed apart.
Runtime = Literal["auto", "onnxruntime", "tensorrt", "openvino", "directml", "coreml"]
RUNTIMES = get_args(Runtime)

Sensor = Literal["auto", "sentinel2-l1c", "sentinel2-l2a", "landsat89", "landsat57", "rgbn", "rgb"]
SENSORS = get_args(Sensor)

# What a mask says: classes as detectclouds writes them, not 0 = cloud, a probability, or the flags of a product. Scripts
# may give a word's place, so words are added at the end.
MASK_KINDS = (
    "auto", "classes", "cloud", "probability", "scl", "qa_pixel", "qa60", "bqa", "fmask", "hls_fmask", "mod09_state",
    "mod13_reliability", "udm2", "cmask", "zero_is_cloud", "mask", "msk_cldprb", "clp", "msk_classi", "qa_pixel_dilated",
    "pixel_qa", "sr_cloud_qa", "bqa_collection1", "python_fmask", "dea_fmask", "force_qai", "mod11_qc", "mod13_quality",
    "vnp09_qf1", "vnp46_cloud", "udm", "csmask", "kappamask", "cbers_cmask", "cloud_score",
)  # fmt: skip

BandsAs = Literal["auto", "time", "colour"]  # the bands of a raster that is a clip
BANDS_AS = get_args(BandsAs)
Codec = Literal["auto", "h264", "lossless"]
CODECS = get_args(Codec)
FrameFormat = Literal["geotiff", "png"]
FRAME_FORMATS = get_args(FrameFormat)
Writing = Literal["client", "workers"]  # who makes the files of a .vrt's blocks
WRITINGS = get_args(Writing)
# of .tif files: cloud-optimised ones take a copy more, DEFLATE is what older programs read
RasterLayout = Literal["geotiff", "cog", "geotiff-deflate"]
RASTER_LAYOUTS = get_args(RasterLayout)
# Drivers by extension of rasters that SkyMend writes, and of data cubes; what else there is loses values or places.
RASTER_FILES = {
    ".tif": "GTiff", ".tiff": "GTiff", ".gtif": "GTiff", ".gtiff": "GTiff", ".img": "HFA", ".png": "PNG",
    ".jp2": "JP2OpenJPEG", ".nc": "netCDF", ".vrt": "VRT",
}  # fmt: skip
CUBE_FILES = (".nc", ".zarr")
VIDEO_FILES = (".mp4", ".mkv", ".mov", ".avi")  # that SkyMend writes

Scenario = Literal["clouds", "series", "fusion", "video"]  # of the simulator
SCENARIOS = get_args(Scenario)
CoarseProjection = Literal["same", "sinusoidal"]
COARSE_PROJECTIONS = get_args(CoarseProjection)
Degradation = Literal["bd", "bi"]  # of video: blurred and sampled, or bicubic
DEGRADATIONS = get_args(Degradation)

Precision = Literal["float32", "float16"]  # of a network's weights and products
PRECISIONS = get_args(Precision)
# Families that can be trained on the user's layers, each with the task whose inputs it takes; and how wide.
TRAINED = {
    "clouds-small": "detectclouds", "restore-dit": "reconstructseries", "emrdm": "removeclouds", "stfdiff": "fuse",
    "stf-cnn": "fuse", "stfgan": "fuse", "ganstfm": "fuse", "swinstfm": "fuse", "mtdo-small": "videosr", "mtdo": "videosr",
}  # fmt: skip
TRAINED_SIZES = ("small", "medium")
# Published networks; each is the module of its name, with _ for -, in `models/networks`. They recognise in this order.
FAMILIES = ("cloud-unet", "emrdm", "mtdo", "stfdiff", "stf-cnn", "stfgan", "ganstfm", "swinstfm", "restore-dit")
