"""Other languages: the catalogue of the locale is put in and taken out, and the worker's messages translate too."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback

from skymend.algorithms import language, messages
from skymend.algorithms.layers import tr
from tests.strings.catalogue import Text, as_qm

GERMAN = {
    "Run": "Ausführen",
    "{1} and {2}": "{1} und {2}",
    "{1} or {2}": "{1} oder {2}",
    "{1} has no frame {2}.": "In {1} gibt es kein Bild {2}.",
    "Its frames are 0 to {1}.": "Seine Bilder sind 0 bis {1}.",
    "{1} runs on the CPU: {2}.": "{1} läuft auf dem Prozessor: {2}.",
    "this environment has the CPU build of ONNX Runtime": "ONNX Runtime ist hier nur für den Prozessor da",
    "There is no method “{1}” for {2}.": "Für {2} gibt es kein Verfahren „{1}“.",
    "clear": "frei",
}


@pytest.fixture
def german(tmp_path, monkeypatch):
    """A small German catalogue, installed as by the plugin."""
    texts = {english: Text(english, (), translation) for english, translation in GERMAN.items()}
    (tmp_path / "skymend_de.qm").write_bytes(as_qm(texts, "de"))
    monkeypatch.setattr(language, "FOLDER", str(tmp_path))
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "de_AT"))
    translator = language.install()
    yield translator
    language.remove(translator)


@pytest.mark.parametrize(
    ("locale", "names"), [("pt_BR", ["pt_BR", "pt"]), ("de", ["de"]), ("zh-Hans", ["zh_Hans", "zh"])]
)
def test_the_nearest_catalogue_of_a_locale(locale, names):
    assert language.names_of(locale) == names


def test_a_catalogue_is_put_in_and_taken_out(german):
    assert tr("Run") == "Ausführen"
    language.remove(german)
    assert tr("Run") == "Run"


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("a.tif has no frame 7.", "In a.tif gibt es kein Bild 7."),
        ("a.tif has no frame 7. Its frames are 0 to 4.", "In a.tif gibt es kein Bild 7. Seine Bilder sind 0 bis 4."),
        (
            "m runs on the CPU: this environment has the CPU build of ONNX Runtime.",
            "m läuft auf dem Prozessor: ONNX Runtime ist hier nur für den Prozessor da.",
        ),
        ("There is no method “clear” for x.", "Für x gibt es kein Verfahren „clear“."),  # a name is not translated
        ("Nobody knows this. a has no frame 1.", "Nobody knows this. In a gibt es kein Bild 1."),
        ("/a/b 1.5.tif", "/a/b 1.5.tif"),
    ],
)
def test_messages_of_the_worker(german, said, heard):
    assert messages.translated(said) == heard


def test_english_stays_as_it_is():
    assert messages.translated("a.tif has no frame 7.") == "a.tif has no frame 7."


def test_what_a_run_says_is_translated(german):
    feedback = QgsProcessingFeedback(False)
    messages.Interpreter(feedback).pushWarning("a.tif has no frame 7.")
    assert "In a.tif gibt es kein Bild 7." in feedback.textLog()
