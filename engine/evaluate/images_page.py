"""The HTML reports of `evaluate` on images and classes: tables, pictures with one stretch, histograms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...contract.cloud_classes import CLEAR, LABELS, NODATA, PALETTE, SHADOW, THICK, THIN
from .compared import Compared
from .histograms import Bins, Counts
from .metrics import Agreement, Scores, agreement
from .report import (
    Figure,
    Section,
    Table,
    classes_png,
    colour_bands,
    density_png,
    difference_png,
    line_chart,
    number,
    page,
    rgb_png,
    stretch_of,
)

CLASS_NAMES = tuple(LABELS[code] for code in (CLEAR, THICK, THIN, SHADOW))  # in the order of their codes
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


@dataclass(frozen=True)
class MeasuredImages:
    """What was measured of images: scores and published numbers of each result, the pixel size ratio they are for, decimated
    values (C, h, w) by name with their `validity` (h, w), and counts of each result in `bins`."""

    scores: Mapping[str, Scores]
    published: Mapping[str, Mapping[str, float]]
    ratio: float
    picture: Mapping[str, np.ndarray]
    bins: Bins
    counts: Mapping[str, Counts]


def images_page(compared: Compared, found: MeasuredImages, labels: Mapping[str, str]) -> str:
    """The report of images against their reference; `labels`: what the layers are called, by role."""
    bands, colours = compared.reference.band_names, colour_bands(compared.reference)
    limit, shown = found.bins.limit, [bands[k] for k in colours]
    sections = [
        Section("All bands", tables=[_overall(found.scores)], paragraphs=[_explanation(found.ratio)]),
        Section("Each band", tables=[_per_band(name, score, bands) for name, score in found.scores.items()]),
        Section("As published", tables=[_published(found.published)], paragraphs=[_PUBLISHED]),
        Section("Pictures", figures=_pictures(found.picture, colours, limit, shown)),
        Section("Values and errors", figures=_charts(found.bins, found.counts)),
    ]
    height, width = compared.reference.geobox.shape
    return _page(sections, labels, compared.notes, found.scores["prediction"].count, height * width)


def classes_page(
    matrices: Mapping[str, np.ndarray],
    picture: Mapping[str, np.ndarray],
    labels: Mapping[str, str],
    notes: Sequence[str],
    pixels: int,
) -> str:
    """The report of class rasters against their reference: confusion matrices (classes, classes) of each result, decimated
    codes (h, w) by role, what the layers are called, what is to be said, and how many pixels the reference has."""
    agreements = {name: agreement(matrix) for name, matrix in matrices.items()}
    overall = Table(
        ("", "Cohen's kappa", "Overall accuracy"),
        [(TITLES[n], number(a.kappa), number(a.overall_accuracy)) for n, a in agreements.items()],
    )
    sections = [Section("Agreement", tables=[overall])]
    for name, a in agreements.items():
        sections.append(Section(TITLES[name], tables=_class_tables(a, matrices[name])))
    figures = [Figure("Reference", classes_png(picture["reference"]))]
    figures += [Figure(TITLES[name], classes_png(picture[name])) for name in agreements]
    classes = len(CLASS_NAMES)
    both = (picture["reference"] < classes) & (picture["prediction"] < classes)
    different = np.where(both, (picture["reference"] != picture["prediction"]) * 1, NODATA)
    shown = {0: (235, 240, 235), 1: (178, 24, 43), NODATA: PALETTE[NODATA]}
    figures.append(Figure("Where the result differs from the reference (red)", classes_png(different, shown)))
    legend = "Red: thick cloud, orange: thin cloud, purple: cloud shadow, light grey: clear, grey: no data."
    sections.append(Section("Pictures", paragraphs=[legend], figures=figures))
    return _page(sections, labels, notes, int(matrices["prediction"].sum()), pixels)


def _class_tables(a: Agreement, matrix: np.ndarray) -> list[Table]:
    per_class = Table(
        ("Class", "PA (recall)", "UA (precision)", "F1"),
        [
            (title, number(a.producers_accuracy[k]), number(a.users_accuracy[k]), number(a.f1[k]))
            for k, title in enumerate(CLASS_NAMES)
        ],
    )
    confusion = Table(
        ("Reference ↓ result →", *CLASS_NAMES),
        [(title, *(f"{n:,}" for n in matrix[k])) for k, title in enumerate(CLASS_NAMES)],
        caption="Pixels",
    )
    return [per_class, confusion]


def _page(sections: list[Section], labels: Mapping[str, str], notes: Sequence[str], count: int, pixels: int) -> str:
    return page(
        f"{labels['prediction']} against {labels['reference']}",
        sections,
        template="evaluate.html",
        **labels,
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


def _charts(bins: Bins, counts: Mapping[str, Counts]) -> list[Figure]:
    shares = {TITLES[n]: list(100 * c.errors / max(c.errors.sum(), 1)) for n, c in counts.items()}
    svg = line_chart(list(bins.errors), shares, "error", "% of values")
    figures = [Figure("How often each error occurs", svg=svg)]
    for name, count in counts.items():
        caption = (
            f"{TITLES[name]} (upwards) against reference (to the right), {bins.low:.3g} to {bins.high:.3g}; "
            "darker = more pixels"
        )
        figures.append(Figure(caption, density_png(count.densities)))
    return figures
