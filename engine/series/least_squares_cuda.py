"""Small least-squares fits on a GPU: `least_squares` for series j, N packed and c (rows, n) as there."""

from __future__ import annotations

import math

from numba import cuda


@cuda.jit(device=True)
def factorise(N, columns, ridge, m, j):
    """Cholesky of N + ridge·diag(0, 1, …, 1) in place, the diagonal's inverse on it; columns past `columns` left out."""
    for a in range(m):
        for b in range(a + 1):
            k = a * (a + 1) // 2 + b
            if a >= columns:
                N[k, j] = 1.0 if a == b else 0.0
            elif a == b and a > 0:
                N[k, j] += ridge
    for a in range(m):
        for b in range(a + 1):
            k = a * (a + 1) // 2 + b
            entry = N[k, j]
            for q in range(b):
                entry -= N[a * (a + 1) // 2 + q, j] * N[b * (b + 1) // 2 + q, j]
            N[k, j] = 1.0 / math.sqrt(entry) if a == b else entry * N[b * (b + 1) // 2 + b, j]


@cuda.jit(device=True)
def substitute(N, columns, c, m, j):
    """Solve with that factor; c the right side, then the coefficients (0 past `columns`)."""
    for a in range(m):
        value = c[a, j]
        for q in range(a):
            value -= N[a * (a + 1) // 2 + q, j] * c[q, j]
        c[a, j] = value * N[a * (a + 1) // 2 + a, j] if a < columns else 0.0
    for a in range(m - 1, -1, -1):
        value = c[a, j]
        for q in range(a + 1, m):
            value -= N[q * (q + 1) // 2 + a, j] * c[q, j]
        c[a, j] = value * N[a * (a + 1) // 2 + a, j]


@cuda.jit(device=True)
def evaluate(X, c, t, j):
    """Line t of X (T, m) times c."""
    value = X[t, 0] * c[0, j]
    for a in range(1, X.shape[1]):
        value += X[t, a] * c[a, j]
    return value
