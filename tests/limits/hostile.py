#!/usr/bin/env python3
"""Makes hostile documents: what a careless or malicious sender might hand to the program.

    tests/limits/hostile.py                        counts the files of each family
    tests/limits/hostile.py --into DIR [FAMILY...] writes them, a folder a family
    tests/limits/hostile.py --into DIR --only zip-bomb/one-part-of-4-gb.docx

The same seed gives the same bytes. Needs Python 3.9 or later and nothing else. README.md says what is tested with them.
"""

import argparse
import collections
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import hostile_lib  # noqa: E402  (the folder beside this program is only known now)


def main():
    """The command line."""
    parser = argparse.ArgumentParser(description="Make hostile documents.")
    parser.add_argument("families", nargs="*", help="families to make (all by default)")
    parser.add_argument("--into", type=pathlib.Path, help="folder to write to")
    parser.add_argument("--only", help="one file, as FAMILY/NAME")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()

    cases = [case for case in hostile_lib.all_cases(arguments.seed)
             if (not arguments.families or case.family in arguments.families)
             and (not arguments.only or f"{case.family}/{case.name}" == arguments.only)]
    if not cases:
        sys.exit("hostile: no such family or file; without arguments the families are listed")
    if not arguments.into:
        for family, count in sorted(collections.Counter(case.family for case in cases).items()):
            print(f"{count:6} {family}")
        return
    for case in cases:
        path = arguments.into / case.family / case.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(case.make())


if __name__ == "__main__":
    main()
