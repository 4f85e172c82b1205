/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.interchange.internal;

import java.util.stream.Collectors;

/** Text as a piece of a file can hold it: a blank line would end the piece. */
final class Lines {

    private Lines() {
    }

    /** Without blank lines and white space around lines. */
    static String of(String text) {
        return text.lines().map(String::strip).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** All on one line. */
    static String inOne(String text) {
        return of(text).replace('\n', ' ');
    }
}
