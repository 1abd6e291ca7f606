#!/usr/bin/env bash
# The layer rule holds here, and each planted violation is found.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
"$here/layers" "$root" || { echo "FAIL: the project breaks the layer rule"; exit 1; }

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
plant() { # plant FILE INCLUDE
    rm -rf "${copy:?}"/*
    cp -r "$root/app" "$root/ui" "$root/models" "$root/network" "$copy/"
    printf '#include "%s"\n' "$2" >>"$copy/$1"
    if "$here/layers" "$copy" >/dev/null; then
        echo "FAIL: $1 may include $2 unnoticed"
        exit 1
    fi
    echo "ok: $2 in $1 is refused"
}
plant network/apierror.h models/workspace.h
plant models/workspace.h ui/mainwindow.h
plant ui/mainwindow.h app/sandbox.h
plant ui/mainwindow.h network/apiclient.h
plant models/session.h network/simulator/simulator.h
plant network/apierror.h network/simulator/simulator.h
