"""What the user is asked."""

from dataclasses import replace
from pathlib import Path

import uno
import unohelper
from com.sun.star.awt import XActionListener
from com.sun.star.ui.dialogs.ExecutableDialogResults import OK
from com.sun.star.ui.dialogs.TemplateDescription import FILESAVE_AUTOEXTENSION

from . import library, office

_KINDS = (("Writer document", "*.odt"), ("Word document", "*.docx"), ("Excel workbook", "*.xlsx"))


def folder_for(ctx, document):
    """The folder of the document's file; asked for where it has none. "" where the user gave up."""
    location = document.getURL()
    if location.startswith("file:"):
        return str(Path(uno.fileUrlToSystemPath(location)).parent)
    return pick_folder(ctx, "The folder with your policies")


def pick_folder(ctx, title):
    picker = office.service(ctx, "com.sun.star.ui.dialogs.FolderPicker")
    picker.setTitle(title)
    return uno.fileUrlToSystemPath(picker.getDirectory()) if picker.execute() == OK else ""


def pick_file(ctx, title, kinds):
    picker = office.service(ctx, "com.sun.star.ui.dialogs.FilePicker")
    picker.setTitle(title)
    for name, pattern in kinds:
        picker.appendFilter(name, pattern)
    return uno.fileUrlToSystemPath(picker.getSelectedFiles()[0]) if picker.execute() == OK else ""


def file_for(ctx, folder):
    """Where the self-assessment goes: not into the folder that is assessed, unless the user says so."""
    picker = office.service(ctx, "com.sun.star.ui.dialogs.FilePicker", FILESAVE_AUTOEXTENSION)
    picker.setTitle("Save the self-assessment")
    picker.setDisplayDirectory(uno.systemPathToFileUrl(str(Path(folder).parent)))
    picker.setDefaultName("self-assessment")
    for name, pattern in _KINDS:
        picker.appendFilter(name, pattern)
    return uno.fileUrlToSystemPath(picker.getSelectedFiles()[0]) if picker.execute() == OK else ""


class _Action(unohelper.Base, XActionListener):
    def __init__(self, function):
        self._function = function

    def actionPerformed(self, _):
        self._function()

    def disposing(self, _):
        pass


def ask_settings(ctx, frame, chosen):
    """The settings as the user changed them, or None."""
    try:
        packs = library.Checker(library.load(office.extension_folder(ctx)), replace(chosen, packs=[])).packs
        note = "None selected: the packs that the profile chooses."
    except library.Failed as failed:
        packs, note = [], str(failed)
    dialog = _SettingsDialog(ctx, frame, chosen, packs, note)
    try:
        return dialog.ask()
    finally:
        dialog.dispose()


class _SettingsDialog:
    """Positions are in the toolkit's units of a dialog, which grow with its font."""

    WIDTH, MARGIN, LINE, GAP = 260, 6, 12, 3

    def __init__(self, ctx, frame, chosen, packs, note):
        self._ctx, self._chosen, self._packs = ctx, chosen, packs
        self._model = office.service(ctx, "com.sun.star.awt.UnoControlDialogModel")
        self._model.Title, self._model.Width = "Tenet: settings", self.WIDTH
        self._y = self.MARGIN
        self._label("Packs of rules")
        self._add("ListBox", "packs", 60, MultiSelection=True, StringItemList=tuple(f"{title} ({pack})" for pack, title, _ in packs),
                  SelectedItems=tuple(index for index, row in enumerate(packs) if row[0] in chosen.packs), HelpText="Packs of rules")
        self._label(note, 2)
        self._field("rules", "Folders of your own rules, one a line", "\n".join(chosen.rules))
        self._field("tailoring", "Tailoring files, one a line", "\n".join(chosen.tailoring))
        self._label("Organisation, for self-assessments")
        self._add("Edit", "organisation", self.LINE + 2, Text=chosen.organisation, HelpText="Organisation")
        self._y += self.GAP
        width = 50
        for place, (name, label, kind) in enumerate((("ok", "OK", 1), ("cancel", "Cancel", 2))):
            self._put("Button", name, self.WIDTH - (2 - place) * (width + self.MARGIN), self._y, width, 14, Label=label, PushButtonType=kind)
        self._model.Height = self._y + 14 + self.MARGIN
        self._dialog = office.service(ctx, "com.sun.star.awt.UnoControlDialog")
        self._dialog.setModel(self._model)
        self._dialog.createPeer(office.service(ctx, "com.sun.star.awt.Toolkit"), frame.getContainerWindow())
        self._on("rules-add", lambda: self._append("rules", pick_folder(ctx, "A folder of your own rules")))
        self._on("tailoring-add", lambda: self._append("tailoring", pick_file(ctx, "A tailoring file", (("Tailoring", "*.csv;*.lua"),))))

    def ask(self):
        if self._dialog.execute() != 1:
            return None
        positions = self._dialog.getControl("packs").getSelectedItemsPos()
        return replace(self._chosen, packs=[self._packs[position][0] for position in positions] if self._packs else self._chosen.packs,
                       rules=self._lines("rules"), tailoring=self._lines("tailoring"),
                       organisation=self._dialog.getControl("organisation").getText().strip())

    def dispose(self):
        self._dialog.dispose()

    def _field(self, name, label, text):
        self._label(label)
        top = self._y
        self._add("Edit", name, 30, width=self.WIDTH - 2 * self.MARGIN - 54, MultiLine=True, Text=text, HelpText=label)
        self._put("Button", name + "-add", self.WIDTH - self.MARGIN - 50, top, 50, 14, Label="Add …", HelpText="Add to: " + label)

    def _label(self, text, lines=1):
        self._add("FixedText", f"label{self._y}", self.LINE * lines - 2, Label=text, MultiLine=lines > 1)

    def _add(self, kind, name, height, width=None, **values):
        self._put(kind, name, self.MARGIN, self._y, width or self.WIDTH - 2 * self.MARGIN, height, **values)
        self._y += height + self.GAP

    def _put(self, kind, name, x, y, width, height, **values):
        control = self._model.createInstance(f"com.sun.star.awt.UnoControl{kind}Model")
        control.Name, control.PositionX, control.PositionY, control.Width, control.Height = name, x, y, width, height
        for key, value in values.items():
            if key == "SelectedItems":
                value = uno.Any("[]short", value)
                uno.invoke(control, "setPropertyValue", (key, value))
            else:
                setattr(control, key, value)
        self._model.insertByName(name, control)

    def _on(self, name, function):
        self._dialog.getControl(name).addActionListener(_Action(function))

    def _lines(self, name):
        return [line.strip() for line in self._dialog.getControl(name).getText().splitlines() if line.strip()]

    def _append(self, name, value):
        if value:
            control = self._dialog.getControl(name)
            control.setText("\n".join(self._lines(name) + [value]))
