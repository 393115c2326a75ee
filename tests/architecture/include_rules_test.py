#!/usr/bin/env python3
"""Each rule is broken once in a temporary copy of the product, and must be found."""

import shutil
import sys
import tempfile
import unittest
from pathlib import Path

import include_rules
from boxes import BOXES, LIBRARIES

ROOT = Path(__file__).parents[2]

BREAKS = {  # file to write: (line to write there, what the sentence must say)
    "server/usecases/broken.cpp": ('#include "kiosk/visit/state.hpp"', "never include each other"),
    "kiosk/sync/broken.cpp": ('#include "server/merge/merge.hpp"', "never include each other"),
    "shared/domain/broken.cpp": ('#include "shared/crypto/sha256.hpp"', "shared/domain may not include shared/crypto"),
    "kiosk/ui/broken.cpp": ('#include "kiosk/store/ballot_box.hpp"', "kiosk/ui may not include kiosk/store"),
    "kiosk/ui/screens/broken.cpp": ("#include <GLFW/glfw3.h>", "only kiosk/platform may"),
    "kiosk/visit/broken.hpp": ("#include <imgui.h>", "kiosk/visit may not use imgui"),
    "kiosk/sync/sync_plan.cpp": ("#include <httplib.h>", "only kiosk/sync/http_transport, server/http may"),
    "server/http/broken.cpp": ("#include <SQLiteCpp/SQLiteCpp.h>", "server/http may not use sqlite"),
    "server/store/broken.cpp": ("#include <sqlite3.h>", "server/store may not use sqlite"),
    "server/results/broken.cpp": ("#include <fmt/format.h>", "server/results may not use fmt"),
    "server/merge/broken.cpp": ("#include <random>", "server/merge is pure"),
    "shared/journal/broken.cpp": ("  #  include <nlohmann/json.hpp>", "shared/journal may not use json"),
    "shared/base/broken.hpp": ("#include <boost/optional.hpp>", "belongs to no library"),
    "server/app/broken.cpp": ('#include "server/payments/bank.hpp"', "folder without a row"),
    "server/payments/bank.cpp": ("", "folder without a row"),
    "shared/loose.hpp": ("", "folder without a row"),
    "shared/crypto/broken.cpp": ('#include "sodium.h"', "not written from the root"),
    "kiosk/app/broken.cpp": ('#include "tests/support/fake_clock.hpp"', "not written from the root"),
    "server/usecases/ballots.cpp": ('auto all = "SELECT line FROM entries";', "SQL stands only in"),
}

ALLOWED = {
    "kiosk/sync/http_transport.cpp": "#include <httplib.h>",
    "kiosk/platform/window.cpp": "#include <GLFW/glfw3.h>",
    "kiosk/store/kiosk_store.cpp": '#include "embedded_migrations.hpp"',
    "server/store/sqlite/entries.cpp": 'auto all = "SELECT line FROM entries";',
    "server/http/routes/results.cpp": '#include "server/usecases/ranking.hpp"',
    "server/usecases/prose.cpp": 'auto why = "please select a kiosk from the list";',
}


class IncludeRules(unittest.TestCase):
    def faults_with(self, path, line):
        with tempfile.TemporaryDirectory() as folder:
            for part in include_rules.PARTS:
                shutil.copytree(ROOT / part, Path(folder, part), ignore=shutil.ignore_patterns("node_modules"))
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(line + "\n", encoding="utf-8")
            return [each for each in include_rules.check(Path(folder))[1] if each.startswith(path + ":")]

    def test_a_broken_rule_is_found_and_explained(self):
        for path, (line, sentence) in BREAKS.items():
            with self.subTest(path):
                faults = self.faults_with(path, line)
                self.assertEqual(len(faults), 1, faults)
                self.assertIn(sentence, faults[0])

    def test_what_a_box_is_for_is_allowed(self):
        for path, line in ALLOWED.items():
            with self.subTest(path):
                self.assertEqual(self.faults_with(path, line), [])

    def test_an_empty_checkout_is_no_success(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(include_rules.check(Path(folder))[0], 0)


class TheTable(unittest.TestCase):
    def test_names_only_boxes_and_libraries_that_exist(self):
        for name, box in BOXES.items():
            self.assertLessEqual(set(box.ours), set(BOXES), name)
            self.assertLessEqual(set(box.libraries), set(LIBRARIES), name)

    def test_has_no_circle(self):
        def below(name, path=()):
            self.assertNotIn(name, path, "a circle of boxes")
            for other in BOXES[name].ours:
                below(other, (*path, name))

        for name in BOXES:
            below(name)

    def test_keeps_kiosk_and_server_apart_and_shared_below_both(self):
        for name, box in BOXES.items():
            part = name.split("/")[0]
            self.assertLessEqual({other.split("/")[0] for other in box.ours}, {"shared", part}, name)

    def test_pure_boxes_use_pure_boxes_values_or_hashes_only(self):
        for name, box in BOXES.items():
            if box.pure:
                for other in box.ours:
                    self.assertTrue(BOXES[other].pure or other in ("shared/base", "shared/crypto"), f"{name}: {other}")
                self.assertLessEqual(set(box.libraries), {"simdjson"}, name)


if __name__ == "__main__":
    sys.exit(unittest.main())
