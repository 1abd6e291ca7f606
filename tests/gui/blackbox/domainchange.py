#!/usr/bin/python3
"""A production instance of the sandbox goes from example.com to another domain: through all nine pages of the guide, by
keyboard and accessible names, killed and started again on the way. Prints a verdict per step.

usage (inside desktop.sh): domainchange.py --program build/…/vestry [--pictures DIRECTORY] [-- ARGUMENT…]
"""

import argparse

from blackbox import Steps, Vestry, wait_for

DOMAIN = "acme-shop.com"
GUIDE = "Change the domain:"


def command(vestry, text):
    """Runs an action through the command palette."""
    vestry.pick("ctrl+k", "Run a command", text, text)


def press(vestry, name):
    vestry.tab_to(name)
    vestry.key("space")


def open_production(vestry):
    vestry.into()
    vestry.see(contains="(Development)", role="frame")
    command(vestry, "(production)")
    vestry.see(contains="(Production)", role="frame")
    wait_for("the settings to be read", lambda: not vestry.all(contains="Reading"))
    return "the sandbox's production instance is in front"


def open_guide(vestry, step):
    command(vestry, "Change the domain")
    vestry.into(GUIDE)
    vestry.see(name=f"Step {step} of 9")
    return f"the guide is at step {step}"


def go_on(vestry, step):
    press(vestry, "Next")
    vestry.see(name=f"Step {step} of 9")


def where(vestry):
    open_guide(vestry, 1)
    vestry.see(contains="signs out every user")
    go_on(vestry, 2)
    return "the warning is read"


def choose(vestry):
    vestry.tab_to("New home URL")
    vestry.type("https://acme.vercel.app")
    refused = vestry.see(contains="belong to a hosting provider").name
    vestry.picture("refused-name")
    vestry.tab_to("New home URL", back=True)
    vestry.key("ctrl+a")
    vestry.type(f"https://{DOMAIN}")
    vestry.see(name=f"clerk.{DOMAIN}")
    go_on(vestry, 3)
    return refused


def inventory(vestry):
    vestry.see(contains=f"clerk.{DOMAIN}/v1/oauth_callback")
    vestry.see(contains="Users who are signed out")
    press(vestry, "I have gone through this list")
    go_on(vestry, 4)
    return "old and new values are shown and gone through"


def killed(vestry, done, step):
    vestry.kill_and_start()
    open_production(vestry)
    vestry.see(name=f"Domain change: {done} of 7 done")
    open_guide(vestry, step)
    return f"killed, started again: {done} of 7 done, at step {step}"


def prepare(vestry):
    vestry.see(contains="ns1.dns-provider.example")
    press(vestry, "I have seen the outcome of these checks")
    go_on(vestry, 5)
    return "the zone is looked at"


def commit(vestry):
    vestry.see(contains="POST /v1/instance/change_domain")
    vestry.tab_to("Type the new domain")
    vestry.type(DOMAIN)
    vestry.picture("before-the-point-of-no-return")
    press(vestry, "Change the domain")
    vestry.see(name="The domain has changed")
    return "GET /domains shows the new domain"


def records(vestry):
    if vestry.all(name="Step 5 of 9"):
        go_on(vestry, 6)
    vestry.see(name="Missing")
    vestry.picture("records-missing")
    press(vestry, "Sandbox: DNS provider…")
    vestry.into("DNS provider")
    vestry.picture("provider")
    press(vestry, "Place all right")
    vestry.key("Escape")
    vestry.into(GUIDE)
    press(vestry, "Check now")
    vestry.see(name="Every record is right.", timeout=180)
    return "every record is right at every server"


def certificates(vestry):
    go_on(vestry, 7)
    vestry.see(name="Every host has a good certificate and Clerk answers.", timeout=180)
    vestry.see(contains="answers as production")
    return "certificates are good and the Frontend API answers as production"


def code(vestry):
    go_on(vestry, 8)
    vestry.see(contains="confirmed by Clerk")
    boxes = [box.name for box in vestry.all(role="check box")]
    for name in boxes:
        press(vestry, name)
    vestry.see(contains=f"{len(boxes)} of {len(boxes)} done")
    return f"{len(boxes)} tasks ticked"


def report(vestry):
    go_on(vestry, 9)
    vestry.see(name="Report of the domain change")
    vestry.picture("report")
    press(vestry, "Finish")
    vestry.into()
    vestry.gone(contains=GUIDE, role="dialog")
    vestry.see(name="No domain change is under way")
    return "finished; nothing is under way any more"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--pictures")
    parser.add_argument("arguments", nargs="*")
    options = parser.parse_args()

    vestry = Vestry(options.program, ["--sandbox", *options.arguments], options.pictures)
    steps = Steps(vestry)
    steps.run("open the production instance", lambda: open_production(vestry)) \
        and steps.run("where you are", lambda: where(vestry)) \
        and steps.run("new domain", lambda: choose(vestry)) \
        and steps.run("what will break", lambda: inventory(vestry)) \
        and steps.run("killed before the change", lambda: killed(vestry, 2, 4)) \
        and steps.run("prepare", lambda: prepare(vestry)) \
        and steps.run("point of no return", lambda: commit(vestry)) \
        and steps.run("killed after the change", lambda: killed(vestry, 4, 5)) \
        and steps.run("records", lambda: records(vestry)) \
        and steps.run("certificates", lambda: certificates(vestry)) \
        and steps.run("code and consoles", lambda: code(vestry)) \
        and steps.run("killed before the end", lambda: killed(vestry, 7, 8)) \
        and steps.run("report", lambda: report(vestry))
    steps.finish()


if __name__ == "__main__":
    main()
