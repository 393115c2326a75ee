#!/usr/bin/env python3
"""A second kiosk can be written from shared/protocol/README.md alone: second_client.py is one."""

import csv
import hashlib
import re
import secrets
import shutil
import subprocess
import sys
import time
import unittest
from pathlib import Path

sys.dont_write_bytecode = True

from hall.hall import temporary_hall  # noqa: E402
from hall.processes import SERVER, run  # noqa: E402
from hall.server import SAMPLE  # noqa: E402
from second_client import Kiosk  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
RECOUNT = ROOT / "tests/server/audit/recount.py"


class SecondClient(unittest.TestCase):
    def setUp(self):
        hall = self.enterContext(temporary_hall())
        self.server = hall.server
        self.server.command("init")
        self.import_two_innovations(hall.folder / "catalogue")
        self.server.start()
        self.addCleanup(self.server.stop)
        self.kiosk = Kiosk(f"127.0.0.1:{self.server.port}")

    def import_two_innovations(self, catalogue):
        """The first two of the sample, with pictures that are made quickly."""
        (catalogue / "pictures").mkdir(parents=True)
        for name in ("competition.toml", "units.csv"):
            shutil.copy(SAMPLE / name, catalogue)
        lines = (SAMPLE / "innovations.csv").read_text(encoding="utf-8").splitlines()[:3]
        (catalogue / "innovations.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        for width, row in enumerate(csv.DictReader(lines), 100):
            drawing = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="80"/>'
            target = catalogue / "pictures" / row["picture"]
            subprocess.run(["rsvg-convert", "--output", target], input=drawing, text=True, check=True)
        self.server.command("import", catalogue)

    def let_in(self):
        """Enrols, compares words as the admin does, and is confirmed."""
        self.assertEqual(201, self.kiosk.enrol(self.server.invite("Second")).status)
        before = self.kiosk.state()
        self.assertEqual(("pending", 0, self.kiosk.journal.hashes[0].hex()),
                         (before["status"], before["stored_through"], before["stored_hash"]))
        (listed,) = self.server.kiosks()
        self.assertEqual(words_of(self.kiosk.fingerprint), listed["words"])
        self.server.command("kiosk", "confirm", self.kiosk.id)
        self.assertEqual("active", self.kiosk.state()["status"])

    def fetch_catalogue(self):
        """The catalogue, once it is whole: signed, not sent twice, and with the pictures that it names."""
        answer, catalogue = self.kiosk.fetch_catalogue()
        again = self.kiosk.ask("GET", f"/v1/catalogue/{self.kiosk.competition}",
                               headers={"If-None-Match": answer.headers["ETag"]})
        self.assertEqual(304, again.status)
        self.assertEqual(2, len(catalogue["blobs"]))
        for blob in catalogue["blobs"]:
            picture = self.kiosk.ask("GET", f"/v1/blobs/sha256/{blob['sha256']}").body
            self.assertEqual((blob["sha256"], blob["size"]), (hashlib.sha256(picture).hexdigest(), len(picture)))
        return catalogue

    def counted(self):
        """Counts by innovation, of those that have any; ballots received."""
        tally = self.server.tally()
        return {row["id"]: row["counts"] for row in tally["innovations"] if row["ballots"]}, tally["ballots"]

    def test_a_kiosk_written_from_the_page_alone_is_counted_exactly_once(self):
        kiosk = self.kiosk
        self.let_in()
        self.assertLess(abs(kiosk.server_time() / 1000 - time.time()), 60)
        catalogue = self.fetch_catalogue()
        first, second = (innovation["id"] for innovation in catalogue["innovations"][:2])
        self.assertEqual(200, kiosk.send(1, 0).status)  # a sign of life, with an empty journal
        journal, visits = kiosk.journal, [secrets.token_hex(16) for _ in range(3)]
        journal.add("started", {"software": "second-client/1"})
        journal.add_ballot(catalogue, first, 4, visits[0])
        journal.add_ballot(catalogue, second, 3, visits[0])

        self.assertEqual(200, kiosk.send(1, 3).status)
        self.assertEqual(3, kiosk.acknowledged)

        journal.add_ballot(catalogue, first, 2, visits[1])
        journal.add_ballot(catalogue, first, 1, visits[1])  # the visitor's change of mind
        journal.add_ballot(catalogue, first, 4, visits[2])
        gap = kiosk.send(5, 6)
        self.assertEqual((409, "gap", 4), (gap.status, gap.problem(), gap.json()["expected_seq"]))
        self.assertEqual(journal.hashes[3].hex(), gap.json()["stored_hash"])
        self.assertEqual((3, gap.json()["stored_hash"]),
                         (kiosk.state()["stored_through"], kiosk.state()["stored_hash"]))

        self.assertEqual(200, kiosk.send(4, 6).status)
        once = self.counted()
        for batch in (4, 6), (1, 3), (2, 5), (1, 0):
            self.assertEqual(200, kiosk.send(*batch).status)
        self.assertEqual(6, kiosk.acknowledged)
        self.assertEqual(once, self.counted())
        self.assertEqual(({first: [1, 0, 0, 2], second: [0, 0, 1, 0]},
                          {"received": 5, "counted": 4, "set_aside": {"changed-in-visit": 1}}), once)

    def test_what_was_counted_can_be_taken_away_and_checked_without_the_server(self):
        self.let_in()
        catalogue = self.fetch_catalogue()
        journal, innovation = self.kiosk.journal, catalogue["innovations"][0]["id"]
        for answer in (4, 3, 3):
            journal.add_ballot(catalogue, innovation, answer, secrets.token_hex(16))
        self.assertEqual(200, self.kiosk.send(1, 3).status)
        self.assertIn("3 ballots were added", self.server.command("log", "close"))
        bundle, public = self.server.folder / "auditor", self.server.folder / "everybody"
        self.server.command("export", bundle)
        self.server.command("export", public, "--public")

        self.assertIn("follows from these 3 ballots: 3 count", self.server.command("verify"))
        self.assertIn("0 differ", run(sys.executable, "-B", RECOUNT, bundle))
        self.server.stop()
        self.assertIn("follows from these 3 ballots: 3 count", run(SERVER, "check", bundle))
        self.assertIn("3 ballots were received", run(SERVER, "check", public, "--checkpoint", public / "log/checkpoint"))
        journal_file = bundle / "journals" / "1.jsonl"
        journal_file.write_text(journal_file.read_text().replace('"overall":4', '"overall":1'))
        changed = subprocess.run([SERVER, "check", bundle], capture_output=True, text=True)
        self.assertEqual((1, ""), (changed.returncode, changed.stdout))
        self.assertIn("manifest: journals/1.jsonl is not the file that was signed for", changed.stderr)


def words_of(fingerprint):
    """Section 3: the first six bytes, said with the page's list of words."""
    page = (ROOT / "shared" / "protocol" / "README.md").read_text(encoding="utf-8")
    words = re.search(r"\n## 13 .*?```\n(.*?)```", page, re.DOTALL).group(1).split()
    return [words[byte] for byte in fingerprint[:6]]


if __name__ == "__main__":
    unittest.main()
