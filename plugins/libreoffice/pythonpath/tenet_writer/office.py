"""Small helpers for UNO that know nothing of Tenet."""

import uno
import unohelper
from com.sun.star.awt import XCallback
from com.sun.star.beans import PropertyValue

EXTENSION = "org.tenet.writer"


def service(ctx, name, *arguments):
    manager = ctx.getServiceManager()
    return manager.createInstanceWithArgumentsAndContext(name, arguments, ctx) if arguments else manager.createInstanceWithContext(name, ctx)


def properties(**values):
    made = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        made.append(one)
    return tuple(made)


def values_of(arguments):
    return {one.Name: one.Value for one in arguments}


def is_text_document(model):
    return model is not None and hasattr(model, "supportsService") and model.supportsService("com.sun.star.text.TextDocument")


def extension_folder(ctx):
    provider = ctx.getValueByName("/singletons/com.sun.star.deployment.PackageInformationProvider")
    return uno.fileUrlToSystemPath(provider.getPackageLocation(EXTENSION))


def settings_folder(ctx):
    return uno.fileUrlToSystemPath(service(ctx, "com.sun.star.util.PathSubstitution").substituteVariables("$(user)", True))


def poster(ctx):
    """A function that runs another on the office's main thread, soon; it may be called from any thread."""
    callbacks = service(ctx, "com.sun.star.awt.AsyncCallback")

    class Callback(unohelper.Base, XCallback):
        def __init__(self, function):
            self.function = function

        def notify(self, _):
            self.function()

    return lambda function: callbacks.addCallback(Callback(function), None)
