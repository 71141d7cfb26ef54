"""Published data sets: brought into shape, made training material, and models scored on them as their authors do."""
