"""One clear image from cloudy ones."""
