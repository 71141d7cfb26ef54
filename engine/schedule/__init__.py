"""How the work on tiles is driven: in which order, in which threads or processes."""
