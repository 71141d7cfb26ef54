"""The worker's packages, found; everything else stands in pyproject.toml."""

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py


class BuildWorker(build_py):
    """Of the folder's own modules takes only the worker's: the plugin's entry and this file lie beside them."""

    def find_package_modules(self, package, package_dir):
        found = super().find_package_modules(package, package_dir)
        return [entry for entry in found if package != "skymend" or entry[1] in ("__init__", "__main__")]


rooms = find_packages(include=["api*", "contract*", "engine*", "models*", "runtime*"])
setup(packages=["skymend", *(f"skymend.{room}" for room in rooms)], cmdclass={"build_py": BuildWorker})
