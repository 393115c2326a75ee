#!/usr/bin/env python3
"""The generator of the kiosk's texts refuses what would leave a hole on a screen."""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
GENERATOR = ROOT / "kiosk/ui/texts/generate.py"


def generate(indonesian, english):
    """Exit code and complaint of the generator for two texts; a str is taken as it is, a dict as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, texts in (("id", indonesian), ("en", english)):
            file = Path(folder, f"{name}.json")
            file.write_text(texts if isinstance(texts, str) else json.dumps(texts), encoding="utf-8")
            files.append(file)
        run = subprocess.run([sys.executable, "-B", GENERATOR, *files, Path(folder, "out")], capture_output=True,
                             text=True, check=False)
        return run.returncode, run.stderr


class Generator(unittest.TestCase):
    def test_equal_keys_are_fine(self):
        self.assertEqual(generate({"back": "Kembali"}, {"back": "Back"}), (0, ""))

    def test_a_missing_text_is_named(self):
        code, said = generate({"back": "Kembali", "next": "Lanjut"}, {"back": "Back"})
        self.assertEqual(code, 1)
        self.assertIn("next: missing in en", said)

    def test_an_empty_text_is_missing(self):
        self.assertIn("back: missing in id", generate({"back": " "}, {"back": "Back"})[1])

    def test_other_placeholders_are_named(self):
        self.assertIn("placeholders differ", generate({"page": "{a} dari {b}"}, {"page": "{a} of {c}"})[1])

    def test_a_key_written_twice_is_named(self):
        self.assertIn("written twice: back", generate('{"back": "a", "back": "b"}', {"back": "Back"})[1])


if __name__ == "__main__":
    unittest.main()
