"""Networks over rasters: sessions, samplers, noise, tiles that are blended."""
