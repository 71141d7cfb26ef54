"""A video file written frame by frame: H.264, or lossless FFV1."""

from __future__ import annotations

import contextlib
import errno
from fractions import Fraction
from pathlib import Path
from typing import Any, Optional

import av
import numpy as np

from ...contract.choices import Codec
from ..job.errors import EnvironmentProblem, InputError
from ..raster.work_folder import check_room, output_folder
from .video_file import EXACT

# Containers we write and the codecs each holds, the usual one first.
CONTAINERS: dict[str, tuple[str, ...]] = {
    ".mp4": ("h264",),
    ".mov": ("h264",),
    ".mkv": ("lossless", "h264"),
    ".avi": ("lossless", "h264"),
}
QUALITY = "15"  # constant rate factor of H.264: visually lossless
LITTLE_MEMORY = "rc-lookahead=4:bframes=0:ref=1:sync-lookahead=0:threads=2"
LARGE = 4_000_000  # pixels of a frame from which on the encoder must not hold dozens of them


def codec_of(path: str | Path, codec: Codec = "auto") -> str:
    """ "h264" or "lossless" for a file of this name. Raises InputError for an extension or combination we do not write."""
    suffix = Path(path).suffix.lower()
    if suffix not in CONTAINERS:
        raise InputError(
            f"OUTPUT: videos are not written as “{suffix or Path(path).name}”.",
            "Use .mp4 or .mov (H.264, plays everywhere), or .mkv or .avi (lossless).",
        )
    if codec == "auto":
        return CONTAINERS[suffix][0]
    if codec not in CONTAINERS[suffix]:
        raise InputError(f"OUTPUT: a {suffix} file does not hold lossless video.", "Use .mkv or .avi, or CODEC=h264.")
    return codec


class VideoWriter:
    """A video file being written, frame by frame; no audio.

    `dtype` "uint8" keeps 8 bits; any other keeps 16 where the codec is lossless (H.264 always has 8, in YUV 4:2:0 where
    both sides are even, else 4:4:4). Time stamps are kept, so a variable frame rate is; AVI knows only one `rate`.
    Raises InputError for an extension that is no video's, EnvironmentProblem where the disk is full.
    """

    def __init__(
        self,
        path: str | Path,
        height: int,
        width: int,
        channels: int,
        rate: float,
        *,
        codec: Codec = "auto",
        dtype: str = "uint8",
    ) -> None:
        if channels not in (1, 3):
            raise ValueError(f"a video has 1 or 3 channels, not {channels}")
        self._path = Path(path)
        kind = codec_of(path, codec)
        self._container: Any = None
        self._channels, self._deep = channels, dtype != "uint8" and kind == "lossless"
        self._steady = self._path.suffix.lower() == ".avi"
        self._rate = Fraction(rate).limit_denominator(60_000 if rate < 1000 else 1)
        self._base = 1 / self._rate if self._steady else Fraction(1, 90_000)
        self._count, self._last = 0, -1
        with self._told():
            options = {"movflags": "+faststart"} if self._path.suffix.lower() in (".mp4", ".mov") else {}
            self._container = av.open(str(path), "w", options=options)
            stream = self._container.add_stream("libx264" if kind == "h264" else "ffv1", rate=self._rate)
            stream.width, stream.height = width, height
            stream.codec_context.time_base = self._base
            if kind == "h264":
                stream.pix_fmt = "yuv444p" if width % 2 or height % 2 else "yuv420p"
                stream.codec_context.color_range, stream.codec_context.colorspace = 1, 1  # 16..235, BT.709
                stream.codec_context.color_primaries, stream.codec_context.color_trc = 1, 1
                large = width * height > LARGE
                stream.options = {
                    "crf": QUALITY,
                    "preset": "veryfast" if large else "medium",
                    "x264-params": LITTLE_MEMORY if large else "rc-lookahead=20",
                }  # fmt: skip
            else:
                formats = {(1, False): "gray", (1, True): "gray16le", (3, False): "bgr0", (3, True): "gbrp16le"}
                stream.pix_fmt = formats[channels, self._deep]
                stream.options = {"level": "3", "slicecrc": "1"}
            self._stream, self._kind = stream, kind

    def write(self, values: np.ndarray, time: Optional[float] = None) -> None:
        """The next frame (C, h, w) in 0..1 (NaN becomes 0), or as it is stored in uint8 or uint16; shown `time` seconds
        after the clip's start, without a time when the rate says."""
        check_room(self._path)
        frame = self._frame(self._stored(values))
        stamp = self._count if self._steady or time is None else round(time / float(self._base))
        if not self._steady and time is None:
            stamp = round(self._count / float(self._rate) / float(self._base))
        self._last = stamp = max(stamp, self._last + 1)
        frame.pts, frame.time_base = stamp, self._base
        self._count += 1
        with self._told():
            for packet in self._stream.encode(frame):
                self._container.mux(packet)

    def close(self) -> None:
        """Write what the encoder holds back, and the end of the file. A second call does nothing."""
        if self._container is None:
            return
        container, self._container = self._container, None
        with self._told():
            try:
                if self._count:
                    for packet in self._stream.encode(None):
                        container.mux(packet)
            finally:
                container.close()

    def abandon(self) -> None:
        """Close the file whatever its state."""
        container, self._container = self._container, None
        if container is not None:
            with contextlib.suppress(av.FFmpegError, OSError):
                container.close()

    def __enter__(self) -> VideoWriter:
        return self

    def __exit__(self, kind: object, *rest: object) -> None:
        if kind is None:
            self.close()
        else:
            self.abandon()

    def _stored(self, values: np.ndarray) -> np.ndarray:
        kind, top = (np.uint16, 65535) if self._deep else (np.uint8, 255)
        if values.dtype == kind:
            return values
        return np.asarray(np.rint(np.nan_to_num(values, nan=0.0).clip(0, 1) * np.float32(top)).astype(kind))

    def _frame(self, stored: np.ndarray) -> Any:
        if self._kind == "lossless" and self._channels == 1:
            return av.VideoFrame.from_ndarray(
                np.ascontiguousarray(stored[0]), format="gray16le" if self._deep else "gray"
            )
        pixels = np.ascontiguousarray(np.moveaxis(np.broadcast_to(stored, (3, *stored.shape[1:])), 0, -1))
        if self._kind == "lossless":
            if self._deep:
                return av.VideoFrame.from_ndarray(pixels, format="gbrp16le")
            return av.VideoFrame.from_ndarray(pixels, format="rgb24").reformat(format="bgr0")
        return av.VideoFrame.from_ndarray(pixels, format="rgb24").reformat(
            format=self._stream.pix_fmt, dst_colorspace="ITU709", dst_color_range="MPEG", interpolation=EXACT
        )

    def _told(self) -> _Told:
        return _Told(self._path, self._full)

    def _full(self) -> EnvironmentProblem:
        return EnvironmentProblem(
            f"The disk of {output_folder(self._path)} is full.", "Free space or choose another folder."
        )


class _Told:
    """Turns FFmpeg's errors while writing into ours."""

    def __init__(self, path: Path, full: Any) -> None:
        self._path, self._full = path, full

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        if isinstance(error, (av.FFmpegError, OSError)) and not isinstance(error, EnvironmentProblem):
            if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
                raise self._full() from error
            raise EnvironmentProblem(
                f"The video in {output_folder(self._path)} cannot be written: {error}.",
                "Choose another folder, or .mkv as the extension.",
            ) from error
