# Copyright (c) 2026 The Coachline authors. SPDX-License-Identifier: EPL-2.0
# Letters. Read by `coachline`.

# Java reads file names and arguments by the locale, and under one that knows ASCII alone (LC_ALL=C, or a name of a locale that
# this machine does not have) it cannot even say the name of a file that holds any other letter. File names are UTF-8 then.
# A locale of another encoding, such as ISO 8859-1, is somebody's choice, with file names to match, and stays.
speak_utf8() {
  case $(locale charmap 2>/dev/null) in
    ANSI_X3.4-1968 | US-ASCII | ASCII | 646) ;;
    *) return 0 ;;
  esac
  for utf8 in C.UTF-8 C.utf8 en_US.UTF-8 en_US.utf8; do
    if [ "$(LC_ALL=$utf8 locale charmap 2>/dev/null)" = UTF-8 ]; then
      # LC_ALL where it was what counted; elsewhere the language of messages stays what it was.
      if [ -n "${LC_ALL-}" ]; then LC_ALL=$utf8; export LC_ALL; else LC_CTYPE=$utf8; export LC_CTYPE; fi
      return 0
    fi
  done
}
