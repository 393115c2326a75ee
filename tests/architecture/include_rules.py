#!/usr/bin/env python3
"""Holds every #include of the product to the table in boxes.py, and SQL to the folders that store.

A linked target does not enforce this: any header under /usr/include compiles everywhere.
Usage: include_rules.py [checkout]        Exit code 1 and one sentence for each broken rule.
"""

import os
import re
import sys
from pathlib import Path

from boxes import BOXES, IMPURE_STANDARD_HEADERS, LIBRARIES

PARTS = ("shared", "kiosk", "server")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
SQL = re.compile(r'"[^"]*\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM'
                 r'|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW)|PRAGMA\s+\w|BEGIN\s+IMMEDIATE)\b')


def box_of(path):
    """The box that a file (or an included header) belongs to, or None."""
    owners = [box for box in BOXES if path.startswith((box + "/", box + "."))]
    return max(owners, key=len, default=None)


def library_of(header):
    """The name of the library that a header belongs to; "standard" for C++'s own; None if unknown."""
    if re.fullmatch(r"[a-z0-9_]+", header):
        return "standard"
    names = [name for name, beginnings in LIBRARIES.items() if header.startswith(beginnings)]
    return names[0] if names else None


def fault_of_ours(box, header):
    rules = BOXES[box]
    if header in rules.generated:
        return None
    if not header.startswith(tuple(part + "/" for part in PARTS)):
        return f'"{header}" is not written from the root of the checkout; a library\'s header goes in <>'
    if {box.split("/")[0], header.split("/")[0]} == {"kiosk", "server"}:
        return f'kiosk and server never include each other ("{header}"); what both need belongs in shared/'
    target = box_of(header)
    if target is None:
        return f'"{header}" is in a folder without a row in tests/architecture/boxes.py'
    if target == box or target in rules.ours:
        return None
    return f'{box} may not include {target} ("{header}"); it may include {", ".join(rules.ours) or "no other box"}'


def fault_of_library(box, header):
    rules = BOXES[box]
    library = library_of(header)
    if library is None:
        return f"<{header}> belongs to no library in tests/architecture/boxes.py; add it there with the boxes that may use it"
    if library == "standard":
        if rules.pure and header in IMPURE_STANDARD_HEADERS:
            return f"{box} is pure: what <{header}> would give it is passed in by its caller"
        return None
    if library in rules.libraries:
        return None
    users = ", ".join(name for name, other in BOXES.items() if library in other.libraries)
    return f"{box} may not use {library} (<{header}>); only {users or 'no box'} may"


def faults_in(path, text):
    """All broken rules of one file, as (line, sentence)."""
    box = box_of(path)
    if box is None:
        yield 1, "lies in a folder without a row in tests/architecture/boxes.py; say there what it may include"
        return
    for number, line in enumerate(text.splitlines(), 1):
        if match := INCLUDE.match(line):
            check = fault_of_ours if match[1] == '"' else fault_of_library
            if fault := check(box, match[2]):
                yield number, fault
        elif not BOXES[box].sql and SQL.search(line):
            yield number, "SQL stands only in shared/storage, kiosk/store and server/store/sqlite"


def source_files(root):
    for part in PARTS:
        for folder, folders, names in os.walk(root / part):
            folders[:] = sorted(set(folders) - {"node_modules"})
            for name in sorted(names):
                if name.endswith((".cpp", ".hpp", ".h", ".cc", ".inc")):
                    yield Path(folder, name)


def check(root):
    """Returns (number of files read, list of sentences)."""
    files = list(source_files(root))
    faults = []
    for file in files:
        path = file.relative_to(root).as_posix()
        faults += [f"{path}:{line}: {sentence}" for line, sentence in faults_in(path, file.read_text(encoding="utf-8"))]
    return len(files), faults


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2])
    count, faults = check(root)
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{count} files read, {len(faults)} broken include rules")
    return 1 if faults or not count else 0


if __name__ == "__main__":
    sys.exit(main())
