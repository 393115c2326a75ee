#!/usr/bin/env python3
"""Counts an auditor's bundle again, by itself: written from the protocol's page and the bundle's description, with
nothing of ours but the files. Signatures are left to others; everything else is followed from the enrolment on.

    recount.py BUNDLE...       prints what differs; exit code 1 if anything does
"""

import json
import re
import sys
from hashlib import sha256
from pathlib import Path

ASPECTS = "requirements procedure time cost product competence behaviour complaints facilities".split()
REASONS = ("saves-time close-to-home free-of-charge helpful-staff easy-to-understand works-on-phone open-to-all too-slow "
           "hard-to-understand often-broken far-away extra-costs unhelpful-staff not-open-to-all").split()
SLUG = re.compile(r"[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?")
HEX32 = re.compile(r"[0-9a-f]{32}")
BODY = re.compile(r'\{"ballot":(\{.*\}),"salt":"([0-9a-f]{64})","commit":"([0-9a-f]{64})"\}')


def is_whole(value, low, high):
    return type(value) is int and low <= value <= high


def in_order(names, known):
    places = [known.index(name) if name in known else -1 for name in names]
    return -1 not in places and all(a < b for a, b in zip(places, places[1:]))


def is_slug(text):
    return isinstance(text, str) and SLUG.fullmatch(text)


def is_hex(text):
    return isinstance(text, str) and HEX32.fullmatch(text)


def is_profile(profile):
    allowed = {"gender": lambda v: v in ("woman", "man"),
               "age": lambda v: v in ("under-17", "17-25", "26-40", "41-60", "over-60"),
               "residence": is_slug, "disability": lambda v: isinstance(v, bool)}
    return (isinstance(profile, dict) and profile and in_order(profile, list(allowed))
            and all(allowed[name](value) for name, value in profile.items()))


OPTIONAL = {"aspects", "reasons", "profile", "code_tag"}
FIELDS = {
    "ballot_id": is_hex, "competition": is_slug, "catalogue_version": lambda v: is_whole(v, 0, 2**64 - 1),
    "innovation": is_slug, "overall": lambda v: is_whole(v, 1, 4),
    "aspects": lambda v: isinstance(v, dict) and v and in_order(v, ASPECTS) and all(is_whole(r, 1, 4) for r in v.values()),
    "reasons": lambda v: isinstance(v, list) and 1 <= len(v) <= 3 and in_order(v, REASONS),
    "profile": is_profile, "visit": is_hex, "language": lambda v: v in ("id", "en"),
    "order_seed": lambda v: is_whole(v, 0, 2**53 - 1), "position": lambda v: is_whole(v, 0, 100000), "code_tag": is_hex}


def ballot_of(line):
    """The ballot in an entry, or None if its body is none. It has one spelling, and a commitment to that."""
    match = BODY.fullmatch(line[line.index('"body":') + 7:-1])
    try:
        text, salt, commit = match.groups() if match else ("", "", "")
        ballot = json.loads(text)
    except ValueError:
        return None
    if not in_order(ballot, list(FIELDS)) or set(FIELDS) - OPTIONAL - set(ballot):
        return None
    if not all(FIELDS[name](value) for name, value in ballot.items()):
        return None
    if json.dumps(ballot, separators=(",", ":")) != text:
        return None
    if sha256(b"baileo/ballot/1" + bytes.fromhex(salt) + text.encode()).hexdigest() != commit:
        return None
    ballot["commit"] = commit
    return ballot


def read_journal(bundle, journal, server_key, faults):
    """The ballots of a journal as (journal, seq, kiosk, ballot or None); every line must follow the one before."""
    enrolment = ["baileo/enrolment/1", journal["kiosk"], journal["epoch"], journal["public_key"], server_key]
    previous = sha256("".join(part + "\n" for part in enrolment).encode()).hexdigest()
    ballots = []
    for seq, line in enumerate((bundle / f"journals/{journal['number']}.jsonl").read_text().splitlines(), 1):
        entry = json.loads(line)
        if (entry["seq"], entry["prev"], entry["k"]) != (seq, previous, journal["kiosk"]):
            faults.append(f"journal {journal['number']}: entry {seq} does not follow the one before")
        previous = sha256(b"baileo/entry/1\n" + line.encode()).hexdigest()
        if entry["type"] == "ballot":
            ballots.append((journal["number"], seq, journal["kiosk"], ballot_of(line)))
    if previous != journal["stored_hash"]:
        faults.append(f"journal {journal['number']}: does not end as its index says")
    return ballots


def read_rules(bundle):
    catalogues = []
    while (path := bundle / f"catalogues/{len(catalogues) + 1}.note").exists():
        catalogues.append(json.loads(path.read_text().split("\n")[2]))
    asking = [c["competition"]["ballot_codes"] for c in catalogues if "ballot_codes" in c["competition"]]
    codes = (bundle / "codes" / asking[-1]["list"]).read_bytes() if asking and asking[-1]["list"] else b""
    excluded = set()
    for line in (bundle / "decisions.jsonl").read_text().splitlines():
        decision = json.loads(line)
        (excluded.add if decision["kind"] == "suspend" else excluded.discard)(decision["kiosk"])
    return catalogues, {codes[i:i + 16].hex() for i in range(0, len(codes), 16)}, excluded


def judge(ballot, kiosk, catalogues, codes, excluded):
    newest = catalogues[-1]
    if ballot is None:
        return "rejected:malformed"
    if ballot["competition"] != newest["competition"]["id"]:
        return "rejected:other-competition"
    known = 1 <= ballot["catalogue_version"] <= len(catalogues)
    cast_under = catalogues[ballot["catalogue_version"] - 1] if known else newest
    if known and cast_under["competition"]["mode"] == "test" and newest["competition"]["mode"] == "official":
        return "rejected:test-mode"
    withdrawn = {innovation["id"]: innovation["withdrawn"] for innovation in newest["innovations"]}
    if ballot["innovation"] not in withdrawn:
        return "rejected:unknown-innovation"
    if withdrawn[ballot["innovation"]]:
        return "rejected:withdrawn-innovation"
    if "code_tag" not in ballot and "ballot_codes" in cast_under["competition"]:
        return "rejected:missing-code"
    if ballot.get("code_tag", "") and ballot["code_tag"] not in codes:
        return "rejected:unknown-code"
    return "quarantined" if kiosk in excluded else "counted"


def settle(ballots, verdicts):
    def ticket(i):
        journal, _, _, ballot = ballots[i]
        text = "baileo/dup/1" + ballot["competition"] + ballot["code_tag"] + ballot["visit"]
        return sha256(text.encode()).digest(), journal

    standing = [i for i, verdict in enumerate(verdicts) if verdict == "counted"]
    winners = {}
    for i in (i for i in standing if "code_tag" in ballots[i][3]):
        tag = ballots[i][3]["code_tag"]
        winners[tag] = min(winners.get(tag, ticket(i)), ticket(i))
    last = {}
    for i in standing:
        journal, seq, _, ballot = ballots[i]
        if "code_tag" in ballot and winners[ballot["code_tag"]] != ticket(i):
            verdicts[i] = "duplicate-code"
            continue
        question = (journal, ballot["visit"], ballot["innovation"], ballot.get("code_tag"))
        if question in last:
            verdicts[last[question]] = "changed-in-visit"
        last[question] = i  # ballots come by seq


def index_of(counts):
    if not sum(counts):
        return None
    hundredths = 2500 * sum(rating * count for rating, count in enumerate(counts, 1))
    return (2 * hundredths + sum(counts)) // (2 * sum(counts)) / 100  # half up


def recount(bundle):
    faults = []
    server_key = json.loads((bundle / "keys.json").read_text())["server"]
    journals = [json.loads(line) for line in (bundle / "journals/index.jsonl").read_text().splitlines()]
    ballots = [b for journal in journals for b in read_journal(bundle, journal, server_key, faults)]
    catalogues, codes, excluded = read_rules(bundle)
    verdicts = [judge(ballot, kiosk, catalogues, codes, excluded) for _, _, kiosk, ballot in ballots]
    settle(ballots, verdicts)

    counts = {innovation["id"]: [0, 0, 0, 0] for innovation in catalogues[-1]["innovations"]}
    for (_, _, _, ballot), verdict in zip(ballots, verdicts):
        if verdict == "counted":
            counts[ballot["innovation"]][ballot["overall"] - 1] += 1
    number = {verdict: verdicts.count(verdict) for verdict in verdicts}
    tally = {
        "competition": catalogues[-1]["competition"]["id"], "mode": catalogues[-1]["competition"]["mode"],
        "catalogue_version": len(catalogues), "entries_outside": sum(j["claimed_seq"] - j["stored_seq"] for j in journals),
        "ballots": {"received": len(ballots), "counted": number.pop("counted", 0), "set_aside": number},
        "innovations": [{"id": i, "ballots": sum(c), "counts": c, "index": index_of(c)} for i, c in sorted(counts.items())]}
    if tally != json.loads((bundle / "tally.json").read_text()):
        faults.append(f"the tally should be {json.dumps(tally)}")
    rows = [f"{journal},{seq},{verdict}" for (journal, seq, _, _), verdict in zip(ballots, verdicts)]
    if ["journal,seq,verdict", *rows] != (bundle / "verdicts.csv").read_text().splitlines():
        faults.append("verdicts.csv is not what the lines give")
    return faults, len(ballots)


def main(folders):
    wrong = total = 0
    for folder in folders:
        faults, ballots = recount(Path(folder))
        total += ballots
        wrong += bool(faults)
        for fault in faults:
            print(f"{folder}: {fault}")
    print(f"{len(folders)} bundles with {total} ballots counted again, {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
