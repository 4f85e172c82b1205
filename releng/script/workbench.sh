# Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
# Opens the workbench that was built last. Read by `coachline`.

open_workbench() {
  if [ "$(uname -s)" = Linux ]; then
    if [ -z "${DISPLAY-}" ] && [ -z "${WAYLAND_DISPLAY-}" ]; then
      die "there is no display to open a window on. 'coachline demo' does the same work without one."
    fi
    . "$parts/desktop.sh"
    have_gtk || install_packages </dev/null >"$state/install.log" 2>&1
    have_gtk || die "GTK 3 is missing: install the package libgtk-3-0 (Debian, Ubuntu) or gtk3."
  fi
  for launcher in "$product"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
  first=
  [ "$(uname -s)" = Darwin ] && first=-XstartOnFirstThread
  # The workbench ends with 23 when it wants to be started again, for instance after a pack was installed.
  outcome=23
  while [ "$outcome" -eq 23 ]; do
    # COACHLINE_JAVA_OPTS is a list of options, to be split at its spaces.
    # shellcheck disable=SC2086
    "$java" $first -Xmx2g --enable-native-access=ALL-UNNAMED -XX:SharedArchiveFile="$state/workbench.jsa" \
      -XX:+AutoCreateSharedArchive -Xlog:disable ${COACHLINE_JAVA_OPTS-} -jar "$launcher" "$@"
    outcome=$?
  done
  exit "$outcome"
}
