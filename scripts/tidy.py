#!/usr/bin/env python3
"""Runs clang-tidy over the product's sources on all cores and remembers which were clean.

A source is checked again when it, a header of ours that it includes, its compile command, .clang-tidy or the
version of clang-tidy has changed. Usage: tidy.py BUILD_FOLDER [source ...]
"""

import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CACHE = ROOT / "build" / "tidy-cache"
CLANG_TIDY = "clang-tidy-19"
PARTS = ("shared", "kiosk", "server")
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def compile_commands(build):
    """Source -> compile command, for the sources of the product (not of its tests)."""
    commands = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = Path(entry["directory"], entry["file"]).resolve()
        if source.is_relative_to(ROOT) and source.relative_to(ROOT).parts[0] in PARTS:
            commands[source] = entry["command"]
    return commands


def with_headers(source, include_folders):
    """The source and every header of ours that it includes, directly or not."""
    found, waiting = set(), [source]
    while waiting:
        file = waiting.pop()
        if file in found:
            continue
        found.add(file)
        for name in INCLUDE.findall(file.read_bytes()):
            candidates = [folder / name.decode() for folder in (file.parent, *include_folders)]
            waiting += [path.resolve() for path in candidates if path.is_file()][:1]
    return sorted(found)


def fingerprint(source, command, version):
    folders = [Path(word[2:]) for word in shlex.split(command) if word.startswith("-I")]
    digest = hashlib.sha256()
    for part in (version, (ROOT / ".clang-tidy").read_bytes(), command.encode()):
        digest.update(hashlib.sha256(part).digest())
    for file in with_headers(source, folders):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def check(build, source, stamp):
    """Returns clang-tidy's complaint, or "" and leaves the stamp."""
    run = subprocess.run([CLANG_TIDY, "--quiet", "-p", build, source], cwd=ROOT, capture_output=True, text=True)
    if run.returncode:
        return run.stdout.strip() or run.stderr.strip() or f"{CLANG_TIDY} ended with {run.returncode}"
    stamp.touch()
    return ""


def check_all(build, stamps):
    """Checks the sources on all cores, tells of each as it ends, and returns how many have faults."""
    faulty = 0
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        running = {workers.submit(check, build, source, stamp): source for source, stamp in stamps.items()}
        for number, done in enumerate(as_completed(running), 1):
            print(f"[{number}/{len(running)}] {running[done].relative_to(ROOT)}", flush=True)
            if complaint := done.result():
                faulty += 1
                print(complaint, flush=True)
    return faulty


def main():
    if not shutil.which(CLANG_TIDY):
        print(f"tidy: skipped, because {CLANG_TIDY} is not installed and another version would disagree (./dev setup)")
        return 77
    build = Path(sys.argv[1]).resolve()
    wanted = {Path(name).resolve() for name in sys.argv[2:]}
    commands = {source: command for source, command in compile_commands(build).items() if not wanted or source in wanted}
    if not commands:
        print("tidy: none of these sources is compiled in", build)
        return 1

    CACHE.mkdir(parents=True, exist_ok=True)
    version = subprocess.run([CLANG_TIDY, "--version"], check=True, capture_output=True).stdout
    stamps = {source: CACHE / fingerprint(source, command, version) for source, command in commands.items()}
    changed = {source: stamp for source, stamp in stamps.items() if not stamp.exists()}
    faulty = check_all(build, changed)
    print(f"tidy: {len(stamps)} sources, {len(stamps) - len(changed)} known to be clean, {faulty} with faults")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())
