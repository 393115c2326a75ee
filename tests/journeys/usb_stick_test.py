#!/usr/bin/env python3
"""A kiosk that sees no network after its enrolment: its journal goes to the server on a USB stick, and is answered."""

import random
import re
import shutil
import subprocess
import sys
import unittest

from hall.hall import temporary_hall
from hall.kiosk import Kiosk
from hall.ledger import Ledger, arrived_at
from hall.processes import KIOSK, SERVER, run, wait_for
from hall.public import Citizen, taste
from hall.server import Server

SMALL_PANEL = 480, 800  # quick to draw: what is tried here is not the picture


def complaint(*words):
    """What a command says when it refuses."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    if not done.returncode:
        raise AssertionError(f"this was not refused: {words}: {done.stdout}")
    return done.stderr


def half(data):
    return data[: len(data) // 2]


def with_other_answer(data):
    """One byte of a ballot is another: a better answer."""
    return re.sub(rb'"overall":([1-4])', lambda found: b'"overall":%d' % (int(found[1]) % 4 + 1), data, count=1)


class UsbStick(unittest.TestCase):
    def setUp(self):
        self.hall = self.enterContext(temporary_hall())
        self.server = self.hall.server
        self.server.prepare()
        self.server.start()
        self.addCleanup(self.server.stop)
        self.stick = self.hall.folder / "stick"
        self.stick.mkdir()
        self.ledger = Ledger()
        self.chance = random.Random(20261126)
        self.kiosk = Kiosk(self.hall.folder / "kiosk", self.hall.open_screen(*SMALL_PANEL), "Negeri (contoh)")
        self.kiosk.enrol(self.server)
        self.addCleanup(self.kiosk.stop)

    def open_kiosk(self):
        self.kiosk.start()
        self.kiosk.wait_for_state("attract")

    def vote(self, citizens):
        for _ in range(citizens):
            Citizen(self.chance, taste).visit(self.kiosk, self.ledger)

    def export(self, first=1):
        """Writes the journal onto the stick and gives the file; the kiosk must not be running."""
        before = set(self.stick.iterdir())
        run(KIOSK, "export", self.stick, "--data", self.kiosk.data, "--from", first)
        (file,) = set(self.stick.iterdir()) - before
        return file

    def bring(self, *files):
        return self.server.command("import-journal", *files)

    def refusal(self, file, server=None):
        return complaint(SERVER, "import-journal", file, "--data", (server or self.server).data)

    def refusal_of_changed(self, file, change):
        """What the server says to a copy of the file that was changed so."""
        copy = self.hall.folder / file.name
        copy.write_bytes(change(file.read_bytes()))
        said = self.refusal(copy)
        self.assertFalse(copy.with_suffix(".ack").exists())
        return said

    def counted(self):
        return {row["id"]: row["counts"] for row in self.server.tally()["innovations"] if row["ballots"]}

    def check_all_counted_once(self):
        self.assertEqual(self.ledger.counts(), self.counted())
        self.assertEqual(0, self.ledger.check(arrived_at(self.server), self.server.tally()))

    def test_votes_of_a_kiosk_without_network_reach_the_ranking_and_are_acknowledged(self):
        self.server.stop()
        self.open_kiosk()
        self.vote(citizens=3)
        self.kiosk.stop()
        file = self.export()
        status = self.kiosk.status()
        self.assertEqual(f"baileo-journal-{status['kiosk']}-1-{status['entries']}.jsonl", file.name)
        self.assertIn("cut off", self.refusal_of_changed(file, half))
        self.assertIn("damaged or changed", self.refusal_of_changed(file, with_other_answer))
        self.assertEqual({}, self.counted())

        self.assertIn(" 0 known already", self.bring(self.stick))  # by itself
        self.check_all_counted_once()
        self.server.start()
        self.assertIn(" 0 new", self.bring(file))  # through the server that runs
        self.check_all_counted_once()

        self.check_acknowledgement(file.with_suffix(".ack"))
        self.kiosk.verify()
        self.server.stop()
        self.server.command("recount")

    def check_acknowledgement(self, note):
        self.assertGreater(self.kiosk.status()["waiting_ballots"], 0)
        forged = self.hall.folder / "forged.ack"
        forged.write_text(note.read_text().replace("\n0\n0\n", "\n9\n0\n"))
        self.assertIn("not signed by", complaint(KIOSK, "import-acknowledgement", forged, "--data", self.kiosk.data))
        run(KIOSK, "export", self.stick, "--data", self.kiosk.data)  # takes what it finds on the stick
        self.assertEqual((0, 1), (self.kiosk.status()["waiting_ballots"], self.kiosk.status()["waiting"]))
        said = run(KIOSK, "import-acknowledgement", note, "--data", self.kiosk.data)
        self.assertIn("The server has entries up to", said)

    def test_sticks_and_network_together_double_nothing(self):
        self.open_kiosk()
        self.vote(citizens=1)
        wait_for("the first visit is sent", lambda: self.kiosk.status()["waiting_ballots"] == 0)
        self.server.stop()
        self.vote(citizens=1)
        self.kiosk.stop()
        early = self.export()
        first_of_late = self.kiosk.status()["entries"] + 1
        self.open_kiosk()
        self.vote(citizens=1)
        self.kiosk.stop()
        late = self.export(first_of_late)

        self.assertIn("Entries are missing before it", self.refusal(late))
        self.bring(late, early)
        self.assertIn(" 0 new", self.bring(self.stick))
        self.server.start()
        self.open_kiosk()
        self.vote(citizens=1)
        wait_for("the last visit is sent", lambda: self.kiosk.status()["waiting_ballots"] == 0)
        self.assertEqual("active", self.kiosk.status()["standing"])
        self.check_all_counted_once()

    def test_what_is_no_journal_of_this_servers_kiosk_is_refused_with_its_reason(self):
        copy, other_stick = self.hall.folder / "copy", self.hall.folder / "other-stick"
        shutil.copytree(self.kiosk.data, copy)
        other_stick.mkdir()
        file = self.export()
        other = Server(self.hall.folder / "elsewhere")
        other.command("init")
        self.assertIn("is not enrolled here", self.refusal(file, other))
        self.bring(file)

        run(KIOSK, "export", other_stick, "--data", copy)  # now two journals grow from one

        self.assertIn("two journals grew from one", self.refusal(other_stick))
        self.assertEqual("frozen", self.server.kiosks()[0]["state"])
        self.assertIn("frozen", self.refusal(file))
        self.assertIn("is the stick plugged in", complaint(KIOSK, "export", "/nowhere", "--data", copy))
        self.assertIn("no journal files", self.refusal(self.hall.folder / "kiosk"))


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    unittest.main()
