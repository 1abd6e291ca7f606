"""Drives Vestry as a person with a keyboard and a screen reader would: by accessible names, key presses and pictures.

Runs inside desktop.sh with the system's python3 (python3-pyatspi is not available to others).
"""

import os
import subprocess
import sys
import time

import pyatspi

# When to give up, not how fast something has to be.
TIMEOUT = 60.0


class NotSeen(Exception):
    """What was waited for did not appear in time."""


def wait_for(what, condition, timeout=TIMEOUT):
    """Polls condition() until it returns something true; AT-SPI has no waiting of its own that survives restarts."""
    end = time.monotonic() + timeout
    while True:
        try:
            result = condition()
        except Exception:  # an accessible that vanished while it was looked at
            result = None
        if result:
            return result
        if time.monotonic() > end:
            raise NotSeen(what)
        time.sleep(0.05)


def steady(look):
    """What look() says, again when an accessible vanishes while it is looked at."""
    return wait_for("accessibles that stay", lambda: [look()])[0]


def walk(accessible):
    """All showing descendants, depth first. What is in a hidden page does not show, so it is not even looked at."""
    for index in range(accessible.childCount):
        child = accessible.getChildAtIndex(index)
        if child is None or not showing(child):
            continue
        yield child
        yield from walk(child)


def showing(accessible):
    return accessible.getState().contains(pyatspi.STATE_SHOWING)


def role_of(item):
    """The role's name; at-spi2 2.53 shortened one."""
    name = item.getRoleName()
    return "push button" if name == "button" else name


class Vestry:
    """The running program."""

    def __init__(self, program, arguments=(), pictures=None, environment=None):
        self.pictures = pictures
        if pictures:
            os.makedirs(pictures, exist_ok=True)
        self.command = [program, *arguments]
        self.environment = dict(os.environ, **(environment or {}))
        self.start()

    def start(self):
        self.scope = None
        self.process = subprocess.Popen(self.command, env=self.environment)
        self.app = wait_for("the program on the accessibility bus", self._find_app)

    def kill_and_start(self):
        """kill -9, as a power cut or an impatient person would, and a new start on the same files."""
        self.process.kill()
        self.process.wait()
        self.start()

    def _find_app(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with status {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            app = desktop.getChildAtIndex(index)
            if app is not None and app.get_process_id() == self.process.pid and app.childCount > 0:
                return app
        return None

    def front(self, contains="", role=None):
        """Waits until the window of that title or role has the keyboard, and returns it: a dialog shows before the X
        server sends it keys, and when it goes the keys go nowhere for a moment."""
        def window():
            title = subprocess.run(["xdotool", "getwindowfocus", "getwindowname"], stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, text=True).stdout.strip()
            for item in self.app:
                if showing(item) and item.name and title.startswith(item.name) and contains in item.name \
                        and role in (None, role_of(item)):
                    return item
            return None
        return wait_for(f"the keyboard in {role or 'a window'} titled {contains!r}", window)

    def into(self, contains=None):
        """Waits for the window whose title contains this and looks only into it; without it, everywhere again."""
        self.scope = self.front(contains) if contains else None

    # -- looking ---------------------------------------------------------------------------------------------------

    def matches(self, name=None, role=None, contains=None):
        """Showing accessibles by exact name, role name, and text contained in the name, one after the other: each
        question is a message to the program, so who needs only the first does not ask on."""
        for item in walk(self.scope or self.app):
            said = item.name
            if name is not None and said != name:
                continue
            if contains is not None and contains not in said:
                continue
            if role is None or role_of(item) == role:
                yield item

    def all(self, name=None, role=None, contains=None):
        return steady(lambda: list(self.matches(name, role, contains)))

    def see(self, name=None, role=None, contains=None, timeout=TIMEOUT):
        """Waits for one accessible and returns it."""
        return wait_for(f"{role or 'anything'} named {name or contains!r}",
                        lambda: next(self.matches(name, role, contains), None), timeout)

    def gone(self, name=None, role=None, contains=None):
        wait_for(f"{name or contains!r} to go away", lambda: next(self.matches(name, role, contains), None) is None)

    @staticmethod
    def has_focus(item):
        state = item.getState()
        return state.contains(pyatspi.STATE_FOCUSED) and state.contains(pyatspi.STATE_SHOWING)

    def focused(self, near=None):
        """The innermost showing accessible with the keyboard: Qt says 'focused' of the holder of a focus proxy too.
        Looks around `near` first, then ever wider: Tab rarely goes far, and the whole window is some hundred messages."""
        top = self.scope or self.app
        place = near.parent if near is not None else top
        while True:
            found = None
            for item in walk(place):
                if self.has_focus(item):
                    found = item
            if found is not None or place == top or place is None:
                return found
            place = place.parent

    def focus_is(self, name, timeout=TIMEOUT):
        """Waits until the keyboard is at `name` (or at a child of it) and returns that accessible."""
        def at_name():
            item = self.focused()
            return item if item is not None and item.name == name else None
        return wait_for(f"the keyboard focus at {name!r}", at_name, timeout)

    def texts(self):
        """Names of everything showing: what a screen reader could say."""
        return steady(lambda: [item.name for item in walk(self.scope or self.app) if item.name])

    # -- doing -----------------------------------------------------------------------------------------------------

    def key(self, *combos):
        for combo in combos:
            subprocess.run(["xdotool", "key", "--clearmodifiers", combo], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "8", text], check=True)

    def pick(self, keys, field, text, row):
        """Opens a list with a key, types into it without waiting for it, and runs the row when that is there."""
        self.into()
        self.front(role="frame")
        self.key(keys)
        self.type(text)
        self.see(name=field, role="text")
        self.see(role="table cell", contains=row)
        self.key("Return")

    def tab_to(self, name, limit=150, back=False):
        """Presses Tab until the keyboard is at `name`."""
        item = steady(self.focused)
        for _ in range(limit):
            if item is not None and item.name == name:
                return item
            self.key("shift+Tab" if back else "Tab")
            try:
                # To ask one accessible is quick; to look for the new one through all of them takes its time.
                wait_for("the focus to move", lambda: item is None or not self.has_focus(item), 20)
                item = wait_for("the focus to arrive", lambda near=item: self.focused(near), 20)
            except NotSeen:
                item = steady(self.focused)
        raise NotSeen(f"{name!r} by Tab in {limit} steps")

    def picture(self, name):
        if self.pictures:
            path = os.path.join(self.pictures, name + ".png")
            subprocess.run(["import", "-window", "root", path], check=True)

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Steps:
    """Prints one verdict line per step and remembers whether all held."""

    def __init__(self, vestry):
        self.vestry = vestry
        self.failed = 0
        self.number = 0

    def run(self, title, step):
        self.number += 1
        label = f"{self.number}. {title}"
        try:
            said = step()
        except (NotSeen, AssertionError) as problem:
            self.failed += 1
            print(f"FAIL {label}: {problem}", flush=True)
            self.vestry.picture(f"{self.number:02d}-failed")
            print("     on screen: " + " | ".join(self.vestry.texts())[:3000], flush=True)
            return False
        self.vestry.picture(f"{self.number:02d}-{title.lower().replace(' ', '-').replace(',', '')}")
        print(f"ok   {label}" + (f": {said}" if said else ""), flush=True)
        return True

    def finish(self):
        self.vestry.close()
        print(f"{self.number - self.failed} passed, {self.failed} failed", flush=True)
        sys.exit(1 if self.failed else 0)
