"""Programs that are started here end with us, whatever happens to us."""

import ctypes
import os
import signal
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

BUILD = Path(os.environ.get("BAILEO_BUILD", Path(__file__).resolve().parents[3] / "build" / "dev")).resolve()
SERVER = BUILD / "server" / "app" / "baileo-server"
KIOSK = BUILD / "kiosk" / "baileo-kiosk"

PR_SET_PDEATHSIG = 1  # <sys/prctl.h>
_libc = ctypes.CDLL(None)
# To Linux the parent is the thread that started a program, so that thread has to live as long as we do.
_starter = ThreadPoolExecutor(1)


class Failed(Exception):
    """Something did not happen as it should; the message says what to a person."""


def wait_for(what, condition, seconds=60, pause=0.02):
    """The first true value of `condition`, asked again and again; Failed if there is none in time."""
    ends = time.monotonic() + seconds
    while True:
        if value := condition():
            return value
        if time.monotonic() > ends:
            raise Failed(f"waited {seconds} s in vain until {what}")
        time.sleep(pause)


def _end_with_parent():
    # A group of its own, so that Ctrl-C reaches us alone and we end things in their order.
    os.setpgid(0, 0)
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def run(*words, stdin=None):
    """Runs a command to its end and returns what it printed; Failed with its own words if it fails."""
    done = subprocess.run([str(word) for word in words], input=stdin, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"{Path(words[0]).name} {words[1]}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


class Process:
    """A program that runs until it is told to stop; what it says goes to a log file."""

    def __init__(self, *words, log, **settings):
        self.log = Path(log)
        with self.log.open("ab") as output:
            settings = {"stdin": subprocess.DEVNULL, "stdout": output, **settings}
            words = [str(word) for word in words]
            self.popen = _starter.submit(
                subprocess.Popen, words, stderr=output, preexec_fn=_end_with_parent, **settings
            ).result()

    def is_running(self):
        return self.popen.poll() is None

    def must_run(self):
        """True; Failed with the end of its log if it has ended by itself."""
        if self.is_running():
            return True
        raise self._ended_badly()

    def stop(self, seconds=30):
        """Asks it to end, as systemd does; Failed if it does not end well, a sanitizer's complaint included."""
        if not self.is_running():
            return
        self.popen.terminate()
        try:
            exit_code = self.popen.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Failed(f"{self._name()} did not stop within {seconds} s") from None
        if exit_code:
            raise self._ended_badly()

    def kill(self):
        """A power cut: no time for anything."""
        self.popen.kill()
        self.popen.wait()

    def _name(self):
        return Path(self.popen.args[0]).name

    def _ended_badly(self):
        last_words = self.log.read_text(errors="replace").strip().splitlines()[-5:]
        return Failed(f"{self._name()} ended with {self.popen.returncode}: " + "\n".join(last_words))
