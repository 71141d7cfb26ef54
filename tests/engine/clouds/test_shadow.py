"""Hole filling, the sun's direction from the image, and matching clouds with their shadows."""

from __future__ import annotations

import heapq

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skymend.engine.clouds import morphology, shadow
from skymend.engine.clouds.morphology import dilate
from tests.engine.processes import assert_same_bits


def field_with_shadows(dy: int = 14, dx: int = -9) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """NIR of textured ground with round clouds and their displaced shadows; also cloud and true shadow masks."""
    random = np.random.default_rng(3)
    nir = (0.3 + 0.01 * random.standard_normal((160, 160))).astype(np.float32)
    y, x = np.mgrid[:160, :160]
    cloud, dark = np.zeros((160, 160), bool), np.zeros((160, 160), bool)
    for row, column, radius in ((30, 40, 8), (60, 110, 11), (100, 50, 6), (110, 120, 9)):
        cloud |= (y - row) ** 2 + (x - column) ** 2 <= radius**2
        dark |= (y - row - dy) ** 2 + (x - column - dx) ** 2 <= radius**2
    nir[dark] *= 0.4
    nir[cloud] = 0.7
    return nir, cloud, dark & ~cloud


def flooded(ground: np.ndarray, level: float) -> np.ndarray:
    """Hole filling by a priority queue from the frame: the slow, plain way."""
    height, width = ground.shape
    filled = np.full(ground.shape, np.inf)
    queue = [
        (max(level, ground[y, x]), y, x)
        for y in range(height)
        for x in range(width)
        if y in (0, height - 1) or x in (0, width - 1)
    ]
    heapq.heapify(queue)
    while queue:
        value, y, x = heapq.heappop(queue)
        if value >= filled[y, x]:
            continue
        filled[y, x] = value
        for a, b in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            if 0 <= a < height and 0 <= b < width:
                heapq.heappush(queue, (max(value, ground[a, b]), a, b))
    return filled


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_filling_is_the_priority_flood(seed: int):
    random = np.random.default_rng(seed)
    ground = random.random((17, 23)).astype(np.float32)
    validity = random.random((17, 23)) > 0.1
    expected = flooded(np.where(validity, ground, np.float32(0.4)), 0.4)
    np.testing.assert_array_equal(shadow.fill_holes(ground, validity, 0.4), expected.astype(np.float32))


def test_the_sun_is_found_in_the_image_and_shadows_are_where_they_are():
    nir, cloud, truth = field_with_shadows()
    validity = np.ones(cloud.shape, bool)
    potential = shadow.potential_shadow([nir], cloud, validity)
    direction = shadow.find_direction(cloud, potential, validity)
    assert direction is not None
    assert direction.excess > 0.5
    assert (direction.dy, direction.dx) == (14, -9)
    match = shadow.match_shadows(cloud, potential, validity, shadow.shifts_along(direction))
    found = shadow.grow_shadow(match.matched, potential)
    assert np.mean(found == truth) > 0.99


def test_the_direction_does_not_depend_on_the_blocks():
    nir, cloud, _ = field_with_shadows()
    validity = np.ones(cloud.shape, bool)
    potential = shadow.potential_shadow([nir], cloud, validity)
    whole, parts = (shadow.find_direction(cloud, potential, validity, block=b) for b in (512, 37))
    assert whole[1:] == parts[1:]
    assert whole[0] == pytest.approx(parts[0])


def test_a_sun_in_the_south_east_throws_shadows_north_west():
    _, shifts = shadow.shifts_from_angles(135, 45, 30)
    assert np.all(shifts < 0)  # up and left
    np.testing.assert_allclose(shifts[0], [-200 / 30 * np.sqrt(0.5)] * 2)


def test_no_cloud_no_direction():
    clear = np.zeros((50, 50), bool)
    assert shadow.find_direction(clear, ~clear, ~clear) is None
    assert not shadow.match_shadows(clear, ~clear, ~clear, np.array([[3, 3]])).matched.any()


def test_only_directions_in_which_the_sun_can_have_stood_are_looked_at():
    nir, cloud, _ = field_with_shadows()
    validity = np.ones(cloud.shape, bool)
    excess = shadow.measure_excess(cloud, shadow.potential_shadow([nir], cloud, validity), validity)
    true = excess.best()
    other = excess.best([true.azimuth + 180], 30)
    assert other.excess < 0.3 * true.excess
    assert abs((other.azimuth - true.azimuth) % 360 - 180) <= 30
    assert excess.chance(true.azimuth) < 0.5 * true.excess
    assert excess.chance(other.azimuth) == pytest.approx(true.excess)


def test_a_wood_or_a_lake_beside_a_shadow_is_not_part_of_it():
    potential, matched, water = (np.zeros((60, 60), bool) for _ in range(3))
    matched[5:15, 5:15] = potential[5:15, 5:15] = True  # a shadow by itself
    potential[30:60, 30:60] = True
    matched[30:38, 30:38] = True  # one that touches a wood
    potential[0:20, 40:60], water[0:20, 40:60], matched[5:12, 45:52] = True, True, True  # a chance match in a lake
    found = shadow.explained_shadow(shadow.grow_shadow(matched, potential), matched, potential, water)
    assert found[5:15, 5:15].all()
    assert found[30:38, 30:38].all()
    assert not found[45:, 45:].any()
    assert not found[:20, 40:].any()


def test_no_answer_depends_on_what_is_looked_at_together(monkeypatch):
    nir, cloud, _ = field_with_shadows()
    validity, water = np.ones(cloud.shape, bool), np.zeros(cloud.shape, bool)
    water[:, 100:] = True

    def answers():
        potential = shadow.potential_shadow([nir], cloud, validity)
        found = shadow.match_shadows(cloud, potential, validity, np.array([[14, -9], [3, 3]]))
        spread = shadow.grow_shadow(found.matched, potential)
        explained = shadow.explained_shadow(spread, found.matched, potential, water)
        return potential, found, explained, dilate(explained, 3)

    whole = answers()
    assert all(mask.any() for mask in (whole[0], whole[1].matched, whole[2]))
    monkeypatch.setattr(morphology, "STRIP", 7)
    monkeypatch.setattr(shadow, "PLACES", 2)
    monkeypatch.setattr(morphology, "AT_ONCE", 10 * cloud.shape[1])
    assert_same_bits(answers(), whole)
