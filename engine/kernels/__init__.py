"""Pieces that compiled loops share: vectors of neighbouring pixels, blocks of series, compiler flags."""
