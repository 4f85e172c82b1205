/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.coachline.insight.AgentProgress;
import org.coachline.insight.CallerMatrix;
import org.coachline.insight.Interval;
import org.coachline.insight.PraiseRatio;
import org.coachline.insight.Proportion;
import org.coachline.insight.Recovery;
import org.coachline.insight.agreement.Calibration;
import org.coachline.insight.agreement.Coefficient;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartTable;
import org.jspecify.annotations.Nullable;

/** Figures that need no picture: each with its arithmetic. Pure functions. */
final class PlainFigures {

    /** More hard calls one by one than this nobody reads here; the list of calls has all of them. */
    private static final int MOST_HARD = 12;
    private static final int MOST_COLLEAGUES = 8;

    private PlainFigures() {
    }

    /** Praise and recovery. */
    static ChartTable praiseAndRecovery(AgentProgress progress) {
        List<ChartTable.Row> rows = new ArrayList<>();
        for (PraiseRatio each : progress.praise()) {
            String who = each.reviewer().isEmpty() ? ProgressTexts.get("reviewer.unknown") : each.reviewer();
            long all = each.usedWell() + each.other();
            rows.add(row(null, ProgressTexts.get("praise.by", who), all == 0 ? "" : share(each.share(), progress, each.reviews()),
                    ProgressTexts.get("praise.how", each.usedWell(), all, each.reviews())));
        }
        if (progress.praise().isEmpty()) {
            rows.add(row(null, ProgressTexts.get("praise"), "", ProgressTexts.get("praise.none")));
        }
        recovery(progress, rows);
        return table(rows);
    }

    private static void recovery(AgentProgress progress, List<ChartTable.Row> rows) {
        List<Recovery> hard = progress.recovery();
        List<Recovery> tooShort = hard.stream().filter(Recovery::tooShort).toList();
        long minutes = progress.settings().rest().toMinutes();
        rows.add(row(calls(hard), ProgressTexts.get("recovery.hard"), ProgressTexts.get("count", hard.size()),
                ProgressTexts.get("recovery.hardHow", progress.settings().hardFrom())));
        rows.add(row(calls(tooShort), ProgressTexts.get("recovery.short"), ProgressTexts.get("count", tooShort.size()),
                ProgressTexts.get("recovery.shortHow", minutes)));
        tooShort.stream().sorted(Comparator.comparing(Recovery::ended).reversed()).limit(MOST_HARD).forEach(each -> {
            Set<String> both = new HashSet<>(Set.of(each.callId()));
            if (each.nextCallId() != null) {
                both.add(each.nextCallId());
            }
            rows.add(row(new ChartDatum.Calls(both), ProgressTexts.get("recovery.one",
                    ProgressTexts.day(LocalDate.ofInstant(each.ended(), progress.settings().calendar().zone()))), "", each.sentence()));
        });
    }

    private static ChartDatum.@Nullable Calls calls(List<Recovery> hard) {
        return hard.isEmpty() ? null : new ChartDatum.Calls(Set.copyOf(hard.stream().map(Recovery::callId).toList()));
    }

    /** How far reviewers agree, in figures: what is undefined says why. */
    static ChartTable agreement(AgentProgress progress) {
        Calibration calibration = progress.calibration();
        List<ChartTable.Row> rows = new ArrayList<>();
        Double found = calibration.found().share();
        rows.add(row(null, ProgressTexts.get("agreement.found"), found == null ? ProgressTexts.get("undefined") : ProgressTexts.get("percent", found),
                found == null ? calibration.found().undefined() : ProgressTexts.get("agreement.foundHow", calibration.found().moments(),
                        calibration.found().byAll(), calibration.toleranceMicros() / 1e6)));
        for (Coefficient each : calibration.verdicts()) {
            rows.add(row(null, ProgressTexts.get("agreement." + each.kind().name()), each.value() == null ? ProgressTexts.get("undefined")
                    : ProgressTexts.get("decimal", each.value()), each.sentence()));
        }
        for (Calibration.LeftOut each : calibration.leftOut()) {
            rows.add(row(null, ProgressTexts.get("agreement.leftOut", each.reviewer().isEmpty() ? each.reviewId() : each.reviewer()), "", each.reason()));
        }
        return table(rows);
    }

    /**
     * Who could teach whom: for the screen alone, because it names colleagues.
     *
     * @return a sentence for each cell in which the agent stands out and a colleague differs
     */
    static List<String> colleagues(AgentProgress progress) {
        List<String> sentences = new ArrayList<>();
        for (CallerMatrix.Cell cell : progress.matrix().cells()) {
            for (CallerMatrix.Pair pair : cell.pairs()) {
                String type = cell.callerType().isEmpty() ? ProgressTexts.get("callerType.unknown") : progress.name(cell.callerType());
                sentences.add(ProgressTexts.get(cell.standing() == CallerMatrix.Standing.STRUGGLES ? "colleague.teaches" : "colleague.learns",
                        progress.name(cell.technique()), type, progress.name(pair.agentId()), pair.count().used(), pair.count().chances(),
                        cell.own().used(), cell.own().chances()));
            }
        }
        return sentences.size() > MOST_COLLEAGUES ? sentences.subList(0, MOST_COLLEAGUES) : sentences;
    }

    private static String share(Proportion share, AgentProgress progress, long reviews) {
        if (reviews < progress.settings().fewestCalls()) {
            return ProgressTexts.get("tooFewShort");
        }
        Interval interval = share.wilson(progress.settings().confidence());
        return ProgressTexts.get("percentRange", share.share(), interval.low(), interval.high());
    }

    private static ChartTable.Row row(@Nullable ChartDatum datum, String... cells) {
        return new ChartTable.Row(List.of(cells), datum);
    }

    private static ChartTable table(List<ChartTable.Row> rows) {
        return new ChartTable(List.of(ProgressTexts.get("figure"), ProgressTexts.get("figure.value"), ProgressTexts.get("figure.how")), rows);
    }
}
