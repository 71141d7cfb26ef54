"""A run's folder goes with the run, whoever dies."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from skymend.contract import commit, run_folder
from skymend.contract.owned_folder import LOCK, OwnedFolder, dead_folders, owned_folders


@pytest.fixture(autouse=True)
def temporary(tmp_path, monkeypatch):
    """A temporary folder of the test's own."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.delenv(run_folder.VARIABLE, raising=False)
    return folder


def test_it_is_deleted_with_all_that_is_in_it(temporary):
    with run_folder.run_folder() as folder:
        Path(folder, "x").touch()
        assert run_folder.variables(folder)["TMPDIR"] == folder
    assert not list(temporary.iterdir())


def test_a_worker_without_a_parent_works_in_one_of_its_own(temporary):
    with run_folder.working_in_run_folder():
        assert Path(tempfile.mkdtemp()).parent.parent == temporary
    assert not list(temporary.iterdir())
    assert tempfile.gettempdir() == str(temporary)


def test_a_worker_with_a_parent_works_in_its_folder(temporary, monkeypatch):
    with run_folder.run_folder() as folder:
        monkeypatch.setenv(run_folder.VARIABLE, folder)
        with run_folder.working_in_run_folder():
            assert Path(folder, f"worker{LOCK}").exists()
        assert Path(folder).exists()


def died(temporary, owner="starter"):
    """The folder of a run all of whose owners are dead."""
    folder = OwnedFolder.make(str(temporary), run_folder.PREFIX, owner)
    folder.release()
    return folder.path


def test_dead_runs_are_swept_at_the_next_start_with_what_they_made(temporary, tmp_path, monkeypatch):
    folder = died(temporary)
    monkeypatch.setenv(run_folder.VARIABLE, folder)
    output = tmp_path / "output"
    output.mkdir()
    run_folder.note_made(str(output))
    work = OwnedFolder.make(str(output), commit.PREFIX)
    Path(work.path, "part").touch()
    run_folder.note_made(work.path)
    work.release()
    monkeypatch.delenv(run_folder.VARIABLE)
    with run_folder.run_folder():
        assert not Path(folder).exists()
        assert not output.exists()


def test_what_is_not_a_runs_is_never_deleted_whatever_the_list_says(temporary, tmp_path):
    folder, mine = died(temporary), tmp_path / "mine"
    mine.mkdir()
    (mine / "precious").touch()
    looks_like_ours = tmp_path / f"{commit.PREFIX}no-lock"
    looks_like_ours.mkdir()
    (looks_like_ours / "precious").touch()
    Path(folder, "made").write_text(f'"{mine}"\n"{looks_like_ours}"\nnonsense\n["x"]\n"relative"\n')
    run_folder.sweep_dead_runs(str(temporary))
    assert not Path(folder).exists()
    assert (mine / "precious").exists()
    assert (looks_like_ours / "precious").exists()


def test_a_worker_that_outlives_its_parent_keeps_the_folder(temporary):
    folder = died(temporary)
    with OwnedFolder.join(folder, "worker"):
        run_folder.sweep_dead_runs(str(temporary))
        assert Path(folder).exists()
    run_folder.sweep_dead_runs(str(temporary))
    assert not Path(folder).exists()


def test_giving_up_deletes_parts_and_spares_outputs_that_are_being_put_in_place(temporary, tmp_path, monkeypatch):
    monkeypatch.setenv(run_folder.VARIABLE, died(temporary))
    output = tmp_path / "output"
    output.mkdir()
    with OwnedFolder.make(str(output), commit.PREFIX) as work:
        run_folder.note_made(work.path)
        Path(work.path, commit.JOURNAL).write_text("{}")
        assert not run_folder.give_up_run()
        Path(work.path, commit.JOURNAL).unlink()
        assert run_folder.give_up_run()
    assert not list(output.iterdir())
    assert not list(temporary.iterdir())


def test_a_folder_without_a_lock_is_only_deleted_when_empty(tmp_path):
    empty, full = tmp_path / "p-empty", tmp_path / "p-full"
    for folder in (empty, full):
        folder.mkdir()
    (full / "x").touch()
    assert not list(dead_folders(str(tmp_path), "p-"))
    assert owned_folders(str(tmp_path), "p-") == [str(full)]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_folders_of_other_users_are_left_alone(temporary):
    folder = died(temporary)
    os.chown(folder, 12345, 12345)
    run_folder.sweep_dead_runs(str(temporary))
    assert Path(folder).exists()


def test_what_cannot_be_deleted_is_told_and_stays_the_deads(tmp_path, monkeypatch):
    with OwnedFolder.make(str(tmp_path), "p-") as folder:
        stuck = Path(folder.path, "stuck")
        stuck.touch()
        real = os.unlink

        def refusing(path, *rest, **options):
            if str(path) == str(stuck):
                raise PermissionError(13, "in use", path)
            real(path, *rest, **options)

        monkeypatch.setattr(os, "unlink", refusing)
        assert folder.delete() == [str(stuck)]
    monkeypatch.undo()
    for dead in dead_folders(str(tmp_path), "p-"):
        assert dead.delete() == []
    assert not list(tmp_path.glob("p-*"))


def test_a_run_that_ends_leaves_neither_its_folder_nor_an_empty_one_it_made(temporary, tmp_path, monkeypatch):
    empty, full = tmp_path / "empty", tmp_path / "full"
    with run_folder.run_folder() as folder:
        monkeypatch.setenv(run_folder.VARIABLE, folder)
        for path in (empty, full):
            run_folder.note_made(str(path))
            path.mkdir()
        (full / "a.txt").touch()
        Path(folder, "scratch").touch()
    assert not Path(folder).exists()
    assert not empty.exists()
    assert full.exists()
