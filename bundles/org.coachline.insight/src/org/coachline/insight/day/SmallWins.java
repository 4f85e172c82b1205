/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.day;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coachline.insight.Change;
import org.coachline.insight.ClusteredCount;
import org.coachline.insight.Comparison;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.ItemNames;
import org.coachline.insight.internal.DayMessages;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.library.Period;
import org.coachline.library.PersonRow;
import org.coachline.library.PlanRow;
import org.coachline.library.TallyQuery;
import org.coachline.library.TechniqueTally;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Finds what went better of late: a technique used well for the first time after chances without, and a rate that rose from four weeks to
 * the next four by more than chance explains. All of an agent's rates are compared at once, so each interval is widened until all of them
 * hold together. Counts only what was marked; nothing is inferred. Blocks on the disk: one reading of the sums of eight weeks, older ones of
 * few agents, and some milliseconds for each win.
 */
final class SmallWins {

    /** So many at most: what everybody is praised for is praise for nobody. */
    static final int MOST = 12;
    /** A first time is new for so long. */
    static final Duration NEW = Duration.ofDays(14);
    /** The stretches that are compared. */
    static final Duration STRETCH = Duration.ofDays(28);

    private static final int LONG_AGO = 0;
    private static final int BEFORE = 1;
    private static final int LATELY = 2;
    private static final int NOW = 3;

    private final Library library;
    private final ItemNames names;
    private final InsightSettings settings;

    SmallWins(Library library, ItemNames names, InsightSettings settings) {
        this.library = library;
        this.names = names;
        this.settings = settings;
    }

    private record Key(String agentId, String technique) {
    }

    /** How a technique went in each of the four stretches. */
    private static final class Course {
        private final ClusteredCount[] counts = {ClusteredCount.NONE, ClusteredCount.NONE, ClusteredCount.NONE, ClusteredCount.NONE};
        private final long[] usedWell = new long[4];

        void add(int stretch, TechniqueTally tally) {
            counts[stretch] = counts[stretch].plus(ClusteredCount.of(tally));
            usedWell[stretch] += tally.usedWell();
        }

        /** As far as the last eight weeks tell. */
        boolean mayBeFirst() {
            return usedWell[NOW] > 0 && usedWell[BEFORE] + usedWell[LATELY] == 0;
        }

        ClusteredCount earlier() {
            return counts[LONG_AGO].plus(counts[BEFORE]).plus(counts[LATELY]);
        }

        boolean isFirst() {
            return mayBeFirst() && usedWell[LONG_AGO] == 0 && earlier().chances() > 0;
        }

        ClusteredCount after() {
            return counts[LATELY].plus(counts[NOW]);
        }
    }

    /**
     * What there is.
     *
     * @param agentId only of this agent; null for everybody
     * @param now     the end of the stretches
     * @return first times, the latest first, then rates, the surest rise first
     */
    List<SmallWin> find(@Nullable String agentId, Instant now) throws LibraryException {
        Instant begin = now.minus(STRETCH.multipliedBy(2));
        List<Instant> edges = List.of(begin, now.minus(STRETCH), now.minus(NEW), now);
        Map<Key, Course> courses = new TreeMap<>(Comparator.comparing(Key::agentId).thenComparing(Key::technique));
        TallyQuery lately = TallyQuery.of(agentId == null ? Set.of() : Set.of(agentId), new Period(begin, now)).eachAgent().between(edges);
        for (TechniqueTally tally : library.figures().tallies(lately)) {
            courses.computeIfAbsent(new Key(tally.agentId(), tally.technique()), any -> new Course()).add(tally.stretch() + BEFORE, tally);
        }
        // What was long ago matters only where nothing was used well since: of few, so that the years before are not read for everybody.
        Set<String> unsure = courses.entrySet().stream().filter(each -> each.getValue().mayBeFirst()).map(each -> each.getKey().agentId)
                .collect(Collectors.toSet());
        if (!unsure.isEmpty()) {
            for (TechniqueTally tally : library.figures().tallies(TallyQuery.of(unsure, new Period(null, begin)).eachAgent())) {
                Course course = courses.get(new Key(tally.agentId(), tally.technique()));
                if (course != null && course.mayBeFirst()) {
                    course.add(LONG_AGO, tally);
                }
            }
        }
        Map<String, String> agents = library.agents().stream().collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        courses.keySet().removeIf(key -> !agents.containsKey(key.agentId));
        List<SmallWin> wins = new ArrayList<>(firsts(courses, agents, new Period(now.minus(NEW), now)));
        wins.addAll(rises(courses, agents));
        return wins.subList(0, Math.min(MOST, wins.size()));
    }

    private List<SmallWin> firsts(Map<Key, Course> courses, Map<String, String> agents, Period lately) throws LibraryException {
        Map<String, Plans> plans = new HashMap<>();
        List<SmallWin> wins = new ArrayList<>();
        for (Map.Entry<Key, Course> each : courses.entrySet()) {
            Key key = each.getKey();
            if (!each.getValue().isFirst()) {
                continue;
            }
            Optional<MomentRow> moment = library.moments(MomentQuery.ALL.withAgent(key.agentId).withTechnique(key.technique)
                    .withVerdicts(Set.of(Verdict.USED_WELL)).withPeriod(lately.from(), lately.to()).withLimit(1)).stream().findFirst();
            Plans praised = plans.get(key.agentId);
            if (praised == null) {
                praised = plans(key.agentId);
                plans.put(key.agentId, praised);
            }
            if (moment.isPresent() && !praised.moments.contains(moment.get().id())) {
                ClusteredCount before = each.getValue().earlier();
                wins.add(new SmallWin(key.agentId, agents.getOrDefault(key.agentId, ""), key.technique, names.of(key.technique), moment.get(), null,
                        DayMessages.format(DayMessages.Win_first, before.chances(), before.calls()), praised.open));
            }
        }
        wins.sort(Comparator.comparing((SmallWin win) -> win.moment() == null ? null : win.moment().callStart(),
                Comparator.nullsFirst(Comparator.naturalOrder())).reversed());
        return wins;
    }

    /**
     * What an agent's plans tell.
     *
     * @param open    the latest made that is not closed; null where there is none
     * @param moments that are praised in one of them already
     */
    private record Plans(@Nullable String open, Set<String> moments) {
    }

    private Plans plans(String agentId) throws LibraryException {
        String open = null;
        Set<String> praised = new HashSet<>();
        for (PlanRow row : library.plans(agentId)) {
            open = open == null && row.status() != PlanStatus.CLOSED ? row.id() : open;
            try {
                library.load(CoachingPlan.class, row.id()).document().getPraise().stream().map(Evidence::getMomentId).forEach(praised::add);
            } catch (LibraryException e) {
                if (e.reason() != LibraryException.Reason.DAMAGED && e.reason() != LibraryException.Reason.NOT_FOUND) {
                    throw e;
                }
                System.getLogger(SmallWins.class.getName()).log(System.Logger.Level.DEBUG, "a plan whose praise cannot be read", e);
            }
        }
        return new Plans(open, praised);
    }

    private List<SmallWin> rises(Map<Key, Course> courses, Map<String, String> agents) throws LibraryException {
        Map<String, Integer> compared = new HashMap<>();
        courses.forEach((key, course) -> {
            if (!settings.tooFew(course.counts[BEFORE]) && !settings.tooFew(course.after())) {
                compared.merge(key.agentId, 1, Integer::sum);
            }
        });
        List<SmallWin> wins = new ArrayList<>();
        for (Map.Entry<Key, Course> each : courses.entrySet()) {
            Key key = each.getKey();
            Comparison comparison = Comparison.of(each.getValue().counts[BEFORE], each.getValue().after(),
                    settings.forComparisons(compared.getOrDefault(key.agentId, 1)));
            if (comparison.change() == Change.ROSE && !each.getValue().isFirst()) {
                wins.add(new SmallWin(key.agentId, agents.getOrDefault(key.agentId, ""), key.technique, names.of(key.technique), null, comparison,
                        comparison.sentence(), null));
            }
        }
        wins.sort(Comparator.comparingDouble((SmallWin win) -> win.comparison() == null || win.comparison().difference() == null ? 0
                : win.comparison().difference().low()).reversed());
        return wins;
    }
}
