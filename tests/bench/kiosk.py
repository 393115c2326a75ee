#!/usr/bin/env python3
"""The kiosk in its window on a virtual screen: frames, touches, start, and what it costs while nobody is there."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "journeys"))

from hall.processes import BUILD, KIOSK, Process, wait_for  # noqa: E402
from hall.screen import Screen  # noqa: E402

PROGRAMS = BUILD / "tests" / "bench"
STARTS = 5
STILL_TIMES, STILL_SECONDS = 3, 20
SETTLING = 10  # seconds until everything on the first screen has arrived


def row(what, figure, unit, beside=""):
    """As tests/bench/table.hpp prints it."""
    print(f"{what:<52} {figure:9.2f} {unit:<5} {beside}", flush=True)


class Kiosk:
    """The real program with an enrolled kiosk's folder; its server is away."""

    def __init__(self, folder, screen):
        self._data, self._screen = folder / "kiosk", screen
        self._described = folder / "screen.json"
        self._log = folder / "kiosk.log"
        subprocess.run([PROGRAMS / "enrolled_folder", self._data], check=True)
        self._process = None

    def start(self):
        """Seconds until the first frame is shown."""
        self._described.unlink(missing_ok=True)
        began = time.monotonic()
        self._process = Process(
            KIOSK, "run", "--data", self._data, "--window", "1080x1920", "--describe-screen", self._described,
            log=self._log, env=self._screen.environment,
        )
        wait_for("the first frame is shown", self._described.exists, pause=0.001)
        return time.monotonic() - began

    def processor_seconds(self):
        """What it has used since it was started, all threads together (proc(5), utime and stime)."""
        fields = Path(f"/proc/{self._process.popen.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self._process.stop()


def measure_start(kiosk):
    times = []
    for _ in range(STARTS):
        times.append(kiosk.start())
        kiosk.stop()
    row("from the program's start to the first frame", 1000 * statistics.median(times), "ms")


def measure_stillness(kiosk):
    kiosk.start()
    time.sleep(SETTLING)
    shares = []
    for _ in range(STILL_TIMES):
        before = kiosk.processor_seconds()
        time.sleep(STILL_SECONDS)
        shares.append((kiosk.processor_seconds() - before) / STILL_SECONDS)
    kiosk.stop()
    share = 100 * statistics.median(shares)
    row("processor while nobody is there", share, "%", "under 1 % of a core" if share < 1 else "over 1 % of a core")


def main():
    with tempfile.TemporaryDirectory(prefix="baileo-bench-") as name:
        folder = Path(name)
        screen = Screen.virtual(folder, 1080, 1920)
        try:
            subprocess.run([PROGRAMS / "screen_bench"], env=screen.environment, check=True)
            kiosk = Kiosk(folder, screen)
            measure_start(kiosk)
            measure_stillness(kiosk)
        finally:
            screen.close()


if __name__ == "__main__":
    main()
