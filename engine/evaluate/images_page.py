"""The HTML report of `evaluate`: tables, pictures with one stretch, error histogram and density of values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...contract.cloud_classes import LABELS, NODATA, PALETTE
from .metrics import Agreement, Scores
from .report import (
    Figure,
    Section,
    Table,
    classes_png,
    density_png,
    difference_png,
    line_chart,
    number,
    page,
    rgb_png,
    stretch_of,
)

CLASS_NAMES = tuple(name for code, name in LABELS.items() if code != NODATA)
TITLES = {
    "prediction": "Result", "baseline": "Baseline", "copy": "Fine image of the nearest date",
    "change": "That + coarse change", "starfm": "STARFM",
}  # fmt: skip
_HIGHER_IS_BETTER = {"psnr", "ssim", "cc", "uiqi"}
# Title, attribute of `Scores`, digits.
_METRICS = (
    ("RMSE", "rmse", 5),
    ("MAE", "mae", 5),
    ("PSNR [dB]", "psnr", 2),
    ("SSIM", "ssim", 4),
    ("SAM [rad]", "sam", 4),
    ("SAM [°]", "sam_degree", 2),
    ("ERGAS", "ergas", 4),
    ("CC", "cc", 4),
    ("UIQI", "uiqi", 4),
)
_PUBLISHED = (
    "The eight numbers as evaluations of learned fusion publish them (Huang et al. 2024, and the networks it compares), for "
    "comparison with their tables: the same, but ERGAS is relative to the mean of the result, not of the reference. They "
    "took whole images without gaps, and the mean over their test images."
)
_PER_BAND = (("RMSE", "rmse", 5), ("MAE", "mae", 5), ("Bias", "bias", 5), ("PSNR [dB]", "psnr", 2), ("SSIM", "ssim", 4),
             ("CC", "cc", 4), ("UIQI", "uiqi", 4))  # fmt: skip


@dataclass
class Charts:
    """Histograms added up tile by tile: of the errors, and of predicted against true values (rows from the top)."""

    low: float
    high: float
    limit: float
    errors: dict[str, np.ndarray]
    densities: dict[str, np.ndarray]
    bins: int

    @classmethod
    def for_values(cls, sample: np.ndarray, bins: int) -> Charts:
        """Ranges that suit a sample (C, H, W) of the reference; errors within a quarter of its range."""
        valid = sample[np.isfinite(sample)]
        low, high = (float(v) for v in np.percentile(valid, (0.5, 99.5))) if valid.size else (0.0, 1.0)
        return cls(low, max(high, low + 1e-6), max(high - low, 1e-6) / 4, {}, {}, bins)

    def add(self, name: str, truth: np.ndarray, prediction: np.ndarray, validity: np.ndarray) -> None:
        """Count the valid pixels of one tile, all bands together."""
        g, p = truth[:, validity].ravel(), prediction[:, validity].ravel()
        errors, densities = np.zeros(self.bins), np.zeros((self.bins, self.bins))
        errors += np.histogram(p - g, self.bins, (-self.limit, self.limit))[0]
        scale = self.bins / (self.high - self.low)
        row = self.bins - 1 - np.clip(((p - self.low) * scale).astype(int), 0, self.bins - 1)
        column = np.clip(((g - self.low) * scale).astype(int), 0, self.bins - 1)
        densities += np.bincount(row * self.bins + column, minlength=self.bins**2).reshape(self.bins, self.bins)
        self.errors[name] = self.errors.get(name, 0) + errors
        self.densities[name] = self.densities.get(name, 0) + densities


def images_page(
    scores: Mapping[str, Scores],
    published: Mapping[str, Mapping[str, float]],
    picture: Mapping[str, np.ndarray],
    charts: Charts,
    *,
    bands: Sequence[str],
    colours: Sequence[int],
    ratio: float,
    names: Mapping[str, str],
    notes: Sequence[str],
    pixels: int,
) -> str:
    """The report of two images. `picture`: decimated values (C, h, w) by name and `validity`."""
    sections = [
        Section("All bands", tables=[_overall(scores)], paragraphs=[_explanation(ratio)]),
        Section("Each band", tables=[_per_band(name, score, bands) for name, score in scores.items()]),
        Section("As published", tables=[_published(published)], paragraphs=[_PUBLISHED]),
        Section("Pictures", figures=_pictures(picture, colours, charts.limit, [bands[k] for k in colours])),
        Section("Values and errors", figures=_charts(charts)),
    ]
    return _page(sections, names, notes, scores["prediction"].count, pixels)


def classes_page(
    agreements: Mapping[str, Agreement],
    matrices: Mapping[str, np.ndarray],
    picture: Mapping[str, np.ndarray],
    *,
    names: Mapping[str, str],
    notes: Sequence[str],
    pixels: int,
) -> str:
    """The report of two class rasters. `picture`: decimated codes (h, w) by name."""
    overall = Table(
        ("", "Cohen's kappa", "Overall accuracy"),
        [(TITLES[n], number(a.kappa), number(a.overall_accuracy)) for n, a in agreements.items()],
    )
    sections = [Section("Agreement", tables=[overall])]
    for name, a in agreements.items():
        per_class = Table(
            ("Class", "PA (recall)", "UA (precision)", "F1"),
            [
                (title, number(a.producers_accuracy[k]), number(a.users_accuracy[k]), number(a.f1[k]))
                for k, title in enumerate(CLASS_NAMES)
            ],
        )
        confusion = Table(
            ("Reference ↓ result →", *CLASS_NAMES),
            [(title, *(f"{n:,}" for n in matrices[name][k])) for k, title in enumerate(CLASS_NAMES)],
            caption="Pixels",
        )
        sections.append(Section(TITLES[name], tables=[per_class, confusion]))
    figures = [Figure("Reference", classes_png(picture["reference"]))]
    figures += [Figure(TITLES[name], classes_png(picture[name])) for name in agreements]
    both = (picture["reference"] < 4) & (picture["prediction"] < 4)
    different = np.where(both, (picture["reference"] != picture["prediction"]) * 1, NODATA)
    shown = {0: (235, 240, 235), 1: (178, 24, 43), NODATA: PALETTE[NODATA]}
    figures.append(Figure("Where the result differs from the reference (red)", classes_png(different, shown)))
    legend = "Red: thick cloud, orange: thin cloud, purple: cloud shadow, light grey: clear, grey: no data."
    sections.append(Section("Pictures", paragraphs=[legend], figures=figures))
    return _page(sections, names, notes, int(matrices["prediction"].sum()), pixels)


def _page(sections: list[Section], names: Mapping[str, str], notes: Sequence[str], count: int, pixels: int) -> str:
    return page(
        f"{names['prediction']} against {names['reference']}",
        sections,
        template="evaluate.html",
        **names,
        compared=f"{count:,} of {pixels:,} ({100 * count / pixels:.1f} %)",
        notes=notes,
    )


def _published(published: Mapping[str, Mapping[str, float]]) -> Table:
    columns = list(next(iter(published.values())))
    rows = [
        (TITLES[name], *(number(score[column], 2 if column == "PSNR" else 4) for column in columns))
        for name, score in published.items()
    ]
    return Table(("", *columns), rows)


def _overall(scores: Mapping[str, Scores]) -> Table:
    rows = [
        (TITLES[name], *(number(getattr(score, attribute), digits) for _, attribute, digits in _METRICS))
        for name, score in scores.items()
    ]
    best = set()
    if len(scores) > 1:
        for column, (_, attribute, _) in enumerate(_METRICS, start=1):
            values = np.array([getattr(score, attribute) for score in scores.values()])
            if not np.isnan(values).any():
                best.add((int(values.argmax() if attribute in _HIGHER_IS_BETTER else values.argmin()), column))
    return Table(("", *(title for title, *_ in _METRICS)), rows, best=frozenset(best))


def _per_band(name: str, score: Scores, bands: Sequence[str]) -> Table:
    rows = [
        (band, *(number(getattr(score, f"{attribute}_per_band")[k], digits) for _, attribute, digits in _PER_BAND))
        for k, band in enumerate(bands)
    ]
    return Table(("Band", *(title for title, *_ in _PER_BAND)), rows, caption=TITLES[name])


def _explanation(ratio: float) -> str:
    return (
        "RMSE, MAE and bias are in reflectance (0.01 = 1 %); smaller is better, as for SAM (angle between spectra) and "
        f"ERGAS (relative error, for a pixel size ratio of {ratio:.4g}). SSIM, CC, UIQI (at most 1) and PSNR: larger is "
        "better. — : not defined, as the correlation with a band that is constant."
    )


def _pictures(
    picture: Mapping[str, np.ndarray], colours: Sequence[int], limit: float, shown: Sequence[str]
) -> list[Figure]:
    chosen = {name: values[list(colours)] for name, values in picture.items() if name != "validity"}
    stretch = stretch_of(chosen["reference"])
    bands = ", ".join(shown)
    figures = [Figure(f"Reference ({bands})", rgb_png(chosen["reference"], stretch))]
    figures += [Figure(TITLES[n], rgb_png(v, stretch)) for n, v in chosen.items() if n != "reference"]
    for name in [n for n in chosen if n != "reference"]:
        error = np.where(picture["validity"], picture[name] - picture["reference"], np.nan)
        mean = error.mean(axis=0)
        caption = f"{TITLES[name]} minus reference, mean of the bands: blue −{limit / 2:.3g}, red +{limit / 2:.3g}"
        figures.append(Figure(caption, difference_png(mean, limit / 2)))
    return figures


def _charts(charts: Charts) -> list[Figure]:
    centres = charts.limit * (2 * (np.arange(charts.bins) + 0.5) / charts.bins - 1)
    shares = {TITLES[n]: list(100 * e / max(e.sum(), 1)) for n, e in charts.errors.items()}
    figures = [Figure("How often each error occurs", svg=line_chart(list(centres), shares, "error", "% of values"))]
    for name, density in charts.densities.items():
        caption = (
            f"{TITLES[name]} (upwards) against reference (to the right), {charts.low:.3g} to {charts.high:.3g}; "
            "darker = more pixels"
        )
        figures.append(Figure(caption, density_png(density)))
    return figures
