"""Programs of others, built against Tenet as it is installed: by CMake's config, by pkg-config, and loaded from Python."""
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(os.environ["TENET_SOURCE"])
BUILD = Path(os.environ["TENET_BUILD"])
HERE = Path(__file__).resolve().parent
SAMPLES = SOURCE / "samples"
sys.path.insert(0, str(SOURCE / "tests"))
from support.sanitized import sanitizers_of  # noqa: E402  (found by the line above)

SANITIZERS = sanitizers_of(BUILD / "libtenet.so")
FLAGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", *([f"-fsanitize={SANITIZERS}"] if SANITIZERS else [])]


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.run_command("cmake", "--install", BUILD, "--prefix", cls.folder / "first")
        # A prefix may be moved: nothing in it says where it was.
        cls.prefix = (cls.folder / "first").rename(cls.folder / "prefix with space")
        cls.library = next(cls.prefix.glob("lib*/**/libtenet.so.0"))
        # The build's own folders must not help.
        cls.environment = {**{name: value for name, value in os.environ.items() if not name.startswith("TENET")}, "TENET_LOCAL_RULES": "",
                           "PKG_CONFIG_PATH": str(cls.library.parent / "pkgconfig"), "LD_LIBRARY_PATH": str(cls.library.parent)}

    @staticmethod
    def run_command(*command, **options):
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, timeout=600, **options)
        if done.returncode != 0:
            raise AssertionError(f"{command}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def with_cmake(self, name):
        """The program of this folder, built as its CMakeLists.txt says."""
        build = self.folder / f"cmake-{name}"
        flags = " ".join(FLAGS)
        self.run_command("cmake", "-S", HERE / name, "-B", build, f"-DCMAKE_PREFIX_PATH={self.prefix}", f"-DCMAKE_C_FLAGS={flags}",
                         f"-DCMAKE_CXX_FLAGS={flags}", env=self.environment)
        self.run_command("cmake", "--build", build)
        return build

    def with_pkg_config(self, compiler, source, program):
        said = self.run_command("pkg-config", "--cflags", "--libs", "tenet", env=self.environment)
        self.run_command(*compiler, *FLAGS, source, *shlex.split(said), "-o", program)
        return program

    def says_what_is_missing(self, program):
        said = self.run_command(program, SAMPLES / "asb-policy.docx", env=self.environment)
        self.assertRegex(said, r"(?m)^missing: respect\.\S+ \S")
        self.assertRegex(said, r"(?m)^weak: respect\.2\.6 ")
        self.assertNotIn("covered:", said)

    def writes_a_reviewed_copy(self, program):
        copy = self.folder / f"{program.parent.name}.odt"
        said = self.run_command(program, SAMPLES / "tenancy-agreement-unfair.odt", copy, env=self.environment)
        self.assertRegex(said, r"may be unfair or out of date: \S")
        self.assertRegex(said, r"\.odt: \d+ comments: ")
        self.assertEqual(copy.read_bytes()[:2], b"PK")

    def test_c_by_cmake(self):
        self.says_what_is_missing(self.with_cmake("c") / "gaps")

    def test_c_by_pkg_config(self):
        self.says_what_is_missing(self.with_pkg_config(["cc", "-std=c99"], HERE / "c/gaps.c", self.folder / "gaps"))

    def test_cpp_by_cmake(self):
        self.writes_a_reviewed_copy(self.with_cmake("cpp") / "review")

    def test_cpp_by_pkg_config(self):
        self.writes_a_reviewed_copy(self.with_pkg_config(["c++", "-std=c++17"], HERE / "cpp/review.cpp", self.folder / "review"))

    @unittest.skipIf(SANITIZERS, "a sanitized library needs a program that was built so")
    def test_python(self):
        said = self.run_command(sys.executable, HERE / "python/tenet.py", SAMPLES / "asb-policy.docx", env=self.environment)
        self.assertRegex(said, r"asb-policy\.docx: asb-policy\n")
        self.assertRegex(said, r"(?m)^  covered +respect\.3\.7 at 7\.2")

    def test_program_and_library_find_the_rules_of_their_prefix(self):
        """Not those of the source tree, which a build knows as well."""
        pack = self.prefix / "share/tenet/rules/respect-standard/pack.lua"
        pack.write_text(pack.read_text(encoding="utf8").replace("Respect Standard for Housing Management", "The standard as installed"),
                        encoding="utf8")
        said = self.run_command(self.prefix / "bin/tenet", "check", SAMPLES / "asb-policy.docx", env=self.environment)
        self.assertIn("The standard as installed (respect-standard", said)
        if not SANITIZERS:
            program = "import sys, tenet\nsys.stdout.buffer.write(tenet.Library().checker().check_bytes(b'x', 'x.md').write('text'))"
            said = self.run_command(sys.executable, "-c", program, env={**self.environment, "PYTHONPATH": str(HERE / "python")})
            self.assertIn("The standard as installed (respect-standard", said)

    def test_only_the_c_headers_are_installed(self):
        headers = sorted(path.name for path in (self.prefix / "include/tenet").iterdir())
        self.assertEqual([name for name in headers if not name.endswith(".h")], [])
        self.assertLessEqual({"tenet.h", "rows.h"}, set(headers))


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
