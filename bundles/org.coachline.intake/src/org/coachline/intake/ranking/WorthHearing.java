/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.ranking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.catalog.Catalog;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.RankingRow;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A call that is worth hearing, and why.
 *
 * @param call   as lists have it
 * @param ranked its place, with the reasons
 * @since 1.0
 */
public record WorthHearing(CallRow call, RankedCall ranked) {

    private static final int PARTS = 100;
    private static final int READING = 75;

    /**
     * The first of the calls that nobody has reviewed: those that began lately, as long as there are any. Costs what {@link CallRanking}
     * does; not for a user interface's thread.
     *
     * @param library read only
     * @param catalog knows what caller types are called
     * @param since   when lately began
     * @param most    at most so many
     * @param monitor told, and asked, once for a thousand calls
     * @return the first to be heard first
     * @throws LibraryException when the library cannot be read
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static List<WorthHearing> first(Library library, Catalog catalog, Instant since, int most, IProgressMonitor monitor) throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, PARTS);
        List<RankingRow> known = library.figures().ranking(progress.split(READING));
        List<RankedCall> all = CallRanking.of(known, RankSettings.of(library), catalog, progress.split(PARTS - READING)).stream().filter(each -> !each.heard()).toList();
        Set<String> late = known.stream().filter(row -> row.start() != null && !row.start().isBefore(since)).map(RankingRow::callId)
                .collect(Collectors.toSet());
        List<RankedCall> lately = all.stream().filter(each -> late.contains(each.callId())).toList();
        List<RankedCall> ranked = (lately.isEmpty() ? all : lately).stream().limit(most).toList();
        Map<String, CallRow> rows = new HashMap<>();
        library.day().calls(ranked.stream().map(RankedCall::callId).toList()).forEach(row -> rows.put(row.id(), row));
        List<WorthHearing> first = new ArrayList<>();
        for (RankedCall each : ranked) {
            CallRow row = rows.get(each.callId());
            // One that was deleted in between is no call any more.
            if (row != null) {
                first.add(new WorthHearing(row, each));
            }
        }
        return first;
    }
}
