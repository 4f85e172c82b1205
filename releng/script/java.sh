# Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
# Finding a JDK of 21 or newer. Sets `java` (the program) and `java_home`. Read by `coachline`.

java_needed=21

# The major version of the JDK in folder $1, from its `release` file, or nothing: asking each JDK itself costs a start.
java_version_of() {
  java_version=
  [ -x "$1/bin/java" ] && [ -f "$1/release" ] || return 1
  while IFS='=' read -r key value; do
    if [ "$key" = JAVA_VERSION ]; then
      value=${value#\"}; value=${value%%[!0-9]*}
      java_version=$value
      return 0
    fi
  done <"$1/release"
  return 1
}

# Takes the JDK in folder $1 when it is new enough and can compile.
try_java() {
  java_version_of "$1" || return 1
  [ "${java_version:-0}" -ge "$java_needed" ] && [ -x "$1/bin/javac" ] || return 1
  java_home=$1
  java=$1/bin/java
}

# Looks where JDKs usually are; the newest of the first kind of place that has one wins.
find_java() {
  if [ -n "${java_home-}" ]; then return 0; fi
  if [ -n "${JAVA_HOME-}" ] && try_java "$JAVA_HOME"; then return 0; fi
  if [ -s "$state/java" ]; then
    read -r remembered <"$state/java"
    try_java "$remembered" && return 0
  fi
  search_java || { say "$(java_missing)"; return 1; }
  mkdir -p "$state" 2>/dev/null && printf '%s\n' "$java_home" 2>/dev/null >"$state/java"
  return 0
}

search_java() {
  on_path=$(command -v javac 2>/dev/null) || on_path=
  if [ -n "$on_path" ]; then
    while [ -L "$on_path" ]; do
      link=$(readlink "$on_path")
      case $link in /*) on_path=$link ;; *) on_path=${on_path%/*}/$link ;; esac
    done
    try_java "${on_path%/bin/javac}" && return 0
  fi
  if [ -x /usr/libexec/java_home ]; then
    try_java "$(/usr/libexec/java_home -v "$java_needed+" 2>/dev/null)" && return 0
  fi
  newest=0
  newest_home=
  for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* /usr/local/openjdk* \
      "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.jdk/* "${HOME-}"/.local/share/mise/installs/java/* \
      "${HOME-}"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if try_java "$home" && [ "$java_version" -gt "$newest" ]; then
      newest=$java_version
      newest_home=$home
    fi
  done
  [ -n "$newest_home" ] && try_java "$newest_home"
}

java_missing() {
  case $(uname -s) in
    Darwin) how='brew install openjdk' ;;
    *)
      if command -v apt-get >/dev/null 2>&1; then how="apt-get install openjdk-$java_needed-jdk"
      elif command -v dnf >/dev/null 2>&1; then how="dnf install java-$java_needed-openjdk-devel"
      elif command -v pacman >/dev/null 2>&1; then how='pacman -S jdk-openjdk'
      elif command -v zypper >/dev/null 2>&1; then how="zypper install java-$java_needed-openjdk-devel"
      else how='install one from adoptium.net'; fi ;;
  esac
  printf 'no JDK %s or newer was found: %s (adoptium.net has one for every system), or point JAVA_HOME at one.' "$java_needed" "$how"
}
