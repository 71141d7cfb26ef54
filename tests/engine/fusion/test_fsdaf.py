"""FSDAF: the user's classes are taken, abrupt change is followed."""

from __future__ import annotations

import numpy as np

from skymend.engine.fusion.coarse import block_mean
from skymend.engine.fusion.fsdaf import FsdafOptions, fsdaf, prepare

from .fusion_scene import case
from .test_class_survey import survey_of


def test_a_class_raster_of_the_user_is_taken():
    fine, coarse, target, truth = case()
    classes = (fine[0, 0] > np.median(fine[0, 0])).astype(np.uint8) * 7 + 3
    survey = survey_of(fine[0], classes)
    prepared = prepare(survey, coarse[0], target, FsdafOptions(half=6))
    assert len(prepared.fraction) == 2
    out = fsdaf(fine[0], prepared, None, classes, FsdafOptions(half=6))
    assert np.sqrt(np.mean((out - truth) ** 2)) < np.sqrt(np.mean((fine[0] - truth) ** 2))


def test_abrupt_change_is_followed():
    fine = case(shape=(80, 80))[0]
    truth = fine[0].copy()
    truth[:, 20:60, 24:60] = 0.02  # a flood that no class foretells
    prepared = prepare(survey_of(fine[0]), block_mean(fine[0], 8), block_mean(truth, 8), FsdafOptions(half=8))
    out = fsdaf(fine[0], prepared, None, None, FsdafOptions(half=8))
    assert np.sqrt(np.mean((out - truth) ** 2)) < 0.5 * np.sqrt(np.mean((fine[0] - truth) ** 2))
