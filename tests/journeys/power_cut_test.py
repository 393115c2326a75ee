#!/usr/bin/env python3
"""kill -9 of kiosk or server at random moments of a run of visits: every thanked ballot is in the tally once.

Usage: power_cut_test.py [CUTS [SEED]]
"""

import random
import sys
import threading
import time

from hall.hall import temporary_hall
from hall.ledger import Ledger, arrived_at
from hall.processes import Failed, wait_for
from hall.public import Citizen, taste

SMALL_PANEL = 480, 800  # quick to draw: what is tried here is not the picture
LONGEST_VISIT = 6.0  # seconds; a cut later than the end of a visit meets the thanks or the attract screen
STORING = 0.3  # seconds after "send" in which a kiosk hears the touch, writes the ballots and says thanks
SENDING = 2.5  # seconds after "send" in which they reach the server: kiosks gather for a second


class Cutter:
    """Takes the power from the kiosk or the server at a moment that nobody knows."""

    def __init__(self, hall, kiosk, chance):
        self._hall, self._kiosk, self._chance = hall, kiosk, chance
        self._timers, self._victim_at_send = [], None
        self._one_server = threading.Lock()
        self.cuts = {"kiosk": 0, "server": 0}

    def total(self):
        return sum(self.cuts.values())

    def before_visit(self):
        self._timers = []
        self._victim_at_send = self._chance.choice([self.cut_kiosk, self.cut_server, None])
        if self._victim_at_send is None:
            self._after(LONGEST_VISIT, self._chance.choice([self.cut_kiosk, self.cut_server]))
        if self._victim_at_send != self.cut_server:
            self._after(LONGEST_VISIT / 2, self.cut_server)

    def at_send(self):
        if self._victim_at_send:
            self._after(STORING if self._victim_at_send == self.cut_kiosk else SENDING, self._victim_at_send)

    def after_visit(self):
        for timer in self._timers:
            timer.join()

    def cut_kiosk(self):
        self._kiosk.kill()
        self.cuts["kiosk"] += 1

    def cut_server(self):
        with self._one_server:
            self._hall.server.kill()
            self.cuts["server"] += 1
            self._hall.server.start()

    def _after(self, longest, cut):
        timer = threading.Timer(self._chance.uniform(0, longest), cut)
        self._timers.append(timer)
        timer.start()


def vote_and_cut(kiosk, cutter, ledger, chance, cuts):
    """Visits until so many cuts were made; a kiosk without power gets it back after each visit."""
    while cutter.total() < cuts:
        cutter.before_visit()
        try:
            Citizen(chance, taste).visit(kiosk, ledger)
        except Failed:
            if not kiosk.was_killed():
                raise
        cutter.after_visit()
        ledger.cut_off()
        if not kiosk.is_running():
            kiosk.start()
            kiosk.wait_for_state("attract")
        print(f"{cutter.total()} cuts, {ledger.thanked_ratings()} ratings thanked", flush=True)


def main():
    cuts = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else time.time_ns() % 1_000_000
    print(f"seed {seed}", flush=True)
    chance = random.Random(seed)
    ledger = Ledger()
    with temporary_hall() as hall:
        hall.open_server()
        kiosk = hall.open_kiosk(hall.open_screen(*SMALL_PANEL))
        cutter = Cutter(hall, kiosk, random.Random(chance.random()))
        ledger.when_sending = cutter.at_send
        vote_and_cut(kiosk, cutter, ledger, chance, cuts)

        wait_for("everything was sent", lambda: kiosk.status()["waiting_ballots"] == 0, seconds=400, pause=0.5)
        arrived = arrived_at(hall.server)
        untold = ledger.check(arrived, hall.server.tally())
        stored = kiosk.status()["ballots"]
        if stored != len(arrived):
            raise Failed(f"the kiosk holds {stored} ballots, the server {len(arrived)}")
        hall.server.command("recount")
        kiosk.stop()
        kiosk.verify()
    print(
        f"{cutter.cuts['kiosk']} cuts of the kiosk, {cutter.cuts['server']} of the server: all "
        f"{ledger.thanked_ratings()} thanked ratings arrived once; {untold} of {len(ledger.unsure)} ratings that were "
        f"sent but not thanked arrived, too"
    )


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
