#!/usr/bin/env bash
# desktop.sh COMMAND…: runs COMMAND on a desktop of its own (session bus, X server, window manager, empty HOME) and
# ends with its status. An X server that served another session bus before keeps a stale accessibility address on its
# root window, so each run gets a fresh one.
set -euo pipefail

if [ "${VESTRY_DESKTOP:-}" != inside ]; then
    home=$(mktemp -d)
    leave() {
        # canary_scan looks at it.
        [ -z "${VESTRY_TESTHOME:-}" ] || cp -a "$home" "$VESTRY_TESTHOME/desktop" 2>/dev/null || true
        rm -rf "$home" 2>/dev/null || true
    }
    trap leave EXIT
    mkdir -m 700 "$home/run"
    env -u DISPLAY -u WAYLAND_DISPLAY -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_CACHE_HOME -u CLERK_SECRET_KEY \
        HOME="$home" XDG_RUNTIME_DIR="$home/run" VESTRY_DESKTOP=inside \
        dbus-run-session -- "$0" "$@" && status=0 || status=$?
    exit "$status"
fi

exec {ready}<> <(:)
# -noreset: else it starts anew whenever xprop below, its only client, leaves, and lets nobody in meanwhile.
Xvfb -noreset -displayfd "$ready" -screen 0 1400x900x24 -nolisten tcp >"$HOME/xvfb.log" 2>&1 &
xvfb=$!
trap 'kill $xvfb 2>/dev/null || true' EXIT
read -r -t 60 -u "$ready" display || { echo "Xvfb did not start"; cat "$HOME/xvfb.log"; exit 1; }
export DISPLAY=:$display QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
openbox >"$HOME/openbox.log" 2>&1 &
# Who asks for the keyboard before there is a window manager never gets it.
until xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'; do
    [ $SECONDS -lt 60 ] || { echo "openbox did not start"; cat "$HOME/openbox.log"; exit 1; }
    sleep 0.05
done
# Programs tell screen readers something only once this bus is there.
dbus-send --session --print-reply --reply-timeout=60000 --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >"$HOME/a11y.log" 2>&1
"$@" && status=0 || status=$?
exit "$status"
