"""What came of a clip, in numbers."""

from __future__ import annotations

from skymend.engine.video.sharpen import Sharpened, duration


def test_the_first_frame_of_several_does_not_count_for_the_time_of_one():
    assert Sharpened([4], seconds=3.0, first_seconds=3.0).seconds_per_frame == 3.0
    assert Sharpened([4, 5, 6], seconds=5.0, first_seconds=3.0).seconds_per_frame == 1.0


def test_seconds_as_a_person_says_them():
    assert [duration(seconds) for seconds in (5, 89.6, 200, 9000)] == ["5 s", "90 s", "3 min", "2.5 h"]
