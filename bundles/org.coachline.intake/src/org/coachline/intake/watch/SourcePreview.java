/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coachline.intake.internal.watch.PreviewRun;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/**
 * What a source would find, before it is one. Changes nothing anywhere.
 *
 * @param files   how many files are there
 * @param calls   how many calls they may become
 * @param waiting how many wait for something
 * @param refused how many would be left out
 * @param rows    the newest of them, and the first of what is left out
 * @param remarks what is odd about the whole
 * @param list    how the list of recordings is read; null where there is none
 */
public record SourcePreview(int files, int calls, int waiting, int refused, List<Row> rows, List<String> remarks, @Nullable ListLook list) {

    /**
     * One call that would be made, or one file that would not.
     *
     * @param file    under the folder
     * @param start   when it began; null where that is not known
     * @param zone    in which it is shown
     * @param agent   by name or by what the switch calls them; empty where unknown
     * @param queue   empty where unknown
     * @param id      empty where unknown
     * @param other   who called whom and the like, in a few words
     * @param texts   whether there is a transcript
     * @param remarks what is odd
     * @param taken   whether it would become a call
     */
    public record Row(String file, @Nullable Instant start, String zone, String agent, String queue, String id, String other, boolean texts, List<String> remarks,
            boolean taken) {

        /** Keeps a copy of the list. */
        public Row {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * How a list of recordings is read, as it was said or guessed.
     *
     * @param file      its name
     * @param encoding  of a CSV file; empty for a workbook
     * @param separator of a CSV file; empty for a workbook
     * @param dateForm  of days and times; empty where it has none
     * @param headings  its columns
     * @param columns   the heading of each field that is read
     * @param sample    its first rows
     */
    public record ListLook(String file, String encoding, String separator, String dateForm, List<String> headings, Map<CallField, String> columns,
            List<List<String>> sample) {

        /** Keeps copies. */
        public ListLook {
            headings = List.copyOf(headings);
            columns = Map.copyOf(columns);
            sample = List.copyOf(sample);
        }
    }

    /** Keeps copies of the lists. */
    public SourcePreview {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /**
     * Looks at a folder. Blocks: some hundred milliseconds for ten thousand files, and as long as reading the newest rows' transcripts takes.
     *
     * @param settings how it would be read
     * @param folder   where
     * @param library  the open library's folder, which is left out
     * @param most     rows at most
     * @param monitor  for cancel
     * @throws SourceException                                     if nothing can be seen there, in plain words
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static SourcePreview of(SourceSettings settings, Path folder, Path library, int most, IProgressMonitor monitor) throws SourceException {
        return PreviewRun.run(settings, folder, library, most, monitor);
    }
}
