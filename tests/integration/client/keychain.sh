#!/usr/bin/env bash
# usage: keychain.sh TEST-PROGRAM: runs it against a real gnome-keyring in a home and on a bus of its own
set -eu
program=$1
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/share program
mkdir -m 700 "$XDG_RUNTIME_DIR"

# The daemon is ended by its pid before its bus goes.
on_bus() {
    dbus-run-session -- bash -euc '
        ask_bus() {
            dbus-send --session --print-reply --dest=org.freedesktop.DBus / "org.freedesktop.DBus.$1" \
                string:org.freedesktop.secrets
        }
        keyring_pid() {
            for _ in $(seq 200); do # it takes its name a moment after it is in the background
                ask_bus NameHasOwner | grep -q "boolean true" && break
                sleep 0.05
            done
            ask_bus GetConnectionUnixProcessID | sed -n "s/.*uint32 //p"
        }
        '"$1"
}

"$program" memory
"$program" none
on_bus '
    printf password | gnome-keyring-daemon --unlock --components=secrets --daemonize > /dev/null
    pid=$(keyring_pid)
    trap "kill -CONT $pid; kill $pid" EXIT
    "$program" unlocked
    kill -STOP "$pid"
    "$program" frozen'
on_bus '
    gnome-keyring-daemon --start --components=secrets > /dev/null
    trap "kill $(keyring_pid)" EXIT
    "$program" locked'
if grep -r CANARY "$home" --include='*' -l 2> /dev/null; then
    echo "a secret lies in a file in plain text"
    exit 1
fi
