"""Files in folders and archives."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.raster.files import beside, members, name_of, text_of


def tree(folder: Path) -> Path:
    """A folder of two files, one of them in a folder."""
    (folder / "inner").mkdir(parents=True)
    (folder / "a.txt").write_text("A")
    (folder / "inner" / "b.txt").write_text("B")
    return folder


def archive_of(folder: Path, path: Path) -> Path:
    """The folder's files in a .zip, or as tar writes them from within it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w") as archive:
            for file in files:
                archive.write(file, file.relative_to(folder))
    else:
        with tarfile.open(path, "w:gz" if path.suffix == ".gz" else "w") as archive:
            for file in files:
                archive.add(file, f"./{file.relative_to(folder)}")
    return path


def test_a_folder_has_the_files_of_its_folders(tmp_path):
    assert [name_of(file) for file in members(str(tree(tmp_path / "t")))] == ["a.txt", "b.txt"]


@pytest.mark.parametrize("name", ["x.zip", "x.tar", "x.tar.gz"])
def test_archives_are_like_folders(tmp_path, name):
    path = archive_of(tree(tmp_path / "t"), tmp_path / "archives" / name)
    a, b = members(str(path))
    assert (text_of(a), text_of(b)) == ("A", "B")
    assert members(str(path.parent)) == [a, b]  # and are searched in folders
    assert beside(a) == [a]
    assert beside(b) == [b]
    assert members(a.rpartition("/")[0]) == [a, b]
    assert members(b.rpartition("/")[0]) == [b]
    assert members(b) == [b]


def test_files_beside_can_be_asked_for_by_their_ending(tmp_path):
    folder = tree(tmp_path / "t")
    (folder / "x_MTL.TXT").write_text("")
    assert [name_of(file) for file in beside(str(folder / "a.txt"), "mtl.txt")] == ["x_MTL.TXT"]


def test_a_damaged_archive_is_named(tmp_path):
    (tmp_path / "x.zip").write_bytes(b"PK no")
    with pytest.raises(InputError, match=r"x\.zip is no whole archive"):
        members(str(tmp_path))
