"""What diffusion networks are trained to do, beyond the reference values of tests/golden."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from skymend.engine.inference.samplers import GaussianDiffusion, cosine_betas  # noqa: E402
from skymend.models.networks import restore_dit, stfdiff  # noqa: E402
from skymend.models.training.denoising import GapLoss, GaussianLoss, MeanReversionLoss  # noqa: E402

SERIES = {"channels": 2, "radar_channels": 3, "dim": 16, "depth": 1, "heads": 2, "hidden": 16, "patch": 2,
          "has_radar": False, "uses_radar": False, "channels_out": 2, "guided": True}  # fmt: skip


def generator(seed: int = 0):
    return torch.Generator().manual_seed(seed)


def test_the_share_of_steps_at_pure_noise_is_as_told():
    images = torch.zeros(400, 1, 1, 1)
    formula = GaussianLoss(GaussianDiffusion(cosine_betas(100)), last=0.8)
    times, _ = formula.draw(images, generator())
    assert 0.7 < float((times == 99).float().mean()) < 0.9
    sigma, _ = MeanReversionLoss(top=10.0, last=0.5).draw(images, generator())
    assert 0.4 < float((sigma == 10).float().mean()) < 0.6
    assert float(sigma.max()) == 10


def test_only_gaps_count_and_only_they_are_noisy():
    series, mask = torch.rand(1, 3, 2, 4, 4), torch.zeros(1, 3, 1, 4, 4)
    mask[:, 1] = 1
    formula = GapLoss()
    fed = formula.noised(series, mask, torch.tensor([999]), torch.full_like(series, 7.0))
    assert torch.equal(fed[:, 0], series[:, 0])
    assert float((fed[:, 1] - 7).abs().max()) < 0.05
    wrong = series.clone()
    wrong[:, 0] += 1
    assert float(formula(wrong, series, mask)) == 0


def test_mean_reversion_of_several_dates_answers_one_image():
    formula = MeanReversionLoss()
    clear, mu, condition = torch.rand(2, 3, 8, 8), torch.rand(2, 4, 3, 8, 8), torch.rand(2, 4, 5, 8, 8)
    drawn = formula.draw(mu, generator())
    losses = formula(lambda x, c_noise: x.mean(1)[:, :3] * c_noise[:, None, None, None], clear, mu, condition, drawn)
    assert losses.shape == (2,)
    assert bool(torch.isfinite(losses).all())


def test_a_date_is_told_linearly_by_the_others_and_at_the_ends_by_the_nearest():
    series = torch.tensor([0.0, 9, 4, 9])[None, :, None, None, None].expand(1, 4, 1, 2, 2)
    mask = torch.tensor([0.0, 1, 0, 1])[None, :, None, None, None].expand(1, 4, 1, 2, 2)
    filled, distance = restore_dit.guessed(series, mask, torch.tensor([[0.0, 10, 40, 50]]))
    assert filled[0, :, 0, 0, 0].tolist() == pytest.approx([4, 1.05, 0, 4], abs=0.1)
    assert distance.shape == (1, 4, 2, 2, 2)
    nothing, _ = restore_dit.guessed(series, torch.ones_like(mask), torch.tensor([[0.0, 10, 40, 50]]))
    assert float(nothing.abs().max()) == 0


def test_a_guided_network_starts_from_the_linear_filling_and_knows_no_year():
    network = restore_dit.build(SERIES)
    series, mask = torch.rand(1, 5, 2, 4, 4), (torch.rand(1, 5, 1, 4, 4) > 0.5).float()
    date = torch.tensor([[40.0, 50, 60, 75, 90]])
    with torch.no_grad():
        answer = network(series, torch.tensor([999.0]), date, None, mask)
        told = restore_dit.guessed(series, mask, date)[0]
        torch.testing.assert_close(answer, torch.where(mask > 0, told, series))
        torch.nn.init.normal_(network.head.weight)
        this = network(series, torch.tensor([999.0]), date, None, mask)
        later = network(series, torch.tensor([999.0]), date + 4 * 365.25, None, mask)
    torch.testing.assert_close(this, later, rtol=1e-3, atol=1e-3)
    with pytest.raises(ValueError, match="masks and dates"):
        network(series, torch.tensor([999.0]), date)


@pytest.mark.parametrize("pairs", [1, 2])
def test_a_residual_network_starts_from_the_coarse_change(pairs):
    made = {
        "bands": 2,
        "pairs": pairs,
        "widths": [8, 8, 16],
        "groups": 4,
        "norm": "group",
        "act": "silu",
        "act2": "silu",
    }
    network = stfdiff.build({**made, "residual": True})
    coarse, fine = torch.rand(1, 2 * (pairs + 1), 8, 8), torch.rand(1, 2 * pairs, 8, 8)
    with torch.no_grad():
        answer = network(coarse, fine, torch.rand(1, 2, 8, 8), torch.tensor([99]))
    torch.testing.assert_close(answer, stfdiff.guess(coarse, fine, 2))
    if pairs == 1:
        torch.testing.assert_close(answer, fine + coarse[:, 2:] - coarse[:, :2])
    else:  # the pair whose coarse image is the target's own
        coarse[:, :2] = coarse[:, 2:4]
        near = stfdiff.guess(coarse, fine, 2)
        assert float((near - fine[:, :2]).abs().mean()) < float((near - fine[:, 2:]).abs().mean())
