"""The class map: a sample that no tiling changes, and k-means."""

from __future__ import annotations

import numpy as np

from skymend.engine.fusion.clustering import Sampler, k_means


def test_sample_does_not_depend_on_tiles():
    image = np.random.default_rng(0).random((2, 64, 50)).astype(np.float32)
    valid = np.random.default_rng(1).random((64, 50)) > 0.3
    whole, parts = Sampler(50, size=200), Sampler(50, size=200)
    whole.add(image, valid, (0, 0))
    for top in (32, 0):
        for left in (0, 25):
            cut = np.s_[top : top + 32, left : left + 25]
            parts.add(image[(slice(None), *cut)], valid[cut], (top, left))
    np.testing.assert_array_equal(whole.values, parts.values)


def test_k_means_finds_separate_classes_and_merges_small_ones():
    draw = np.random.default_rng(0)
    values = np.concatenate([draw.normal(m, 0.01, (300, 2)) for m in (0.1, 0.3, 0.5)])
    centres = k_means(values, 3)
    labels = centres.classify(values.T.reshape(2, 900, 1).astype(np.float32), np.ones((900, 1), bool)).ravel()
    assert [len(set(labels[i : i + 300])) for i in (0, 300, 600)] == [1, 1, 1]
    becomes = centres.merged(np.array([300, 100, 500]))
    assert len(set(becomes)) == 2
