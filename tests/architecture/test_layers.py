"""checker/LAYERS holds: no layer includes what it may not, and each third-party header appears in one folder only."""
import os
import re
import sys
import unittest
from pathlib import Path

SOURCE = Path(os.environ["TENET_SOURCE"])
CHECKER = SOURCE / "checker"
# Which spelling of an include betrays which library.
LIBRARIES = {
    "nettle": r"nettle/", "utf8proc": r"utf8proc", "pcre2": r"pcre2", "nlohmann": r"nlohmann/", "rapidjson": r"rapidjson/", "simdjson": r"simdjson\.h",
    "zip": r"zip\.h", "libdeflate": r"libdeflate", "pugixml": r"pugixml", "libxml": r"libxml/", "lua": r"(lua|lualib|lauxlib)\.h|lua\.hpp",
    "CLI": r"CLI/", "xlsxwriter": r"xlsxwriter", "csv": r"csv\.h", "httplib": r"httplib\.h",
}


def read_layers():
    layers = {}
    for line in (CHECKER / "LAYERS").read_text(encoding="utf8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, may, owns, sentence = (field.strip() for field in line.split("|"))
        layers[name] = {"may": set(may.split()) | {name}, "owns": set(owns.split()), "sentence": sentence}
    return layers


def includes(path):
    for number, line in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
        found = re.match(r'\s*#\s*include\s+[<"]([^>"]+)[>"]', line)
        if found:
            yield number, found.group(1)


class Layers(unittest.TestCase):
    layers = read_layers()

    def sources(self):
        for path in sorted(CHECKER.rglob("*")):
            if path.suffix in (".hpp", ".cpp", ".h"):
                yield path.relative_to(CHECKER).parts[0], path

    def test_every_folder_is_a_layer(self):
        folders = {p.name for p in CHECKER.iterdir() if p.is_dir()}
        self.assertEqual(folders - set(self.layers), set(), "checker/LAYERS has no row for these folders")

    def test_includes_go_downward(self):
        offences = []
        for layer, path in self.sources():
            rules = self.layers[layer]
            for number, header in includes(path):
                first = header.split("/")[0] if "/" in header else ""  # <compare> is the standard library's
                target = "include" if first == "tenet" else first
                if target in self.layers and target not in rules["may"] and not (target == "include"):
                    offences.append(f"{path.relative_to(SOURCE)}:{number}: includes {header}. {rules['sentence']}")
        self.assertEqual(offences, [], "\n" + "\n".join(offences))

    def test_third_party_headers_have_one_home(self):
        offences = []
        for layer, path in self.sources():
            for number, header in includes(path):
                for library, pattern in LIBRARIES.items():
                    if re.match(pattern, header) and library not in self.layers[layer]["owns"]:
                        offences.append(f"{path.relative_to(SOURCE)}:{number}: {header} belongs to another layer. {self.layers[layer]['sentence']}")
        self.assertEqual(offences, [], "\n" + "\n".join(offences))

    def test_the_command_line_uses_public_headers_only(self):
        for layer, path in self.sources():
            if layer == "cli":
                for number, header in includes(path):
                    first = header.split("/")[0] if "/" in header else ""  # <compare> is the standard library's
                    self.assertFalse(first in self.layers and first not in ("cli", "include"), f"{path}:{number}: {header}")

    def test_lua_is_in_script_only(self):
        for layer, path in self.sources():
            if layer not in ("script",) and any(re.match(LIBRARIES["lua"], h) for _, h in includes(path)):
                self.fail(f"{path} includes Lua; only checker/script may")


def layers_of_checker():
    return {p.name for p in CHECKER.iterdir() if p.is_dir()}


class House(unittest.TestCase):
    def test_folders_have_a_readme(self):
        missing = [str(p.relative_to(SOURCE)) for top in ("checker", "rules", "plugins") if (SOURCE / top).is_dir()
                   for p in sorted((SOURCE / top).iterdir()) if p.is_dir() and p.name != "include" and not (p / "README.md").exists()]
        self.assertEqual(missing, [], "folders without a README of a screen")

    def test_public_headers_compile_alone(self):
        import subprocess
        compiler = os.environ.get("CXX", "g++")
        for header in sorted((CHECKER / "include/tenet").glob("*.hpp")):
            run = subprocess.run([compiler, "-std=c++23", "-fsyntax-only", "-Wall", "-Wextra", "-I", str(CHECKER / "include"), "-x", "c++", "-"],
                                 input=f"#include <tenet/{header.name}>\n", text=True, capture_output=True)
            self.assertEqual(run.returncode, 0, f"{header.name} does not compile alone:\n{run.stderr}")

    def test_headers_for_other_languages_compile_alone_as_c_and_cpp(self):
        import subprocess
        for header in sorted((CHECKER / "include/tenet").glob("*.h")):
            for compiler, language, standard in ((os.environ.get("CC", "gcc"), "c", "c99"), (os.environ.get("CXX", "g++"), "c++", "c++11")):
                run = subprocess.run([compiler, f"-std={standard}", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-I",
                                      str(CHECKER / "include"), "-x", language, "-"], input=f"#include <tenet/{header.name}>\n", text=True, capture_output=True)
                self.assertEqual(run.returncode, 0, f"{header.name} does not compile alone as {language}:\n{run.stderr}")

    def test_plugins_include_public_headers_only(self):
        plugins = SOURCE / "plugins"
        own = {path.name for path in plugins.rglob("*.h*")}
        for path in sorted(p for p in plugins.rglob("*") if p.suffix in (".c", ".cpp", ".h", ".hpp")):
            for number, header in includes(path):
                first = header.split("/")[0] if "/" in header else ""
                inner = first in layers_of_checker() or (first == "tenet" and header not in ("tenet/plugin.h", "tenet/tenet.h"))
                self.assertFalse(inner and header not in own, f"{path.relative_to(SOURCE)}:{number}: {header}. A plugin includes <tenet/plugin.h> or <tenet/tenet.h>")


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
