#!/usr/bin/env python3
"""A citizen's touch reaches the panel's ranking: real kiosk, real server, real browser."""

import random
import sys
import unittest

from hall.hall import temporary_hall
from hall.ledger import Ledger, arrived_at
from hall.public import Citizen, taste

CITIZENS_BEFORE, CITIZENS_WITHOUT_SERVER, CITIZENS_AFTER = 3, 4, 2


class TouchToRanking(unittest.TestCase):
    def setUp(self):
        self.hall = self.enterContext(temporary_hall())
        self.ledger = Ledger()
        self.chance = random.Random(20261128)

    def visits(self, kiosk, count):
        for _ in range(count):
            Citizen(self.chance, taste).visit(kiosk, self.ledger)

    def test_what_was_touched_is_what_the_judge_sees(self):
        self.hall.open_server()
        kiosk = self.hall.open_kiosk(self.hall.open_screen())
        browser = self.hall.open_browser()
        server = self.hall.server

        self.visits(kiosk, CITIZENS_BEFORE)
        loads = browser.ranking_with(counted=self.ledger.thanked_ratings())["loads"]

        server.stop()
        self.visits(kiosk, CITIZENS_WITHOUT_SERVER)
        self.assertGreater(kiosk.status()["waiting_ballots"], 0)
        server.start()
        self.visits(kiosk, CITIZENS_AFTER)
        page = browser.ranking_with(counted=self.ledger.thanked_ratings())

        self.assertEqual(loads, page["loads"], "the page was loaded again")
        touched = self.ledger.counts()
        seen = {innovation: ballots for innovation, ballots in page["ballots"].items() if ballots}
        self.assertEqual({innovation: sum(counts) for innovation, counts in touched.items()}, seen)
        tally = server.tally()
        self.assertEqual(touched, {row["id"]: row["counts"] for row in tally["innovations"] if row["ballots"]})
        self.assertEqual(0, self.ledger.check(arrived_at(server), tally))
        kiosk.stop()
        kiosk.verify()
        server.stop()
        server.command("recount")  # fails if the lines alone give another tally


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    unittest.main()
