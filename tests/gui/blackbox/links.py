#!/usr/bin/python3
"""Vestry is started a second time, by hand and as a desktop does for a link: the window that is open comes to the front
and goes there. Then the first one is frozen, and killed.

usage (inside desktop.sh): links.py --program …/vestry [--pictures DIRECTORY]
"""

import argparse
import os
import signal
import subprocess

from blackbox import Steps, Vestry, wait_for

KEY = "sk_test_CANARYcanaryCANARYcanary"


def later_start(program, *arguments, key=None):
    """A start that hands over: it ends by itself, with status 0. Returns what it said."""
    environment = dict(os.environ)
    if key:
        environment["CLERK_SECRET_KEY"] = key

    def hand_over():
        started = subprocess.Popen([program, *arguments], env=environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, text=True)
        try:
            return [started.communicate(timeout=20)[0], started.returncode]
        except subprocess.TimeoutExpired:  # the first one was too busy for two seconds: this one runs on its own
            started.kill()
            started.communicate()
            return None
    said, status = wait_for("a start that hands over", hand_over)
    assert status == 0, f"status {status}: {said}"
    return said


def active_window():
    return subprocess.run(["xdotool", "getactivewindow"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          text=True).stdout.strip()


def window_of(vestry):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(vestry.process.pid), "--name", "Vestry"],
                           stdout=subprocess.PIPE, text=True).stdout.split()
    return found[0] if found else None


def sandbox(vestry, program):
    vestry.see(name="Try the sandbox")
    later_start(program, "--sandbox")
    title = vestry.see(contains="(Development)", role="frame").name
    return f"handed over: {title}"


def names_of(vestry):
    """The name of the instance in front, out of the title."""
    title = vestry.see(contains="(Development)", role="frame").name
    return title.split(" — ", 1)[1].rsplit(" (", 1)[0]


def raised(vestry, program):
    window = wait_for("the window", lambda: window_of(vestry))
    cover = subprocess.Popen(["xmessage", "-geometry", "1400x900+0+0", "covers everything"])
    try:
        wait_for("another window in front", lambda: active_window() not in ("", window))
        later_start(program)
        wait_for("Vestry to be in front", lambda: active_window() == window)
    finally:
        cover.terminate()
        cover.wait()
    return "above a window that covered everything"


def restored(vestry, program):
    window = wait_for("the window", lambda: window_of(vestry))
    subprocess.run(["xdotool", "windowminimize", "--sync", window], check=True)
    wait_for("it to be minimised", lambda: window_of(vestry) is None)
    later_start(program)
    wait_for("it to be back", lambda: window_of(vestry) == window)
    wait_for("Vestry to be in front", lambda: active_window() == window)
    return "from minimised"


def page(vestry, program):
    later_start(program, "--page", "protect")
    vestry.see(contains="Clerk's own rules against abuse.")
    return "Protect"


def field(vestry, program, name):
    encoded = name.replace(" ", "%20")
    later_start(program, f"vestry://profile/{encoded}/restrictions#allowlist")
    item = vestry.focus_is("Allowlist")
    return f"the keyboard is at {item.name}"


def unknown(vestry, program):
    later_start(program, "--profile", "Nobody's <b>shop</b>")
    vestry.see(contains="“Nobody's <b>shop</b>”")
    vestry.front("Switch instance")
    vestry.picture("unknown-instance")
    return "said, as plain text"


def waits(vestry, program):
    vestry.key("Escape")
    vestry.front(role="frame")
    vestry.key("F1")
    vestry.front("eyboard shortcuts")
    later_start(program, "--page", "overview")
    vestry.see(contains="A link waits")
    vestry.picture("link-waits")
    vestry.front("eyboard shortcuts")
    vestry.key("Escape")
    vestry.front(role="frame")
    vestry.tab_to("Go there")
    vestry.key("space")
    vestry.see(contains="What this instance is")
    return "until the dialog was closed"


def key_stays(vestry, program):
    said = later_start(program, key=KEY)
    assert "was not handed over" in said, said
    assert "CANARY" not in said, "the key was repeated"
    return "said on standard error"


def secret_refused(program):
    done = subprocess.run([program, KEY], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
    assert done.returncode == 2 and "CANARY" not in done.stdout, "refused and not repeated"
    return done.stdout.strip()


def frozen(first, options):
    os.kill(first.process.pid, signal.SIGSTOP)
    try:
        second = Vestry(options.program, [], options.pictures)
        text = second.see(contains="does not answer").name
        second.picture("frozen-first")
        second.close()
    finally:
        os.kill(first.process.pid, signal.SIGCONT)
    first.see(contains="(Development)", role="frame")
    return text


def killed(first, options):
    first.kill_and_start()
    first.see(name="Try the sandbox")
    assert not first.all(contains="does not answer"), "nobody is there that could answer"
    later_start(options.program, "--sandbox", "--page", "restrictions#allowlist")
    first.focus_is("Allowlist")
    return "the next one took its place, and is handed links"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--pictures")
    options = parser.parse_args()

    vestry = Vestry(options.program, [], options.pictures)
    steps = Steps(vestry)
    program = options.program
    if steps.run("into the sandbox", lambda: sandbox(vestry, program)):
        name = names_of(vestry)
        steps.run("comes to the front", lambda: raised(vestry, program))
        steps.run("comes back", lambda: restored(vestry, program))
        steps.run("page", lambda: page(vestry, program))
        steps.run("setting", lambda: field(vestry, program, name))
        steps.run("a key is not handed over", lambda: key_stays(vestry, program))
        steps.run("a key is no argument", lambda: secret_refused(program))
        steps.run("unknown instance", lambda: unknown(vestry, program))
        steps.run("a link waits", lambda: waits(vestry, program))
        steps.run("the first one is frozen", lambda: frozen(vestry, options))
        steps.run("the first one is killed", lambda: killed(vestry, options))
    steps.finish()


if __name__ == "__main__":
    main()
