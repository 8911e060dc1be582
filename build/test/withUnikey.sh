#!/bin/bash
# usage: withUnikey.sh COMMAND…: runs it on a screen of its own where ibus-unikey types Vietnamese
# (Telex). The settings of whoever runs it stay untouched.
set -euo pipefail

if [ "${1:-}" != --inside ]; then
  settings=$(mktemp -d)
  trap 'rm -rf "$settings"' EXIT
  export XDG_CONFIG_HOME=$settings GTK_IM_MODULE=ibus XMODIFIERS=@im=ibus
  dbus-run-session -- xvfb-run -a -s '-screen 0 1400x1000x24' "$0" --inside "$@"
  exit
fi

shift
gsettings set org.freedesktop.ibus.general preload-engines "['Unikey']"
ibus-daemon --xim --replace --panel disable &
daemon=$!
trap 'ibus exit || kill "$daemon"' EXIT
# The daemon takes a second or two before it knows its engines.
for _ in $(seq 50); do
  if ibus engine Unikey 2>/dev/null; then break; fi
  sleep 0.2
done
if [ "$(ibus engine)" != Unikey ]; then
  echo 'ibus did not start its Unikey engine.' >&2
  exit 1
fi
"$@"
