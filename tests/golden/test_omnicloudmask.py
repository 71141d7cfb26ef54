"""The windows of OmniCloudMask as published."""

from __future__ import annotations

import numpy as np

from . import omnicloudmask


def test_windows_of_omnicloudmask_leave_empty_edges():
    image = np.ones((3, 100, 90), np.uint16)
    image[:, :13] = 0
    size, overlap = omnicloudmask.fitting(image, 64, 20, 0)
    found = omnicloudmask.windows(image, size, overlap, 0)
    assert found[0] == (13, 77, 0, 64)
    assert len(found) == len(set(found))
    assert omnicloudmask.fitting(np.zeros((3, 40, 90)), 64, 60, 0) == (32, 16)
