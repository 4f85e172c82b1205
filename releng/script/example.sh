# Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
# Builds the partner's example away from the source tree, against the update site alone, as a partner would. Read by `coachline`.

# build_example SITE: fails where the site lacks something that a partner compiles against.
build_example() {
  away=$(mktemp -d) || return 1
  for part in org.example.collections org.example.collections.code org.example.collections.feature org.example.collections.site; do
    cp -R "$root/examples/$part" "$away/" && rm -rf "$away/$part/target" "$away/$part/bin" || return 1
  done
  cp "$root/examples/on-its-own/pom.xml" "$away/" && cp -R "$root/examples/on-its-own/.mvn" "$away/" || return 1
  find "$away" -name '.polyglot*' -exec rm -f {} +
  say "building the partner's example against the update site alone"
  (root=$away; run_maven -ntp -q "-Dcoachline.site=file:$1" verify) && ls "$away"/org.example.collections.site/target/repository/plugins/org.example.collections.code_*.jar >/dev/null
  outcome=$?
  rm -rf "$away"
  [ "$outcome" -eq 0 ] || say "the example does not build against $1"
  return "$outcome"
}
