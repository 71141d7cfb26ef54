"""The parts that rasters play are found from names, folders and content; the table shows what differs."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QItemSelectionModel
from qgis.PyQt.QtWidgets import QWidget

from skymend.ui.series_model import COARSE, FINE, IMAGE, MASK, RADAR, Role, common_ends, image_roles
from skymend.ui.series_table import SeriesTable


@pytest.fixture
def table(qgis_app, qgis_new_project):
    parent = QWidget()
    table = SeriesTable(image_roles(), parent)
    yield table
    parent.deleteLater()


def fusion_table():
    return SeriesTable([Role(FINE, "Fine", "fine", ""), Role(COARSE, "Coarse", "coarse", "")])


def scene(path, **told):
    return {"name": path.rsplit("/", 1)[-1], "paths": [path], "dates": ["2020-06-07"], "bands": ["B1"], **told}


def test_folders_tell_roles_where_names_do_not(qgis_app):
    table = fusion_table()
    table.model.add_scenes([scene("/d/modis/2020159_kranj.tif"), scene("/d/landsat_filled/2020159_kranj.tif")])
    assert {row.path: row.role for row in table.model.rows} == {
        "/d/modis/2020159_kranj.tif": COARSE,
        "/d/landsat_filled/2020159_kranj.tif": FINE,
    }


def test_content_and_folder_tell_masks(table):
    table.model.add_scenes(
        [
            scene("/d/a_20200607.tif", bands=["B02", "B03"]),
            scene("/d/b_20200607.tif", mask=True),
            scene("/d/masks/c_20200607.tif"),
            scene("/d/cloud removal/d_20200607.tif"),
            scene("/d/CLOUDPROB_20200607.tif"),
            scene("/d/e_20200607.tif", radar=True),
        ]
    )
    roles = {row.path.rsplit("/", 1)[-1][0]: row.role for row in table.model.rows}
    assert roles == {"a": IMAGE, "b": MASK, "c": MASK, "d": IMAGE, "C": MASK, "e": RADAR}


def test_what_is_added_as_something_is_that(table, make_raster):
    menus = [action.menu() for action in table.add_button.menu().actions() if action.menu()]
    assert [menu.title() for menu in menus] == ["Add as: Image", "Add as: Mask", "Add as: Radar"]
    table.add([make_raster("a_20200607.tif")], RADAR)
    assert table.model.rows[0].role == RADAR


def test_the_selection_outlives_another_role(table, make_raster):
    table.add([make_raster(f"a_2020060{day}.tif") for day in (1, 2, 3)])
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 2):
        table.view.selectionModel().select(table.model.index(row, 0), flags)
    table.model.set_role(table.view.selected(), MASK)
    assert table.view.selected() == [0, 2]
    assert [row.role for row in table.model.rows] == [MASK, IMAGE, MASK]


def test_long_names_show_what_differs(table):
    names = ["LC08_L1TP_013032_20180710_20180710_01_T1", "LC08_L1TP_013032_20180827_20180827_01_T1"]
    start, end = common_ends(names)
    assert [name[start : len(name) - end] for name in names] == ["20180710_20180710", "20180827_20180827"]
    table.model.add_scenes([scene(f"/d/{name}", product="Landsat 8") for name in names])
    table.model.letters = 20
    shown = {table.model.data(table.model.index(row, 0)) for row in range(2)}
    assert shown == {"…20180710_20180710…", "…20180827_20180827…"}
    table.model.letters = 80
    assert table.model.data(table.model.index(0, 0)) in names
    assert "Landsat 8" in table.summary.text()
