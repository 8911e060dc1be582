#!/bin/bash
# usage: withUnikey.sh COMMAND…: runs it on a screen and a bus of its own, where the tests can start
# ibus-unikey. The settings of whoever runs it stay untouched.
set -euo pipefail

settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT
export XDG_CONFIG_HOME=$settings GTK_IM_MODULE=ibus XMODIFIERS=@im=ibus
dbus-run-session -- xvfb-run -a -s '-screen 0 1400x1000x24' "$@"
