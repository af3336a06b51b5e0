"""The commands behind the menu, the toolbar and vnd.tenet: addresses. Macros may dispatch them too, and answer by arguments what the menu asks:

    vnd.tenet:check              vnd.tenet:cancel            vnd.tenet:panel
    vnd.tenet:insert-comments    vnd.tenet:remove-comments
    vnd.tenet:explain            Rule: id; without it the rule selected in the panel
    vnd.tenet:assess             Folder, File: system paths; without them the user is asked
    vnd.tenet:settings           Packs, Rules, Tailoring: lists, Organisation: text; without any of them a dialog
"""

from dataclasses import fields, replace

import unohelper
from com.sun.star.frame import FeatureStateEvent, XDispatch
from com.sun.star.frame.InfobarType import WARNING

from . import dialogs, office, session, settings

PROTOCOL = "vnd.tenet:"
DECK = "TenetDeck"
INFOBAR = "tenet"


def dispatch_of(ctx, frame, url):
    name = url[len(PROTOCOL):] if url.startswith(PROTOCOL) else ""
    return Command(ctx, frame, COMMANDS[name]) if name in COMMANDS else None


def run(ctx, frame, name, arguments=None):
    COMMANDS[name](ctx, frame, _session_of(ctx, frame), arguments or {})


def show_panel(frame):
    """Opens the sidebar at Tenet's deck. A document that is read-only has none; that is said above its text."""
    controller = frame.getController()
    if controller.getModel().isReadonly() and not controller.hasInfobar(INFOBAR):
        controller.appendInfobar(INFOBAR, "Tenet", "shows what it finds in the sidebar, which a read-only document does not have: "
                                 "choose Edit > Edit Mode, or save a copy.", WARNING, (), True)
    sidebar = controller.getSidebar()
    if sidebar is None:
        return
    sidebar.setVisible(True)
    decks = sidebar.getDecks()
    deck = decks.getByName(DECK) if decks.hasByName(DECK) else None
    # Activating a deck that is shown closes it.
    if deck is not None and not deck.isActive():
        deck.activate(True)


class Command(unohelper.Base, XDispatch):
    def __init__(self, ctx, frame, function):
        self._ctx, self._frame, self._function = ctx, frame, function
        self._post = office.poster(ctx)

    def dispatch(self, _url, arguments):
        # Other programs dispatch from threads of the office's that are not the main one.
        self._post(lambda: self._function(self._ctx, self._frame, _session_of(self._ctx, self._frame), office.values_of(arguments)))

    def addStatusListener(self, listener, url):
        state = FeatureStateEvent()
        state.Source, state.FeatureURL, state.IsEnabled = self, url, _session_of(self._ctx, self._frame) is not None
        listener.statusChanged(state)

    def removeStatusListener(self, listener, url):
        pass


def _session_of(ctx, frame):
    controller = frame.getController() if frame is not None else None
    document = controller.getModel() if controller is not None else None
    return session.of(ctx, document) if office.is_text_document(document) else None


def _of_document(action):
    """A command that needs a document, and shows the panel where its answer appears."""
    def command(_ctx, frame, its, arguments):
        if its is not None:
            show_panel(frame)
            action(its, arguments)
    return command


def _assess(ctx, frame, its, arguments):
    if its is None:
        return
    show_panel(frame)
    folder = arguments.get("Folder") or dialogs.folder_for(ctx, its.document)
    file = folder and (arguments.get("File") or dialogs.file_for(ctx, folder))
    if file:
        its.assess(folder, file)


def _settings(ctx, frame, _its, arguments):
    folder = office.settings_folder(ctx)
    chosen, _ = settings.load(folder)
    given = {one.name: arguments[one.name.capitalize()] for one in fields(chosen) if one.name.capitalize() in arguments}
    if given:
        changed = replace(chosen, **{name: list(value) if isinstance(value, tuple) else value for name, value in given.items()})
    else:
        changed = dialogs.ask_settings(ctx, frame, chosen)
    if changed is not None:
        settings.save(folder, changed)


COMMANDS = {
    "check": _of_document(lambda its, _: its.check()),
    "cancel": _of_document(lambda its, _: its.cancel()),
    "panel": _of_document(lambda its, _: None),
    "insert-comments": _of_document(lambda its, _: its.insert_comments()),
    "remove-comments": _of_document(lambda its, _: its.remove_comments()),
    "explain": _of_document(lambda its, arguments: its.explain(arguments.get("Rule", ""))),
    "assess": _assess,
    "settings": _settings,
}
