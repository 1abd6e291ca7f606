#!/usr/bin/python3
"""The main job, by keyboard and accessible names, on the embedded sandbox: open, edit in all four sections, review,
apply, be told what the server did. Prints a verdict per step; its status tells whether all held.

usage (inside desktop.sh): mainjob.py --program build/…/vestry [--pictures DIRECTORY] [-- ARGUMENT…]
"""

import argparse

from blackbox import Steps, Vestry, wait_for

SUPPORT = "help@sandbox.example"


def go_to(vestry, setting):
    """Finds a setting through the search and arrives at its editor."""
    vestry.pick("ctrl+f", "Find a setting", setting, setting)
    return vestry.focus_is(setting)


def retype(vestry, setting, text):
    go_to(vestry, setting)
    vestry.key("ctrl+a")
    vestry.type(text)


def toggle(vestry, setting):
    go_to(vestry, setting)
    vestry.key("space")


def open_sandbox(vestry):
    vestry.see(contains="(Development)", role="frame")
    vestry.see(name="Overview")
    wait_for("the settings to be read", lambda: not vestry.all(contains="Reading"))
    return "the sandbox's development instance is in front"


def changes_shown(vestry, text):
    vestry.see(contains=text)
    return text


def edit_four_sections(vestry):
    retype(vestry, "Support e-mail", SUPPORT)
    vestry.picture("edit-instance")
    toggle(vestry, "Block disposable e-mail addresses")
    vestry.picture("edit-restrictions")
    retype(vestry, "Members per organization", "25")
    vestry.picture("edit-organizations")
    toggle(vestry, "Protect rules")
    return changes_shown(vestry, "4 changes in 4 sections")


def undo_and_redo(vestry):
    vestry.key("ctrl+z")
    changes_shown(vestry, "3 changes in 3 sections")
    vestry.key("ctrl+shift+z")
    return changes_shown(vestry, "4 changes in 4 sections")


def review(vestry):
    vestry.tab_to("Review and apply…")
    vestry.key("space")
    vestry.front(role="dialog")
    for path in ("/v1/instance", "/v1/instance/restrictions", "/v1/instance/organization_settings",
                 "/v1/instance/protect"):
        vestry.see(contains="PATCH " + path)
    vestry.see(contains=SUPPORT)
    return "the four requests are shown"


def apply(vestry):
    vestry.tab_to("Apply")
    vestry.key("Return")
    confirmed = wait_for("four settings to be confirmed",
                         lambda: len(vestry.all(contains="Confirmed", role="table cell")) >= 4)
    assert confirmed
    return "each of the four settings is Confirmed"


def done(vestry):
    vestry.tab_to("Close")
    vestry.key("Return")
    vestry.gone(role="dialog")
    vestry.gone(contains="changes in")
    return "nothing is left to apply"


def look_back(vestry):
    text = go_to(vestry, "Support e-mail").queryText().getText(0, -1)
    assert text == SUPPORT, f"the field shows {text!r}"
    return f"the page shows {text}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--pictures")
    parser.add_argument("arguments", nargs="*")
    options = parser.parse_args()

    vestry = Vestry(options.program, ["--sandbox", *options.arguments], options.pictures)
    steps = Steps(vestry)
    steps.run("open the sandbox", lambda: open_sandbox(vestry)) \
        and steps.run("edit in all four sections", lambda: edit_four_sections(vestry)) \
        and steps.run("undo and redo", lambda: undo_and_redo(vestry)) \
        and steps.run("review", lambda: review(vestry)) \
        and steps.run("apply", lambda: apply(vestry)) \
        and steps.run("close", lambda: done(vestry)) \
        and steps.run("look back", lambda: look_back(vestry))
    steps.finish()


if __name__ == "__main__":
    main()
