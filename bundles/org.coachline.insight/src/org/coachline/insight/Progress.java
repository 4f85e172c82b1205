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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coachline.library.CallTally;
import org.coachline.library.Figures;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Period;
import org.coachline.library.PersonRow;
import org.coachline.library.PlanRow;
import org.coachline.library.TallyQuery;
import org.coachline.library.TechniqueTally;
import org.coachline.model.coaching.CoachingPlan;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a library how people get on. Every method is one or two queries, blocks on the disk and so is not for the UI thread;
 * of 100,000 calls and 2,000,000 moments each takes well under 200 ms for an agent or a team, warm. Thread-safe. All methods throw
 * {@link LibraryException} when the library cannot be read.
 */
public final class Progress {

    private final Library library;
    private final Figures figures;
    private final InsightSettings settings;
    private final VersionReading reading;

    /**
     * Marks count as what they were made with.
     *
     * @param library  read only
     * @param settings what the team has set
     */
    public Progress(Library library, InsightSettings settings) {
        this(library, settings, VersionReading.THEN);
    }

    /**
     * @param library  read only
     * @param settings what the team has set
     * @param reading  under which version of their packs marks are counted
     */
    public Progress(Library library, InsightSettings settings, VersionReading reading) {
        this.reading = reading;
        this.library = library;
        this.figures = library.figures();
        this.settings = settings;
    }

    /**
     * Who an agent is compared with: the agents of the same team, or all where the agent is in none; the agent included.
     *
     * @param agentId the agent
     * @return ids
     */
    public Set<String> team(String agentId) throws LibraryException {
        List<PersonRow> agents = library.agents();
        String team = agents.stream().filter(agent -> agent.id().equals(agentId)).map(PersonRow::teamId).findFirst().orElse("");
        Set<String> members = new LinkedHashSet<>(
                agents.stream().filter(agent -> team.isEmpty() || agent.teamId().equals(team)).map(PersonRow::id).toList());
        members.add(agentId);
        return members;
    }

    /**
     * A period with both of its ends: those that are open are the days of the first and the last call in which one of these agents had
     * a chance.
     *
     * @param agentIds whose calls
     * @param days     open or not
     * @return nothing when an end is open and there is no such call
     */
    public Optional<Days> bounded(Set<String> agentIds, Days days) throws LibraryException {
        if (days.first() != null && days.last() != null) {
            return Optional.of(days);
        }
        Optional<Period> span = figures.span(agentIds, days.period());
        if (span.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.first() == null ? day(span.get().from(), days) : days.first();
        LocalDate last = days.last() == null ? day(span.get().to(), days) : days.last();
        return Optional.of(new Days(first, last, days.zone()));
    }

    private static LocalDate day(@Nullable Instant at, Days days) {
        return Objects.requireNonNull(at).atZone(days.zone()).toLocalDate();
    }

    /**
     * Each technique of an agent beside the others of the team, most chances first.
     *
     * @param agentId the agent
     * @param days    the period
     * @return those in which the agent has a chance
     */
    public List<TechniqueProgress> techniques(String agentId, Days days) throws LibraryException {
        Map<String, TechniqueTally> own = new TreeMap<>();
        Map<String, ClusteredCount> others = new TreeMap<>();
        for (TechniqueTally tally : figures.tallies(read(team(agentId), days).eachAgent())) {
            if (tally.agentId().equals(agentId)) {
                own.put(tally.technique(), tally);
            } else {
                others.merge(tally.technique(), ClusteredCount.of(tally), ClusteredCount::plus);
            }
        }
        List<TechniqueProgress> all = new ArrayList<>();
        own.forEach((technique, tally) -> {
            ClusteredCount count = ClusteredCount.of(tally);
            ClusteredCount rest = others.getOrDefault(technique, ClusteredCount.NONE);
            all.add(new TechniqueProgress(technique, tally.usedWell(), tally.partly(), tally.missed(), tally.backfired(), count, settings.tooFew(count),
                    rest, Comparison.withOthers(rest, count, settings)));
        });
        all.sort(Comparator.comparingLong((TechniqueProgress each) -> each.own().chances()).reversed().thenComparing(TechniqueProgress::technique));
        return all;
    }

    private TallyQuery read(Set<String> agentIds, Days days) {
        return TallyQuery.of(agentIds, days.period()).readingAs(reading.readAs());
    }

    /**
     * The course of each technique's rate, most chances first.
     *
     * @param agentIds whose moments, together: one agent's or a team's
     * @param days     the period, with both ends
     * @param step     how long a piece is
     * @return those with a chance
     */
    public List<RateSeries> series(Set<String> agentIds, Days days, TimeStep step) throws LibraryException {
        return series(agentIds, null, days, step);
    }

    /**
     * The same with one type of caller.
     *
     * @param agentIds   whose moments, together
     * @param callerType key ({@code pack/item}) of the type; null for all calls
     * @param days       the period, with both ends
     * @param step       how long a piece is
     * @return those with a chance
     */
    public List<RateSeries> series(Set<String> agentIds, @Nullable String callerType, Days days, TimeStep step) throws LibraryException {
        List<Days> pieces = days.each(step);
        if (pieces.isEmpty()) {
            return List.of();
        }
        List<Instant> edges = new ArrayList<>(pieces.stream().map(piece -> Objects.requireNonNull(piece.period().from())).toList());
        edges.add(Objects.requireNonNull(days.period().to()));
        TallyQuery query = read(agentIds, days).between(edges);
        Map<String, ClusteredCount[]> counts = new TreeMap<>();
        for (TechniqueTally tally : figures.tallies(callerType == null ? query : query.eachCallerType())) {
            if (callerType == null || tally.callerType() != null && tally.callerType().key().equals(callerType)) {
                ClusteredCount[] row = counts.computeIfAbsent(tally.technique(), any -> new ClusteredCount[pieces.size()]);
                ClusteredCount more = ClusteredCount.of(tally);
                row[tally.stretch()] = row[tally.stretch()] == null ? more : row[tally.stretch()].plus(more);
            }
        }
        List<RateSeries> all = new ArrayList<>();
        counts.forEach((technique, row) -> all.add(RateSeries.of(technique, points(pieces, row), settings)));
        all.sort(Comparator.comparingLong((RateSeries each) -> each.total().chances()).reversed().thenComparing(RateSeries::technique));
        return all;
    }

    private List<RatePoint> points(List<Days> pieces, @Nullable ClusteredCount[] counts) {
        List<RatePoint> points = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            ClusteredCount count = counts[i] == null ? ClusteredCount.NONE : counts[i];
            points.add(new RatePoint(Objects.requireNonNull(pieces.get(i).first()), Objects.requireNonNull(pieces.get(i).last()), count, settings.tooFew(count)));
        }
        return points;
    }

    /**
     * An agent's techniques by type of caller, against the others of the team.
     *
     * @param agentId the agent
     * @param days    the period
     * @return the matrix
     */
    public CallerMatrix matrix(String agentId, Days days) throws LibraryException {
        return CallerMatrices.of(agentId, figures.tallies(read(team(agentId), days).eachAgent().eachCallerType()), settings);
    }

    /**
     * Before and after, for every goal and session of the agent's plans, the latest plan first. Plans that cannot be read are left out; the
     * library's check names them.
     *
     * @param agentId the agent
     * @return one answer for each goal and session
     */
    public List<GoalEffect> effects(String agentId) throws LibraryException {
        List<PlanRow> plans = library.plans(agentId);
        if (plans.isEmpty()) {
            return List.of();
        }
        List<CallTally> tallies = reading.of(figures.callTallies(agentId, Period.ALWAYS));
        List<GoalEffect> effects = new ArrayList<>();
        for (PlanRow plan : plans) {
            try {
                effects.addAll(GoalEffects.of(library.load(CoachingPlan.class, plan.id()).document(), tallies, settings, reading));
            } catch (LibraryException e) {
                if (e.reason() != LibraryException.Reason.DAMAGED && e.reason() != LibraryException.Reason.NOT_FOUND) {
                    throw e;
                }
                System.getLogger(Progress.class.getName()).log(System.Logger.Level.DEBUG, "a plan that is left out of before and after", e);
            }
        }
        return effects;
    }

    /**
     * What came out of the calls of these agents, over time.
     *
     * @param agentIds whose calls
     * @param days     the period, with both ends
     * @param step     how long a piece is
     * @return one point for each piece
     */
    public List<OutcomePoint> outcomes(Set<String> agentIds, Days days, TimeStep step) throws LibraryException {
        return Outcomes.of(figures.calls(agentIds, days.period()), days.each(step), settings);
    }

    /**
     * How soon feedback reached these agents.
     *
     * @param agentIds whose calls
     * @param days     when the calls began
     * @param now      tells which reviews are late
     * @return what the clock shows
     */
    public SameDayClock clock(Set<String> agentIds, Days days, Instant now) throws LibraryException {
        return SameDayClock.of(figures.reviews(agentIds, days.period()), now, settings);
    }

    /**
     * How much of what reviewers marked was praise.
     *
     * @param agentId    only of this agent; null for all
     * @param reviewerId only by this reviewer; null for all
     * @param days       when the calls began
     * @return one for each reviewer and agent
     */
    public List<PraiseRatio> praise(@Nullable String agentId, @Nullable String reviewerId, Days days) throws LibraryException {
        return PraiseRatio.of(figures.verdicts(agentId, reviewerId, days.period()));
    }

    /**
     * What came after each hard call of an agent.
     *
     * @param agentId the agent
     * @param days    when the calls began
     * @return the earliest first
     */
    public List<Recovery> recovery(String agentId, Days days) throws LibraryException {
        return Recovery.of(figures.calls(Set.of(agentId), days.period()), settings);
    }
}
