import numpy as np

from skymend.engine.series.nearest import STEP, nearest


def found(marked, reach):
    distance, place = np.empty(marked.shape, np.int32), np.empty(marked.shape, np.int32)
    nearest(marked, reach, distance, place)
    return distance, place


def test_names_the_nearest_marked_pixel_within_reach():
    marked = np.zeros((30, 40), bool)
    marked[4, 5] = marked[20, 30] = True
    distance, place = found(marked, 8)
    assert place[4, 9] == place[7, 5] == 4 * 40 + 5
    assert distance[4, 9] == 4 * STEP
    assert distance[20, 30] == 0
    assert distance[4, 15] == place[4, 15] == -1


def test_depends_on_nothing_beyond_its_reach():
    marked = np.random.default_rng(0).random((60, 60)) < 0.01
    whole, _ = found(marked, 9)
    part, _ = found(np.ascontiguousarray(marked[10:50, 15:55]), 9)
    np.testing.assert_array_equal(part[9:-9, 9:-9], whole[19:41, 24:46])
