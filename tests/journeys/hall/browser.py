"""The console as a judge sees it: a real browser, led by browser.mjs."""

import json
import os
import shutil
import subprocess
from pathlib import Path

from .processes import BUILD, Failed, Process, wait_for

MODULES = BUILD / "server" / "console" / "web" / "node_modules"

# Seconds until a kiosk tries again, at most, after its server was away (kiosk/sync/backoff.hpp).
LONGEST_WAIT_OF_A_KIOSK = 300


class Browser:
    def __init__(self, folder):
        chromium = os.environ.get("BAILEO_CHROMIUM") or shutil.which("chromium")
        self._process = Process(
            "node", Path(__file__).with_name("browser.mjs"), MODULES, chromium,
            log=folder / "browser.log", stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )

    def open_ranking(self, server, name, password):
        self._do("open", address=server.address)
        self._do("sign_in", name=name, password=password)

    def ranking(self):
        """What the page shows: `counted`, `ballots` by innovation, and how often a page was loaded."""
        return self._do("ranking")

    def ranking_with(self, counted):
        """The ranking once it shows so many counted ballots."""
        wait_for(
            f"the console shows {counted} ballots", lambda: self.ranking()["counted"] == counted,
            seconds=LONGEST_WAIT_OF_A_KIOSK + 60, pause=0.2,
        )
        return self.ranking()

    def save_picture(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        self._do("picture", path=str(path))

    def close(self):
        self._process.popen.stdin.close()
        try:
            self._process.popen.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()

    def _do(self, command, **details):
        self._process.must_run()
        self._process.popen.stdin.write(json.dumps({"do": command, **details}) + "\n")
        self._process.popen.stdin.flush()
        answer = self._process.popen.stdout.readline()
        if not answer:
            raise Failed(f"the browser is gone; see {self._process.log}")
        if "failed" in (said := json.loads(answer)):
            raise Failed(f"browser, {command}: {said['failed']}")
        return said["ok"]
