"""How many classes FSDAF tells apart: as many as explain the change of the coarse image where they did not learn it.

Many small spectral classes are joined one by one, the two whose joining adds least to the spread within classes first (Ward
1963); each number of classes is judged by how well the change of coarse pixels left out is told from their class shares.
"""

from __future__ import annotations

from typing import List, Tuple

import numpy as np

from .class_survey import ClassSurvey

FOLDS = 4
TIE = 0.4  # of the error: classes that explain no more than this cost more by what is unlike within them
FIRM = (0.1, 1.0, 4.0, 16.0)  # coarse pixels by which a class's change may lean on that of the scene


def explaining(survey: ClassSurvey, change: np.ndarray) -> Tuple[ClassSurvey, float]:
    """The survey with as many of its classes as explain a coarse change (B, h, w), NaN = no data, and by how many coarse
    pixels a class's change should lean on that of the scene; a user's map as it is, leaning on nothing."""
    if survey.model.centres is None or len(survey.counts) < 2:
        return survey, 0.0
    known = np.isfinite(change).all(0) & (survey.counts.sum(0) > 0.999 * survey.pixels) & (survey.pixels > 0)
    share = (survey.counts[:, known] / survey.pixels[known]).T
    delta = np.asarray(change, np.float64)[:, known].T
    spread = delta.std(0)
    if len(share) < 2 * FOLDS or not spread.any():
        return survey, FIRM[-1]
    delta = delta[:, spread > 0] / spread[spread > 0]
    rows, columns = np.nonzero(known)
    fold = (rows // 2 + 2 * (columns // 2)) % FOLDS
    steps = _joined(survey)
    parts = [share @ np.eye(groups.max() + 1)[groups] for groups in steps]
    errors = np.array([[_error(part, delta, fold, firm) for firm in FIRM] for part in parts])
    few = int(np.flatnonzero(errors.min(1) <= errors.min() * (1 + TIE))[-1])
    return survey.joined(steps[few]), FIRM[int(errors[few].argmin())]


def _joined(survey: ClassSurvey) -> List[np.ndarray]:
    """Group of each class (K,), from all apart to all in one."""
    size = survey.counts.sum((1, 2)).astype(np.float64)
    model = survey.model
    centres = model.centres.centres if model.centres is not None else np.zeros((0, 1))
    labels = model.index[: len(centres)]
    centre = np.stack([centres[labels == k].mean(0) for k in range(len(size))])
    groups = np.arange(len(size))
    steps = [groups]
    while len(centre) > 1:
        apart = ((centre[:, None] - centre[None]) ** 2).sum(2)
        cost = apart * size[:, None] * size[None] / np.maximum(size[:, None] + size[None], 1)
        cost[np.tril_indices(len(size))] = np.inf
        i, j = np.unravel_index(np.argmin(cost), cost.shape)
        both = max(size[i] + size[j], 1)
        centre[i] = (centre[i] * size[i] + centre[j] * size[j]) / both
        size[i] = both
        centre, size = np.delete(centre, j, 0), np.delete(size, j)
        groups = np.where(groups == j, i, groups)
        groups = groups - (groups > j)
        steps.append(groups)
    return steps


def _error(share: np.ndarray, delta: np.ndarray, fold: np.ndarray, firm: float) -> float:
    """Mean square of what the class shares (n, K) of coarse pixels left out do not tell of their change (n, B)."""
    total = 0.0
    for k in range(FOLDS):
        apart = fold == k
        if not apart.any() or apart.all():
            continue
        rest, mean = share[~apart], delta[~apart].mean(0)
        normal = rest.T @ rest + firm * np.eye(share.shape[1])
        rate = np.linalg.solve(normal, rest.T @ (delta[~apart] - mean))
        total += float(((delta[apart] - mean - share[apart] @ rate) ** 2).sum())
    return total / delta.size
