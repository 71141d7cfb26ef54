"""The environment: recognised in every state, made from scratch, repaired, removed, never harmed."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from skymend.contract.locks import Busy, file_lock
from skymend.runtime import environment, failures, graphics, installer, interpreters, preparation, records, worker
from skymend.runtime.failures import EnvironmentProblem
from skymend.runtime.installer import PackagePlan
from skymend.runtime.interpreters import Interpreter, child_environment, environment_python, find_interpreters, probe
from skymend.runtime.locks import delete_environment, in_use
from skymend.runtime.preferences import Preferences

from .conftest import Feedback

PREFERENCES = Preferences()  # the data folder follows SKYMEND_HOME


def make_environment(home, name="env-abc-1", plan=None, recorded=True):
    """A folder that looks like a finished environment."""
    plan = plan or PackagePlan()
    folder = home / name
    python = Path(environment_python(str(folder)))
    packages = folder / ("Lib" if os.name == "nt" else "lib/python3.11") / "site-packages"
    python.parent.mkdir(parents=True)
    shutil.copy(sys.executable, python)
    (folder / "pyvenv.cfg").write_text(f"home = {Path(sys.executable).parent}\n")
    (folder / ".in-use").touch()
    for package in records.modules():
        packages.joinpath(*package.split(".")).mkdir(parents=True)
    if recorded:
        record = {
            "folder": name, "flavour": plan.flavour, "extras": list(plan.extras), "fingerprint": plan.fingerprint,
            "versions": {"numpy": "2"}, "size": 5, "gpu": None,
        }  # fmt: skip
        records.write(str(home), record)
    return folder


@pytest.fixture
def made(home):
    home.mkdir()
    return make_environment(home)


class TestStatus:
    def test_nothing_yet(self, home):
        assert environment.status(PREFERENCES).state == "missing"
        assert not home.exists()

    def test_ready(self, made):
        found = environment.status(PREFERENCES)
        assert (found.state, found.problem, found.versions) == ("ready", "", {"numpy": "2"})
        assert found.folder == str(made)

    def test_half_made(self, home):
        home.mkdir()
        make_environment(home, recorded=False)
        found = environment.status(PREFERENCES)
        assert found.state == "broken"
        assert "did not finish" in found.problem

    def test_being_made(self, home):
        home.mkdir()
        make_environment(home, recorded=False)
        with file_lock(str(home / "install.lock")):
            assert environment.status(PREFERENCES).state == "missing"

    @pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 99}', '{"format": 1, "folder": 5}'])
    def test_a_record_that_makes_no_sense(self, made, home, text):
        (home / "current.json").write_text(text)
        assert environment.status(PREFERENCES).state == "broken"

    def test_the_folder_is_gone(self, made):
        shutil.rmtree(made)
        assert environment.status(PREFERENCES).state == "broken"

    def test_its_python_moved(self, made):
        (made / "pyvenv.cfg").write_text("home = /gone/with/the/update\n")
        found = environment.status(PREFERENCES)
        assert found.state == "broken"
        assert "/gone/with/the/update" in found.problem

    def test_packages_are_missing(self, made):
        shutil.rmtree(next(made.rglob("rasterio")))
        found = environment.status(PREFERENCES)
        assert found.state == "broken"
        assert "rasterio" in found.problem

    def test_other_packages_are_wanted_now(self, home):
        home.mkdir()
        make_environment(home, plan=PackagePlan())
        record = json.loads((home / "current.json").read_text())
        (home / "current.json").write_text(json.dumps({**record, "fingerprint": "older"}))
        assert environment.status(PREFERENCES).state == "outdated"
        (home / "current.json").write_text(json.dumps({**record, "flavour": "of the future"}))
        assert environment.status(PREFERENCES).state == "outdated"

    def test_another_python_is_chosen(self, made, monkeypatch, python):
        monkeypatch.setenv("SKYMEND_PYTHON", python)
        found = environment.status(PREFERENCES)
        assert (found.state, found.python, found.usable) == ("custom", python, True)
        monkeypatch.setenv("SKYMEND_PYTHON", "/nowhere/python")
        assert not environment.status(PREFERENCES).usable


class TestEnsure:
    def test_a_ready_one_is_used_and_leftovers_are_swept(self, made, home, feedback):
        make_environment(home, "env-old-1", recorded=False)
        assert environment.ensure(PREFERENCES, feedback) == environment_python(str(made))
        assert [path.name for path in home.glob("env-*")] == [made.name]

    def test_an_environment_in_use_is_not_swept(self, made, home, feedback):
        older = make_environment(home, "env-old-1", recorded=False)
        with in_use(environment_python(str(older))):
            environment.ensure(PREFERENCES, feedback)
            assert (older / "pyvenv.cfg").is_file()
        environment.ensure(PREFERENCES, feedback)
        assert not older.exists()

    def test_a_broken_one_is_made_anew_as_it_was(self, home, feedback, monkeypatch):
        home.mkdir()
        folder = make_environment(home, plan=PackagePlan("cpu", ("training",)))
        shutil.rmtree(next(folder.rglob("numpy")))
        asked = {}
        monkeypatch.setattr(
            environment, "create", lambda preferences, feedback, **wanted: asked.update(wanted) or "python"
        )
        assert environment.ensure(PREFERENCES, feedback) == "python"
        assert asked == {"gpu": None, "extras": ("training",)}
        assert "numpy" in feedback.infos[0]

    def test_an_outdated_one_is_used_where_it_cannot_be_updated(self, made, home, feedback, monkeypatch):
        def fail(*_, **__):
            raise EnvironmentProblem("No network.")

        record = json.loads((home / "current.json").read_text())
        (home / "current.json").write_text(json.dumps({**record, "fingerprint": "older"}))
        monkeypatch.setattr(environment, "create", fail)
        assert environment.ensure(PREFERENCES, feedback) == environment_python(str(made))
        assert "No network." in feedback.warnings[0]

    def test_another_python_is_checked_and_used(self, monkeypatch, python, feedback, home):
        monkeypatch.setenv("SKYMEND_PYTHON", python)
        assert environment.ensure(PREFERENCES, feedback) == python
        assert not home.exists()
        monkeypatch.setattr(environment, "verify", None)  # once is enough
        assert environment.ensure(PREFERENCES, feedback) == python

    def test_another_python_without_the_packages(self, monkeypatch, tmp_path, feedback):
        bare = tmp_path / "bare"
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(bare)], check=True)
        monkeypatch.setenv("SKYMEND_PYTHON", environment_python(str(bare)))
        with pytest.raises(EnvironmentProblem, match="lacks numpy") as caught:
            environment.ensure(PREFERENCES, feedback)
        assert "worker.txt" in caught.value.hint

    @pytest.mark.skipif(os.name == "nt", reason="a shell script")
    def test_what_is_chosen_is_no_python(self, monkeypatch, tmp_path, feedback):
        program = tmp_path / "python"
        program.write_text("#!/bin/sh\necho I am a snake\n")
        program.chmod(0o755)
        monkeypatch.setenv("SKYMEND_PYTHON", str(program))
        with pytest.raises(EnvironmentProblem, match="not a Python"):
            environment.ensure(PREFERENCES, feedback)


class TestCreate:
    def test_a_full_disk_is_told_before_anything_is_made(self, monkeypatch, feedback, home):
        usage = shutil.disk_usage("/")._replace(free=10**8)
        monkeypatch.setattr(preparation.shutil, "disk_usage", lambda _: usage)
        with pytest.raises(EnvironmentProblem, match=r"1\.6 GB of disk space are needed"):
            environment.create(PREFERENCES, feedback, gpu=False)
        assert not list(home.glob("env-*"))

    def test_a_data_folder_that_cannot_be_made(self, home, feedback):
        home.write_text("a file is in the way")
        with pytest.raises(EnvironmentProblem, match="cannot be written to"):
            environment.create(PREFERENCES, feedback)

    def test_an_offline_folder_that_is_not_there(self, feedback):
        with pytest.raises(EnvironmentProblem, match="offline folder"):
            environment.create(Preferences(wheels="/nowhere/wheels"), feedback)

    def test_an_unknown_extra(self, feedback):
        with pytest.raises(EnvironmentProblem, match="sauna"):
            environment.create(PREFERENCES, feedback, extras=("sauna",))

    def test_no_python_at_all(self, monkeypatch, feedback):
        monkeypatch.setattr(preparation, "find_interpreters", lambda chosen: iter(()))
        with pytest.raises(EnvironmentProblem, match="No Python was found"):
            environment.create(PREFERENCES, feedback)

    def test_gpu_packages_without_a_gpu(self, monkeypatch, feedback):
        monkeypatch.setattr(graphics, "find_gpu", lambda: None)
        with pytest.raises(EnvironmentProblem, match="no NVIDIA GPU"):
            environment.create(PREFERENCES, feedback, gpu=True)

    def test_the_cpu_takes_over_where_gpu_packages_cannot_be_installed(self, monkeypatch, feedback):
        def build(folder, base, plan, steps, preferences):
            Path(folder).mkdir(parents=True)
            if plan.flavour != "cpu":
                raise EnvironmentProblem("The disk is full.", name="disk")
            return {"versions": {}, "checks": []}

        monkeypatch.setattr(graphics, "find_gpu", lambda: graphics.Gpu("H200", "550.1", 140_000, 9.0))
        monkeypatch.setattr(installer, "build", build)
        monkeypatch.setattr(preparation.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(9e10, 0, 9e10))
        assert environment.create(PREFERENCES, feedback)
        assert records.read(PREFERENCES.home)["flavour"] == "cpu"
        assert any("CPU" in text for text in feedback.warnings)

    @pytest.mark.parametrize("kind", ["ssl", "stdlib", ""])
    def test_the_next_interpreter_is_tried_where_one_cannot(self, monkeypatch, feedback, kind):
        def build(folder, base, plan, steps, preferences):
            Path(folder).mkdir(parents=True)
            if base.path == "first":
                raise EnvironmentProblem("It does not start.", name=kind)
            return {"versions": {}, "checks": []}

        both = [Interpreter(name, (3, 11, 2), 64, "24.0", "", "x86_64") for name in ("first", "second")]
        monkeypatch.setattr(preparation, "find_interpreters", lambda chosen: iter(both))
        monkeypatch.setattr(installer, "build", build)
        environment.create(PREFERENCES, feedback, gpu=False)
        assert records.read(PREFERENCES.home)["base"] == "second"

    def test_no_other_interpreter_is_tried_where_none_could(self, monkeypatch, feedback):
        tried = []

        def build(folder, base, plan, steps, preferences):
            tried.append(base.path)
            raise EnvironmentProblem("The package server cannot be reached.", name="network")

        both = [Interpreter(name, (3, 11, 2), 64, "24.0", "", "x86_64") for name in ("first", "second")]
        monkeypatch.setattr(preparation, "find_interpreters", lambda chosen: iter(both))
        monkeypatch.setattr(installer, "build", build)
        with pytest.raises(EnvironmentProblem, match="cannot be reached"):
            environment.create(PREFERENCES, feedback, gpu=False)
        assert tried == ["first"]

    def test_a_disk_that_fills_while_the_log_lies_on_it_is_told(self, monkeypatch, feedback, home):
        class Full(installer.Steps):
            def begin(self, fraction, text):
                raise OSError(errno.ENOSPC, "No space left on device", "environment.log")

        monkeypatch.setattr(preparation, "Steps", Full)
        with pytest.raises(EnvironmentProblem, match="The disk is full"):
            environment.create(PREFERENCES, feedback, gpu=False)
        assert not list(home.glob("env-*"))

    def test_a_second_installer_waits_and_takes_what_the_first_made(self, home, feedback):
        home.mkdir()
        with file_lock(str(home / "install.lock")):
            answers = []
            thread = threading.Thread(target=lambda: answers.append(environment.create(PREFERENCES, feedback)))
            thread.start()
            while not feedback.infos:
                time.sleep(0.05)
            made = make_environment(home)
        thread.join(10)
        assert answers == [environment_python(str(made))]

    def test_waiting_can_be_cancelled(self, home):
        home.mkdir()
        with file_lock(str(home / "install.lock")):
            assert environment.create(PREFERENCES, Feedback(lambda feedback: feedback.infos)) is None

    @pytest.mark.slow
    def test_an_offline_folder_without_the_packages_says_which(self, tmp_path, home, monkeypatch):
        (tmp_path / "wheels").mkdir()
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
        with pytest.raises(EnvironmentProblem) as caught:
            environment.create(Preferences(wheels=str(tmp_path / "wheels")), Feedback(), gpu=False)
        assert "no ready-made packages" in caught.value.text
        assert "numpy" in caught.value.text
        assert str(home) in caught.value.hint  # the log
        assert not list(home.glob("env-*"))

    @pytest.mark.slow
    def test_cancelling_leaves_nothing(self, home):
        feedback = Feedback(lambda feedback: any("Fetching" in text for text in feedback.texts))
        assert environment.create(PREFERENCES, feedback, gpu=False) is None
        assert not list(home.glob("env-*"))
        assert environment.status(PREFERENCES).state == "missing"

    @pytest.mark.slow
    def test_from_scratch_with_poisoned_variables(self, home, feedback, monkeypatch):
        for name in ("PYTHONHOME", "PYTHONEXECUTABLE", "PYTHONPATH", "PROJ_LIB", "PIP_TARGET", "LD_LIBRARY_PATH"):
            monkeypatch.setenv(name, "/nowhere")
        home.mkdir()
        make_environment(home, "env-half-1", recorded=False)
        python = environment.ensure(PREFERENCES, feedback)
        found = environment.status(PREFERENCES)
        assert (found.state, found.python) == ("ready", python)
        assert found.size < 1500
        assert [path.name for path in home.glob("env-*")] == [Path(found.folder).name]
        assert feedback.progress[-1] == 100
        answer = worker.run_job("doctor", {}, feedback, PREFERENCES)
        assert "CPU" in answer["report"]["providers"]
        environment.remove(PREFERENCES)
        assert environment.status(PREFERENCES).state == "missing"
        assert not list(home.glob("env-*"))


def test_an_environment_in_use_cannot_be_removed(made):
    with in_use(environment_python(str(made))), pytest.raises(EnvironmentProblem, match="in use"):
        environment.remove(PREFERENCES)
    environment.remove(PREFERENCES)
    assert not made.exists()


def test_a_lock_is_free_again_after_its_holder(tmp_path):
    path = str(tmp_path / "lock")
    with file_lock(path), pytest.raises(Busy), file_lock(path):
        pass
    with file_lock(path, shared=True), file_lock(path, shared=True):
        pass
    assert delete_environment(str(tmp_path / "not there"))


class TestChildEnvironment:
    def test_foreign_pythons_go_and_pips_index_stays(self, monkeypatch):
        dropped = {"PYTHONHOME": "x", "PythonPath": "x", "PROJ_LIB": "x", "PIP_USER": "1", "VIRTUAL_ENV": "x"}
        kept = {"PIP_INDEX_URL": "https://mirror/simple", "PIP_CERT": "/ca.pem", "HTTPS_PROXY": "http://p:1"}
        for name, value in {**dropped, **kept}.items():
            monkeypatch.setenv(name, value)
        child = child_environment(EXTRA="1")
        assert not set(dropped) & set(child)
        assert {name: child[name] for name in kept} == kept
        assert (child["PYTHONUTF8"], child["EXTRA"]) == ("1", "1")

    def test_certificates_that_lead_nowhere_go(self, monkeypatch, tmp_path):
        bundle = tmp_path / "ca.pem"
        bundle.touch()
        monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere/ca.pem")
        child = child_environment()
        assert child["SSL_CERT_FILE"] == str(bundle)
        assert "REQUESTS_CA_BUNDLE" not in child


class TestInterpreters:
    def test_one_is_found_although_sys_executable_is_qgis(self, monkeypatch):
        monkeypatch.setattr(sys, "executable", "/opt/QGIS/bin/qgis-bin.exe")
        monkeypatch.setenv("PYTHONEXECUTABLE", "/nowhere")
        assert next(find_interpreters()).usable

    @pytest.mark.skipif(os.name == "nt", reason="a shell script")
    def test_qgis_itself_is_never_started(self, tmp_path):
        for name in ("qgis-bin.exe", "QGIS"):
            program = tmp_path / name
            program.write_text(f"#!/bin/sh\ntouch {tmp_path / 'started'}\n")
            program.chmod(0o755)
            assert probe(str(program)) is None
        assert not (tmp_path / "started").exists()

    def test_the_one_that_is_chosen_comes_first(self, python):
        assert next(find_interpreters(python)).path == python
        assert next(find_interpreters("/nowhere/python")).usable  # others are tried then

    def test_those_that_the_launcher_of_windows_lists_are_found(self, monkeypatch):
        listed = " -V:3.13 *        C:\\Program Files\\Python313\\python.exe\n -V:3.9   D:\\Py39\\python.exe\n"
        done = subprocess.CompletedProcess([], 0, listed, "")
        monkeypatch.setattr(interpreters.shutil, "which", lambda name: name)
        monkeypatch.setattr(interpreters.subprocess, "run", lambda *_, **__: done)
        assert interpreters._of_launcher() == ["C:\\Program Files\\Python313\\python.exe", "D:\\Py39\\python.exe"]
        paths = ["C:\\Python39\\python.exe", "C:\\Python313\\python.exe", "C:\\odd\\python.exe"]
        assert sorted(paths, key=interpreters._by_version)[-1] == "C:\\Python313\\python.exe"

    @pytest.mark.parametrize(
        ("version", "bits", "ensurepip", "pip", "usable"),
        [
            ((3, 9, 5), 64, "21.1", "", True),
            ((3, 8, 9), 64, "21.1", "", False),
            ((3, 12, 0), 32, "24.0", "", False),
            ((3, 12, 0), 64, "", "", False),
            ((3, 12, 0), 64, "", "24.0", True),
            ((3, 12, 0), 64, "", "20.3", False),
        ],
    )
    def test_what_makes_one_usable(self, version, bits, ensurepip, pip, usable):
        assert Interpreter("python", version, bits, ensurepip, pip, "x86_64").usable is usable


class TestGraphics:
    @pytest.mark.parametrize(
        ("driver", "compute", "python", "flavour"),
        [
            ("580.65.06", 9.0, (3, 12), "gpu-cuda13"),
            ("580.65.06", 6.1, (3, 12), "gpu-cuda12"),
            ("580.65.06", 10.0, (3, 12), "gpu-cuda12"),
            ("580.65.06", 12.0, (3, 12), "gpu-cuda13"),
            ("535.104", 5.2, (3, 11), "cpu"),
            ("580.65.06", 9.0, (3, 10), "gpu-cuda12"),
            ("535.104", 8.6, (3, 11), "gpu-cuda12"),
            ("535.104", 8.6, (3, 9), "cpu"),
            ("470.1", 8.6, (3, 11), "cpu"),
            ("unknown", 8.6, (3, 11), "cpu"),
            ("580.95", 0.0, (3, 11), "gpu-cuda13"),
            ("535.104", 3.5, (3, 11), "cpu"),
        ],
    )
    def test_packages_follow_driver_and_python(self, monkeypatch, driver, compute, python, flavour):
        monkeypatch.setattr(graphics.platform, "machine", lambda: "x86_64")
        monkeypatch.setattr(sys, "platform", "linux")
        found, reason = graphics.suitable_packages(graphics.Gpu("RTX", driver, 8000, compute), python)
        assert found == flavour
        assert bool(reason) == (flavour == "cpu")

    @pytest.mark.skipif(os.name == "nt", reason="a shell script")
    @pytest.mark.parametrize(
        ("answers", "expected"),
        [
            (
                {"name": "H200, 570.86", "memory": "143771", "compute": "9.0"},
                graphics.Gpu("H200", "570.86", 143771, 9.0),
            ),
            ({"name": "GB10, 580.95", "memory": "[N/A]", "compute": "12.1"}, graphics.Gpu("GB10", "580.95", 0, 12.1)),
            ({"name": "Tesla K80, 470.1", "memory": "11441"}, graphics.Gpu("Tesla K80", "470.1", 11441)),
            (
                {"name": "T400, 550.1\nA100, 550.1", "memory": "4096\n81920", "compute": "7.5\n8.0"},
                graphics.Gpu("A100", "550.1", 81920, 8.0),
            ),
            ({}, None),
            ({"name": "No devices were found"}, None),
        ],
    )
    def test_the_driver_is_asked_field_by_field(self, monkeypatch, tmp_path, answers, expected):
        program, cases = tmp_path / "nvidia-smi", ""
        for field, answer in answers.items():
            (tmp_path / field).write_text(answer + "\n")
            cases += f"*={field}*) cat {tmp_path / field};; "
        program.write_text(f"#!/bin/sh\ncase $1 in {cases}*) echo 'not a valid field to query.'; exit 2;; esac\n")
        program.chmod(0o755)
        monkeypatch.setattr(graphics, "_nvidia_smi", lambda: str(program))
        assert graphics.find_gpu() == expected

    def test_a_gpu_of_another_maker_is_named(self, monkeypatch):
        monkeypatch.setattr(graphics, "other_gpus", lambda: ["AMD GPU"])
        flavour, reason = graphics.suitable_packages(None, (3, 11))
        assert flavour == "cpu"
        assert "AMD GPU" in reason


@pytest.mark.parametrize(
    ("output", "name"),
    [
        (
            "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed",
            "certificate",
        ),
        ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Auth", "proxy"),
        ("Can't connect to HTTPS URL because the SSL module is not available.", "ssl"),
        ("ERROR: No matching distribution found for numba", "distribution"),
        ("ImportError: /lib/libc.so.6: version `GLIBC_2.28' not found", "glibc"),
        ("The virtual environment was not created successfully because ensurepip is not available.", "ensurepip"),
        ("OSError: [Errno 28] No space left on device", "disk"),
        ("OSError: [WinError 112] Es steht nicht genug Speicherplatz auf dem Datenträger zur Verfügung", "disk"),
        ("PermissionError: [WinError 5] Zugriff verweigert: 'C:\\\\x'", "access"),
        ("OSError: [WinError 4551] Eine Anwendungssteuerungsrichtlinie hat diese Datei blockiert", "blocked"),
        ("ImportError: DLL load failed while importing onnxruntime_pybind11_state", "library"),
        ("No Python at 'C:\\Program Files\\QGIS 3.28\\apps\\Python39\\python.exe'", "base"),
        ("Failed to establish a new connection: [Errno -3] Temporary failure in name resolution", "network"),
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError(...)'\n"
            "ERROR: Could not find a version that satisfies the requirement numpy (from versions: none)",
            "network",
        ),
        ("Fatal Python error: init_fs_encoding\nModuleNotFoundError: No module named 'encodings'", "stdlib"),
        ("code signature in <x.so> not valid for use in process: mapped file has different Team IDs", "signature"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "hash"),
    ],
)
def test_failures_are_recognised(output, name):
    problem = failures.classify(f"Collecting numpy\n{output}\n", 1, "Installing the packages")
    assert problem.name == name
    assert problem.hint


def test_unknown_failures_show_their_end():
    problem = failures.classify("one\ntwo\nKraftwerk kaputt\n", 1, "Installing the packages")
    assert "Kraftwerk kaputt" in problem.text


@pytest.mark.parametrize(("code", "word"), [(-9, "memory"), (137, "memory"), (-11, "crashed"), (3221225781, "library")])
def test_exit_codes_are_explained(code, word):
    text, hint = failures.explain_exit(code)
    assert word in text
    assert hint


def test_a_worker_that_was_killed_did_not_run_out_of_memory():
    assert "outside" in failures.explain_exit(-9, out_of_memory=False)[0]


def test_logins_are_masked_in_logs_and_messages():
    line = "Looking in indexes: https://me:secret@mirror.firm/simple, http://proxy:1"
    assert "secret" not in failures.mask(line)
    problem = failures.classify(f"{line} certificate verify failed", 1, "pip")
    assert "secret" not in problem.text


def test_pips_lines_become_progress(feedback):
    with Path(os.devnull).open("w") as log:
        progress = installer.PipProgress(10, installer.Steps(log, feedback))
        assert not progress.line("Collecting numba<0.70,>=0.60\n")
        assert progress.line("Progress 15000000 of 30000000\n")
        assert not progress.line("Installing collected packages: a, b\n")
    assert feedback.texts == ["Fetching numba", "Downloading numba: 15 of 30 MB", "Unpacking packages"]
    assert feedback.progress == sorted(feedback.progress)


def test_a_silent_command_is_given_up(feedback, monkeypatch):
    monkeypatch.setattr(installer, "IDLE", 0.5)
    with Path(os.devnull).open("w") as log, pytest.raises(EnvironmentProblem, match="no sign of life"):
        installer.Steps(log, feedback).run("Waiting", [sys.executable, "-c", "import time; time.sleep(60)"])


def test_directml_takes_the_place_of_the_processors_onnx_runtime():
    plan = PackagePlan(extras=("cluster", "directml"))
    assert [Path(path).stem for path in plan.files] == ["worker", "directml", "cluster"]
    assert plan.space > PackagePlan().space


def test_directml_is_refused_where_it_cannot_be(home, feedback, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(EnvironmentProblem, match="DirectML is for Windows"):
        environment.create(PREFERENCES, feedback, extras=("directml",))


def test_plans_differ_by_what_they_install():
    plans = [PackagePlan(flavour, extras) for flavour in installer.FLAVOURS for extras in ((), ("training",))]
    assert len({plan.fingerprint for plan in plans}) == len(plans)
    for plan in plans:
        assert all(Path(path).is_file() for path in plan.files)


@pytest.mark.parametrize(
    ("plan", "wanted"),
    [
        (PackagePlan(extras=("training",)), True),
        (PackagePlan(extras=("training",), wheels="wheels"), False),
        (PackagePlan("gpu-cuda13", ("training",)), False),
        (PackagePlan(), False),
    ],
)
def test_torch_without_cuda_has_a_server_of_its_own(monkeypatch, plan, wanted):
    monkeypatch.setattr(sys, "platform", "linux")
    assert plan.wants_torch_for_cpu is wanted
