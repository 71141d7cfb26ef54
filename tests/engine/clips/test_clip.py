"""What a clip tells of itself: the part in the middle, its whole size, when it starts."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from skymend.engine.clips.clip import ClipWish, checked_region
from skymend.engine.clips.opening import open_clip
from skymend.engine.clips.video_writer import VideoWriter
from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer


@pytest.fixture
def path(tmp_path):
    """A lossless video of three frames of 48 × 64 pixels."""
    path = tmp_path / "clip.mkv"
    with VideoWriter(path, 48, 64, 1, 10, codec="lossless") as writer:
        for number in range(3):
            writer.write(np.full((1, 48, 64), number / 4, np.float32), number / 10)
    return path


def test_two_numbers_are_a_region_in_the_middle_cut_to_the_frame():
    assert checked_region([20, 10], 48, 64, "clip") == (22, 19, 20, 10)
    assert checked_region([96, 96], 48, 64, "clip") == (0, 0, 64, 48)
    with pytest.raises(InputError, match="REGION"):
        checked_region([0, 10], 48, 64, "clip")
    with pytest.raises(InputError, match="3 numbers"):
        checked_region([1, 2, 3], 48, 64, "clip")


def test_a_part_knows_the_size_of_the_whole(path):
    clip = open_clip([Layer(path=str(path))], ClipWish(region=[16, 16]))
    assert (clip.height, clip.width, clip.whole) == (16, 16, (48, 64))


def test_a_clip_starts_on_the_date_of_its_layer_unless_told(path):
    day = datetime.date(2020, 5, 1)
    utc = datetime.timezone.utc
    told = datetime.datetime(2021, 1, 1, 12, tzinfo=utc)
    assert open_clip([Layer(path=str(path))]).start is None
    assert open_clip([Layer(path=str(path), date=day)]).start == datetime.datetime(2020, 5, 1, tzinfo=utc)
    assert open_clip([Layer(path=str(path), date=day)], ClipWish(start=told)).start == told
