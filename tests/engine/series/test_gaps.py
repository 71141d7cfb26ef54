"""The kernel against its rules in plain Python."""

import numpy as np
import pytest

from skymend.contract.quality_classes import EXTRAPOLATED, FALLBACK, INTERPOLATED, LONG_GAP, MEASURED, NODATA
from skymend.engine.series.gaps import NEAR, CurveRows, Rules, finish

SEEN = np.array([0.0, 10, 25, 60, 140, 150])
AT = np.array([-30.0, -5, 0, 4, 25, 40, 100, 150, 155, 300])


def mended(y, curve, rows, m, rules):
    """Value and quality of one series at the m-th day wanted."""
    day, row, clear = rows.at[m], rows.targets[2, m], np.flatnonzero(np.isfinite(y))
    before, after = clear[rows.seen[clear] <= day], clear[rows.seen[clear] >= day]
    if not len(clear):
        return np.nan, NODATA
    if len(before) and len(after):
        b, a = before[-1], after[0]
        gap = rows.seen[a] - rows.seen[b]
        if gap > rules.longest:
            return np.nan, NODATA
        line = y[b] if gap == 0 else y[b] + (y[a] - y[b]) * (day - rows.seen[b]) / gap
        few = len(clear) < rules.least or np.isnan(curve[row])
        value = line if few or (gap == 0 and rules.keep) else curve[row]
        near = max(day - rows.seen[b], rows.seen[a] - day) <= NEAR
        return value, MEASURED if gap == 0 else FALLBACK if few else INTERPOLATED if near else LONG_GAP
    edge, side = (before[-1], 1) if len(before) else (after[0], 0)
    beyond = abs(day - rows.seen[edge])
    if not rules.extend or beyond > rules.longest:
        return np.nan, NODATA
    value = curve[rows.held[side, edge] if beyond > rules.reach else row]
    if len(clear) < rules.least or np.isnan(value):
        return y[edge], FALLBACK
    return value, EXTRAPOLATED


@pytest.mark.parametrize(
    "rules",
    [Rules(), Rules(keep=False, least=3), Rules(extend=False), Rules(longest=60.0, least=2), Rules(reach=20.0),
     Rules(reach=np.inf, longest=40.0)],
)  # fmt: skip
def test_every_series_is_mended_by_the_rules(rules):
    random = np.random.default_rng(5)
    values = random.random((6, 2, 150), np.float32)
    values[np.broadcast_to(random.random((6, 1, 150)) < 0.6, values.shape)] = np.nan
    values[:, 1, ::7] = np.nan  # bands with masks of their own
    values[2, 1, 3::7] = 0.5
    rows = CurveRows.of(SEEN, AT, rules.reach)
    curve = random.random((len(rows.days), 2, 150), np.float32)
    curve[random.random(curve.shape) < 0.1] = np.nan
    out, quality = finish(values, curve, rows, rules)
    for p in range(150):
        for m in range(len(AT)):
            told = [mended(values[:, c, p], curve[:, c, p], rows, m, rules) for c in range(2)]
            np.testing.assert_allclose(out[m, :, p], [value for value, _ in told], rtol=1e-6)
            marks = [mark for _, mark in told]
            if (np.isfinite(values[:, 0, p]) == np.isfinite(values[:, 1, p])).all():
                continue  # bands with one mask: the first speaks for all where a block has no other
            assert quality[m, p] == max((mark for mark in marks if mark != NODATA), default=NODATA)


def test_rows_hold_every_day_asked_for():
    rows = CurveRows.of(SEEN, AT, 20.0)
    np.testing.assert_array_equal(rows.days[rows.targets[2]], AT)
    np.testing.assert_array_equal(rows.days[rows.held], [SEEN - 20, SEEN + 20])
    endless = CurveRows.of(SEEN, AT, np.inf)
    assert set(endless.days) == {*SEEN, *AT}
