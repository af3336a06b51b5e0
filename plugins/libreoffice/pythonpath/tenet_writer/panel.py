"""The sidebar's panel: the document's kind and profile, what was found as a tree, and what it says about what is selected."""

import unohelper
from com.sun.star.awt import XActionListener, XWindowListener
from com.sun.star.awt.PosSize import POSSIZE
from com.sun.star.lang import XComponent
from com.sun.star.ui import LayoutSize, XSidebarPanel, XToolPanel, XUIElement
from com.sun.star.ui.UIElementType import TOOLPANEL
from com.sun.star.view import XSelectionChangeListener
from com.sun.star.view.SelectionType import SINGLE

from . import commands, office

WIDTH = 290
# Buttons: name, label, what a screen reader adds, command.
BUTTONS = (("check", "Check this document", "Checks what is on screen", "check"), ("cancel", "Stop", "Stops the check", "cancel"))
MORE_BUTTONS = (("insert", "Insert comments", "Puts comments at the terms; one undo takes them back", "insert-comments"),
                ("remove", "Remove comments", "Takes all comments of Tenet's out of the document", "remove-comments"),
                ("explain", "Explain", "Why the selected result came out as it did", "explain"),
                ("assess", "Self-assessment …", "A self-assessment from the folder of this document", "assess"),
                ("settings", "Settings …", "Packs, your own rules, tailoring", "settings"))


class Panel(unohelper.Base, XUIElement, XToolPanel, XSidebarPanel, XComponent):
    """One a window. Shows the session of the document that stands in the window."""

    def __init__(self, ctx, frame, parent, url):
        self._ctx, self.Frame, self.ResourceURL, self.Type = ctx, frame, url, TOOLPANEL
        self._listeners = []
        self._shown = None       # the check that the tree shows
        self._filling = False
        self._leaves = {}
        self._session = commands.session.of(ctx, frame.getController().getModel())
        self._build(parent)
        self._session.watchers.append(self)
        self.refresh()

    # --- what the sidebar asks ---------------------------------------------------------------------------------------

    @property
    def Window(self):
        return self._window

    def getRealInterface(self):
        return self

    def createAccessible(self, _parent):
        return self._window.getAccessibleContext()

    def getHeightForWidth(self, _width):
        return LayoutSize(300, -1, 600)

    def getMinimalWidth(self):
        return WIDTH

    def addEventListener(self, listener):
        self._listeners.append(listener)

    def removeEventListener(self, listener):
        self._listeners.remove(listener)

    def dispose(self):
        if self in self._session.watchers:
            self._session.watchers.remove(self)
        self._window.dispose()

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self, parent):
        # A dialog without a frame: only dialogs move between their controls with Tab, and give a label to what follows it.
        self._model = office.service(self._ctx, "com.sun.star.awt.UnoControlDialogModel")
        self._model.Decoration = False
        # The sidebar takes the first size as the least; it makes the panel larger by itself.
        self._model.Width, self._model.Height = 60, 100
        self._window = office.service(self._ctx, "com.sun.star.awt.UnoControlDialog")
        self._window.setModel(self._model)
        for name, label, help_text, _ in BUTTONS:
            self._add("Button", name, Label=label, HelpText=help_text)
        self._add("FixedText", "heading", MultiLine=True, Label="")
        self._add("FixedText", "status", MultiLine=True, Label="")
        self._add("FixedText", "results-label", Label="Results: select a quote to go to it")
        self._tree_data = office.service(self._ctx, "com.sun.star.awt.tree.MutableTreeDataModel")
        self._add("tree.TreeControl", "results", HelpText="Results", SelectionType=SINGLE, RootDisplayed=False, ShowsRootHandles=True,
                  DataModel=self._tree_data)
        self._add("FixedText", "details-label", Label="About what is selected")
        self._add("Edit", "details", MultiLine=True, ReadOnly=True, VScroll=True, HelpText="About what is selected")
        for name, label, help_text, _ in MORE_BUTTONS:
            self._add("Button", name, Label=label, HelpText=help_text)
        self._window.createPeer(office.service(self._ctx, "com.sun.star.awt.Toolkit"), parent)
        for name, _, _, command in BUTTONS + MORE_BUTTONS:
            self._control(name).addActionListener(_Action(self, command))
        self._control("results").addSelectionChangeListener(_Selection(self))
        self._window.addWindowListener(_Resized(self))
        self._window.setVisible(True)

    def _add(self, kind, name, **values):
        path = kind.split(".")
        service = "com.sun.star.awt." + (".".join(path[:-1] + [path[-1] + "Model"]) if len(path) > 1 else f"UnoControl{kind}Model")
        model = self._model.createInstance(service)
        model.Name = name
        model.TabIndex = len(self._model.getElementNames())
        for key, value in values.items():
            setattr(model, key, value)
        self._model.insertByName(name, model)

    def _control(self, name):
        return self._window.getControl(name)

    def layout(self):
        """From top to bottom; the tree and the details share what the rest leaves."""
        size = self._window.getPosSize()
        width, gap = max(size.Width - 12, 60), 5
        line = self._control("check").getPreferredSize().Height
        text = self._control("results-label").getPreferredSize().Height

        def put(name, x, y, wide, high):
            self._control(name).setPosSize(x, y, wide, high, POSSIZE)

        y = 6
        stop = self._control("cancel").getPreferredSize().Width
        stop = min(stop, width // 3)
        put("check", 6, y, width - stop - gap, line)
        put("cancel", 6 + width - stop, y, stop, line)
        y += line + gap
        for name, lines in (("heading", 4), ("status", 4), ("results-label", 1)):
            put(name, 6, y, width, text * lines)
            y += text * lines + gap
        half = (width - gap) // 2
        rows = (("insert", "remove"), ("explain", "settings"), ("assess",))
        bottom = size.Height - len(rows) * (line + gap) - 6
        room = max(bottom - y - text - 3 * gap, 80)
        put("results", 6, y, width, room * 2 // 3)
        y += room * 2 // 3 + gap
        put("details-label", 6, y, width, text)
        y += text + gap
        put("details", 6, y, width, room - room * 2 // 3)
        y = max(bottom, y + room - room * 2 // 3 + gap)
        for row in rows:
            for place, name in enumerate(row):
                put(name, 6 + place * (half + gap), y, half if len(row) > 1 else width, line)
            y += line + gap

    # --- showing -----------------------------------------------------------------------------------------------------

    def refresh(self):
        its = self._session
        checked = its.checked
        self._set("heading", checked.panel.heading if checked else "")
        self._set("status", its.status + (" The document has changed since." if checked and its.edited and not its.busy else ""))
        self._set("details", its.details)
        self._control("check").setEnable(not its.busy)
        self._control("cancel").setEnable(its.busy)
        if checked is not self._shown:
            self._shown = checked
            self._fill(checked.panel)

    def _set(self, name, text):
        model = self._model.getByName(name)
        key = "Text" if name == "details" else "Label"
        if getattr(model, key) != text:
            setattr(model, key, text)

    def _fill(self, panel):
        self._filling = True
        try:
            self._leaves = {}
            data = self._tree_data
            root = data.createNode("", True)
            for number, group in enumerate(panel.groups):
                branch = self._node(root, group.title, None)
                for item in group.items:
                    twig = self._node(branch, item.title, (item, None))
                    for leaf in item.leaves:
                        self._node(twig, leaf.title, (item, leaf))
            if panel.notes:
                branch = self._node(root, f"Notes ({len(panel.notes)})", None)
                for note in panel.notes:
                    self._node(branch, note, (note, None))
            data.setRoot(root)
            for number in range(min(2, root.getChildCount())):
                self._control("results").expandNode(root.getChildAt(number))
        finally:
            self._filling = False

    def _node(self, parent, text, meaning):
        node = self._tree_data.createNode(text, False)
        if meaning is not None:
            key = str(len(self._leaves))
            self._leaves[key] = meaning
            node.DataValue = key
        parent.appendChild(node)
        return node

    # --- what the user does ------------------------------------------------------------------------------------------

    def pressed(self, command):
        commands.run(self._ctx, self.Frame, command)

    def selected(self, node):
        if self._filling or node is None or node.DataValue not in self._leaves:
            return
        item, leaf = self._leaves[node.DataValue]
        self._session.selected = getattr(item, "rule", "")
        self._session.details = getattr(item, "about", item)
        self._set("details", self._session.details)
        words = leaf or next(iter(getattr(item, "leaves", ())), None)
        if words is not None:
            self._session.show(words.words)


class _Action(unohelper.Base, XActionListener):
    def __init__(self, panel, command):
        self._panel, self._command = panel, command

    def actionPerformed(self, _):
        self._panel.pressed(self._command)

    def disposing(self, _):
        pass


class _Selection(unohelper.Base, XSelectionChangeListener):
    def __init__(self, panel):
        self._panel = panel

    def selectionChanged(self, event):
        self._panel.selected(event.Source.getSelection())

    def disposing(self, _):
        pass


class _Resized(unohelper.Base, XWindowListener):
    def __init__(self, panel):
        self._panel = panel

    def windowResized(self, _):
        self._panel.layout()

    def windowMoved(self, _):
        pass

    def windowShown(self, _):
        self._panel.layout()

    def windowHidden(self, _):
        pass

    def disposing(self, _):
        pass
