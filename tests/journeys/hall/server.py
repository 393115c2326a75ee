"""The real server with its data folder."""

import contextlib
import json
import secrets
import shutil
import tempfile
from pathlib import Path

from .processes import BUILD, SERVER, Process, run, wait_for

SAMPLE = Path(__file__).resolve().parents[2] / "sample"


def sample_pictures():
    """The sample's pictures, drawn once for each build folder."""
    pictures = BUILD / "sample-pictures"
    if not pictures.exists():
        with tempfile.TemporaryDirectory(dir=BUILD) as unfinished:
            run(SAMPLE / "draw_pictures", Path(unfinished) / "pictures")
            with contextlib.suppress(OSError):  # somebody else was quicker
                (Path(unfinished) / "pictures").rename(pictures)
    return pictures


class Server:
    """Keeps one port over all its restarts, so that kiosks find it again."""

    def __init__(self, folder):
        self.folder = folder
        self.data = folder / "server"
        self.log = folder / "server.log"
        self.port = 0
        self._process = None

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def command(self, *words, stdin=None):
        return run(SERVER, *words, "--data", self.data, stdin=stdin)

    def prepare(self):
        """Keys, an empty database and the sample catalogue."""
        self.command("init")
        catalogue = self.folder / "catalogue"
        catalogue.mkdir(parents=True)
        for name in ("competition.toml", "units.csv", "innovations.csv"):
            shutil.copy(SAMPLE / name, catalogue)
        shutil.copytree(sample_pictures(), catalogue / "pictures")
        return self.command("import", catalogue)

    def start(self):
        port_file = self.folder / "server.port"
        port_file.unlink(missing_ok=True)
        self._process = Process(
            SERVER, "serve", "--data", self.data, "--port", self.port, "--port-file", port_file,
            "--enrolments-per-minute", 1000, log=self.log,
        )
        wait_for("the server listens", lambda: self._process.must_run() and port_file.exists())
        self.port = int(port_file.read_text())

    def stop(self):
        if self._process:
            self._process.stop()

    def kill(self):
        self._process.kill()

    def add_user(self, name, role):
        """Adds somebody who may sign in to the console and returns the password."""
        password = "-".join(secrets.token_hex(2) for _ in range(4))
        self.command("user", "add", name, "--role", role, stdin=password + "\n")
        return password

    def open_panel(self):
        """Sets up the sample panel and returns its first judge's name with the password."""
        judges = [judge["name"] for judge in json.loads((SAMPLE / "panel" / "judges.json").read_text())["judges"]]
        passwords = [self.add_user(judge, "judge") for judge in judges]
        self.command("panel", "criteria", SAMPLE / "panel" / "criteria.json")
        self.command("panel", "assign", SAMPLE / "panel" / "judges.json")
        return judges[0], passwords[0]

    def invite(self, name, place=""):
        """A one-time code for a new kiosk."""
        return json.loads(self.command("kiosk", "invite", "--json", "--name", name, "--place", place))["code"]

    def confirm_all(self):
        for kiosk in self.kiosks():
            if kiosk["state"] == "pending":
                self.command("kiosk", "confirm", kiosk["id"])

    def kiosks(self):
        return json.loads(self.command("kiosk", "list", "--json"))

    def tally(self):
        return json.loads(self.command("tally", "--json"))
