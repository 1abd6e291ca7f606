#!/usr/bin/python3
"""Looks for the canary in everything the tests left behind, however it is spelled, and names the files that have it.

Keys of the tests carry the canary word. It may be in memory, in a keyring and on the wire to the server; here, it may
be nowhere. What is found is never printed.

usage: scan.py [--clear] [--build DIRECTORY] PATH…
"""

import argparse
import base64
import glob
import mmap
import os
import re
import shutil
import sys

WORD = b"CAN" b"ARY"  # in two, so that this file may be scanned as well


def base64_cores(data):
    """What is always the same of the base64 of something that has data in it, wherever it begins."""
    for lead in range(3):
        text = base64.b64encode(b"\0" * lead + data)
        first = (lead * 8 + 5) // 6
        whole = (lead + len(data)) * 8 // 6
        yield text[first:whole]


def spellings(word):
    """Name of a spelling, and what it looks like as a regular expression over bytes."""
    wide = word.decode().encode("utf-16-le")
    wide_big = word.decode().encode("utf-16-be")
    yield "plain", re.escape(word)
    yield "UTF-16", re.escape(wide[:-1])  # either byte order: the zeros between are the same
    yield "UTF-32", b"\\0\\0\\0".join(re.escape(bytes([c])) for c in word)
    yield "percent-encoded", b"(?i:" + b"".join(b"%%%02x" % c for c in word) + b")"
    yield "hexadecimal", b"(?i:" + word.hex().encode() + b")"
    yield "\\u escaped", b"(?i:" + b"".join(rb"\\u00%02x" % c for c in word) + b")"
    yield "escaped as QSettings does", rb"\\0".join(re.escape(bytes([c])) for c in word)
    for name, data in (("base64", word), ("base64 of UTF-16", wide), ("base64 of UTF-16", wide_big)):
        for core in base64_cores(data):
            yield name, re.escape(core)


PATTERNS = [(name, re.compile(pattern)) for name, pattern in spellings(WORD)]


def look(path):
    """How the canary is spelled in the file, or nothing."""
    with open(path, "rb") as file:
        if os.fstat(file.fileno()).st_size == 0:
            return None
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            for name, pattern in PATTERNS:
                if pattern.search(content):
                    return name
    return None


def files(paths):
    for path in paths:
        if os.path.isfile(path):
            yield path
        for folder, _, names in os.walk(path):
            for name in names:
                yield os.path.join(folder, name)


def is_the_admins(path):
    """A .env file is where an admin keeps a key for Vestry to read: tests write such files, the program never does."""
    return os.path.basename(path) == ".env" or re.fullmatch(r"[0-9]+-[0-9]+-\.env", os.path.basename(path))


def scan(paths):
    looked, found = 0, []
    for path in files(paths):
        if os.path.islink(path) or not os.path.isfile(path):
            continue  # sockets; and what a link leads to is looked at where it is
        if is_the_admins(path):
            continue
        name = WORD in os.fsencode(path) and "in its name" or look(path)
        looked += 1
        if name:
            found.append((path.replace(WORD.decode(), "[canary]"), name))
    return looked, found


def unwatched(directory):
    """Tests that run outside of the watch, so that nobody forgets it for a new one.

    CMake's own lists are read: asking ctest while it runs makes it lose the log of this very run.
    """
    for path in files([directory]):
        if os.path.basename(path) != "CTestTestfile.cmake":
            continue
        with open(path, encoding="utf-8") as file:
            text = file.read()
        watched = set()
        for name, properties in re.findall(r"^set_tests_properties\(\[=*\[(.*?)\]=*\](.*)\)$", text, re.MULTILINE):
            if re.search(r'FIXTURES_(REQUIRED|SETUP|CLEANUP) "([^"]*;)?canary[;"]', properties):
                watched.add(name)
        for name in re.findall(r"^add_test\(\[=*\[(.*?)\]=*\]", text, re.MULTILINE):
            if name not in watched:
                yield name


def log_files(build):
    """What the tests printed. ctest writes into LastTest.log.tmp as they end."""
    return glob.iglob(os.path.join(build, "Testing", "Temporary", "LastTest.log*"))


def clear(options):
    for path in options.path:
        for home in os.scandir(path):
            shutil.rmtree(home.path)
            os.makedirs(os.path.join(home.path, "kept"), mode=0o700)
    for path in log_files(options.build) if options.build else []:
        if not path.endswith(".tmp"):
            os.remove(path)  # of the run before
    return 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clear", action="store_true", help="empty the homes below PATH instead")
    parser.add_argument("--build", help="a build folder: all its tests have to be watched, and what they print counts")
    parser.add_argument("path", nargs="+")
    options = parser.parse_args()
    if options.clear:
        return clear(options)

    outside = list(unwatched(options.build)) if options.build else []
    for name in outside:
        print(f"{name}: not watched; call vestry_watch({name})")
    if options.build:
        logs = list(log_files(options.build))
        if not logs:
            print("ctest wrote no log, so nobody knows what the tests printed")
            return 1
        options.path += logs
    looked, found = scan(options.path)
    for path, name in found:
        print(f"{path}: holds a secret key ({name})")
    print(f"{looked} files looked at, {len(found)} with a secret key")
    return 1 if found or outside or not looked else 0


if __name__ == "__main__":
    sys.exit(main())
