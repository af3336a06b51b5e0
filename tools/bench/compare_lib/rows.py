"""The rows of the table: each runs Tenet and a peer on the same files and says what came of it."""
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from . import measure, patterns


@dataclass
class Bench:
    data: Path
    corpus: Path
    tenet: Path
    build: Path
    runs: int
    scratch: Path
    source: Path

    def documents(self, name, count=None, suffixes=(".docx", ".odt")):
        found = sorted(str(path) for path in (self.corpus / name).iterdir() if path.suffix in suffixes)
        return found[:count]

    def check(self, *paths, jobs=1, extra=()):
        return [str(self.tenet), "check", *map(str, paths), "--jobs", str(jobs), "--format", self.format(), *extra]

    def format(self):
        """Line by line where this build can: a report of 500 documents is never held whole."""
        return "jsonl" if "jsonl" in self.help() else "json"

    def help(self):
        return subprocess.run([self.tenet, "check", "--help"], capture_output=True, text=True).stdout

    def strip(self):
        program = self.scratch / "strip"
        if not program.exists():
            subprocess.run(["g++", "-O2", "-o", program, self.data / "peers" / "strip.cpp"], check=True)
        return str(program)

    def each(self, tool, files):
        return ["env", f"STRIP={self.strip()}", str(self.data / "peers" / "each.sh"), tool, *files]


@dataclass
class Row:
    title: str
    goal: str
    reached: str
    verdict: str
    details: list = field(default_factory=list)


def row(*sets):
    def mark(function):
        function.sets = sets
        return function
    return mark


def times_less(factor):
    return f"{factor:.1f} times less" if factor >= 1 else f"{1 / factor:.1f} times more"


def verdict(reached):
    return "reached" if reached else "short"


def left_out(title, goal, why):
    return Row(title, goal, "not measured", "", [why])


def line(what, cost, command):
    return f"{what}: {cost.cpu:.2f} s of processor, {cost.memory:.0f} MB; `{measure.shown(command)}`"


def has_lxml():
    return subprocess.run(["/usr/bin/python3", "-c", "import lxml"], capture_output=True).returncode == 0


@row("c500")
def full(bench):
    files = bench.documents("c500")
    commands = [bench.check(*files), bench.each("unzipstrip", files)]
    tenet, peer = measure.in_turn(commands, bench.runs)
    ratio = tenet.cpu / peer.cpu
    return Row(f"full `check`, {len(files)} documents of 10 pages, one thread, against unzipping them and stripping the tags", "≤ 0.45 ×", f"{ratio:.2f} ×",
               verdict(ratio <= 0.45), [line("Tenet", tenet, commands[0]), line("unzip -p and a tag stripper in C++", peer, commands[1])])


@row("c500")
def python(bench):
    title, goal = "the same against Python with lxml and re, 300 patterns a paragraph, 50 documents", "≤ 1/60"
    if not has_lxml():
        return left_out(title, goal, "python3-lxml is not installed")
    files = bench.documents("c500", 50)
    commands = [bench.check(*files), ["/usr/bin/python3", str(bench.data / "peers" / "py_re.py"), *files]]
    tenet, peer = (measure.in_turn([command], 1 if index else bench.runs)[0] for index, command in enumerate(commands))
    factor = peer.cpu / tenet.cpu
    return Row(title, goal, f"1/{factor:.0f}", verdict(factor >= 60), [line("Tenet", tenet, commands[0]), line("Python", peer, commands[1])])


@row("c500")
def reading(bench):
    title, goal = "reading alone, to the model, against the fastest peer of each format", "≥ 6 times less"
    program = bench.build / "tools" / "bench" / "bench_reading"
    if not program.exists():
        return left_out(title, goal, "the bench preset is not built")
    details, factors = [], []
    for suffix in (".docx", ".odt"):
        files = bench.documents("c500", 200, (suffix,))
        commands = [[str(program), *files], bench.each("unzipstrip", files)]
        if suffix == ".odt" and has_lxml():
            commands.append(["/usr/bin/python3", str(bench.data / "peers" / "py_et.py"), "lxml", *files])
        tenet, *peers = measure.in_turn(commands, bench.runs)
        factors.append(min(peer.cpu for peer in peers) / tenet.cpu)
        details += [line(f"{len(files)} {suffix}", cost, command) for cost, command in zip((tenet, *peers), commands)]
    return Row(title, goal, f"DOCX {times_less(factors[0])}, ODT {times_less(factors[1])}", verdict(min(factors) >= 6), details)


@row("c500")
def converters(bench):
    title, goal = "reading alone against pandoc and LibreOffice", "≥ 150 times less"
    program = bench.build / "tools" / "bench" / "bench_reading"
    if not program.exists():
        return left_out(title, goal, "the bench preset is not built")
    files = bench.documents("c500", 20)
    tenet = measure.in_turn([[str(program), *files * 10]], bench.runs)[0]
    tenet.cpu /= 10
    details, factors = [line(f"Tenet, {len(files)} documents", tenet, [str(program), *files])], []
    out = str(bench.scratch / "text")
    peers = {"pandoc": bench.each("pandoc", files),
             "soffice": ["soffice", f"-env:UserInstallation=file://{bench.scratch}/profile", "--headless", "--convert-to", "txt:Text", "--outdir", out, *files]}
    for name, command in peers.items():
        if not shutil.which(name):
            details.append(f"{name} is not installed")
            continue
        cost = measure.run(command)
        factors.append(cost.cpu / tenet.cpu)
        details.append(f"{line(name, cost, command)}: {times_less(factors[-1])}")
    return Row(title, goal, ", ".join(times_less(factor) for factor in factors) or "not measured", verdict(factors and min(factors) >= 150), details)


@row("c500")
def matching(bench):
    title, goal = "matching alone, 300 phrases against the same as PCRE2-JIT one by one, identical hits", "≥ 30 times less"
    program = bench.build / "tools" / "bench" / "bench_matching"
    if not program.exists():
        return left_out(title, goal, "the bench preset is not built")
    command = [str(program), *bench.documents("c500", 50)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip().splitlines()
    factor = float(said[-1].split()[-1])
    return Row(title, goal, times_less(factor), verdict(factor >= 30), [*said, f"`{measure.shown(command)}`"])


@row("c500")
def rules(bench):
    written = list(patterns.read(bench.data / "peers" / "patterns.tsv"))
    for name, count in (("few", 300), ("many", 1000)):
        patterns.write_pack(bench.scratch / f"rules-{name}", name, written[:count])
    files = bench.documents("c500", 200)
    commands = [bench.check(*files, extra=("--rules", str(bench.scratch / f"rules-{name}"), "--pack", name)) for name in ("few", "many")]
    few, many = measure.in_turn(commands, bench.runs)
    ratio = many.cpu / few.cpu
    return Row("300 → 1,000 rules, each with its matches, 200 documents", "≤ 1.8 ×", f"{ratio:.2f} ×", verdict(ratio <= 1.8),
               [line("300 rules", few, commands[0]), line("1,000 rules", many, commands[1])])


@row("growth")
def pages(bench):
    details, worst = [], 0
    for suffix in (".docx", ".odt"):
        commands = [bench.check(bench.corpus / "growth" / f"g{count}{suffix}") for count in (10, 100, 1000)]
        start = measure.in_turn([bench.check(bench.source / "tests" / "cli" / "none")], bench.runs)[0]
        costs = measure.in_turn(commands, bench.runs)
        net = [cost.cpu - start.cpu for cost in costs]
        ratios = [net[1] / net[0], net[2] / net[1]]
        worst = max(worst, *ratios)
        details.append(f"{suffix}: {', '.join(f'{value:.2f}' for value in net)} s of processor beyond the {start.cpu:.2f} s of starting: "
                       f"× {ratios[0]:.1f}, × {ratios[1]:.1f}; `{measure.shown(commands[0])}`")
    return Row("ten times the pages (10 → 100 → 1,000), starting left out", "≤ 10.5 × each", f"≤ {worst:.1f} ×", verdict(worst <= 10.5), details)


@row("c500")
def threads(bench):
    files = bench.documents("c500", 200)
    commands = [bench.check(*files, jobs=jobs) for jobs in (1, 2)]
    one, two = measure.in_turn(commands, bench.runs)
    ratio = one.wall / two.wall
    return Row("two threads against one, by the clock", "≥ 1.8 × on quiet cores", f"{ratio:.2f} ×", verdict(ratio >= 1.8),
               [f"{one.wall:.2f} s and {two.wall:.2f} s; processor {one.cpu:.2f} s and {two.cpu:.2f} s; `{measure.shown(commands[1])}`"])


@row("growth")
def single(bench):
    title, goal = "one 10-page document, process start to report, against `pandoc -t plain`", "≤ 1/8"
    if not shutil.which("pandoc"):
        return left_out(title, goal, "pandoc is not installed")
    document = str(bench.corpus / "growth" / "g10.docx")
    commands = [bench.check(document), ["pandoc", "-t", "plain", document]]
    tenet, peer = measure.in_turn(commands, max(5, bench.runs))
    factor = peer.cpu / tenet.cpu
    return Row(title, goal, f"1/{factor:.1f}" if factor >= 1 else f"{1 / factor:.1f} ×", verdict(factor >= 8),
               [f"{cost.cpu * 1000:.0f} ms of processor: `{measure.shown(command)}`" for cost, command in zip((tenet, peer), commands)])


@row("c500", "c1")
def memory(bench):
    commands = [bench.check(*bench.documents("c500")), bench.check(bench.corpus / "c1" / "archive.docx")]
    many, long = (measure.run(command) for command in commands)
    return Row("peak memory: 500 documents; 3,000 pages (83 MB of XML)", "≤ 64 MB; ≤ 160 MB", f"{many.memory:.0f} MB; {long.memory:.0f} MB",
               verdict(many.memory <= 64 and long.memory <= 160), [line("500 documents", many, commands[0]), line("3,000 pages", long, commands[1])])


@row("c500")
def cache(bench):
    title, goal = "second run over an unchanged folder with `--cache`", "≤ 0.15 × of the first"
    if "--cache" not in bench.help():
        return left_out(title, goal, "this build has no --cache")
    kept = bench.scratch / "cache"
    command = bench.check(*bench.documents("c500", 200), extra=("--cache", str(kept)))
    first, second = measure.run(command), measure.run(command)
    ratio = second.cpu / first.cpu
    return Row(title, goal, f"{ratio:.2f} ×", verdict(ratio <= 0.15), [line("first", first, command), line("second", second, command)])


ALL = (full, python, reading, converters, matching, rules, pages, threads, single, memory, cache)
