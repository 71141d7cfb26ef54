"""What is set in QGIS: SkyMend's own settings and the proxy."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsSettings

from skymend.algorithms.qgis_settings import preferences, proxy, store
from skymend.runtime.preferences import Preferences


@pytest.fixture(autouse=True)
def untouched(qgis_app):
    """No setting is left behind."""
    yield
    for group in ("skymend", "proxy"):
        QgsSettings().remove(group)


def test_what_is_stored_comes_back_and_defaults_are_not_stored():
    assert preferences() == Preferences(proxy=proxy)
    store(Preferences(python="/usr/bin/python3", threads=3))
    assert (preferences().python, preferences().threads, preferences().memory_mb) == ("/usr/bin/python3", 3, 2048)
    settings = QgsSettings()
    settings.beginGroup("skymend")
    assert sorted(settings.allKeys()) == ["python", "threads"]


def test_what_makes_no_sense_is_the_default():
    QgsSettings().setValue("skymend/memory_mb", "a lot")
    assert preferences().memory_mb == 2048


def test_variables_win(monkeypatch, tmp_path):
    store(Preferences(python="/usr/bin/python3", data_folder="/elsewhere"))
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path))
    monkeypatch.setenv("SKYMEND_PYTHON", str(tmp_path / "python"))
    assert (preferences().home, preferences().own_python) == (str(tmp_path), str(tmp_path / "python"))


class TestProxy:
    def given(self, **values):
        for name, value in values.items():
            QgsSettings().setValue(f"proxy/{name}", value)
        return proxy()

    def test_none(self):
        assert self.given() == {}
        assert self.given(proxyEnabled="false", proxyHost="p") == {}
        assert self.given(proxyEnabled="true", proxyHost="p", proxyType="DefaultProxy") == {}

    def test_with_login_and_exceptions(self):
        variables = self.given(
            proxyEnabled="true", proxyHost="proxy.firm", proxyPort="3128", proxyType="HttpProxy", proxyUser="me@firm",
            proxyPassword="a/b", noProxyUrls=["https://intern.firm/x", "localhost"],
        )  # fmt: skip
        assert variables["HTTPS_PROXY"] == variables["http_proxy"] == "http://me%40firm:a%2Fb@proxy.firm:3128"
        assert variables["NO_PROXY"] == "intern.firm,localhost"

    def test_host_with_scheme_and_port(self):
        variables = self.given(proxyEnabled=True, proxyHost="https://proxy.firm:8080", proxyPort="3128")
        assert variables["HTTP_PROXY"] == "https://proxy.firm:8080"

    def test_socks_cannot_be(self):
        with pytest.raises(ValueError, match="SOCKS"):
            self.given(proxyEnabled="true", proxyHost="p", proxyType="Socks5Proxy")


def test_a_chosen_runtime_goes_with_every_job(provider, make_raster):
    algorithm = QgsApplication.processingRegistry().algorithmById("skymend:detectclouds").create()
    given = {"INPUT": make_raster(), "OUTPUT": "TEMPORARY_OUTPUT"}
    assert "runtime" not in algorithm.make_job(given, QgsProcessingContext())
    store(Preferences(runtime="openvino"))
    assert algorithm.make_job(given, QgsProcessingContext())["runtime"] == "openvino"
    store(Preferences(runtime="of the future"))
    assert "runtime" not in algorithm.make_job(given, QgsProcessingContext())
