"""The Debian package as its users have it: built from this build, installed into a root with nothing else in it, used there by somebody who may
write nowhere but in the own home and has no network, and removed without a trace."""
import http.client
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import urllib.parse
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / folder) for folder in ("support", "plugins")]
import pdfs  # noqa: E402
from program import BUILD, SOURCE, TENET  # noqa: E402
from sanitized import is_sanitized  # noqa: E402

DESKTOP = SOURCE / "tools/install/desktop/tenet.desktop"
# Debian's folders of libraries, one a kind of machine.
LIBRARIES = [path.name for path in Path("/usr/lib").glob("*-linux-gnu*") if path.is_dir()]
# What lintian finds and is meant so; tools/install/README.md gives the reasons.
MEANT = ("package-name-doesnt-match-sonames", "pkg-config-unavailable-for-cross-compilation")


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, encoding="utf-8", timeout=300, check=False, **options)


def said(*command, **options):
    done = run(*command, **options)
    if done.returncode != 0:
        raise AssertionError(f"{command}: {done.returncode}\n{(done.stdout + done.stderr)[-2000:]}")
    return done.stdout


def what_is_missing():
    """A sentence, or ""."""
    for command, why in (("cpack", "makes the package"), ("dpkg", "installs it"), ("bwrap", "gives it a root of its own")):
        if not shutil.which(command):
            return f"{command}, which {why}, is not installed"
    if os.geteuid() != 0:
        return "only root may install packages"
    if run("bwrap", "--ro-bind", "/", "/", "true").returncode != 0:
        return "this machine lets nobody make a root of one's own (bwrap)"
    return ""


class Root:
    """A folder that dpkg takes for a system on which the same packages are installed as here, but for ours."""

    def __init__(self, path):
        self.path = path
        database = path / "var/lib/dpkg"
        for name in ("updates", "info", "triggers"):
            (database / name).mkdir(parents=True)
        status = Path("/var/lib/dpkg/status").read_text(encoding="utf-8").split("\n\n")
        (database / "status").write_text("\n\n".join(row for row in status if not row.startswith("Package: tenet\n")), encoding="utf-8")
        # Where the libraries that the package depends on are put, and what every system has.
        for name in ("usr/lib64", "proc", "dev", "tmp", "home", *(f"usr/lib/{triplet}" for triplet in LIBRARIES)):
            (path / name).mkdir(parents=True)
        for name in ("lib", "lib64"):
            (path / name).symlink_to("usr/" + name)

    def dpkg(self, *arguments):
        return said("dpkg", f"--root={self.path}", f"--log={self.path.parent / 'dpkg.log'}", *arguments)

    def files(self):
        """All but dpkg's own notes; what it keeps of a package counts."""
        names = {str(path.relative_to(self.path)) for path in self.path.rglob("*")}
        return {name for name in names if not name.startswith("var/lib/dpkg/") or "/tenet." in name}


@unittest.skipIf(is_sanitized(TENET), "a package with sanitizers in it is nobody's")
class Parts(unittest.TestCase):
    def test_the_desktop_entry_is_one(self):
        if not shutil.which("desktop-file-validate"):
            self.skipTest("desktop-file-validate is not installed")
        done = run("desktop-file-validate", DESKTOP)
        self.assertEqual((done.stdout + done.stderr, done.returncode), ("", 0))

    def test_software_centres_can_show_it(self):
        if not shutil.which("appstreamcli"):
            self.skipTest("appstreamcli is not installed")
        self.assertIn("Validation was successful", said("appstreamcli", "validate", "--no-net", BUILD / "generated/tenet.metainfo.xml"))


@unittest.skipIf(is_sanitized(TENET), "a package with sanitizers in it is nobody's")
@unittest.skipIf(what_is_missing(), what_is_missing())
class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        # Packed loosely, which takes a tenth of the time (dpkg-deb(1) knows the variables).
        loosely = {**os.environ, "DPKG_DEB_COMPRESSOR_TYPE": "gzip", "DPKG_DEB_COMPRESSOR_LEVEL": "1"}
        said("cpack", "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", cls.folder / "made", env=loosely)
        cls.package, = (cls.folder / "made").glob("tenet_*.deb")
        cls.development, = (cls.folder / "made").glob("libtenet-dev_*.deb")
        cls.root = Root(cls.folder / "root")
        cls.root.dpkg("--install", cls.package)

    def setUp(self):
        self.home = Path(tempfile.mkdtemp(dir=self.folder))
        self.home.chmod(0o777)
        shutil.copytree(SOURCE / "samples", self.home / "samples")

    def in_root(self, *options):
        """A command that runs others in the root, all of which is read-only but the home and /tmp; without root's rights."""
        folders = [f"lib/{triplet}" for triplet in LIBRARIES] + ["lib64"]
        libraries = [part for name in folders for part in ("--ro-bind", f"/usr/{name}", f"/usr/{name}")]
        return ["bwrap", "--ro-bind", self.root.path, "/", *libraries, "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--bind", self.home,
                "/home", "--unshare-user", "--uid", "1000", "--gid", "1000", "--cap-drop", "ALL", "--die-with-parent", "--clearenv",
                "--setenv", "HOME", "/home", "--setenv", "PATH", "/usr/bin", "--chdir", "/home", *options]

    def as_user(self, *command):
        """Without a network."""
        return run(*self.in_root("--unshare-net"), *command)

    def test_the_main_job(self):
        """From documents, those that come with the package, to a report and a self-assessment."""
        done = self.as_user("tenet", "check", "/usr/share/doc/tenet/examples", "--format", "json", "-o", "report.json")
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)
        report = json.loads((self.home / "report.json").read_text(encoding="utf-8"))
        self.assertEqual(report["summary"]["not_checked"], 0)
        self.assertGreater(report["summary"]["statuses"]["covered"], 0)
        done = self.as_user("tenet", "assess", "samples", "-o", "assessment.docx")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual((self.home / "assessment.docx").read_bytes()[:2], b"PK")

    def test_nothing_but_the_home_can_be_written(self):
        done = self.as_user("tenet", "show", "samples/asb-policy.docx", "--format", "json")
        self.assertEqual(done.returncode, 0, done.stderr)
        done = self.as_user("tenet", "rules", "describe", "-o", "/usr/share/tenet/rules/described.txt")
        self.assertEqual(done.returncode, 2, done.stdout)
        self.assertIn("cannot be written", done.stderr)

    def test_it_says_what_it_is_made_of(self):
        done = self.as_user("tenet", "--version", "--verbose")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Rules in /usr/share/tenet/rules\n", done.stdout)
        self.assertIn("Your own rules: none in /home/.config/tenet/rules\n", done.stdout)
        self.assertIn("Plugins in /usr/lib/tenet/plugins\n", done.stdout)
        self.assertIn("Libraries\n", done.stdout)

    def test_what_the_desktop_entry_starts(self):
        """The page, with the documents that it was opened with."""
        start, = re.findall(r"^Exec=(.*) %F$", DESKTOP.read_text(encoding="utf-8"), re.M)
        command = [*self.in_root(), *start.split(), "--no-browser", "samples/leaflet.odt"]
        with subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, encoding="utf-8") as service:
            try:
                address = urllib.parse.urlsplit(re.findall(r"http://\S+", service.stdout.readline())[0])
                for method, path in (("GET", ""), ("POST", "api/quit")):
                    connection = http.client.HTTPConnection(address.netloc, timeout=60)
                    connection.request(method, address.path + path, headers={"X-Tenet": "1"})
                    self.assertEqual(connection.getresponse().status, 200, path)
                    connection.close()
                self.assertEqual(service.wait(60), 0)
            finally:
                service.kill()  # else what failed above would wait for it

    @unittest.skipUnless((BUILD / "plugins/tenet-pdf.so").is_file(), "this build has no plugin for PDF")
    def test_plugins_read_what_the_program_itself_does_not(self):
        (self.home / "letter.pdf").write_bytes(pdfs.pdf([pdfs.words_at([(60, 700, 11, "We will offer mediation.")])]))
        done = self.as_user("tenet", "show", "letter.pdf")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("We will offer mediation.", done.stdout)

    def test_rules_of_ones_own(self):
        rules = self.home / ".config/tenet/rules"
        rules.mkdir(parents=True)
        (rules / "week.lua").write_text('block { id = "local.week", title = "Week", elements = { { id = "a", find = { "resident" } } } }\n', encoding="utf-8")
        done = self.as_user("tenet", "check", "samples/asb-policy.docx", "--format", "csv")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(",local.week,", done.stdout)
        # A folder that cannot be read takes nothing from the rest.
        rules.chmod(0)
        done = self.as_user("tenet", "check", "samples/asb-policy.docx", "--format", "csv")
        self.assertEqual(done.returncode, 3, done.stdout)
        self.assertIn("cannot be read", done.stderr)
        self.assertIn(",respect.3.7,", done.stdout)

    def test_lintian_finds_nothing_that_is_not_meant(self):
        if not shutil.which("lintian"):
            self.skipTest("lintian is not installed")
        found = run("lintian", "--allow-root", "--no-cfg", self.package, self.development).stdout.splitlines()
        self.assertEqual([line for line in found if line[:2] in ("E:", "W:") and not any(tag in line for tag in MEANT)], [])

    def test_the_second_is_for_programmers(self):
        names = said("dpkg-deb", "-c", self.development)
        for name in ("include/tenet/tenet.h", "lib/libtenet.so ->", "lib/pkgconfig/tenet.pc", "lib/cmake/tenet/tenet-config.cmake"):
            self.assertIn("./usr/" + name, names)

    def test_what_is_removed_leaves_no_trace(self):
        root = Root(self.home / "root")
        before = root.files()
        root.dpkg("--install", self.package)
        self.assertIn("usr/bin/tenet", root.files() - before)
        root.dpkg("--purge", "tenet")
        self.assertEqual(root.files() ^ before, set())
        self.assertNotIn("Package: tenet\n", (root.path / "var/lib/dpkg/status").read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
