# Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
# Maven, and what it builds: the product for a start, the archives to hand out, the generated model code.
# Read by `coachline`.

maven_needed=3.9.9
maven_fetched=3.9.11

cache_folder() {
  if [ -n "${XDG_CACHE_HOME-}" ]; then cache=$XDG_CACHE_HOME/coachline
  elif [ -n "${HOME-}" ] && [ -w "$HOME" ]; then cache=$HOME/.cache/coachline
  else cache=$state/cache; fi
  mkdir -p "$cache" || { say "cannot make the folder $cache"; return 1; }
}

# True when version $1 is at least version $2, number by number.
version_at_least() {
  awk -v have="$1" -v want="$2" 'BEGIN {
    split(have, h, /[.-]/); split(want, w, /[.-]/)
    for (i = 1; i <= 3; i++) if (h[i] + 0 != w[i] + 0) exit !(h[i] + 0 > w[i] + 0)
  }'
}

# Takes the Maven program $1 when it is new enough. An older one is remembered in `old_maven`: it can fetch a newer one.
try_maven() {
  [ -x "$1" ] || return 1
  maven_version=$(cd "$cache" && JAVA_HOME=$java_home "$1" -v 2>/dev/null </dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  [ -n "$maven_version" ] || return 1
  if version_at_least "$maven_version" "$maven_needed"; then
    maven=$1
  else
    old_maven=$1
    old_maven_version=$maven_version
    return 1
  fi
}

find_maven() {
  [ -n "${maven-}" ] && return 0
  find_java || return 1
  cache_folder || return 1
  old_maven=
  on_path=$(command -v mvn 2>/dev/null) || on_path=
  for candidate in "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" "${M2_HOME:+$M2_HOME/bin/mvn}" "$on_path" \
      "$cache/apache-maven-$maven_fetched/bin/mvn"; do
    [ -n "$candidate" ] && try_maven "$candidate" && break
  done
  if [ -z "${maven-}" ]; then fetch_maven || return 1; fi
  maven_settings=
  # What the machine's own Maven was told about mirrors and proxies holds for the fetched one too.
  case $maven in
    "$cache"/*)
      if [ -n "$old_maven" ]; then
        own=$old_maven
        while [ -L "$own" ]; do
          link=$(readlink "$own")
          case $link in /*) own=$link ;; *) own=${own%/*}/$link ;; esac
        done
        own=${own%/bin/*}/conf/settings.xml
        [ -f "$own" ] && maven_settings=$own
      fi ;;
  esac
  return 0
}

fetch_maven() {
  if [ -z "$old_maven" ]; then
    say "no Maven was found: install one (any version; $maven_needed or newer is used as it is), for instance with the package 'maven', or point MAVEN_HOME at one."
    return 1
  fi
  say "Maven $old_maven_version is too old for this build: fetching $maven_fetched with it (once, into $cache)"
  fetching=$cache/fetching.$$
  rm -rf "$fetching" && mkdir -p "$fetching"
  # In a folder of its own: the extensions of this source tree would stop an old Maven.
  if ! (cd "$fetching" && JAVA_HOME=$java_home "$old_maven" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      "-Dartifact=org.apache.maven:apache-maven:$maven_fetched:zip:bin" "-DoutputDirectory=$fetching" \
      </dev/null >"$fetching/log" 2>&1) || [ ! -f "$fetching/apache-maven-$maven_fetched/bin/mvn" ]; then
    grep -E 'ERROR|BUILD' "$fetching/log" | head -n 5 >&2
    rm -rf "$fetching"
    say "Maven $maven_fetched could not be fetched: is there a network? Otherwise install Maven $maven_needed or newer from maven.apache.org and point MAVEN_HOME at it."
    return 1
  fi
  chmod +x "$fetching/apache-maven-$maven_fetched/bin/mvn"
  mv "$fetching/apache-maven-$maven_fetched" "$cache/" 2>/dev/null
  rm -rf "$fetching"
  try_maven "$cache/apache-maven-$maven_fetched/bin/mvn"
}

# Maven on this source tree. Its standard input is closed, so that nothing can wait for an answer.
run_maven() {
  find_maven || return 1
  (
    cd "$root" || exit 1
    # JDK 24 and later warn about what Maven's own libraries do; those lines hide ours.
    case $java_version in
      2[4-9] | [3-9]?) MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS-}"; export MAVEN_OPTS ;;
    esac
    JAVA_HOME=$java_home
    export JAVA_HOME
    unset MAVEN_HOME M2_HOME MAVEN_ARGS
    "$maven" -B ${maven_settings:+-gs "$maven_settings"} "$@" </dev/null
  )
}

# Sets `platform` (as p2 spells it: os.ws.arch with slashes) and `platform_product`, the product's folder for it.
this_platform() {
  case $(uname -m) in x86_64 | amd64) arch=x86_64 ;; arm64 | aarch64) arch=aarch64 ;; *) arch=$(uname -m) ;; esac
  products=$root/releng/org.coachline.product/target/products/org.coachline.product
  case $(uname -s) in
    Darwin) platform=macosx/cocoa/$arch; platform_product=$products/$platform/Eclipse.app/Contents/Eclipse ;;
    Linux) platform=linux/gtk/$arch; platform_product=$products/$platform ;;
    *) platform=win32/win32/$arch; platform_product=$products/$platform ;;
  esac
}

# Around a Maven call that makes the product: afterwards `coachline` knows that nothing needs building.
begin_product() {
  mkdir -p "$state"
  cache_folder && tool SpeechModel "$root" "$cache"
  # The compiler looks at each file's own time: a class whose source is old is kept although what it calls has changed, and
  # fails when it runs. Compiling all anew costs seconds.
  if inputs_changed; then rm -rf "$root"/bundles/*/target/classes "$root"/tests/*/target/classes; fi
  : >"$state/building.begin"
}
end_product() {
  this_platform
  if [ ! -d "$platform_product/plugins" ]; then
    say "there is no product for $platform yet: the build makes them for Linux and Windows on x86_64 and for macOS on aarch64."
    return 1
  fi
  printf '%s\n' "$platform_product" >"$state/product"
  mv "$state/building.begin" "$state/built.begin"
  prepare_cli || return 1
  : >"$state/built.end"
}

build_product() {
  find_java && find_maven || return 1
  say "building what changed (the first time this fetches what the build needs, which can take some minutes)"
  begin_product
  log=$state/build.log
  if ! run_maven -ntp -q -pl releng/org.coachline.product -am -DskipTests package >"$log" 2>&1; then
    grep -E '^\[ERROR\]' "$log" | head -n 40 >&2
    say "the build failed; all it said is in $log"
    return 1
  fi
  end_product
}

# Runs one of our Java programs in releng/org.coachline.releng, compiled anew when a source changed.
tool() {
  find_java || return 1
  sources=$root/releng/org.coachline.releng/src
  if [ ! -f "$state/tools/built" ] || [ -n "$(find "$sources" -newer "$state/tools/built" -print | head -n 1)" ]; then
    rm -rf "$state/tools" && mkdir -p "$state/tools"
    "$java_home/bin/javac" --release 21 -d "$state/tools" "$sources"/org/coachline/releng/*.java || return 1
    : >"$state/tools/built"
  fi
  "$java" -XX:TieredStopAtLevel=1 -cp "$state/tools" org.coachline.releng.Tools "$@"
}

# The command line's own configuration: the product's bundles without what needs a window, with Java's class data of one
# run beside it. See CliConfiguration.java.
prepare_cli() {
  read -r product <"$state/product"
  rm -rf "$state/cli"
  tool CliConfiguration "$product" "$state/cli" "$root/releng/org.coachline.releng/start/CliStart.java"
}

notice() {
  build_product && tool Notice write "$root" && say "NOTICE says what the product ships"
}

# Written by the test that compares them otherwise, since it has the bundles as partners' code meets them.
write_api() {
  find_maven || return 1
  run_maven -ntp -q -pl tests/org.coachline.api.tests -am -Dtest=ApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dcoachline.api=write verify \
    && say "what partners may rely on was written into releng/api"
}

generate() {
  find_maven || return 1
  run_maven -ntp -q -pl releng/org.coachline.generator compile exec:java "$@" && say "the model code was written anew in bundles/*/src-gen"
}

build_archives() {
  find_maven || return 1
  say "building the archives and the update site"
  begin_product
  run_maven -ntp -DskipTests verify "$@" || return 1
  end_product || return 1
  rm -rf "$root/target/dist"
  tool Notice check "$root" && tool Archives "$root" "$root/target/dist" || return 1
  . "$parts/example.sh"
  build_example "$root/target/dist/updatesite"
}
