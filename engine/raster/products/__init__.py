"""How the products of each mission lie on disk, one file a product."""
