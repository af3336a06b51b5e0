#!/usr/bin/env python3
"""`check --engine reference` looks for every phrase in every sentence, without an index. The report must be the same, byte for byte: what the
index leaves out could not have matched.

usage: TENET=build/release/tenet TENET_SOURCE=. tests/determinism/test_engines.py [--documents N]

Checked: the samples; the files of $TENET_SHARED/corpus; and N documents (2 unless named) of the generator in $TENET_BENCH_DATA (or
$TENET_SHARED/bench), where these are at hand. With sanitizers the samples alone, by one pack.
"""
import argparse
import importlib.util
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from sanitized import is_sanitized  # noqa: E402

SOURCE = pathlib.Path(os.environ.get("TENET_SOURCE", pathlib.Path(__file__).resolve().parents[2])).resolve()
TENET = pathlib.Path(os.environ.get("TENET", "")).resolve()
SHARED = os.environ.get("TENET_SHARED", "")
BENCH = os.environ.get("TENET_BENCH_DATA") or (SHARED and os.path.join(SHARED, "bench"))
SEED = 20240917


def generated(folder, count):
    """The first documents of the generator's set of 500."""
    program = pathlib.Path(BENCH, "gen_corpus.py")
    spec = importlib.util.spec_from_file_location("gen_corpus", program)
    generator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    for number in range(count):
        name = f"policy_{number:03}.{'odt' if number % 2 else 'docx'}"
        generator.make((os.path.join(folder, name), 8 + number * 7 % 5, SEED * 1000003 + number))


def report(folder, engine, options):
    command = [TENET, "check", folder, "--format", "json", "--date", "2026-11-22", "--engine", engine, *options]
    run = subprocess.run(command, capture_output=True, check=False)
    if run.returncode > 3:
        sys.exit(f"check ended with {run.returncode}: {run.stderr.decode()}")
    return run.stdout


def first_difference(ours, theirs):
    for one, other in zip(json.loads(ours)["documents"], json.loads(theirs)["documents"]):
        for result, expected in zip(one.get("results", []), other.get("results", [])):
            if result != expected:
                return f"{one['path']}: {result['rule']}: {json.dumps(result)[:400]} with the index, {json.dumps(expected)[:400]} without"
    return "the coverage of the set"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=2)
    wanted = parser.parse_args().documents
    failures = []
    with tempfile.TemporaryDirectory(prefix="engines-") as made:
        folders, options = {"samples": str(SOURCE / "samples")}, ()
        if is_sanitized(TENET):
            options = ("--pack", "partnership")
        else:
            if SHARED and os.path.isdir(os.path.join(SHARED, "corpus")):
                folders["corpus"] = os.path.join(SHARED, "corpus")
            if BENCH and os.path.exists(os.path.join(BENCH, "gen_corpus.py")):
                generated(made, wanted)
                folders[f"{wanted} generated documents"] = made
        for name, folder in folders.items():
            ours, theirs = (report(folder, engine, options) for engine in ("index", "reference"))
            if ours != theirs:
                failures.append(f"{name}: {first_difference(ours, theirs)}")
    for failure in failures:
        print(failure)
    print(f"compared with both engines: {', '.join(folders)}")
    return 1 if failures else 0


sys.exit(main())
