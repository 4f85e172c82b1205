# Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
# Lists and runs the benchmarks. Read by `coachline`.

bench() {
  if [ $# -eq 0 ]; then
    tool Bench - - -
    return
  fi
  if inputs_changed || benchmarks_changed; then
    find_maven || return 1
    say "building what changed"
    begin_product
    if ! run_maven -ntp -q -pl releng/org.coachline.product,releng/benchmarks/org.coachline.benchmarks,releng/benchmarks/org.coachline.benchmarks.bare,releng/benchmarks/org.coachline.benchmarks.window,tests/org.coachline.audio.tests \
        -am -DskipTests package >"$state/build.log" 2>&1; then
      grep -E '^\[ERROR\]' "$state/build.log" | head -n 40 >&2
      say "the build failed; all it said is in $state/build.log"
      return 1
    fi
    end_product || return 1
    : >"$state/built.benchmarks"
  fi
  read -r product <"$state/product"
  if [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    . "$parts/desktop.sh"
    desktop_start
  fi
  tool Bench "$root" "$product" "$state/cli" "$@"
}

benchmarks_changed() {
  [ ! -f "$state/built.benchmarks" ] || [ -n "$(find "$root/releng/benchmarks" "$root/tests/org.coachline.audio.tests" "$root/tests/org.coachline.testsupport" -name target -prune -o -type f -newer "$state/built.benchmarks" -print | head -n 1)" ]
}
