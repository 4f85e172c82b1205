# Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
# An invisible desktop for the tests: a display, a window manager, a message bus and a sound card that plays into nothing.
# Everything is started for one run and stopped with it; what cannot be had is named, and its tests skip. Read by `coachline`.

desktop_folder=
desktop_pids=

have() { command -v "$1" >/dev/null 2>&1; }
have_library() {
  for folder in /usr/lib /usr/lib64 /usr/lib/*-linux-gnu* /lib /lib64; do
    [ -e "$folder/$1" ] && return 0
  done
  return 1
}
have_gtk() { have_library libgtk-3.so.0; }
have_alsa_pulse() { have_library alsa-lib/libasound_module_pcm_pulse.so; }
have_window_manager() { have openbox || have metacity || have xfwm4 || have marco || have twm; }
have_fonts() { [ -d /usr/share/fonts ] && [ -n "$(find /usr/share/fonts -name '*.[to]t[fc]' -print 2>/dev/null | head -n 1)" ]; }

desktop_complete() {
  have_gtk && have Xvfb && have_window_manager && have dbus-daemon && have pulseaudio && have_alsa_pulse && have_fonts
}

# Runs a package manager's command as root, if we are or may become root without being asked for a password.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif have sudo && sudo -n true 2>/dev/null; then sudo -n "$@"
  else return 1; fi
}

install_packages() {
  if have apt-get; then
    export DEBIAN_FRONTEND=noninteractive
    set -- libgtk-3-0 xvfb openbox dbus pulseaudio libasound2-plugins fonts-dejavu-core
    as_root apt-get install -y -qq --no-install-recommends "$@" && return 0
    as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends "$@" && return 0
    # One that this release names otherwise must not cost the others.
    for package in libgtk-3-0t64 "$@"; do as_root apt-get install -y -qq --no-install-recommends "$package"; done
  elif have dnf; then as_root dnf install -y -q gtk3 xorg-x11-server-Xvfb openbox dbus-daemon pulseaudio pulseaudio-utils alsa-plugins-pulseaudio dejavu-sans-fonts
  elif have zypper; then as_root zypper -n -q install gtk3 xorg-x11-server-Xvfb openbox dbus-1 pulseaudio alsa-plugins-pulse dejavu-fonts
  elif have pacman; then as_root pacman -S --noconfirm --needed gtk3 xorg-server-xvfb openbox dbus pulseaudio alsa-plugins ttf-dejavu
  elif have apk; then as_root apk add gtk+3.0 xvfb openbox dbus pulseaudio alsa-plugins-pulse font-dejavu
  else return 1; fi
}

# Linux only: elsewhere SWT brings what it needs and the machine has a desktop of its own.
install_desktop() {
  desktop_complete && return 0
  mkdir -p "$state"
  say "installing what the tests need (GTK 3, Xvfb, a window manager, a null sound card)"
  install_packages </dev/null >"$state/install.log" 2>&1
  desktop_complete && return 0
  missing=
  have_gtk || missing="$missing GTK-3"
  have Xvfb || missing="$missing Xvfb"
  have_window_manager || missing="$missing a-window-manager"
  have dbus-daemon || missing="$missing dbus"
  have pulseaudio && have_alsa_pulse || missing="$missing PulseAudio-with-its-ALSA-plugin"
  have_fonts || missing="$missing a-font"
  say "not there and not to be installed without rights:$missing; the tests that need it are skipped"
}

# Starts "$@" in the background; desktop_stop ends it.
desktop_spawn() {
  "$@" >>"$desktop_folder/log" 2>&1 &
  desktop_pids="$! $desktop_pids"
}

desktop_start() {
  trap desktop_stop EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  [ "$(uname -s)" = Linux ] || return 0
  install_desktop
  desktop_folder=$(mktemp -d "${TMPDIR:-/tmp}/coachline-desktop.XXXXXX") || return 0
  chmod 700 "$desktop_folder"
  start_display
  start_sound
}

start_display() {
  unset DISPLAY WAYLAND_DISPLAY
  if ! have Xvfb || ! have_gtk; then
    say "no display for the tests: those that open a window are skipped"
    return 0
  fi
  mkfifo "$desktop_folder/display" || return 0
  # Xvfb takes the next free display number and says which.
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$desktop_folder/display" >>"$desktop_folder/log" 2>&1 &
  desktop_pids="$! $desktop_pids"
  number=
  read -r number <"$desktop_folder/display"
  if [ -z "$number" ]; then
    say "Xvfb did not start ($(tail -n 1 "$desktop_folder/log")): the tests that open a window are skipped"
    return 0
  fi
  DISPLAY=:$number
  GDK_BACKEND=x11
  XDG_RUNTIME_DIR=$desktop_folder
  export DISPLAY GDK_BACKEND XDG_RUNTIME_DIR
  if have dbus-daemon; then
    mkfifo "$desktop_folder/bus"
    dbus-daemon --session --nofork --print-address=3 "--address=unix:path=$desktop_folder/bus.socket" 3>"$desktop_folder/bus" >>"$desktop_folder/log" 2>&1 &
    desktop_pids="$! $desktop_pids"
    DBUS_SESSION_BUS_ADDRESS=
    read -r DBUS_SESSION_BUS_ADDRESS <"$desktop_folder/bus"
    export DBUS_SESSION_BUS_ADDRESS
  fi
  for manager in openbox metacity xfwm4 marco twm; do
    if have "$manager"; then desktop_spawn "$manager"; break; fi
  done
}

start_sound() {
  have pulseaudio && have_alsa_pulse || { say "no sound card for the tests: those that play are skipped"; return 0; }
  mkdir -p "$desktop_folder/pulse"
  desktop_spawn env "PULSE_RUNTIME_PATH=$desktop_folder/pulse" "PULSE_STATE_PATH=$desktop_folder/pulse" \
    pulseaudio --daemonize=no --exit-idle-time=-1 --disallow-exit=no -n \
    -L "module-null-sink sink_name=speaker" -L "module-native-protocol-unix auth-anonymous=1 socket=$desktop_folder/pulse/native"
  tries=0
  while [ ! -S "$desktop_folder/pulse/native" ] && [ "$tries" -lt 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
  done
  if [ ! -S "$desktop_folder/pulse/native" ]; then
    say "PulseAudio did not start: the tests that play are skipped"
    return 0
  fi
  # Java Sound speaks ALSA; this sends ALSA's default device to the sink above.
  printf '</usr/share/alsa/alsa.conf>\npcm.!default { type pulse }\nctl.!default { type pulse }\n' >"$desktop_folder/alsa.conf"
  ALSA_CONFIG_PATH=$desktop_folder/alsa.conf
  PULSE_SERVER=unix:$desktop_folder/pulse/native
  # What is played comes back as the default input: said to the tests, so that none ever listens to a real microphone.
  COACHLINE_SOUND=loopback
  export ALSA_CONFIG_PATH PULSE_SERVER COACHLINE_SOUND
}

desktop_stop() {
  for pid in $desktop_pids; do kill "$pid" 2>/dev/null; done
  for pid in $desktop_pids; do wait "$pid" 2>/dev/null; done
  desktop_pids=
  [ -n "$desktop_folder" ] && rm -rf "$desktop_folder"
  desktop_folder=
  return 0
}
