"""What the office loads: commands behind the menu and the toolbar, and the factory of the sidebar's panel."""

import unohelper
from com.sun.star.frame import XDispatchProvider
from com.sun.star.lang import XInitialization, XServiceInfo
from com.sun.star.ui import XUIElementFactory

from tenet_writer import commands, office, panel

COMMANDS = "org.tenet.writer.Commands"
PANELS = "org.tenet.writer.PanelFactory"


class _Named(unohelper.Base, XServiceInfo):
    NAME, SERVICES = "", ()

    def getImplementationName(self):
        return self.NAME

    def supportsService(self, name):
        return name in self.SERVICES

    def getSupportedServiceNames(self):
        return self.SERVICES


class Commands(_Named, XInitialization, XDispatchProvider):
    """One a frame: answers vnd.tenet:NAME."""

    NAME, SERVICES = COMMANDS, ("com.sun.star.frame.ProtocolHandler",)

    def __init__(self, ctx):
        self._ctx, self._frame = ctx, None

    def initialize(self, arguments):
        if arguments:
            self._frame = arguments[0]

    def queryDispatch(self, url, _target, _flags):
        return commands.dispatch_of(self._ctx, self._frame, url.Complete)

    def queryDispatches(self, requests):
        return tuple(self.queryDispatch(one.FeatureURL, one.FrameName, one.SearchFlags) for one in requests)


class PanelFactory(_Named, XUIElementFactory):
    NAME, SERVICES = PANELS, ("com.sun.star.ui.UIElementFactory",)

    def __init__(self, ctx):
        self._ctx = ctx

    def createUIElement(self, url, arguments):
        given = office.values_of(arguments)
        return panel.Panel(self._ctx, given["Frame"], given["ParentWindow"], url)


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Commands, COMMANDS, Commands.SERVICES)
g_ImplementationHelper.addImplementation(PanelFactory, PANELS, PanelFactory.SERVICES)
