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
  if [ "$outcome" -eq 0 ]; then
    # Modules that were asked for by name make no product.
    [ $# -gt 0 ] || { tool Notice check "$root" && end_product && test_product && test_example && : >"$state/built.end"; } || outcome=1
  else
    say "the build failed: see the lines marked ERROR above"
  fi
  desktop_stop
  # Last, so that the sum stands at the end of a long output.
  # Modules that were asked for by name are all there are; the others owe no report.
  some=
  case " $* " in *' -pl '* | *' --projects '*) some=--some ;; esac
  tool TestSummary "$root" $some && [ "$outcome" -eq 0 ]
}

# The tests that start the built product as a process, and install into copies of it, also by its dialogs in a window: they were skipped before there was one.
test_product() {
  run_maven -ntp -q -pl tests/org.coachline.cli.tests,tests/org.coachline.rcp.tests -am -Dtest=ProductTest,InstalledPackTest,PacksByDialogTest -DfailIfNoTests=false \
    "-Dcoachline.product=$platform_product" verify
}

# That a partner can build the example away from the source tree, against the update site alone.
test_example() {
  . "$parts/example.sh"
  build_example "$root/releng/org.coachline.updatesite/target/repository"
}
