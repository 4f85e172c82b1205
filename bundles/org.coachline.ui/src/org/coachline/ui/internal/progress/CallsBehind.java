/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.coachline.insight.AgentProgress;
import org.coachline.insight.AgentProgressReader;
import org.coachline.insight.Days;
import org.coachline.insight.GoalEffect;
import org.coachline.insight.GoalEffects;
import org.coachline.insight.SameDayClock;
import org.coachline.insight.VersionReading;
import org.coachline.library.CallFigures;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.library.Period;
import org.coachline.library.ReviewTimes;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.chart.ChartDatum;
import org.jspecify.annotations.Nullable;

/**
 * The calls behind a point, bar or cell of a chart, each with the moments that made it: exactly those that were counted. Immutable.
 *
 * @param rows      the latest call first, its moments in the order in which they were said; a call without any has a row of its own
 * @param calls     how many calls these are
 * @param truncated whether there are more than are listed
 */
record CallsBehind(List<Row> rows, int calls, boolean truncated) {

    /** More moments than this nobody listens to in a row. */
    static final int MOST = 2_000;
    /** Nothing is chosen. */
    static final CallsBehind NONE = new CallsBehind(List.of(), 0, false);

    /**
     * A moment, or a call without one.
     *
     * @param callId     of the call
     * @param start      when it began, if known
     * @param zone       in which that is shown, if known
     * @param callerType of the call, if known
     * @param first      whether it is the first row of its call
     * @param moment     null for a call without one
     */
    record Row(String callId, @Nullable Instant start, @Nullable String zone, @Nullable CatalogRef callerType, boolean first, @Nullable MomentRow moment) {
    }

    CallsBehind {
        rows = List.copyOf(rows);
    }

    /** The moments, in the order of the list. */
    List<MomentRow> moments() {
        return rows.stream().map(Row::moment).filter(java.util.Objects::nonNull).toList();
    }

    /**
     * Reads them. Blocks on the disk: not for the UI thread.
     *
     * @param library  read only
     * @param progress what the chart shows
     * @param datum    what of it
     * @return what is behind it
     * @throws LibraryException when the library cannot be read
     */
    static CallsBehind of(Library library, AgentProgress progress, ChartDatum datum) throws LibraryException {
        return of(library, progress, VersionReading.THEN, datum);
    }

    /** The same where marks were counted under another version of their packs. */
    static CallsBehind of(Library library, AgentProgress progress, VersionReading reading, ChartDatum datum) throws LibraryException {
        return new Asked(library, progress, reading).about(datum);
    }

    private record Asked(Library library, AgentProgress progress, VersionReading reading) {

        CallsBehind about(ChartDatum datum) throws LibraryException {
            MomentQuery own = MomentQuery.ALL.withAgent(progress.agentId());
            Period all = progress.days().period();
            return switch (datum) {
                case ChartDatum.Rate rate -> {
                    Period period = new Days(rate.first(), rate.last(), progress.days().zone()).period();
                    yield counted(own.withPeriod(period.from(), period.to()), rate.technique(), row -> true);
                }
                case ChartDatum.Judged judged -> counted(own.withPeriod(all.from(), all.to()), judged.technique(),
                        row -> judged.verdict() == null || row.verdict() == judged.verdict());
                case ChartDatum.WithCaller cell -> counted(own.withPeriod(all.from(), all.to()), cell.technique(),
                        row -> cell.callerType().equals(row.callerType() == null ? "" : row.callerType().key()));
                case ChartDatum.Side side -> side(own, side.effect(), side.after());
                case ChartDatum.Outcome outcome -> {
                    Period period = new Days(outcome.first(), outcome.last(), progress.days().zone()).period();
                    yield calls(library.figures().calls(Set.of(progress.agentId()), period));
                }
                case ChartDatum.Delivery delivery -> delivered(delivery, all);
                case ChartDatum.Agreed agreed -> agreed(agreed.technique(), all);
                case ChartDatum.Calls some -> calls(library.figures().calls(Set.of(progress.agentId()), all).stream()
                        .filter(call -> some.callIds().contains(call.callId())).toList());
            };
        }

        private CallsBehind counted(MomentQuery query, String technique, Predicate<MomentRow> wanted) throws LibraryException {
            List<String> keys = new ArrayList<>(List.of(technique));
            reading.readAs().forEach((was, now) -> {
                if (now.equals(technique)) {
                    keys.add(was);
                }
            });
            List<MomentRow> rows = new ArrayList<>();
            for (String key : keys) {
                library.moments(query.withTechnique(key)).stream().filter(row -> row.technique() != null && row.verdict() != Verdict.NONE).filter(wanted)
                        .forEach(rows::add);
            }
            return of(rows);
        }

        private CallsBehind side(MomentQuery own, GoalEffect effect, boolean after) throws LibraryException {
            CoachingPlan plan = library.load(CoachingPlan.class, effect.planId()).document();
            Set<String> calls = GoalEffects.calls(plan, effect, after, reading.of(library.figures().callTallies(progress.agentId(), Period.ALWAYS)),
                    progress.settings());
            return counted(own, effect.technique(), row -> calls.contains(row.callId()));
        }

        private CallsBehind delivered(ChartDatum.Delivery delivery, Period all) throws LibraryException {
            Set<String> reviews = new HashSet<>();
            Set<String> calls = new HashSet<>();
            for (ReviewTimes each : library.figures().reviews(Set.of(progress.agentId()), all)) {
                double hours = SameDayClock.deliveryHours(each, progress.settings()).orElse(Double.NaN);
                if (hours >= delivery.fromHours() && hours < delivery.toHours()) {
                    reviews.add(each.reviewId());
                    calls.add(each.callId());
                }
            }
            return calls(library.figures().calls(Set.of(progress.agentId()), all).stream().filter(call -> calls.contains(call.callId())).toList(),
                    row -> reviews.contains(row.reviewId()));
        }

        private CallsBehind agreed(String technique, Period all) throws LibraryException {
            Set<String> compared = AgentProgressReader.compared(library, progress.agentId(), progress.days()).stream().map(ReviewTimes::reviewId)
                    .collect(Collectors.toSet());
            return of(library.moments(MomentQuery.ALL.withAgent(progress.agentId()).withTechnique(technique).withPeriod(all.from(), all.to())).stream()
                    .filter(row -> compared.contains(row.reviewId())).toList());
        }

        private CallsBehind calls(List<CallFigures> calls) throws LibraryException {
            return calls(calls, row -> true);
        }

        /** Calls with those of their moments that are wanted; also those without any. */
        private CallsBehind calls(List<CallFigures> calls, Predicate<MomentRow> wanted) throws LibraryException {
            List<Row> rows = new ArrayList<>();
            List<CallFigures> latest = calls.stream().sorted(Comparator.comparing(CallFigures::start, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                    .toList();
            boolean more = false;
            for (CallFigures call : latest) {
                if (rows.size() >= MOST) {
                    more = true;
                    break;
                }
                List<MomentRow> moments = library.moments(MomentQuery.ALL.withCall(call.callId()).withAgent(progress.agentId())).stream()
                        .filter(wanted).toList();
                if (moments.isEmpty()) {
                    rows.add(new Row(call.callId(), call.start(), progress.days().zone().getId(), call.callerType(), true, null));
                }
                for (MomentRow moment : moments) {
                    rows.add(row(moment, moment == moments.get(0)));
                }
            }
            return new CallsBehind(rows.subList(0, Math.min(MOST, rows.size())), latest.size(), more || rows.size() > MOST);
        }

        private static Row row(MomentRow moment, boolean first) {
            return new Row(moment.callId(), moment.callStart(), moment.zone(), moment.callerType(), first, moment);
        }

        private static CallsBehind of(List<MomentRow> moments) {
            List<MomentRow> sorted = moments.stream().sorted(Comparator.comparing(MomentRow::callStart, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed().thenComparing(MomentRow::callId).thenComparingLong(MomentRow::startMicros).thenComparing(MomentRow::id)).toList();
            List<Row> rows = new ArrayList<>();
            Set<String> calls = new HashSet<>();
            for (MomentRow moment : sorted) {
                rows.add(row(moment, calls.add(moment.callId())));
            }
            return new CallsBehind(rows.subList(0, Math.min(MOST, rows.size())), calls.size(), rows.size() > MOST);
        }
    }
}
