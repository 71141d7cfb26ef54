"""A sharper satellite video, each frame from its neighbours."""
