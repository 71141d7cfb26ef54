"""FSDAF's classes: as many as explain the coarse change."""

from __future__ import annotations

import numpy as np

from skymend.engine.fusion.class_choice import explaining
from skymend.engine.fusion.coarse import block_mean

from .fusion_scene import landscape
from .test_class_survey import survey_of


def test_classes_are_joined_as_far_as_they_change_alike():
    fine = landscape((96, 96), seed=3)[0]
    survey = survey_of(fine, factor=4)
    share = survey.counts / survey.pixels
    rates = np.linspace(-0.1, 0.1, len(share))
    apart, _ = explaining(survey, np.tensordot(rates, share, 1)[None])
    one, _ = explaining(
        survey, np.full((1, *share.shape[1:]), 0.05) + 1e-3 * np.random.default_rng(0).normal(size=share.shape[1:])
    )
    assert len(apart.counts) > len(one.counts)
    for found in (apart, one):
        np.testing.assert_array_equal(found.counts.sum(0), survey.counts.sum(0))
        labels = found.model.class_map(fine, np.isfinite(fine).all(0))
        np.testing.assert_array_equal(block_mean((labels == 0)[None].astype(np.float32), 4)[0] * 16, found.counts[0])


def test_a_users_map_stays_as_it_is():
    fine = landscape((48, 48))[0]
    land = (fine[0] > 0.2).astype(np.uint8)
    survey = survey_of(fine, land, factor=4)
    assert explaining(survey, np.zeros((1, 12, 12)))[0] is survey
