/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.ranking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.coachline.catalog.Catalog;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MeasuredFigures;
import org.coachline.library.RankingRow;
import org.coachline.model.Positions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Puts calls in the order in which they are worth hearing. A score is a sum of points: for each reason its weight, which is a setting,
 * times how much of it there is, from 0 to 1. What is not known of a call adds nothing. It is a way to sort, and says nothing of what
 * anybody felt.
 *
 * <p>Calls that were heard come after all others. Of the places of those that were not, a share is given to calls that are drawn by
 * chance from all of them, so that what is heard stays fit for statistics; the same seed draws the same calls.
 *
 * <p>Of a hundred thousand calls well under two seconds, of which the database takes most. Any thread but a user interface's.
 */
public final class CallRanking {

    private static final long SILENCE_FULL = 60 * Positions.SECOND;
    private static final double TALK_OVERS_FULL = 8;
    private static final double HOLDS_FULL = 3;
    private static final double LOUDER_FROM = 3;
    private static final double LOUDER_FULL = 12;
    private static final double HIGHER_FROM = 2;
    private static final double HIGHER_FULL = 6;
    private static final double TIMES_FROM = 1.5;
    private static final double TIMES_FULL = 3;
    private static final double SATISFIED = 4;
    private static final double LEAST_SATISFIED = 1;
    /** A median of fewer calls says little. */
    private static final int FEWEST = 20;
    private static final Duration PERIOD = Duration.ofDays(28);
    private static final double TENTHS = 10;
    private static final double FEW_SECONDS = 10;
    private static final int MINUTE = 60;
    private static final int FIRST_SHIFT = 30;
    private static final int SECOND_SHIFT = 27;
    private static final int LAST_SHIFT = 31;

    /** Calls at a time, and parts of progress of about the same time. */
    private static final int PIECE = 1_000;
    private static final int PARTS = 100;
    private static final int READING = 75;
    private static final int SCORING = 70;

    private final RankSettings settings;
    private final Map<RankSetting, Double> weights = new EnumMap<>(RankSetting.class);
    private final Map<String, String> typeNames = new HashMap<>();
    private final double seldomCalls;
    private final Set<String> callerTypes;
    private final Map<String, Double> medians = new HashMap<>();
    private final Map<String, Heard> agents = new HashMap<>();

    /** The starts of an agent's calls, and of those that were heard, each in order. */
    private record Heard(long[] all, long[] heard) {

        static int within(long[] sorted, long from, long to) {
            return place(sorted, to + 1) - place(sorted, from);
        }

        private static int place(long[] sorted, long value) {
            int found = Arrays.binarySearch(sorted, value);
            int at = found < 0 ? -found - 1 : found;
            while (found >= 0 && at > 0 && sorted[at - 1] == value) {
                at--;
            }
            return at;
        }
    }

    private record Scored(RankingRow row, double score, List<RankReason> reasons) {
    }

    private CallRanking(RankSettings settings, Catalog catalog) {
        this.settings = settings;
        catalog.callerTypes().forEach(each -> typeNames.put(each.ref().key(), each.name()));
        for (RankSetting each : RankSetting.values()) {
            if (each.isWeight()) {
                weights.put(each, settings.number(each));
            }
        }
        seldomCalls = settings.number(RankSetting.SELDOM_CALLS);
        callerTypes = settings.callerTypes();
    }

    /**
     * All calls of a library, the first to be heard first.
     *
     * @param catalog knows what caller types are called
     * @param monitor told, and asked whether it is still wanted, once for a thousand calls: some milliseconds
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static List<RankedCall> of(Library library, Catalog catalog, IProgressMonitor monitor) throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, PARTS);
        // The database takes most.
        List<RankingRow> rows = library.figures().ranking(progress.split(READING));
        return of(rows, RankSettings.of(library), catalog, progress.split(PARTS - READING));
    }

    /** Calls in their order, the first to be heard first. */
    public static List<RankedCall> of(List<RankingRow> rows, RankSettings settings, Catalog catalog) {
        return of(rows, settings, catalog, new NullProgressMonitor());
    }

    /**
     * The same for many.
     *
     * @param monitor told, and asked whether it is still wanted, once for a thousand calls
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static List<RankedCall> of(List<RankingRow> rows, RankSettings settings, Catalog catalog, IProgressMonitor monitor) {
        return new CallRanking(settings, catalog).ranked(rows, SubMonitor.convert(monitor, PARTS));
    }

    private List<RankedCall> ranked(List<RankingRow> rows, SubMonitor progress) {
        learn(rows);
        SubMonitor scoring = progress.split(SCORING).setWorkRemaining(rows.size() / PIECE + 1);
        List<Scored> scored = new ArrayList<>(rows.size());
        for (RankingRow row : rows) {
            if (scored.size() % PIECE == 0) {
                scoring.split(1).subTask(RankMessages.get("ranked", scored.size(), rows.size()));
            }
            List<RankReason> reasons = reasons(row);
            scored.add(new Scored(row, reasons.stream().mapToDouble(RankReason::points).sum(), reasons));
        }
        Comparator<Scored> byScore = Comparator.comparingDouble(Scored::score).reversed()
                .thenComparing(each -> each.row.start(), Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(each -> each.row.callId());
        scored.sort(byScore);
        List<Scored> unheard = scored.stream().filter(each -> !each.row.heard()).toList();
        List<RankedCall> ranked = new ArrayList<>(scored.size());
        mix(unheard, ranked, progress.split(PARTS - SCORING));
        scored.stream().filter(each -> each.row.heard()).forEach(each -> ranked.add(ranked(each, ranked.size() + 1, false)));
        return ranked;
    }

    /** Gives each place to the next by score, or, where the share of chance has come to a whole one, to the next that was drawn. */
    private void mix(List<Scored> unheard, List<RankedCall> ranked, SubMonitor progress) {
        progress.setWorkRemaining(unheard.size() / PIECE + 1);
        double chance = settings.number(RankSetting.CHANCE);
        List<Scored> drawn = new ArrayList<>();
        if (chance > 0) {
            Map<String, Long> keys = new HashMap<>();
            unheard.forEach(each -> keys.put(each.row.callId(), draw(each.row.callId())));
            drawn.addAll(unheard);
            drawn.sort(Comparator.comparing((Scored each) -> keys.get(each.row.callId())).thenComparing(each -> each.row.callId()));
        }
        Set<String> placed = new HashSet<>();
        int nextByScore = 0;
        int nextDrawn = 0;
        int chances = 0;
        for (int place = 1; place <= unheard.size(); place++) {
            if (place % PIECE == 1) {
                progress.split(1);
            }
            boolean byChance = Math.floor(place * chance) > chances;
            List<Scored> from = byChance ? drawn : unheard;
            int at = byChance ? nextDrawn : nextByScore;
            while (placed.contains(from.get(at).row.callId())) {
                at++;
            }
            Scored next = from.get(at);
            placed.add(next.row.callId());
            if (byChance) {
                chances++;
                nextDrawn = at + 1;
            } else {
                nextByScore = at + 1;
            }
            ranked.add(ranked(next, place, byChance));
        }
    }

    private RankedCall ranked(Scored scored, int rank, boolean drawn) {
        List<RankReason> reasons = new ArrayList<>(scored.reasons);
        reasons.sort(Comparator.comparingDouble(RankReason::points).reversed());
        if (drawn) {
            reasons.addFirst(new RankReason(RankSetting.CHANCE, 0, () -> RankMessages.get("drawn", Long.toString(settings.seed()))));
        }
        return new RankedCall(scored.row.callId(), rank, scored.score, drawn, scored.row.figures() != null, scored.row.heard(), reasons);
    }

    /** A number that depends on the seed and the id alone: FNV-1a, mixed as SplitMix64 does (Steele, Lea, Flood, OOPSLA 2014). */
    private long draw(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        long mixed = hash + settings.seed() * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ mixed >>> FIRST_SHIFT) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> SECOND_SHIFT) * 0x94d049bb133111ebL;
        return (mixed ^ mixed >>> LAST_SHIFT) & Long.MAX_VALUE;
    }

    private void learn(List<RankingRow> rows) {
        Map<String, List<Long>> times = new HashMap<>();
        Map<String, List<RankingRow>> byAgent = new HashMap<>();
        for (RankingRow row : rows) {
            Long handled = handled(row);
            if (handled != null) {
                times.computeIfAbsent("", any -> new ArrayList<>()).add(handled);
                if (!row.queue().isEmpty()) {
                    times.computeIfAbsent(row.queue(), any -> new ArrayList<>()).add(handled);
                }
            }
            if (!row.agentId().isEmpty() && row.start() != null) {
                byAgent.computeIfAbsent(row.agentId(), any -> new ArrayList<>()).add(row);
            }
        }
        times.forEach((queue, all) -> {
            if (all.size() >= FEWEST) {
                long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
                medians.put(queue, (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0);
            }
        });
        byAgent.forEach((agent, calls) -> agents.put(agent, new Heard(starts(calls, false), starts(calls, true))));
    }

    private static long[] starts(List<RankingRow> calls, boolean onlyHeard) {
        return calls.stream().filter(row -> !onlyHeard || row.heard()).mapToLong(row -> millis(row.start())).sorted().toArray();
    }

    private static long millis(@Nullable Instant start) {
        return start == null ? 0 : start.toEpochMilli();
    }

    private static @Nullable Long handled(RankingRow row) {
        Long told = row.handleTimeMicros();
        return told != null && told > 0 ? told : row.durationMicros() > 0 ? (Long) row.durationMicros() : null;
    }

    private List<RankReason> reasons(RankingRow row) {
        List<RankReason> reasons = new ArrayList<>();
        MeasuredFigures figures = row.figures();
        if (figures != null) {
            measured(figures, reasons);
        }
        handleTime(row, reasons);
        Double satisfaction = row.satisfaction();
        if (satisfaction != null && satisfaction < SATISFIED) {
            add(reasons, RankSetting.SATISFACTION, (SATISFIED - satisfaction) / (SATISFIED - LEAST_SATISFIED),
                    () -> RankMessages.get("satisfaction", tenths(satisfaction)));
        }
        if (row.helpRequested()) {
            add(reasons, RankSetting.HELP, 1, () -> RankMessages.get("help"));
        }
        String type = row.callerType();
        Set<String> counting = callerTypes;
        if (type != null && (counting.isEmpty() || counting.contains(type))) {
            add(reasons, RankSetting.CALLER_TYPE, 1, () -> RankMessages.get("callerType", typeNames.getOrDefault(type, type.substring(type.indexOf('/') + 1).replace('-', ' '))));
        }
        seldom(row, reasons);
        return reasons;
    }

    private void measured(MeasuredFigures figures, List<RankReason> reasons) {
        if (figures.silences() > 0) {
            add(reasons, RankSetting.SILENCE, figures.silenceMicros() / (double) SILENCE_FULL,
                    () -> RankMessages.get("silence", figures.silences(), lasting(figures.silenceMicros())));
        }
        Integer byAgent = figures.talkOversByAgent();
        Integer byCustomer = figures.talkOversByCustomer();
        if (byAgent != null && byCustomer != null && byAgent + byCustomer > 0) {
            add(reasons, RankSetting.TALK_OVER, (byAgent + byCustomer) / TALK_OVERS_FULL, () -> talkOver(byAgent, byCustomer));
        }
        Integer holds = figures.longHolds();
        Long longest = figures.longestHoldMicros();
        if (holds != null && longest != null && holds > 0) {
            add(reasons, RankSetting.HOLDS, holds / HOLDS_FULL, () -> RankMessages.get("holds", holds, lasting(longest)));
        }
        rise(reasons, RankSetting.LOUDER, figures.customerLouderDb(), figures.customerLouderMicros(), LOUDER_FROM, LOUDER_FULL, "louder");
        rise(reasons, RankSetting.HIGHER, figures.customerHigherSemitones(), figures.customerHigherMicros(), HIGHER_FROM, HIGHER_FULL, "higher");
    }

    private void rise(List<RankReason> reasons, RankSetting by, @Nullable Double rise, @Nullable Long at, double from, double full, String key) {
        if (rise != null && at != null && rise >= from) {
            add(reasons, by, rise / full, () -> RankMessages.get(key, tenths(rise), Positions.clock(at)));
        }
    }

    private void handleTime(RankingRow row, List<RankReason> reasons) {
        Long handled = handled(row);
        Double ofQueue = row.queue().isEmpty() ? null : medians.get(row.queue());
        Double median = ofQueue == null ? medians.get("") : ofQueue;
        if (handled == null || median == null || median <= 0) {
            return;
        }
        double times = handled / median;
        if (times >= TIMES_FROM) {
            add(reasons, RankSetting.HANDLE_TIME, times / TIMES_FULL, () -> RankMessages.get("handleTime", lasting(handled), tenths(times),
                    lasting(Math.round(median)), ofQueue == null ? 0 : 1));
        }
    }

    /** Heard in the four weeks up to the call and not up to today, so that an old library ranks as it would have then. */
    private void seldom(RankingRow row, List<RankReason> reasons) {
        Heard heard = agents.get(row.agentId());
        Instant start = row.start();
        if (heard == null || start == null) {
            return;
        }
        long to = start.toEpochMilli();
        long from = to - PERIOD.toMillis();
        int count = Heard.within(heard.heard, from, to);
        double wanted = seldomCalls;
        if (count < wanted) {
            add(reasons, RankSetting.SELDOM, 1 - count / wanted,
                    () -> seldom(row.agent(), count, Heard.within(heard.all, from, to), wanted));
        }
    }

    private static String seldom(String agent, int heard, int all, double wanted) {
        String who = agent.isBlank() ? RankMessages.get("seldom.somebody") : agent;
        return RankMessages.get(heard == 0 ? "seldom.none" : heard < all ? "seldom.some" : "seldom.all", all, who, wanted == 1 ? RankMessages.get("seldom.one") : tenths(wanted), heard);
    }

    private static String talkOver(int byAgent, int byCustomer) {
        return byCustomer == 0 ? RankMessages.get("talkOver.agent", byAgent)
                : byAgent == 0 ? RankMessages.get("talkOver.customer", byCustomer) : RankMessages.get("talkOver.both", byAgent, byCustomer);
    }

    /** A length as people say it: seconds with a tenth where they are few, then minutes, then hours. */
    private static String lasting(long micros) {
        double seconds = micros / (double) Positions.SECOND;
        double shown = seconds < FEW_SECONDS ? Math.round(seconds * TENTHS) / TENTHS : Math.round(seconds);
        long whole = Math.round(shown);
        if (whole < MINUTE) {
            return RankMessages.get("lasting.seconds", shown);
        }
        long minutes = Math.round(seconds / MINUTE);
        return minutes < MINUTE ? RankMessages.get("lasting.minutes", whole / MINUTE, whole % MINUTE)
                : RankMessages.get("lasting.hours", minutes / MINUTE, minutes % MINUTE);
    }

    /** Words are put together only for the calls that somebody looks at: of a hundred thousand that would take ten seconds. */
    private void add(List<RankReason> reasons, RankSetting by, double share, Supplier<String> text) {
        double points = weights.getOrDefault(by, 0.0) * Math.clamp(share, 0, 1);
        if (points > 0) {
            reasons.add(new RankReason(by, points, text));
        }
    }

    /** With one digit after the point, and none where that is 0. */
    private static String tenths(double value) {
        double rounded = Math.round(value * TENTHS) / TENTHS;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
