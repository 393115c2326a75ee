#!/usr/bin/env python3
"""A page that says which test holds a rule must not outlive the test: every `some_test "sentence"` in our Markdown names a
TEST_CASE that exists."""

import re
import subprocess
import sys
from pathlib import Path

MENTION = re.compile(r'\b(\w+_test) "([^"]+)"')
TEST_CASE = re.compile(r'TEST_CASE(?:_FIXTURE\(\s*\w+\s*,|\()((?:\s*"(?:[^"\\]|\\.)*")+)\s*\)')
PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"')


def committed_files(root, pattern):
    listing = subprocess.run(["git", "-C", root, "ls-files", "-z", pattern], check=True, capture_output=True, text=True)
    return [root / name for name in listing.stdout.split("\0") if name and (root / name).is_file()]


def test_cases(text):
    return {"".join(PIECE.findall(literals)) for literals in TEST_CASE.findall(text)}


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2])
    known = set()
    for source in committed_files(root, "tests/*.cpp"):
        known |= test_cases(source.read_text(encoding="utf-8"))

    mentions, faults = 0, []
    for page in committed_files(root, "*.md"):
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
            for program, sentence in MENTION.findall(line):
                mentions += 1
                if sentence not in known:
                    faults.append(f"{page.relative_to(root)}:{number}: there is no test \"{sentence}\" ({program})")
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{mentions} mentions of tests read, {len(faults)} of tests that do not exist")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
