"""A screen to draw on and fingers that touch it."""

import os
import subprocess

from .processes import Failed, Process


class Screen:
    """A display with `width` x `height` pixels. Programs find it by `environment`."""

    def __init__(self, display, width, height, server=None):
        self.width, self.height = width, height
        self.environment = {**os.environ, "DISPLAY": display}
        self._server = server

    @classmethod
    def virtual(cls, folder, width=1080, height=1920):
        """A screen without a panel."""
        reading, writing = os.pipe()
        server = Process(
            "Xvfb", "-displayfd", writing, "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset",
            log=folder / "screen.log", pass_fds=[writing],
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()  # written when it is ready for windows
        if not number:
            raise Failed("the virtual screen (Xvfb) did not start; see " + str(server.log))
        return cls(f":{number}", width, height, server)

    def touch(self, x, y):
        """One short touch of one finger, as the window system reports it."""
        self._run("xdotool", "mousemove", str(int(x)), str(int(y)), "click", "1")

    def save_picture(self, path):
        """What is on the screen, as PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._run("import", "-window", "root", str(path))

    def close(self):
        if self._server:
            self._server.kill()

    def _run(self, *words):
        done = subprocess.run(words, env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Failed(f"{words[0]}: {done.stderr.strip()}")
