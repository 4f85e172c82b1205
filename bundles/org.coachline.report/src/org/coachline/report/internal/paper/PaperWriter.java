/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.coachline.insight.debrief.Debrief;
import org.coachline.insight.debrief.RolePlayCard;
import org.coachline.report.ReportException;
import org.coachline.report.internal.Fonts;
import org.coachline.report.internal.SafeFile;
import org.coachline.report.paper.PaperFormat;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Lays documents out and writes them. */
public final class PaperWriter {

    private static final int STEPS = 3;

    private PaperWriter() {
    }

    /** Writes a debrief; how many different characters no font has. */
    public static int write(Debrief debrief, Path file, IProgressMonitor monitor) throws ReportException {
        return write(DebriefPages.of(debrief), file, monitor);
    }

    /** Writes cards; how many different characters no font has. */
    public static int write(List<RolePlayCard> cards, int perPage, Path file, IProgressMonitor monitor) throws ReportException {
        return write(CardPages.of(cards, perPage), file, monitor);
    }

    private static int write(Pages pages, Path file, IProgressMonitor monitor) throws ReportException {
        PaperFormat format = PaperFormat.of(file).orElseThrow(() -> new IllegalArgumentException("not a format of documents: " + file));
        SubMonitor progress = SubMonitor.convert(monitor, PaperMessages.format(PaperMessages.Writing, file.getFileName()), STEPS);
        int[] replaced = {0};
        Fonts.needed(file, () -> SafeFile.write(file, out -> {
            OutputStream asked = new Asking(out, progress.split(1));
            switch (format) {
            case PDF -> replaced[0] = PdfPaper.write(pages, asked);
            case DOCX -> WordPaper.write(pages, asked);
            }
            progress.split(STEPS - 1);
        }));
        return replaced[0];
    }

    /** Stops writing when somebody asked to. */
    private static final class Asking extends FilterOutputStream {

        private final IProgressMonitor monitor;

        Asking(OutputStream out, IProgressMonitor monitor) {
            super(out);
            this.monitor = monitor;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            // The file is closed by who opened it; POI closes what it is given.
            out.flush();
        }
    }
}
