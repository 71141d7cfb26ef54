"""What goes into a task and comes out of it: layers, parameters, events, errors."""
