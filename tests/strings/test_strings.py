"""Texts and translations: nothing that users see is left out, and what is generated is up to the sources."""

from __future__ import annotations

import ast

import pytest

from .__main__ import ROOT, all_made, faults
from .catalogue import Text, as_ts, fault, read
from .literals import literals
from .worker import texts_of


def test_generated_files_are_up_to_the_sources():
    stale = [path.name for path, content in all_made().items() if not path.exists() or path.read_bytes() != content]
    assert not stale, "run ./dev strings"


def test_every_text_is_translated_with_its_places():
    assert faults() == []


def test_no_text_of_qgis_side_goes_past_tr():
    assert list(literals(ROOT)) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('raise InputError(f"{name} has no frame {n}.")', ["{1} has no frame {2}."]),
        ("f\"{n} image{'s' if n > 1 else ''} left\"", ["{1} images left", "{1} image left"]),
        ('events.info("Going on. " + rest)', ["Going on."]),
        ('parser.add_argument(help="where journal and tables go")', []),
        ('reference = "Aybar et al. 2022, Scientific Data 9, 782"', []),
        ('"""What this is for."""', []),
    ],
)
def test_templates_are_taken_from_f_strings(source, expected):
    assert (
        list(texts_of(ast.parse(source if source.startswith(("raise", '"""', "ref")) else f"x = {source}"))) == expected
    )


@pytest.mark.parametrize(
    ("english", "translation", "wrong"),
    [
        ("{n} images", "{n} Bilder", ""),
        ("{n} images", "{m} Bilder", "places"),
        ("{n} images", "Bilder", "places"),
        ("<b>all</b>", "alle", "as many"),
        ("all ", "alle", "blanks"),
        ("all", "", "no translation"),
    ],
)
def test_faults_of_a_translation(english, translation, wrong):
    assert wrong in fault(Text(english, (), translation))
    assert bool(fault(Text(english, (), translation))) == bool(wrong)


def test_a_catalogue_is_read_as_it_was_written(tmp_path):
    texts = {t.english: t for t in (Text("a < b\n“c”", ("ui/x.py",), "d & e\nf"), Text("new", ("ui/x.py",)))}
    path = tmp_path / "skymend_de.ts"
    path.write_text(as_ts(texts, "de"), encoding="utf-8")
    assert {english: text.translation for english, text in read(path).items()} == {"a < b\n“c”": "d & e\nf"}
