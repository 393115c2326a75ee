#!/usr/bin/env python3
"""Runs clang-tidy over the product's sources on all cores and remembers which were clean.

Sources are checked again when one of them, a header of ours that they include, their compile command, .clang-tidy or the
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


class Run:
    """What one run of clang-tidy reads: the sources that one command compiles, laid end to end.

    Clang-tidy walks over every system header again for each file it is given, which takes most of its time; so the
    sources that a unity build puts together are read together, too. They are copied rather than included, because
    several checks look at the main file alone.
    """

    def __init__(self, sources, command):
        self.sources = sources
        words = shlex.split(command)
        self.flags = [word for word in words[1:] if word.startswith(("-I", "-D", "-U", "-W", "-f", "-std"))
                      and not word.startswith("-fsanitize")]
        self.flags += [flag for i, word in enumerate(words) if word == "-isystem" for flag in (word, words[i + 1])]

    def name(self):
        names = " ".join(source.name for source in self.sources)
        return f"{self.sources[0].parent.relative_to(ROOT)}: {names}"

    def fingerprint(self, version):
        folders = [Path(flag[2:]) for flag in self.flags if flag.startswith("-I")]
        digest = hashlib.sha256()
        for part in (version, (ROOT / ".clang-tidy").read_bytes(), shlex.join(self.flags).encode()):
            digest.update(hashlib.sha256(part).digest())
        for source in self.sources:
            for file in with_headers(source, folders):
                digest.update(hashlib.sha256(file.read_bytes()).digest())
        return digest.hexdigest()

    def laid_end_to_end(self):
        """The text of all sources, and for each of its lines the source and line that it comes from."""
        text, origins, included = [], [], set()
        for source in self.sources:
            for number, line in enumerate(source.read_text().splitlines(), 1):
                again = line.startswith("#include") and line in included
                included.add(line)
                text.append("" if again else line)
                origins.append(f"{source}:{number}")
        return "\n".join(text) + "\n", origins

    def complaint(self, stamp):
        """Runs clang-tidy and returns what it has to say; leaves the stamp if that is nothing."""
        text, origins = self.laid_end_to_end()
        whole = stamp.with_suffix(".cpp")
        whole.write_text(text)
        run = subprocess.run([CLANG_TIDY, "--quiet", whole, "--", *self.flags],
                             cwd=ROOT, capture_output=True, text=True)
        whole.unlink()
        if run.returncode == 0:
            stamp.touch()
            return ""
        said = run.stdout.strip() or run.stderr.strip() or f"{CLANG_TIDY} ended with {run.returncode}"
        return re.sub(rf"{re.escape(str(whole))}:(\d+)", lambda found: origins[int(found[1]) - 1], said)


def sources_of(file):
    """The sources that are compiled with this file: itself, or what a unity build includes in it."""
    if file.parent.name != "Unity":
        return [file]
    return [Path(name) for name in re.findall(r'^#include "([^"]+)"', file.read_text(), re.MULTILINE)]


def runs_over(build, wanted):
    """One run for each command that compiles sources of the product (not of its tests), or the wanted ones of them."""
    runs = []
    for entry in json.loads((build / "compile_commands.json").read_text()):
        sources = [source.resolve() for source in sources_of(Path(entry["directory"], entry["file"]).resolve())]
        ours = [source for source in sources if source.is_relative_to(ROOT)
                and source.relative_to(ROOT).parts[0] in PARTS and (not wanted or source in wanted)]
        if ours:
            runs.append(Run(ours, entry["command"]))
    return runs


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


def check_all(stamps):
    """Makes the runs on all cores, tells of each as it ends, and returns how many have faults."""
    faulty = 0
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        running = {workers.submit(run.complaint, stamp): run for run, stamp in stamps.items()}
        for number, done in enumerate(as_completed(running), 1):
            print(f"[{number}/{len(running)}] {running[done].name()}", flush=True)
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
    runs = runs_over(build, wanted)
    if not runs:
        print("tidy: none of these sources is compiled in", build)
        return 1

    CACHE.mkdir(parents=True, exist_ok=True)
    version = subprocess.run([CLANG_TIDY, "--version"], check=True, capture_output=True).stdout
    stamps = {run: CACHE / run.fingerprint(version) for run in runs}
    changed = {run: stamp for run, stamp in stamps.items() if not stamp.exists()}
    faulty = check_all(changed)
    sources = sum(len(run.sources) for run in runs)
    print(f"tidy: {sources} sources in {len(runs)} runs, {len(runs) - len(changed)} known to be clean, {faulty} with faults")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())
