# Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
# Runs every test and adds up what they say. Read by `coachline`.

run_tests() {
  find_maven || return 1
  desktop_start
  rm -rf "$root"/tests/*/target/surefire-reports "$root"/releng/*/target/surefire-reports "$root"/examples/*/target/surefire-reports
  begin_product
  # All modules, whatever fails in one of them: a first failure should not hide the others.
  run_maven -ntp --fail-at-end verify "$@"
  outcome=$?
  desktop_stop
  "$java" -XX:TieredStopAtLevel=1 "$parts/TestSummary.java" "$root"
  summary=$?
  if [ "$outcome" -eq 0 ] && [ "$summary" -eq 0 ]; then
    end_product || return 1
    return 0
  fi
  [ "$outcome" -eq 0 ] || say "the build failed: see the lines marked ERROR above"
  return 1
}
