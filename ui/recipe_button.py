"""The tab's "Recipe" menu: kept in the project or in a file, opened again, and the same run as a command line."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu, QMessageBox, QToolButton

from ..algorithms.layers import tr
from ..algorithms.recipes import as_layer, recipe_of
from ..contract.recipe import Recipe, RecipeError, read_recipe, write_recipe
from .batch_dialog import can_batch, show_batch
from .clip_picker import last_folder
from .command_line import process_command
from .project_recipes import forget_recipe, keep_recipe, project_recipes


class RecipeButton(QToolButton):
    """Acts on one tab; a recipe of another task is handed to whoever listens to `opened`."""

    opened = pyqtSignal(object, str)  # Recipe, its name

    def __init__(self, tab: Any):
        super().__init__(tab)
        self.tab = tab
        self.setText(tr("Recipe"))
        self.setToolTip(tr("Keep this task with its table and options, in the project or as a file, and run it again"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self.fill(menu))
        self.setMenu(menu)

    def fill(self, menu: QMenu) -> None:
        """The menu as things stand now."""
        menu.clear()
        ready = not self.tab.problem()
        for text, slot, enabled in (
            (tr("Save in the project…"), self.save_in_project, ready),
            (tr("Save as file…"), self.save_as_file, ready),
            (tr("Open file…"), self.open_file, True),
        ):
            action = menu.addAction(text, slot)
            action.setEnabled(enabled)
        recipes = project_recipes()
        section = menu.addMenu(QgsApplication.getThemeIcon("/mIconFolderProject.svg"), tr("Recipes of the project"))
        section.setEnabled(bool(recipes))
        for name, recipe in sorted(recipes.items()):
            label = tr("{name} ({task})").format(name=name, task=_title(recipe.task))
            action = section.addAction(label.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, n=name, r=recipe: self.opened.emit(r, n))
        removing = menu.addMenu(tr("Remove from the project"))
        removing.setEnabled(bool(recipes))
        for name in sorted(recipes):
            action = removing.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, n=name: self.forget(n))
        menu.addSeparator()
        if can_batch(self.tab.task):
            menu.addAction(tr("Run over many scenes…"), lambda: show_batch(self.tab))
        action = menu.addAction(tr("Copy as qgis_process command"), self.copy_process_command)
        action.setEnabled(ready)

    def recipe(self, beside: str = "") -> Recipe:
        """The tab as a recipe, with the dates that its table knows. Raises QgsProcessingException."""
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        made = recipe_of(self.tab.algorithm, self.tab.parameters(), context, beside)
        dates = self.tab.known_dates()

        def dated(entry: Any) -> Any:
            path = as_layer(entry).get("path", "")
            return {**as_layer(entry), "date": dates[path]} if path in dates else entry

        return Recipe(
            made.task,
            {n: [dated(e) for e in v] if isinstance(v, list) else v for n, v in made.parameters.items()},
        )

    def save_in_project(self) -> None:
        """Keep the tab in the project, under a name."""
        names = sorted(name for name, recipe in project_recipes().items() if recipe.task == self.tab.task)
        first = names[0] if names else self.tab.algorithm.displayName()
        name, fine = QInputDialog.getItem(
            self, tr("Save in the project"), tr("Name of the recipe:"), names or [first], 0, True
        )
        name = name.strip()
        if not fine or not name:
            return
        taken = project_recipes().get(name)
        if taken is not None and taken.task != self.tab.task:
            self.tab.footer.show_problem(
                tr("“{name}” is a recipe of {task} already. Choose another name.").format(
                    name=name, task=_title(taken.task)
                )
            )
            return
        try:
            keep_recipe(name, self.recipe())
        except QgsProcessingException as error:
            self.tab.footer.show_problem(str(error))
            return
        self.tab.footer.show_text(
            tr("The project has the recipe “{name}” now. Save the project to keep it.").format(name=name)
        )

    def save_as_file(self) -> None:
        """Keep the tab in a file, which the worker runs without QGIS, too."""
        start = os.path.join(last_folder(), f"{self.tab.task}.json")
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the recipe"), start, tr("Recipes (*.json)"))
        if not path:
            return
        path = path if path.lower().endswith(".json") else f"{path}.json"
        try:
            write_recipe(path, self.recipe(beside=path))
        except (QgsProcessingException, OSError) as error:
            self.tab.footer.show_problem(str(error))
            return
        self.tab.footer.show_text(tr("Saved as {path}. Without QGIS: python -m skymend {path}").format(path=path))

    def open_file(self) -> None:
        """Show a recipe from a file."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a recipe"), last_folder(), tr("Recipes (*.json)"))
        if path:
            self.open(path)

    def open(self, path: str) -> None:
        """Show the recipe in a file, in the tab of its task."""
        try:
            recipe = read_recipe(path)
        except RecipeError as error:
            self.tab.footer.show_problem(str(error))
            return
        self.opened.emit(recipe, os.path.basename(path))

    def forget(self, name: str) -> None:
        """Take a recipe out of the project, if the user agrees."""
        question = tr("Remove the recipe “{name}” from the project?").format(name=name)
        if QMessageBox.question(self, tr("Recipes"), question) == QMessageBox.StandardButton.Yes:
            forget_recipe(name)

    def copy_process_command(self) -> None:
        """The run as a command line, on the clipboard."""
        QApplication.clipboard().setText(process_command(self.tab.algorithm, self.tab.parameters()))
        self.tab.footer.show_text(tr("The qgis_process command is on the clipboard."))


def _title(task: str) -> str:
    algorithm = QgsApplication.processingRegistry().algorithmById(f"skymend:{task}")
    return algorithm.displayName() if algorithm is not None else task
