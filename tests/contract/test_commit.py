"""Several outputs are all new or all old, wherever a run dies."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from skymend.contract import commit
from skymend.contract.owned_folder import OwnedFolder, owned_folders

ROOT = Path(__file__).resolve().parents[2]
# Puts two outputs in place and dies, as by kill -9, at the given call of a function of the system.
DYING = """
import os, sys
from skymend.contract import commit
from skymend.contract.owned_folder import OwnedFolder
folder, name, call = sys.argv[1], sys.argv[2], int(sys.argv[3])
work = OwnedFolder.make(folder, commit.PREFIX)
parts = os.path.join(work.path, commit.PARTS)
os.mkdir(parts)
for output in "ab":
    with open(os.path.join(parts, output), "w") as file:
        file.write("new")
real, count = getattr(os, name), 0
def dying(*arguments, **options):
    global count
    count += 1
    if count == call:
        os._exit(9)
    return real(*arguments, **options)
setattr(os, name, dying)
commit.commit(work.path, [(os.path.join(parts, output), os.path.join(folder, output)) for output in "ab"])
setattr(os, name, real)
os._exit(0)
"""


def die(folder, name, call):
    environment = {**os.environ, "PYTHONPATH": str(ROOT / ".dev" / "plugins")}
    return subprocess.run([sys.executable, "-c", DYING, str(folder), name, str(call)], env=environment).returncode


def made(tmp_path, **older):
    folder = tmp_path / "out"
    folder.mkdir()
    for name, text in older.items():
        (folder / name).write_text(text)
    return folder


def content(folder):
    return {path.name: path.read_text() for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("name", "call", "then"),
    [
        ("fsync", 1, "older"), ("fsync", 2, "older"), ("fsync", 3, "older"), ("link", 1, "older"), ("link", 2, "older"),
        ("replace", 1, "older"), ("replace", 2, "new"), ("fsync", 5, "new"),
    ],
)  # fmt: skip
def test_a_run_that_dies_leaves_all_old_or_all_new(tmp_path, name, call, then):
    folder = made(tmp_path, a="older", b="older")
    assert die(folder, name, call) == 9
    assert {path.name for path in folder.iterdir() if path.is_file()} == {"a", "b"}  # never absent
    commit.sweep(str(folder))
    assert content(folder) == {"a": then, "b": then}


@pytest.mark.parametrize(("call", "then"), [(1, {}), (2, {"a": "new", "b": "new"})])
def test_outputs_that_were_not_there_appear_together(tmp_path, call, then):
    folder = made(tmp_path)
    assert die(folder, "replace", call) == 9
    commit.sweep(str(folder))
    assert content(folder) == then


def test_what_somebody_else_wrote_since_stays(tmp_path):
    folder = made(tmp_path, a="older", b="older")
    assert die(folder, "replace", 2) == 9
    (folder / "b").write_text("written by hand")
    commit.sweep(str(folder))
    assert content(folder) == {"a": "new", "b": "written by hand"}


def test_a_run_that_lives_is_never_swept(tmp_path):
    folder = made(tmp_path)
    with OwnedFolder.make(str(folder), commit.PREFIX) as work:
        Path(work.path, "part").touch()
        os.utime(work.path, (0, 0))  # however old it looks
        commit.sweep(str(folder))
        assert Path(work.path, "part").exists()
    commit.sweep(str(folder))
    assert not owned_folders(str(folder), commit.PREFIX)


def parts_of(work, *names):
    folder = Path(work.path, commit.PARTS)
    folder.mkdir()
    for name in names:
        (folder / name).write_text("new")
    return [(str(folder / name), name) for name in names]


def test_a_move_that_fails_puts_the_others_back(tmp_path):
    folder = made(tmp_path, a="older")
    (folder / "c").mkdir()
    (folder / "c" / "x").touch()
    with OwnedFolder.make(str(folder), commit.PREFIX) as work:
        moves = [(part, str(folder / name)) for part, name in parts_of(work, "a", "b", "c")]
        with pytest.raises(OSError, match="c"):
            commit.commit(work.path, moves)
        work.delete()
    assert sorted(path.name for path in folder.iterdir()) == ["a", "c"]
    assert (folder / "a").read_text() == "older"


def test_without_hard_links_older_files_are_renamed_and_put_back(tmp_path, monkeypatch):
    def no_links(*_):
        raise PermissionError("this disk has none")

    monkeypatch.setattr(os, "link", no_links)
    test_a_move_that_fails_puts_the_others_back(tmp_path)


def test_a_run_that_is_given_up_cannot_commit(tmp_path):
    folder = made(tmp_path, a="older")
    with OwnedFolder.make(str(folder), commit.PREFIX) as work:
        [(part, name)] = parts_of(work, "a")
        assert commit.give_up(work.path)
        with pytest.raises(commit.Decided):
            commit.commit(work.path, [(part, str(folder / name))])
    assert (folder / "a").read_text() == "older"


def test_a_run_that_commits_cannot_be_given_up(tmp_path):
    folder = made(tmp_path)
    with OwnedFolder.make(str(folder), commit.PREFIX) as work:
        [(part, name)] = parts_of(work, "a")
        commit.commit(work.path, [(part, str(folder / name))])
        assert not commit.give_up(work.path)


def test_a_folder_takes_the_place_of_a_folder(tmp_path):
    folder = made(tmp_path)
    (folder / "cube").mkdir()
    (folder / "cube" / "older").touch()
    with OwnedFolder.make(str(folder), commit.PREFIX) as work:
        part = Path(work.path, commit.PARTS, "cube")
        part.mkdir(parents=True)
        (part / "new").touch()
        commit.commit(work.path, [(str(part), str(folder / "cube"))])
        work.delete()
    assert [path.name for path in (folder / "cube").iterdir()] == ["new"]
    assert [path.name for path in folder.iterdir()] == ["cube"]


def test_outputs_in_two_folders_are_finished_from_either(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
    with OwnedFolder.make(str(one), commit.PREFIX) as first, OwnedFolder.make(str(other), commit.PREFIX) as second:
        Path(second.path, commit.FIRST).write_text(first.path)
        moves = [(part, str(one / name)) for part, name in parts_of(first, "a")]
        moves += [(part, str(other / name)) for part, name in parts_of(second, "b")]
        real, calls = os.replace, []

        def dying(*arguments):
            calls.append(arguments)
            if len(calls) == 2:
                raise KeyboardInterrupt  # not an OSError: nothing is put back, as after a kill
            real(*arguments)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "replace", dying)
            with pytest.raises(KeyboardInterrupt):
                commit.commit(first.path, moves)
    commit.sweep(str(other))
    assert content(other) == {"b": "new"}
    commit.sweep(str(one))
    assert content(one) == {"a": "new"}


def test_a_torn_journal_means_that_nothing_had_begun(tmp_path):
    folder = made(tmp_path, a="older")
    with OwnedFolder.make(str(folder), commit.PREFIX) as work:
        parts_of(work, "a")
        Path(work.path, commit.JOURNAL).write_text('{"moves": [{"pa')
    commit.sweep(str(folder))
    assert content(folder) == {"a": "older"}


def test_many_files_reach_the_disk_too(tmp_path):
    folder = tmp_path / "cube"
    folder.mkdir()
    for k in range(100):
        (folder / str(k)).touch()
    commit.flush([str(folder)])
    with pytest.raises(FileNotFoundError):
        commit.flush([str(folder), str(tmp_path / "gone")])


def test_one_text_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    commit.write_whole(str(tmp_path / "a.html"), "first")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="space"):
        commit.write_whole(str(tmp_path / "a.html"), "second")
    assert content(tmp_path) == {"a.html": "first"}
