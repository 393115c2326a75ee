"""A whole hall in a folder; leaving the `with` block ends everything in it."""

import shutil
import sys
import tempfile
from contextlib import ExitStack, contextmanager
from pathlib import Path

from .browser import Browser
from .kiosk import Kiosk
from .screen import Screen
from .server import Server


class Hall:
    def __init__(self, folder):
        self.folder = folder
        self.server = Server(folder)
        self._open = ExitStack()

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        return self._open.__exit__(*failure)

    def open_server(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        summary = self.server.prepare()
        self.server.start()
        self._open.callback(self.server.stop)
        return summary

    def open_screen(self, width=1080, height=1920):
        screen = Screen.virtual(self.folder, width, height)
        self._open.callback(screen.close)
        return screen

    def open_kiosk(self, screen, name="Loket 1 (contoh)", folder="kiosk"):
        kiosk = Kiosk(self.folder / folder, screen, name)
        kiosk.enrol(self.server)
        kiosk.start()
        self._open.callback(kiosk.stop)
        kiosk.wait_for_state("attract")
        return kiosk

    def open_browser(self, name="juri", role="judge"):
        """A browser in which a judge is signed in and sees the ranking."""
        password = self.server.add_user(name, role)
        browser = Browser(self.folder)
        self._open.callback(browser.close)
        browser.open_ranking(self.server, name, password)
        return browser


@contextmanager
def temporary_hall():
    """A hall in a folder of its own, which stays, to be looked at, only if something went wrong."""
    folder = Path(tempfile.mkdtemp(prefix="baileo-"))
    try:
        with Hall(folder) as hall:
            yield hall
    except BaseException:
        print(f"what the programs said and stored is in {folder}", file=sys.stderr)
        raise
    shutil.rmtree(folder)
