"""A picture of the Writer extension at work: Writer on a screen of its own, a document, its check, one quote gone to.

    /usr/bin/python3 writer.py DOCUMENT PICTURE EXTENSION WORDS [comments]

Run by the Python that Debian's python3-uno belongs to. WORDS: of the quote that is selected in the panel; `comments`: with those inserted.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "support"))
import office  # noqa: E402  (the folder is only known now)

WIDTH, HEIGHT = 1400, 900
SECONDS = 60


def screen():
    """An X server without a screen: (process, display)."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"], pass_fds=[write],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as numbers:
        return server, f":{numbers.readline().strip()}"


def wait(holds, what):
    until = time.monotonic() + SECONDS
    while not holds():
        if time.monotonic() > until:
            sys.exit(f"Writer did not come to where {what}")
        time.sleep(0.2)


def leaves(node):
    for index in range(node.getChildCount()):
        child = node.getChildAt(index)
        if child.getChildCount():
            yield from leaves(child)
        else:
            yield child


def picture_of(running, source, picture, words, with_comments):
    document = running.open(shutil.copy(source, running.folder))
    controller = document.getCurrentController()
    running.dispatch(document, "vnd.tenet:check")
    panel = running.panel(document, "TenetDeck", "TenetPanel", lambda: running.dispatch(document, "vnd.tenet:panel"))

    def says(pattern):
        return re.search(pattern, panel.getControl("status").getModel().Label)

    wait(lambda: says("^Checked in"), "the document is checked")
    if with_comments:
        running.dispatch(document, "vnd.tenet:insert-comments")
        wait(lambda: says("inserted"), "the comments are inserted")
    else:
        controller.getViewSettings().ZoomValue = 110
    tree = panel.getControl("results")
    leaf = next(leaf for leaf in leaves(tree.getModel().DataModel.getRoot()) if words in leaf.getDisplayValue())
    tree.makeNodeVisible(leaf)
    tree.addSelection(leaf)
    running.settle()
    time.sleep(2)  # until everything is painted
    at = controller.getFrame().getContainerWindow().getPosSize()
    subprocess.run(["import", "-display", os.environ["DISPLAY"], "-window", "root", "-crop", f"{at.Width}x{at.Height}+{at.X}+{at.Y}", "+repage",
                    str(picture)], check=True, timeout=SECONDS)
    document.close(True)


def main(source, picture, extension, words, *more):
    server, display = screen()
    os.environ.update(DISPLAY=display, SAL_USE_VCLPLUGIN="gtk3")
    try:
        with office.Office(extension, window=display) as running:
            picture_of(running, source, picture, words, "comments" in more)
    finally:
        server.terminate()
        server.wait(SECONDS)


main(*sys.argv[1:])
