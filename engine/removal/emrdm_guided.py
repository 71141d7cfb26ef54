"""What a guided EMRDM, which is not the published one, is told of several dates: the image to mend first, with what the
others make of it.

Every other image is brought to the target's radiometry by a line for each band, through the pixels that both show clear;
their mean, each weighted by how well it fits, is the estimate that the process reverts to. The same code serves NumPy and
torch.
"""

from __future__ import annotations

from typing import Any

_PIXELS = 60.0  # clear pixels that what is usual counts for, beside those that are seen
_STEEP = 0.02**2  # usual variance of reflectance, that gains are held to 1 by
_APART, _DAYS = 0.03**2, 60.0  # squared error of an image of the same day, and days in which another one's doubles
FLAGS = 4  # channels of the condition beside two images


def guided(xp: Any, values: Any, clear: Any, days: Any) -> tuple[Any, Any]:
    """μ (…, L, C, h, w) and the condition (…, L, 2 C + FLAGS, h, w), both −1..1.

    `xp`: numpy or torch. `values` (…, L, C, h, w) reflectance, NaN where missing, the target first; `clear` (…, L, 1, h, w)
    1 where known to be clear, 0 elsewhere; `days` (…, L) since the target.
    """
    finite = values == values
    clear = clear * finite.all(-3)[..., None, :, :]
    estimate, adjusted = estimated(xp, values, clear, days)
    guess = estimate[..., None, :, :, :]
    target = xp.where(finite[..., :1, :, :, :], values[..., :1, :, :, :], guess)
    mu = xp.where(clear[..., :1, :, :, :] > 0, target, guess)
    own = xp.concatenate((target, xp.where(clear[..., 1:, :, :, :] > 0, adjusted, guess)), -4)
    flat = xp.zeros_like(clear)
    since = days[..., None, None, None] + flat
    when = since / (20 + abs(since))
    first = flat + 0
    first[..., 0, :, :, :] = 1
    flags = (1 - clear, 1 - clear[..., :1, :, :, :] + flat, when, first)
    images = [image.clip(0, 1) * 2 - 1 for image in (own, guess + xp.zeros_like(own), mu + xp.zeros_like(own))]
    return images[2], xp.concatenate((*images[:2], *flags), -3)


def estimated(xp: Any, values: Any, clear: Any, days: Any) -> tuple[Any, Any]:
    """The target (…, C, h, w) as the other images tell it, and these brought to its radiometry (…, L − 1, C, h, w); 0 where
    one shows nothing clear. Where none does, the mean of what is clear of the target, else the target itself."""
    seen = xp.where(clear > 0, values, xp.zeros_like(values))
    target, others = seen[..., :1, :, :, :], seen[..., 1:, :, :, :]
    known, shown = clear[..., :1, :, :, :], clear[..., 1:, :, :, :]
    both = known * shown

    def total(image: Any) -> Any:
        return image.sum((-2, -1))[..., None, None]

    count = total(both)
    here, there = total(both * target) / (count + 1e-6), total(both * others) / (count + 1e-6)
    away = (others - there) * both
    gain = (total(away * (target - here)) + _PIXELS * _STEEP) / (total(away * away) + _PIXELS * _STEEP)
    trust = count / (count + _PIXELS)
    adjusted = others + trust * (here - there + (gain.clip(0.25, 4) - 1) * (others - there))
    squares = total(both * (target - adjusted) ** 2).mean(-3)[..., None, :, :]
    usual = _APART * (1 + abs(days[..., 1:])[..., None, None, None] / _DAYS)
    weight = shown / ((squares + _PIXELS * usual) / (count + _PIXELS))
    sure = weight.sum(-4)
    mean = (weight * adjusted).sum(-4) / sure.clip(1e-9, None)
    some = total(known)[..., 0, :, :, :]
    lone = xp.where(some > 0, (total(target)[..., 0, :, :, :] / some.clip(1, None)) + 0 * mean, _own(xp, values))
    return xp.where(sure > 0, mean, lone), adjusted * shown


def _own(xp: Any, values: Any) -> Any:
    """The target as it is (…, C, h, w), 0 where missing."""
    own = values[..., 0, :, :, :]
    return xp.where(own == own, own, xp.zeros_like(own))
