"""Small weighted least-squares fits of a common design, 64 series side by side.

The normal matrix comes from a table of products per date, so a fit costs one multiply-add per date and entry.
Matrices are lower triangles packed row by row: entry (a, b), b ≤ a, at a(a + 1)/2 + b.
"""

from __future__ import annotations

import numpy as np
from numba import njit

from ..kernels.blocks import BLOCK
from ..kernels.compiled import SERIAL


def harmonics(t: np.ndarray, period: float, modes: int, trend: bool = False) -> np.ndarray:
    """(len(t), columns) offset [, t/T], cos 2πkt/T, sin 2πkt/T for k = 1..modes."""
    columns = [np.ones_like(t, np.float64)]
    if trend:
        columns.append(t / period)
    for k in range(1, modes + 1):
        columns += [np.cos(2 * np.pi * k * t / period), np.sin(2 * np.pi * k * t / period)]
    return np.stack(columns, 1)


def products(X: np.ndarray) -> np.ndarray:
    """(T, m(m + 1)/2) products of the columns of X (T, m), packed."""
    a, b = np.tril_indices(X.shape[1])
    return X[:, a] * X[:, b]


@njit(**SERIAL)
def normal_matrix(XX, w, factor, N):
    """N (packed, 64) = XᵀWX for weights w · factor (T, 64)."""
    N[:] = 0.0
    row = np.empty(BLOCK)
    for t in range(len(w)):
        for j in range(BLOCK):
            row[j] = w[t, j] * factor[t, j]
        for k in range(XX.shape[1]):
            x = XX[t, k]
            for j in range(BLOCK):
                N[k, j] += x * row[j]


@njit(**SERIAL)
def right_side(X, w, factor, y, c):
    """c (m, 64) = XᵀWy for weights w · factor (T, 64)."""
    c[:] = 0.0
    row = np.empty(BLOCK)
    for t in range(len(w)):
        for j in range(BLOCK):
            row[j] = w[t, j] * factor[t, j] * y[t, j]
        for a in range(X.shape[1]):
            x = X[t, a]
            for j in range(BLOCK):
                c[a, j] += x * row[j]


@njit(**SERIAL)
def factorise(N, columns, ridge, m):
    """Cholesky of N + ridge·diag(0, 1, …, 1) in place, using only the first `columns` (64) columns of each series."""
    for a in range(m):
        for b in range(a + 1):
            k = a * (a + 1) // 2 + b
            for j in range(BLOCK):
                own = N[k, j] + (ridge if a == b and a > 0 else 0.0)
                N[k, j] = own if a < columns[j] else (1.0 if a == b else 0.0)
    for a in range(m):
        for b in range(a + 1):
            k = a * (a + 1) // 2 + b
            for q in range(b):
                ka, kb = a * (a + 1) // 2 + q, b * (b + 1) // 2 + q
                for j in range(BLOCK):
                    N[k, j] -= N[ka, j] * N[kb, j]
            if a == b:
                for j in range(BLOCK):
                    N[k, j] = 1.0 / np.sqrt(N[k, j])  # the diagonal holds its inverse
            else:
                kb = b * (b + 1) // 2 + b
                for j in range(BLOCK):
                    N[k, j] *= N[kb, j]


@njit(**SERIAL)
def substitute(N, columns, c, m):
    """Solve with the factor of `factorise`; c (m, 64) the right side, then the coefficients (0 past `columns`)."""
    for a in range(m):
        for q in range(a):
            k = a * (a + 1) // 2 + q
            for j in range(BLOCK):
                c[a, j] -= N[k, j] * c[q, j]
        k = a * (a + 1) // 2 + a
        for j in range(BLOCK):
            c[a, j] = c[a, j] * N[k, j] if a < columns[j] else 0.0
    for a in range(m - 1, -1, -1):
        for q in range(a + 1, m):
            k = q * (q + 1) // 2 + a
            for j in range(BLOCK):
                c[a, j] -= N[k, j] * c[q, j]
        k = a * (a + 1) // 2 + a
        for j in range(BLOCK):
            c[a, j] *= N[k, j]


@njit(**SERIAL)
def evaluate(X, c, row, t):
    """row (64) = line t of X (T, m) times c (m, 64)."""
    for j in range(BLOCK):
        row[j] = X[t, 0] * c[0, j]
    for a in range(1, X.shape[1]):
        x = X[t, a]
        for j in range(BLOCK):
            row[j] += x * c[a, j]
