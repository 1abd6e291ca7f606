#!/usr/bin/python3
"""An admin connects an instance that this program did not start: malformed key, wrong key, key from the environment,
connect for this session, change something another program then sees. Afterwards no trace of the key may be left.

usage (inside desktop.sh): connect.py --program …/vestry --simulator …/vestry-simulator [--pictures DIRECTORY]
"""

import argparse
import json
import os
import subprocess
import urllib.request

from blackbox import Steps, Vestry, wait_for

SUPPORT = "desk@connected.example"


class Simulator:
    def __init__(self, program):
        self.process = subprocess.Popen([program], stdout=subprocess.PIPE, text=True)
        self.line = json.loads(self.process.stdout.readline())
        self.url = self.line["backend_api_url"]
        self.instance = next(i for i in self.line["instances"] if i["environment_type"] == "production")
        self.key = self.instance["secret_key"]

    def environment(self):
        with urllib.request.urlopen(self.instance["frontend_api_url"] + "/v1/environment") as answer:
            return json.load(answer)

    def close(self):
        self.process.terminate()
        self.process.wait(60)


def first_start(vestry):
    vestry.see(name="Try the sandbox")
    vestry.see(name="Connect an instance")
    vestry.see(contains="A key was found in CLERK_SECRET_KEY")
    return "two doors, and the key from the environment is offered"


def key_has_left_the_environment(vestry, key):
    with open(f"/proc/{vestry.process.pid}/environ", "rb") as environ:
        assert key.encode() not in environ.read(), "the key is still in the environment"
    with open(f"/proc/{vestry.process.pid}/cmdline", "rb") as cmdline:
        assert key.encode() not in cmdline.read()
    return "nothing of it in /proc/PID/environ"


def refuse_malformed_key(vestry, url):
    vestry.tab_to("Connect an instance")
    vestry.key("space")
    vestry.focus_is("Secret key")
    vestry.type("pk_live_Y2xlcmsuZXhhbXBsZS5jb20k")
    vestry.tab_to("Advanced")
    vestry.key("space")
    vestry.tab_to("Backend API address")
    vestry.key("ctrl+a")
    vestry.type(url)
    vestry.tab_to("Check")
    vestry.key("space")
    return vestry.see(contains="publishable key").name


def refuse_wrong_key(vestry, key):
    vestry.focus_is("Secret key")
    vestry.key("ctrl+a")
    vestry.type(key[:-4] + "zzzz")
    vestry.tab_to("Check")
    vestry.key("space")
    return vestry.see(contains="refused").name


def connect(vestry, key):
    vestry.tab_to("Secret key", back=True)
    vestry.key("ctrl+a")
    vestry.type(key)
    vestry.tab_to("Check")
    vestry.key("space")
    vestry.see(name="Production")
    vestry.picture("connect-checked")
    vestry.tab_to("Connect")
    vestry.key("space")
    vestry.gone(role="dialog")
    vestry.see(contains="(Production)", role="frame")
    return "the production instance is in front"


def said_session_only(vestry):
    return vestry.see(contains="session only").name


def change(vestry):
    vestry.pick("ctrl+f", "Find a setting", "Support e-mail", "Support e-mail")
    vestry.focus_is("Support e-mail")
    vestry.key("ctrl+a")
    vestry.type(SUPPORT)
    vestry.tab_to("Review and apply…")
    vestry.key("space")
    vestry.see(contains="PATCH /v1/instance")
    vestry.tab_to("Type the name of the instance")
    vestry.type("example.com")  # as proposed when it was connected
    vestry.tab_to("Apply")
    vestry.key("space")
    vestry.see(name="Confirmed", role="table cell")
    vestry.tab_to("Close")
    vestry.key("space")
    return "Confirmed"


def server_has_it(simulator):
    wait_for("the server to show the change",
             lambda: simulator.environment()["display_config"]["support_email"] == SUPPORT)
    return SUPPORT


def no_trace(vestry, key):
    vestry.close()
    found = []
    for folder, _, files in os.walk(os.environ["HOME"]):
        for name in files:
            path = os.path.join(folder, name)
            try:
                with open(path, "rb") as file:
                    if key.encode() in file.read():
                        found.append(path)
            except OSError:
                continue  # a socket
    assert not found, f"the key is in {found}"
    return "no file holds the key"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--simulator", required=True)
    parser.add_argument("--pictures")
    options = parser.parse_args()

    simulator = Simulator(options.simulator)
    vestry = Vestry(options.program, [], options.pictures, {"CLERK_SECRET_KEY": simulator.key})
    steps = Steps(vestry)
    steps.run("first start", lambda: first_start(vestry)) \
        and steps.run("the key leaves the environment", lambda: key_has_left_the_environment(vestry, simulator.key)) \
        and steps.run("malformed key", lambda: refuse_malformed_key(vestry, simulator.url)) \
        and steps.run("wrong key", lambda: refuse_wrong_key(vestry, simulator.key)) \
        and steps.run("connect", lambda: connect(vestry, simulator.key)) \
        and steps.run("no keyring here", lambda: said_session_only(vestry)) \
        and steps.run("change and apply", lambda: change(vestry)) \
        and steps.run("the server has it", lambda: server_has_it(simulator)) \
        and steps.run("no trace of the key", lambda: no_trace(vestry, simulator.key))
    simulator.close()
    steps.finish()


if __name__ == "__main__":
    main()
