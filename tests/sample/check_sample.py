#!/usr/bin/env python3
"""Checks that the sample catalogue is complete, consistent and honest; says what is wrong and exits 1 if not."""

import csv
import re
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

sys.dont_write_bytecode = True

from drawing.assignments import ASSIGNMENTS, compose  # noqa: E402

FOLDER = Path(__file__).parent
UNIT_COLUMNS = "code,kind,name_id,name_en,kecamatan,kemendagri_code,sample".split(",")
INNOVATION_COLUMNS = (
    "code,unit_code,unit_kind,title_id,title_en,summary_id,summary_en,picture,since,sample,source".split(","))
KINDS = ["opd", "kecamatan", "kelurahan", "negeri", "puskesmas", "sekolah"]
PLACES = {"kecamatan": 5, "kelurahan": 20, "negeri": 30}
LEAST_INNOVATIONS, LEAST_PER_KIND = 44, 4
TITLE_LIMIT, NAME_LIMIT, SUMMARY_LIMIT, SENTENCE_WORDS = 60, 80, 160, 12
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])")
KEMENDAGRI_CODE = re.compile(r"81\.71\.\d\d\.\d{4}")
MARKS = {"id": " (contoh)", "en": " (sample)"}


class Faults(list):
    def unless(self, condition, message):
        if not condition:
            self.append(message)


def rows(name, columns, faults):
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        faults.unless(reader.fieldnames == columns, f"{name}: columns are {reader.fieldnames}")
        found = list(reader)
    for row in found:
        faults.unless(None not in row and None not in row.values(), f"{name}: {row} has a wrong number of fields")
    return found


def check_repeats(what, keys, faults):
    for key, times in Counter(keys).items():
        faults.unless(times == 1, f"{what} {key} stands there {times} times")


def check_text(whose, row, column, limit, faults):
    """Both languages are there, differ where they should, and fit."""
    for language in MARKS:
        text = row[f"{column}_{language}"]
        faults.unless(text and text == text.strip(), f"{whose}: {column}_{language} is empty or padded")
        faults.unless(len(text) <= limit, f"{whose}: {column}_{language} has {len(text)} characters, over {limit}")


def check_mark(whose, row, column, faults):
    """What is invented says so, and only that."""
    faults.unless(row["sample"] in ("yes", "no"), f"{whose}: sample is neither yes nor no")
    for language, mark in MARKS.items():
        marked = row[f"{column}_{language}"].endswith(mark)
        faults.unless(marked == (row["sample"] == "yes"), f"{whose}: {column}_{language} and sample disagree")


def check_unit(unit, kecamatan, faults):
    whose = f"unit {unit['code']} ({unit['kind']})"
    faults.unless(SLUG.fullmatch(unit["code"]), f"{whose}: the code is not a slug")
    faults.unless(unit["kind"] in KINDS, f"{whose}: unknown kind")
    check_text(whose, unit, "name", NAME_LIMIT, faults)
    check_mark(whose, unit, "name", faults)
    if unit["kind"] == "opd":
        faults.unless(unit["kecamatan"] == "", f"{whose}: a city-wide body lies in no kecamatan")
    else:
        faults.unless(unit["kecamatan"] in kecamatan, f"{whose}: unknown kecamatan {unit['kecamatan']!r}")
    if unit["kind"] == "kecamatan":
        faults.unless(unit["kecamatan"] == unit["code"], f"{whose}: a kecamatan lies in itself")
    code = unit["kemendagri_code"]
    faults.unless(not code or KEMENDAGRI_CODE.fullmatch(code), f"{whose}: {code} is no code of Ambon")


def check_summary(whose, innovation, faults):
    check_text(whose, innovation, "summary", SUMMARY_LIMIT, faults)
    faults.unless(innovation["summary_id"] != innovation["summary_en"], f"{whose}: the summary is not translated")
    for language in MARKS:
        summary = innovation[f"summary_{language}"]
        sentences = re.findall(r"[^.]+\.", summary)
        faults.unless("".join(sentences) == summary and len(sentences) == 2,
                      f"{whose}: summary_{language} is not two sentences")
        for sentence in sentences:
            faults.unless(len(sentence.split()) <= SENTENCE_WORDS,
                          f"{whose}: more than {SENTENCE_WORDS} words in {sentence.strip()!r}")


def check_innovation(innovation, units, faults):
    code, sample = innovation["code"], innovation["sample"] == "yes"
    whose = f"innovation {code}"
    faults.unless(SLUG.fullmatch(code), f"{whose}: the code is not a slug")
    faults.unless((innovation["unit_code"], innovation["unit_kind"]) in units, f"{whose}: its unit is not listed")
    check_text(whose, innovation, "title", TITLE_LIMIT, faults)
    check_mark(whose, innovation, "title", faults)
    check_summary(whose, innovation, faults)
    faults.unless(innovation["picture"] == f"{code}.png", f"{whose}: the picture is not {code}.png")
    faults.unless(bool(innovation["source"]) != sample, f"{whose}: a source is for what is publicly known")
    month_known = MONTH.fullmatch(innovation["since"])
    faults.unless(month_known or (not sample and innovation["since"] == ""), f"{whose}: since is not YYYY-MM")


def check_counts(units, innovations, faults):
    per_kind = Counter(unit["kind"] for unit in units)
    for kind, count in PLACES.items():
        faults.unless(per_kind[kind] == count, f"{per_kind[kind]} units of kind {kind}, not {count}")
    faults.unless(len(innovations) >= LEAST_INNOVATIONS, f"only {len(innovations)} innovations")
    entered = Counter(innovation["unit_kind"] for innovation in innovations)
    for kind in KINDS:
        faults.unless(entered[kind] >= LEAST_PER_KIND, f"only {entered[kind]} innovations of kind {kind}")


def check_pictures(innovations, faults):
    codes = {innovation["code"] for innovation in innovations}
    for code in sorted(codes ^ ASSIGNMENTS.keys()):
        faults.append(f"{code} is either an innovation without a scene or a scene without an innovation")
    for code in ASSIGNMENTS:
        picture = compose(code)
        faults.unless(picture == compose(code), f"the picture of {code} is not the same each time")
        words = [element.tag for element in ElementTree.fromstring(picture).iter() if element.tag.endswith("text")]
        faults.unless(not words, f"the picture of {code} holds text, which would need a translation")


def main():
    faults = Faults()
    units = rows("units.csv", UNIT_COLUMNS, faults)
    innovations = rows("innovations.csv", INNOVATION_COLUMNS, faults)
    if not faults:
        keys = [(unit["code"], unit["kind"]) for unit in units]
        check_repeats("unit", keys, faults)
        check_repeats("innovation", [innovation["code"] for innovation in innovations], faults)
        check_counts(units, innovations, faults)
        check_pictures(innovations, faults)
        kecamatan = {code for code, kind in keys if kind == "kecamatan"}
        for unit in units:
            check_unit(unit, kecamatan, faults)
        for innovation in innovations:
            check_innovation(innovation, set(keys), faults)
    for fault in faults:
        print(f"tests/sample: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
