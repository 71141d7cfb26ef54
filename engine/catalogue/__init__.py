"""Which methods and models there are: their cards, and where their files lie."""
