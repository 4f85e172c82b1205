/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.coachline.insight.internal.Messages;
import org.coachline.library.CallTally;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Session;

/**
 * Whether coaching was followed by a change. A goal is made from calls in which something went wrong, so what comes after it
 * looks better by itself (regression to the mean). Calls that are evidence of the goal are therefore left out before the session, and calls
 * of a hardness that they may have been picked for are left out on both sides. Leaving misses out raises what is left before the
 * session, which speaks against a rise: a rise is claimed all the same, a fall then is not. Pure functions.
 */
public final class GoalEffects {

    private GoalEffects() {
    }

    /**
     * Compares before and after, for each goal with a technique and each session that is about it (one without named goals is
     * about all). In the order of the goals, then of the sessions.
     *
     * @param plan     only read
     * @param tallies  all that the agent's calls hold, at least as far as the windows reach
     * @param settings threshold, confidence, windows and the zone of days
     * @return one answer for each goal and session; none where there was no session yet
     */
    public static List<GoalEffect> of(CoachingPlan plan, List<CallTally> tallies, InsightSettings settings) {
        return of(plan, tallies, settings, VersionReading.THEN);
    }

    /** The same where the tallies were read under a version of their packs, as goals are then too. */
    static List<GoalEffect> of(CoachingPlan plan, List<CallTally> tallies, InsightSettings settings, VersionReading reading) {
        List<GoalEffect> effects = new ArrayList<>();
        for (Goal goal : plan.getGoals()) {
            CatalogRef technique = goal.getTechnique();
            if (technique == null) {
                continue;
            }
            List<LocalDate> sessions = plan.getSessions().stream().filter(session -> isAbout(session, goal)).map(Session::getDate)
                    .filter(Objects::nonNull).distinct().sorted().toList();
            for (LocalDate session : sessions) {
                effects.add(effect(plan, goal, reading.of(technique.key()), session, sessions, tallies, settings));
            }
        }
        return effects;
    }

    private static boolean isAbout(Session session, Goal goal) {
        return session.getGoals().isEmpty() || session.getGoals().contains(goal);
    }

    private static GoalEffect effect(CoachingPlan plan, Goal goal, String technique, LocalDate session, List<LocalDate> sessions,
            List<CallTally> tallies, InsightSettings settings) {
        Side before = side(goal, technique, session, false, tallies, settings);
        Side after = side(goal, technique, session, true, tallies, settings);
        int others = (int) sessions.stream().filter(other -> !other.equals(session) && !other.isBefore(session.minusDays(settings.windowDays()))
                && !other.isAfter(session.plusDays(settings.windowDays()))).count();
        return new GoalEffect(plan.getId(), goal.getId(), technique, session, settings.windowDays(), before.evidence, before.hard, after.hard, others,
                judge(before, after, settings));
    }

    private static Side side(Goal goal, String technique, LocalDate session, boolean after, List<CallTally> tallies, InsightSettings settings) {
        Set<String> evidence = new HashSet<>(goal.getEvidence().stream().map(Evidence::getCallId).toList());
        LocalDate first = after ? session.plusDays(1) : session.minusDays(settings.windowDays());
        LocalDate last = after ? session.plusDays(settings.windowDays()) : session.minusDays(1);
        Side side = new Side();
        for (CallTally tally : tallies) {
            Instant start = tally.start();
            if (start == null || !tally.technique().equals(technique)) {
                continue;
            }
            LocalDate day = start.atZone(settings.calendar().zone()).toLocalDate();
            if (!day.isBefore(first) && !day.isAfter(last)) {
                side.add(tally, evidence.contains(tally.callId()), tally.hardness() >= settings.hardFrom());
            }
        }
        return side;
    }

    /**
     * The calls that one side of an answer rests on: what was left out is not among them.
     *
     * @param plan     the plan of the answer
     * @param effect   the answer
     * @param after    which side
     * @param tallies  as for {@link #of}
     * @param settings as for {@link #of}
     * @return ids; none where the plan has no such goal any more
     */
    public static Set<String> calls(CoachingPlan plan, GoalEffect effect, boolean after, List<CallTally> tallies, InsightSettings settings) {
        return plan.getGoals().stream().filter(goal -> effect.goalId().equals(goal.getId())).findFirst()
                .map(goal -> Set.copyOf(side(goal, effect.technique(), effect.session(), after, tallies, settings).calls)).orElse(Set.of());
    }

    private static Comparison judge(Side before, Side after, InsightSettings settings) {
        boolean few = settings.tooFew(before.kept) || settings.tooFew(after.kept);
        if (few && !settings.tooFew(before.all) && !settings.tooFew(after.all)) {
            return selected(before, after, Messages.format(Messages.Selected_fewLeft, before.kept.calls(), before.all.calls(), after.kept.calls(),
                    after.all.calls(), settings.fewestCalls()));
        }
        Comparison comparison = Comparison.of(before.kept, after.kept, settings);
        if (comparison.change() == Change.TOO_FEW) {
            return comparison;
        }
        if (before.evidenceMisses > 0 && before.kept.used() == before.kept.chances()) {
            return selected(before, after, Messages.Selected_allMisses);
        }
        if (before.evidenceMisses > 0 && comparison.change() == Change.FELL) {
            return selected(before, after, Messages.Selected_fall);
        }
        return comparison;
    }

    private static Comparison selected(Side before, Side after, String sentence) {
        return new Comparison(before.kept, after.kept, null, Change.SELECTED, sentence);
    }

    private static final class Side {
        private ClusteredCount all = ClusteredCount.NONE;
        private ClusteredCount kept = ClusteredCount.NONE;
        private int evidence;
        private int hard;
        private long evidenceMisses;
        private final Set<String> calls = new HashSet<>();

        void add(CallTally tally, boolean isEvidence, boolean isHard) {
            long used = (long) tally.usedWell() + tally.partly();
            ClusteredCount call = ClusteredCount.ofCall(used, used + tally.missed() + tally.backfired());
            all = all.plus(call);
            if (isEvidence) {
                evidence++;
                evidenceMisses += call.chances() - call.used();
            } else if (isHard) {
                hard++;
            } else {
                kept = kept.plus(call);
                calls.add(tally.callId());
            }
        }
    }
}
