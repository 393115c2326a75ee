"""What the public did, kept by the hall itself and held against what the programs say.

A rating is thanked once the citizen saw thanks with its receipt. A visit that was cut off after "send" may have been
stored or not: the citizen was told nothing. So the truth lies between: every thanked rating arrived exactly once, and
whatever else arrived was sent by somebody.
"""

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from .processes import Failed

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True)
class Arrived:
    """A ballot as it stands in a received line."""

    receipt: str
    innovation: str
    overall: int


@dataclass
class Ledger:
    thanked: list = field(default_factory=list)  # (receipts, ratings) of each visit
    unsure: list = field(default_factory=list)  # ratings that were sent and never thanked
    when_sending: Callable[[], None] = lambda: None
    _sending: list = field(default_factory=list)

    def send(self, ratings):
        """Somebody is about to touch "send"."""
        self.cut_off()
        self._sending = list(ratings)
        self.when_sending()

    def thank(self, ratings, receipts):
        if len(set(receipts)) != len(ratings):
            raise Failed(f"thanks for {len(ratings)} ratings show the receipts {receipts}")
        self.thanked.append((list(receipts), list(ratings)))
        self._sending = []

    def cut_off(self):
        """The visit ended without thanks."""
        self.unsure += self._sending
        self._sending = []

    def thanked_ratings(self):
        return sum(len(ratings) for _, ratings in self.thanked)

    def counts(self):
        """What was thanked, as innovation -> [poor, ..., very good]."""
        return counts_of(rating for _, ratings in self.thanked for rating in ratings)

    def check(self, arrived, tally):
        """Failed unless every thanked rating arrived once, nothing came from nowhere, and the tally counts all."""
        times = Counter(ballot.receipt for ballot in arrived)
        by_receipt = {ballot.receipt: ballot for ballot in arrived}
        if doubled := [receipt for receipt, n in times.items() if n > 1]:
            raise Failed(f"these receipts arrived more than once: {doubled}")
        for receipts, ratings in self.thanked:
            if missing := [receipt for receipt in receipts if receipt not in by_receipt]:
                raise Failed(f"thanked, but never arrived: {missing}")
            if Counter(map(content, ratings)) != Counter(content(by_receipt[receipt]) for receipt in receipts):
                raise Failed(f"the receipts {receipts} stand for other ratings than were touched: {ratings}")
        thanked = {receipt for receipts, _ in self.thanked for receipt in receipts}
        others = Counter(content(ballot) for ballot in arrived if ballot.receipt not in thanked)
        if nobody := others - Counter(map(content, self.unsure)):
            raise Failed(f"nobody sent these: {dict(nobody)}")
        counted = {row["id"]: row["counts"] for row in tally["innovations"] if row["ballots"]}
        if counted != counts_of(arrived):
            raise Failed(f"the tally says {counted}, what arrived says {counts_of(arrived)}")
        return len(arrived) - len(thanked)


def content(rating):
    return rating.innovation, rating.overall


def counts_of(ratings):
    counts = {}
    for rating in ratings:
        counts.setdefault(rating.innovation, [0, 0, 0, 0])[rating.overall - 1] += 1
    return counts


def arrived_at(server):
    """Every ballot in the lines that the server stored, read without its help."""
    with sqlite3.connect(f"file:{server.data / 'server.db'}?mode=ro", uri=True) as database:
        lines = [line for (line,) in database.execute("SELECT line FROM entries")]
    return [read_ballot(line) for line in lines if json.loads(line)["type"] == "ballot"]


def read_ballot(line):
    """A ballot and its receipt code, made anew from the line's own bytes (shared/protocol/README.md)."""
    body = json.loads(line)["body"]
    text = line.split('"body":{"ballot":', 1)[1].rsplit(',"salt":"', 1)[0]
    commitment = hashlib.sha256(b"baileo/ballot/1" + bytes.fromhex(body["salt"]) + text.encode()).digest()
    number = int.from_bytes(commitment[:8], "big") >> 14  # the first 50 bits: 10 characters
    code = "".join(CROCKFORD[number >> (5 * place) & 31] for place in reversed(range(10)))
    ballot = body["ballot"]
    return Arrived(f"{code[:4]}-{code[4:8]}-{code[8:]}", ballot["innovation"], ballot["overall"])
