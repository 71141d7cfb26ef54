"""The dialog of published models: a package that can be fetched, and the models dialog it is opened from."""

import os
import tempfile


def take(stage):
    os.environ["SKYMEND_HOME"] = tempfile.mkdtemp()
    from skymend.ui.get_models import show_published
    from skymend.ui.models_dialog import show_models

    models = show_models(stage.iface.mainWindow())
    models.select("videosr", "mtdo-small-x4")
    stage.spin(0.5)
    stage.save(models, "_scores")
    dialog = show_published(models)
    dialog.select("ukis-csmask")
    stage.spin(0.5)
    stage.save(dialog)
    dialog.select("blue-marble-clouds")
    stage.spin(0.5)
    stage.save(dialog, "_other")
