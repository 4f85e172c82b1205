/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.paper;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What documents may be written as. */
public enum PaperFormat {
    /** To be read and printed: as it was set, tagged for screen readers, with its fonts. */
    PDF,
    /** To be read, printed and edited in a word processor. */
    DOCX;

    /**
     * The end of a file's name.
     *
     * @return in lower case, with its dot
     */
    public String ending() {
        return '.' + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that a file's name ends in.
     *
     * @param file any name
     * @return nothing when it ends in none of them
     */
    public static Optional<PaperFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }

    /**
     * All endings.
     *
     * @return for people
     */
    public static String endings() {
        return Arrays.stream(values()).map(PaperFormat::ending).collect(Collectors.joining(", "));
    }
}
