"""Sums of images in memory and by graphs: the same numbers, in float32, by whichever a sampler is given."""

from __future__ import annotations

import pickle

import numpy as np
import pytest

from skymend.engine.inference import samplers
from skymend.engine.inference.arithmetic import InMemory, OnDevice, arithmetic_of
from skymend.engine.inference.session import CUDA
from skymend.engine.removal.emrdm_sampling import Diffusion, restore
from skymend.engine.series.restore_dit import Batch, restore_window

RANDOM = np.random.default_rng(0)
X, Y, Z = RANDOM.standard_normal((3, 2, 3, 4, 8, 8)).astype(np.float32)
MASK = (RANDOM.random((2, 3, 1, 8, 8)) > 0.5).astype(np.float32)


@pytest.fixture(scope="module")
def graphs():
    return OnDevice(None, "cpu")


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (lambda on, x, y, z, mask: on.mix((0.3, x), (np.float64(-2), y)), 0.3 * X - 2 * Y),
        (lambda on, x, y, z, mask: on.mix((0.3, x), (1, y), (2, z), (3, x)), 3.3 * X + Y + 2 * Z),
        (lambda on, x, y, z, mask: on.clip(x, -0.5, 0.7), X.clip(-0.5, 0.7)),
        (lambda on, x, y, z, mask: on.pick(mask, x, y), np.where(MASK > 0, X, Y)),
        (lambda on, x, y, z, mask: on.beside(y)(0.7, x), np.concatenate((0.7 * X, Y), -3)),
        (lambda on, x, y, z, mask: on.mix((0.5, x), (2, on.each(on.mean(y)))), 0.5 * X + 2 * Y.mean(1)[:, None]),
    ],
)
def test_both_kinds_give_what_the_formula_says(graphs, made, expected):
    for on in (InMemory(), graphs):
        found = on.taken(made(on, *map(on.held, (X, Y, Z, MASK))))
        assert found.dtype == np.float32
        np.testing.assert_allclose(found, expected, atol=2e-6)


def test_sums_of_more_numbers_than_fit_a_piece_and_of_strided_images():
    x, y = RANDOM.standard_normal((2, 300, 500)).astype(np.float32)
    np.testing.assert_allclose(InMemory().mix((2, x), (-1, y)), 2 * x - y, atol=1e-6)
    np.testing.assert_allclose(InMemory().mix((2, x.T), (-1, y.T[:1])), 2 * x.T - y.T[:1], atol=1e-6)


@pytest.mark.parametrize("objective", ["pred_x0", "pred_noise"])
@pytest.mark.parametrize("eta", [0.0, 1.0])
def test_ddim_and_ddpm_draw_the_same_by_graphs(graphs, objective, eta):
    process = samplers.GaussianDiffusion(samplers.cosine_betas(8), objective)
    fresh = RANDOM.standard_normal((8, *X.shape)).astype(np.float32)

    def draw(on):
        answer, noise = on.held(Y), on.held(X)
        told = {"fresh_noise": lambda k: on.held(fresh[k]), "on": on}
        if eta:
            return on.taken(process.ddpm(lambda x, t: answer, noise, **told))
        return on.taken(process.ddim(lambda x, t: answer, noise, 4, eta=eta, **told))

    np.testing.assert_allclose(draw(graphs), draw(InMemory()), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("mu", [X[:, 0], X])
def test_emrdm_restores_the_same_by_graphs(graphs, mu):
    diffusion = Diffusion(alpha=3.0, steps=3, s_churn=1.0)
    noise = RANDOM.standard_normal((4, *mu.shape)).astype(np.float32)

    def drawn(on):
        answer = on.held(Y[:, 0])
        return restore(lambda x, c: answer, diffusion, mu, mu[..., :2, :, :], lambda k: noise[k], on)

    found = drawn(graphs)
    assert found.shape == Y[:, 0].shape
    np.testing.assert_allclose(found, drawn(InMemory()), rtol=1e-5, atol=1e-4)


def test_restore_dit_fills_the_same_by_graphs(graphs):
    schedule = samplers.dpm_solver_schedule(samplers.ddpm_alphas(), 4)
    seen = []

    def filled(on):
        def network(date, cond, mask):
            def predict(x, t):
                seen.append(on.taken(x))
                return on.mix((0.5, x))

            return predict

        return restore_window(network, Batch(Y, MASK, np.zeros((2, 3))), X, schedule, on=on)

    np.testing.assert_allclose(filled(graphs), filled(InMemory()), rtol=1e-5, atol=1e-6)
    np.testing.assert_array_equal(seen[1], np.where(MASK > 0, seen[1], Y))


class Played:
    """A session that says it is on a GPU, or not."""

    def __init__(self, provider):
        self.provider = provider


def test_a_gpu_computes_its_own_steps_and_what_travels_is_chosen_anew():
    assert isinstance(arithmetic_of(Played("OpenVINO")), InMemory)
    on = arithmetic_of(Played(CUDA))
    assert isinstance(on, OnDevice)
    assert isinstance(pickle.loads(pickle.dumps(on)), OnDevice)


def test_the_graphs_are_those_of_their_script():
    pytest.importorskip("torch")
    from skymend.models import step_graphs

    for name, model in step_graphs.graphs().items():
        assert (step_graphs.FOLDER / f"{name}.onnx").read_bytes() == model.SerializeToString(), name
