"""The user's language: the catalogue of QGIS's locale, put in with the plugin and taken out with it."""

from __future__ import annotations

import os

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .layers import tr_listed

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "i18n")
LANGUAGE_CODE = "(language code)"  # which every catalogue translates into its own


def install() -> QTranslator | None:
    """Put the catalogue of QGIS's locale in; None where there is none, as for English."""
    for name in names_of(QgsApplication.locale()):
        path = os.path.join(FOLDER, f"skymend_{name}.qm")
        if os.path.exists(path):
            translator = QTranslator()
            if translator.load(path) and QCoreApplication.installTranslator(translator):
                return translator
    return None


def remove(translator: QTranslator | None) -> None:
    """Take a catalogue out again."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)


def names_of(locale: str) -> list[str]:
    """The catalogues that fit a locale, the nearest first: pt_BR, then pt."""
    parts = locale.replace("-", "_").split("_")
    return ["_".join(parts[:count]) for count in range(len(parts), 0, -1)]


def is_translated() -> bool:
    """Whether texts are shown in another language than English."""
    return tr_listed(LANGUAGE_CODE) != LANGUAGE_CODE
