"""Pictures of Tenet's outputs, made from samples/ (see tools/pictures).

A picture is a row of PICTURES: its name, the command that makes the output, and how the output is shown. The date is fixed, so that a
picture changes only when what it shows does. TENET names the program, else tools/tenet is used.
"""
import dataclasses
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
os.environ["TENET_LOCAL_RULES"] = ""  # what comes out is the same for everybody
FOLDER = ROOT / "samples" / "pictures"
EXTENSION = pathlib.Path(os.environ.get("TENET_BUILD") or ROOT / "build" / "release") / "plugins" / "libreoffice" / "tenet.oxt"
DATE = "2026-11-22"
SECONDS = 180
# A README is read over slow lines as well.
MOST_BYTES = 150_000


@dataclasses.dataclass(frozen=True)
class Page:
    """A web page in a browser window, in CSS pixels, scrolled to where `at` (a fragment of the address) leads."""

    width: int
    height: int
    at: str = ""

    def draw(self, file, picture, scratch):
        environment = dict(os.environ, CHROMIUM=browser(), NODE_MODULES=str(ROOT / "tests" / "node_modules"))
        page = ROOT / "tools" / "pictures_lib" / "page.mjs"
        run(["node", str(page), str(file), str(picture), str(self.width), str(self.height), self.at], environment)


@dataclasses.dataclass(frozen=True)
class Served:
    """A view of the page of `tenet serve`, with samples dropped on it; `scene` is one of served.mjs."""

    width: int
    height: int
    scene: str

    def draw(self, file, picture, scratch):
        environment = dict(os.environ, CHROMIUM=browser(), NODE_MODULES=str(ROOT / "tests" / "node_modules"))
        service = subprocess.Popen([program(), "serve", "--no-browser"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        try:
            address = next(word for word in service.stdout.readline().split() if word.startswith("http:"))
            script = ROOT / "tools" / "pictures_lib" / "served.mjs"
            run(["node", str(script), address, str(file), str(picture), str(self.width), str(self.height), self.scene], environment)
        finally:
            service.terminate()
            service.wait(SECONDS)


@dataclasses.dataclass(frozen=True)
class Paper:
    """One page of an office document, as LibreOffice prints it; `page` from 1, `width` in pixels."""

    page: int = 1
    width: int = 1000

    def draw(self, file, picture, scratch):
        run([
            "soffice", f"-env:UserInstallation={(scratch / 'office').as_uri()}", "--headless", "--convert-to", "pdf", "--outdir",
            str(scratch), str(file),
        ])
        run([
            "pdftoppm", "-png", "-singlefile", "-f", str(self.page), "-l", str(self.page), "-scale-to-x", str(self.width), "-scale-to-y",
            "-1", str(file.with_suffix(".pdf")), str(picture.with_suffix("")),
        ])


@dataclasses.dataclass(frozen=True)
class Writer:
    """A document in Writer, checked by the extension, with the quote selected that has these words; perhaps with comments inserted."""

    words: str
    comments: bool = False

    def draw(self, file, picture, scratch):
        script = ROOT / "tools" / "pictures_lib" / "writer.py"
        # Debian's python3-uno belongs to the system's own Python, whatever else is on the PATH.
        run(["/usr/bin/python3", str(script), str(file), str(picture), str(EXTENSION), self.words] + ["comments"] * self.comments)


@dataclasses.dataclass(frozen=True)
class Picture:
    name: str  # of the .png, without its ending
    command: tuple  # arguments of tenet, run in the project's folder, without -o; none: nothing is run
    output: str  # name of the file that -o writes; pictures with the same command and output share one run. Without a command, the file shown
    shown: object  # Page, Served, Paper or Writer


CHECK = ("check", "samples/", "--date", DATE, "--format", "html")
ASSESS = ("assess", "samples/", "--date", DATE, "--organisation", "Example Homes")

PICTURES = [
    Picture("html-wide", CHECK, "report.html", Page(1280, 1400)),
    Picture("html-matrix", CHECK, "report.html", Page(1280, 900, "#matrix&pack=respect-standard")),
    Picture("html-terms", CHECK, "report.html", Page(1280, 900, "#terms&pack=fairness")),
    Picture("html-phone", CHECK, "report.html", Page(390, 1100)),
    Picture("assess-word", ASSESS, "self-assessment.docx", Paper(page=8)),
    Picture("serve-report", (), "samples", Served(1280, 900, "report")),
    Picture("serve-rule", (), "samples", Served(1280, 1000, "rule")),
    Picture("writer-panel", (), "samples/asb-policy.docx", Writer("consider publicising")),
    Picture("writer-comments", (), "samples/tenancy-agreement-unfair.odt", Writer("shall not permit any person", comments=True)),
]


def run(command, environment=None):
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=SECONDS)
    if done.returncode:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr[-2000:]}")


def browser():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    sys.exit("no Chromium is installed; tools/pictures installs it")


def program():
    return os.environ.get("TENET") or str(ROOT / "tools" / "tenet")


def report(picture, scratch, made):
    """The file that shows in the picture; each command is run once."""
    if not picture.command:
        return ROOT / picture.output
    key = (picture.command, picture.output)
    if key not in made:
        made[key] = scratch / picture.output
        run([program(), *picture.command, "-o", str(made[key])])
    return made[key]


def shrink(picture):
    """Fewer colours, then the tightest packing."""
    run(["pngquant", "--force", "--strip", "--speed", "1", "--output", str(picture), "64", str(picture)])
    run(["optipng", "-quiet", "-o4", str(picture)])
    size = picture.stat().st_size
    if size > MOST_BYTES:
        sys.exit(f"{picture.name} has {size:,} bytes, more than {MOST_BYTES:,}: show less of it (width and height in PICTURES)")
    return size


def main(names):
    known = [picture.name for picture in PICTURES]
    if unknown := [name for name in names if name not in known]:
        sys.exit(f"no picture is named {unknown[0]}; there are {', '.join(known)}")
    FOLDER.mkdir(exist_ok=True)
    made = {}
    with tempfile.TemporaryDirectory(prefix="tenet-pictures-") as folder:
        scratch = pathlib.Path(folder)
        for picture in PICTURES:
            if names and picture.name not in names:
                continue
            target = FOLDER / f"{picture.name}.png"
            picture.shown.draw(report(picture, scratch, made), target, scratch)
            print(f"{target.relative_to(ROOT)}: {shrink(target):,} bytes")


main(sys.argv[1:])
