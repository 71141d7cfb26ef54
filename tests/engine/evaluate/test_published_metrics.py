"""Published scores of video frames on small cases whose answer is known; their numbers are proven by the golden files."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.evaluate.published_metrics import video_frame_scores


def test_frames_of_a_video_as_published_and_as_usual():
    draw = np.random.default_rng(2)
    frame = draw.random((3, 24, 30))
    same = video_frame_scores(frame, frame)
    assert same["psnr_y_upstream"] == 100
    assert same["psnr_rgb_standard"] == np.inf
    assert (same["ssim_y_upstream"], same["ssim_y_standard"]) == (pytest.approx(1), pytest.approx(1))
    red = frame.copy()
    red[0] += 0.1  # the published Y gives red the weight of blue
    assert video_frame_scores(frame, red)["psnr_y_upstream"] == pytest.approx(20 - 20 * np.log10(0.114))
    border = frame.copy()
    border[:, :4] = 1 - border[:, :4]
    assert video_frame_scores(frame, border, crop=4)["psnr_y_standard"] == np.inf
    assert np.isnan(video_frame_scores(frame[:, :12], frame[:, :12])["ssim_y_standard"])
