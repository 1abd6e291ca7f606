#!/usr/bin/python3
"""Takes pictures of every page and of the review in light, dark, German, right-to-left and with a 200 % font, and
checks what a picture must show: each page's own content, in a window no larger than the screen.

usage (inside desktop.sh): pages.py --program …/vestry --pictures DIRECTORY [VARIANT…]
"""

import argparse
import subprocess

import pyatspi

from blackbox import Steps, Vestry, wait_for

VARIANTS = {
    "light": (["--colors", "light"], {}),
    "dark": (["--colors", "dark"], {}),
    "german": (["--language", "de"], {}),
    "right-to-left": (["--right-to-left"], {}),
    "large-font": ([], {"QT_FONT_DPI": "192"}),
}
PAGES = ["overview", "instance", "restrictions", "organizations", "protect", "domains", "domain-change", "more"]


def check_size(window):
    box = window.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    width, height = map(int, subprocess.check_output(["xdotool", "getdisplaygeometry"]).split())
    assert box.width <= width and box.height <= height, f"{window.name} is {box.width} x {box.height}"


def open_window(vestry):
    frame = wait_for("the window", lambda: (vestry.all(role="frame") or [None])[0])
    wait_for("the instance to be read", lambda: vestry.all(contains="ins_"))
    check_size(frame)
    vestry.front(role="frame")
    return frame.name


def turn_to(vestry, number):
    before = vestry.texts()
    vestry.key(f"ctrl+{number}")
    wait_for("another page", lambda: number == 1 or vestry.texts() != before)
    return f"{len(vestry.texts())} texts can be read"


def review(vestry):
    turn_to(vestry, 2)
    switch = wait_for("a switch", lambda: (vestry.all(role="check box") or [None])[0])
    switch.queryComponent().grabFocus()
    wait_for("the focus on it", lambda: vestry.focused() is not None and vestry.focused().name == switch.name)
    vestry.key("space")
    vestry.key("ctrl+s")
    check_size(wait_for("the review", lambda: vestry.all(role="dialog"))[0])
    vestry.see(contains="PATCH /v1/instance")
    return "the request is shown"


def start_page(vestry):
    wait_for("two doors", lambda: len([b for b in vestry.all(role="push button") if b.name]) >= 2)
    return "shown"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--pictures", required=True)
    parser.add_argument("variants", nargs="*", default=list(VARIANTS))
    options = parser.parse_args()

    failed = 0
    for variant in options.variants:
        arguments, environment = VARIANTS[variant]
        folder = f"{options.pictures}/{variant}"
        vestry = Vestry(options.program, ["--sandbox", *arguments], folder, environment)
        steps = Steps(vestry)
        steps.run(f"{variant} window", lambda: open_window(vestry))
        for number, page in enumerate(PAGES, 1):
            steps.run(f"{variant} {page}", lambda: turn_to(vestry, number))
        steps.run(f"{variant} review", lambda: review(vestry))
        vestry.close()
        failed += steps.failed

        vestry = Vestry(options.program, arguments, folder, environment)
        steps = Steps(vestry)
        steps.run(f"{variant} start page", lambda: start_page(vestry))
        vestry.close()
        failed += steps.failed
    print(f"{len(options.variants)} variants, {failed} failed", flush=True)
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    main()
