"""The first run: SkyMend's own Python packages are missing, so say what they are, and get them if the user agrees."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QMessageBox

from ..algorithms.layers import tr
from ..algorithms.messages import translated
from ..algorithms.qgis_settings import preferences
from ..runtime import environment
from ..runtime.installer import PackagePlan
from .settings import PAGE


def may_run(iface: Any) -> bool:
    """Whether a job may start: the environment is there, or the user agrees that the job makes it first."""
    found = environment.status(preferences())
    if found.usable:
        return True
    problem = translated(found.problem)
    if found.state == environment.CUSTOM:
        answer = ask(
            iface, translated(found.problem), tr("Choose another Python, or none, in the settings."), prepare=False
        )
    elif found.state == environment.BROKEN:
        answer = ask(iface, tr("SkyMend's Python environment has to be made anew."), f"{problem}\n\n{costs()}")
    else:
        answer = ask(iface, tr("SkyMend needs its own Python packages."), costs())
    if answer == "settings":
        iface.showOptionsDialog(iface.mainWindow(), PAGE)
    return answer == "prepare"


def costs() -> str:
    """What preparing takes, from where, to where."""
    chosen = preferences()
    source = tr("the folder {folder}").format(folder=chosen.wheels) if chosen.wheels else tr("the internet (PyPI)")
    return tr(
        "They come from {source} once, into a folder of their own that QGIS's Python never sees:\n{folder}\n\n"
        "Disk space needed: {cpu} GB, or {gpu} GB where there is an NVIDIA GPU. It takes a few minutes and can be "
        "cancelled; then the job goes on by itself. No data leave this computer."
    ).format(
        source=source,
        folder=chosen.home,
        cpu=f"{PackagePlan().space / 1000:.1f}",
        gpu=f"{PackagePlan('gpu-cuda12').space / 1000:.0f}",
    )


def ask(iface: Any, text: str, more: str, prepare: bool = True) -> str:
    """Ask what to do: "prepare", "settings" or ""."""
    box = QMessageBox(QMessageBox.Icon.Question, PAGE, text, QMessageBox.StandardButton.Cancel, iface.mainWindow())
    box.setInformativeText(more)
    settings = box.addButton(tr("Settings…"), QMessageBox.ButtonRole.ActionRole)
    go = box.addButton(tr("Prepare and run"), QMessageBox.ButtonRole.AcceptRole) if prepare else None
    box.setDefaultButton(go or settings)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    if clicked is None:
        return ""
    return "prepare" if clicked == go else "settings" if clicked == settings else ""
