/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.nio.file.Path;
import java.util.Locale;
import org.coachline.report.ReportException;
import org.coachline.report.ReportException.Reason;

/** What is said where this machine has no fonts to draw with: the platform throws one of several things then, none of which says so plainly. */
public final class Fonts {

    /** What draws. */
    @FunctionalInterface
    public interface Drawing {
        /**
         * Draws and writes.
         *
         * @throws ReportException when that fails
         */
        void run() throws ReportException;
    }

    private Fonts() {
    }

    /**
     * Draws, and tells missing fonts from faults of ours.
     *
     * @param file    that is written
     * @param drawing what draws it
     * @throws ReportException what it threw, or that there are no fonts
     */
    public static void needed(Path file, Drawing drawing) throws ReportException {
        try {
            drawing.run();
        } catch (InternalError | LinkageError | RuntimeException e) {
            if (missing(e)) {
                throw new ReportException(Reason.IO, file, Messages.format(Messages.Chart_noFonts, file), e);
            }
            throw e;
        }
    }

    /**
     * Whether something was thrown because libraries or the configuration of fonts are missing: then it names them.
     *
     * @param thrown by what draws
     * @return false where the fault is another one
     */
    public static boolean missing(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            String said = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
            if (said.contains("font") && !said.contains("pdfbox") || said.contains("sun.awt") || said.contains("sun/awt") || said.contains("libawt")) {
                return true;
            }
        }
        return false;
    }
}
