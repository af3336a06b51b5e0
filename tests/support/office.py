"""An office that runs while a test talks to it through python3-uno: one process with a private profile and an extension in it, ended with
the test. libreoffice.py is for tests that only convert files."""

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import uuid
from pathlib import Path

START_SECONDS = 120
INSTALL_SECONDS = 120
PANEL_SECONDS = 20
SETTLE_SECONDS = 120


def missing():
    """What is not there, as a sentence; "" when all is."""
    for command in ("soffice", "unopkg"):
        if not shutil.which(command):
            return f"{command} is not installed"
    # Without these an office dies where it should show a comment in the margin.
    if not (Path(shutil.which("soffice")).resolve().parent.parent / "share/config/soffice.cfg/modules/swriter/ui").is_dir():
        return "this LibreOffice was built without windows (Debian's -nogui packages)"
    return "" if importlib.util.find_spec("uno") else "python3-uno is not installed for this Python"


class Office:
    """A context manager: `office.desktop`, `office.open(path)`, `office.dispatch(document, url, **arguments)`.
    `extension`: to be installed first, if any; `window`: an X display to show itself on; without it there is none."""

    def __init__(self, extension=None, window=None):
        self._extension, self._window = extension, window

    def __enter__(self):
        self._folder = Path(tempfile.mkdtemp(prefix="tenet-office-"))
        self._process = None
        try:
            if self._extension is not None:
                self._install()
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self._process is not None:
            try:
                self.desktop.terminate()
            except Exception:  # it is gone already, or does not answer
                pass
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                pass
            try:
                os.killpg(self._process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            self._process.wait(20)
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def folder(self):
        """For files of the test; gone at its end."""
        return self._folder

    def _variables(self):
        shared = (self._folder / "shared").as_uri()
        return [f"-env:UserInstallation={(self._folder / 'profile').as_uri()}", f"-env:UNO_SHARED_PACKAGES={shared}",
                f"-env:UNO_SHARED_PACKAGES_CACHE={shared}"]

    def _environment(self, **more):
        # The office's Python takes the library of whichever python3 comes first on the PATH, and dies of another version's.
        path = os.pathsep.join(["/usr/bin", os.environ.get("PATH", "")])
        return dict(os.environ) | more | {"PATH": path}

    def _install(self):
        # unopkg refuses root a place in the profile; the shared one is in this folder as well.
        layer = ["--shared"] if os.geteuid() == 0 else []
        command = ["unopkg", "add", "--force", "--suppress-license", *layer, *self._variables(), str(self._extension)]
        run = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=INSTALL_SECONDS, check=False,
                             env=self._environment(SAL_USE_VCLPLUGIN="svp"))
        if run.returncode != 0:
            raise RuntimeError(f"unopkg add: {run.stdout} {run.stderr}")

    def _start(self):
        import uno  # Debian's python3-uno: there when `missing` says nothing

        self._uno = uno
        pipe = f"tenet{uuid.uuid4().hex}"
        environment = self._environment(DISPLAY=self._window) if self._window else self._environment()
        command = ["soffice", *self._variables(), "--norestore", "--nologo", "--nofirststartwizard", f"--accept=pipe,name={pipe};urp;"]
        with (self._folder / "log").open("wb") as log:
            self._process = subprocess.Popen(command + ([] if self._window else ["--headless"]), stdout=log, stderr=log, env=environment,
                                             start_new_session=True)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        until = time.monotonic() + START_SECONDS
        while True:
            try:
                self.context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except uno.getClass("com.sun.star.connection.NoConnectException"):
                if time.monotonic() > until:
                    raise RuntimeError("the office does not answer: " + (self._folder / "log").read_text(errors="replace")) from None
                time.sleep(0.2)
        self.desktop = self.service("com.sun.star.frame.Desktop")

    def service(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def properties(self, **values):
        made = []
        for name, value in values.items():
            one = self._uno.createUnoStruct("com.sun.star.beans.PropertyValue")
            one.Name, one.Value = name, value
            made.append(one)
        return tuple(made)

    def open(self, path, **values):
        """A document in a window of its own; "" for an empty one."""
        url = Path(path).resolve().as_uri() if path else "private:factory/swriter"
        return self.desktop.loadComponentFromURL(url, "_blank", 0, self.properties(**values))

    def dispatch(self, document, address, **arguments):
        """Returns when the command has run; what it has begun to do beside the main thread goes on."""
        frame = document.getCurrentController().getFrame()
        self.service("com.sun.star.frame.DispatchHelper").executeDispatch(frame, address, "", 0, self.properties(**arguments))
        self.settle()

    def settle(self):
        """Returns when the office's main thread has done what it was to do until now."""
        import unohelper
        from com.sun.star.awt import XCallback

        class Done(unohelper.Base, XCallback):
            def __init__(self):
                self.event = threading.Event()

            def notify(self, _):
                self.event.set()

        done = Done()
        self.service("com.sun.star.awt.AsyncCallback").addCallback(done, None)
        if not done.event.wait(SETTLE_SECONDS):
            raise RuntimeError("the office's main thread does not answer")

    def panel(self, document, deck, panel, show):
        """The window of a panel of the sidebar. `show()` asks for it, as often as it takes: a window that was just opened knows its sidebar
        only when it has been told what it is about."""
        until = time.monotonic() + PANEL_SECONDS
        while True:
            shown = document.getCurrentController().getSidebar().getDecks().getByName(deck)
            if shown.isActive() and shown.getPanels().hasByName(panel):
                window = shown.getPanels().getByName(panel).getDialog()
                if window is not None:
                    return window
            if time.monotonic() > until:
                raise RuntimeError(f"the sidebar does not show {deck}")
            show()
            time.sleep(0.2)
