#!/usr/bin/env python3
"""A file that no longer fits in the head is split: at most 300 lines. (Functions: at most 60, held by clang-tidy.)"""

import subprocess
import sys
from pathlib import Path

LIMIT = 300
SUFFIXES = (".cpp", ".hpp", ".h", ".py", ".sh", ".ts", ".tsx", ".css", ".cmake", ".sql")

# Longer for a reason, which stands behind the name.
LONGER = {}


def committed_files(root):
    listing = subprocess.run(["git", "-C", root, "ls-files", "-z"], check=True, capture_output=True, text=True).stdout
    return [name for name in listing.split("\0") if name.endswith(SUFFIXES)]


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2])
    lengths = {}
    for name in committed_files(root):
        if (root / name).is_file():
            lengths[name] = len((root / name).read_text(encoding="utf-8").splitlines())

    faults = [f"{name} has {length} lines; split it (limit {LIMIT})"
              for name, length in lengths.items() if length > LIMIT and name not in LONGER]
    faults += [f"{name} stands in LONGER but needs no exception any more"
               for name in LONGER if lengths.get(name, 0) <= LIMIT]
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{len(lengths)} files measured, {len(faults)} too long")
    return 1 if faults or not lengths else 0


if __name__ == "__main__":
    sys.exit(main())
