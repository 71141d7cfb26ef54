"""The version of SkyMend; metadata.txt bears it too."""

__version__ = "0.1.0"
