#!/usr/bin/python3
"""The scan finds a planted canary in every spelling, names the file, and does not repeat what it found."""

import base64
import json
import os
import subprocess
import sys
import tempfile
import unittest
import urllib.parse

SCAN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "scan.py")
WORD = "CAN" "ARY"
KEY = f"sk_live_{WORD}0123456789abc"


def run(*arguments):
    return subprocess.run([sys.executable, SCAN, *arguments], capture_output=True, text=True)


def ini_escaped(text):
    return "".join("\\0" + c for c in text)


PLANTED = {
    "plain": KEY.encode(),
    "in the middle of bytes": b"\xff\0" * 5000 + KEY.encode() + b"\0\xff" * 5000,
    "UTF-16, little": KEY.encode("utf-16-le"),
    "UTF-16, big": b"\1" + KEY.encode("utf-16-be"),
    "UTF-32": KEY.encode("utf-32-le"),
    "percent": "".join(f"%{ord(c):02X}" for c in KEY).encode(),
    "percent, lower case": "".join(f"%{ord(c):02x}" for c in KEY).encode(),
    "percent where it must be": urllib.parse.quote(f"key={KEY}&x", safe="").encode(),
    "hexadecimal": KEY.encode().hex().encode(),
    "JSON": json.dumps({"a": {"b": [KEY]}}).encode(),
    "JSON, escaped": "".join(f"\\u{ord(c):04x}" for c in KEY).encode(),
    "QSettings": ini_escaped(KEY).encode(),
    "base64": base64.b64encode(KEY.encode()),
    "base64, shifted by one": base64.b64encode(b"x" + KEY.encode()),
    "base64, shifted by two": base64.b64encode(b"xy" + KEY.encode()),
    "base64 of a header": base64.b64encode(f"Authorization: Bearer {KEY}".encode()),
    "base64 for URLs": base64.urlsafe_b64encode(b"\xff\xfe" + KEY.encode()),
    "base64 of UTF-16": base64.b64encode(KEY.encode("utf-16-le")),
    "base64 of UTF-16, big, shifted": base64.b64encode(b"x" + KEY.encode("utf-16-be")),
}


class Scan(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def plant(self, content, name="state.bin", below=os.path.join("a", "deep")):
        path = os.path.join(self.folder, below, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
        return path

    def test_finds_every_spelling(self):
        for title, content in PLANTED.items():
            with self.subTest(title):
                path = self.plant(content)
                result = run(self.folder)
                self.assertEqual(result.returncode, 1)
                self.assertIn(path, result.stdout)
                self.assertFalse(WORD in result.stdout + result.stderr)

    def test_finds_it_in_a_name(self):
        self.plant(b"harmless", f"draft-{KEY}.json")
        result = run(self.folder)
        self.assertEqual(result.returncode, 1)
        self.assertFalse(WORD in result.stdout)

    def test_is_content_without(self):
        self.plant(b"sk_live_[redacted] canary Canary C A N A R Y" + bytes(range(256)) * 64)
        self.plant(b"", "empty")
        os.symlink("/nowhere", os.path.join(self.folder, "link"))
        result = run(self.folder)
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertIn("2 files looked at", result.stdout)

    def test_nothing_to_look_at_is_a_failure(self):
        self.assertEqual(run(os.path.join(self.folder, "missing")).returncode, 1)

    def test_names_tests_that_are_not_watched(self):
        self.plant(b"""add_test([=[tst_seen]=] "/tst_seen")
set_tests_properties([=[tst_seen]=] PROPERTIES  FIXTURES_REQUIRED "peers;canary" LABELS "gui")
add_test([=[tst_alone]=] "/tst_alone")
set_tests_properties([=[tst_alone]=] PROPERTIES  FIXTURES_REQUIRED "peers" LABELS "canary")
""", "CTestTestfile.cmake")
        self.plant(b"all well", "LastTest.log.tmp", os.path.join("Testing", "Temporary"))
        result = run("--build", self.folder, self.folder)
        self.assertEqual(result.returncode, 1)
        self.assertIn("tst_alone: not watched", result.stdout)
        self.assertNotIn("tst_seen", result.stdout)

    def test_looks_at_what_tests_printed(self):
        homes = os.path.dirname(os.path.dirname(self.plant(b"harmless", "file", os.path.join("homes", "tst_x"))))
        self.assertEqual(run("--build", self.folder, homes).returncode, 1)  # no log at all
        log = self.plant(KEY.encode(), "LastTest.log.tmp", os.path.join("Testing", "Temporary"))
        result = run("--build", self.folder, homes)
        self.assertEqual(result.returncode, 1)
        self.assertIn(log, result.stdout)
        before = self.plant(KEY.encode(), "LastTest.log", os.path.join("Testing", "Temporary"))
        self.assertEqual(run("--clear", "--build", self.folder, homes).returncode, 0)
        self.assertFalse(os.path.exists(before))
        self.assertTrue(os.path.exists(log))

    def test_clears_homes_only_below(self):
        path = self.plant(KEY.encode())
        self.assertEqual(run("--clear", self.folder).returncode, 0)
        self.assertFalse(os.path.exists(path))
        self.assertTrue(os.path.isdir(os.path.join(self.folder, "a", "kept")))


if __name__ == "__main__":
    unittest.main()
