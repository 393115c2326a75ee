"""The real kiosk in its window, seen by what it says about its screen and touched like a panel."""

import json
import signal
import time

from .processes import KIOSK, Failed, Process, run, wait_for

SETTLING = 0.4  # after a change of the screen a kiosk ignores touches for 0.35 s
AT_REST = 1.2  # by then what moves has arrived, and pictures are there
PATIENCE = 1.5  # how long a touch may take to show before it is repeated


class Kiosk:
    def __init__(self, folder, screen, name):
        self.data = folder
        self.screen = screen
        self.log = folder.parent / (folder.name + ".log")
        self.name = name
        self._described = folder.parent / (folder.name + ".screen.json")
        self._process = None
        self._shown, self._since = None, 0.0

    def enrol(self, server):
        self.data.mkdir(parents=True)
        (self.data / "kiosk.toml").write_text(f'name = "{self.name}"\n')
        run(KIOSK, "enrol", "--data", self.data, "--server", server.address, "--code", server.invite(self.name))
        server.confirm_all()

    def start(self):
        self._described.unlink(missing_ok=True)
        self._process = Process(
            KIOSK, "run", "--data", self.data, "--window", f"{self.screen.width}x{self.screen.height}",
            "--describe-screen", self._described, log=self.log, env=self.screen.environment,
        )

    def stop(self):
        if self._process:
            self._process.stop()

    def kill(self):
        self._process.kill()

    def is_running(self):
        return self._process.is_running()

    def was_killed(self):
        return self._process.popen.poll() == -signal.SIGKILL

    def status(self):
        return json.loads(run(KIOSK, "status", "--json", "--data", self.data))

    def verify(self):
        return run(KIOSK, "verify", "--data", self.data)

    def shown(self):
        """The description of the screen; None before there is one."""
        self._process.must_run()
        try:
            described = json.loads(self._described.read_text())
        except FileNotFoundError:
            return None
        if described != self._shown:
            self._shown, self._since = described, time.monotonic()
        return described

    def state(self):
        shown = self.shown()
        return shown["state"] if shown else None

    def wait_for_state(self, *states, seconds=60):
        return wait_for(f"{self.name} shows {' or '.join(states)}", lambda: self.state() in states, seconds)

    def save_picture(self, path):
        """The screen as PNG, once it has come to rest."""
        time.sleep(AT_REST)
        self.screen.save_picture(path)

    def nodes(self, prefix=""):
        """Parts of the screen that can be touched, with an id that begins so."""
        shown = self.shown() or {"nodes": []}
        return [node for node in shown["nodes"] if node["id"].startswith(prefix) and node["enabled"] and node["action"]]

    def node(self, identifier):
        return next((node for node in self.nodes(identifier) if node["id"] == identifier), None)

    def settle(self):
        """Waits until a touch counts."""
        wait_for(f"{self.name} takes touches", self._is_settled, pause=0.005)

    def _is_settled(self):
        return self.shown() is not None and time.monotonic() - self._since > SETTLING

    def touch(self, identifier, follows):
        """Touches a part of the screen, again if need be, until `follows()` is true."""
        ends = time.monotonic() + 60
        touched = -PATIENCE
        while not follows():
            now = time.monotonic()
            node = self.node(identifier)
            if node and self._is_settled() and now - touched > PATIENCE:
                touched = now
                rect = node["rect"]
                self.screen.touch(rect["x"] + rect["width"] / 2, rect["y"] + rect["height"] / 2)
            if now > ends:
                raise Failed(f"{self.name}: touching {identifier} did nothing; it shows {self.state()}")
            time.sleep(0.01)

    def touch_to(self, identifier, *states):
        """Touches a part of the screen until one of these states is shown."""
        self.touch(identifier, lambda: self.state() in states)
