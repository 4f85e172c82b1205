/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachline.catalog.Catalog;
import org.coachline.insight.ClusteredCount;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.ItemNames;
import org.coachline.insight.day.AgentPage.Answered;
import org.coachline.insight.day.AgentPage.GoalState;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.library.Period;
import org.coachline.library.PersonRow;
import org.coachline.library.PlanRow;
import org.coachline.library.RolePlayRow;
import org.coachline.library.TallyQuery;
import org.coachline.library.TechniqueTally;
import org.coachline.library.WaitingReview;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.Reply;
import org.coachline.model.coaching.Review;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/** Asks a library about one agent. Blocks on the disk and so is not for the UI thread. Thread-safe, as it keeps nothing. */
public final class AgentPageReader {

    /** Moments of so many calls, the latest with moments. */
    public static final int MOST_CALLS = 12;
    /** So many debriefs, the latest. */
    public static final int MOST_DEBRIEFS = 12;

    /** Looked for moments in stretches that become longer, so that few are read of whoever has many. */
    private static final int[] DAYS_BACK = {28, 180, 3_660};
    private static final int QUESTIONS = 5;

    private final Library library;
    private final Catalog catalog;
    private final InsightSettings settings;

    /**
     * @param library  read only
     * @param catalog  the packs that are here, for names and cards
     * @param settings what the team has set
     */
    public AgentPageReader(Library library, Catalog catalog, InsightSettings settings) {
        this.library = library;
        this.catalog = catalog;
        this.settings = settings;
    }

    /**
     * Reads the page.
     *
     * @param agentId who
     * @param now     what time it is
     * @param monitor may be cancelled
     * @return nothing where there is no such agent
     * @throws LibraryException when the library cannot be read
     * @throws OperationCanceledException when it was cancelled
     */
    public Optional<AgentPage> read(String agentId, Instant now, IProgressMonitor monitor) throws LibraryException {
        Optional<PersonRow> agent = library.agents().stream().filter(each -> each.id().equals(agentId)).findFirst();
        if (agent.isEmpty()) {
            return Optional.empty();
        }
        SubMonitor steps = SubMonitor.convert(monitor, QUESTIONS);
        ItemNames names = new ItemNames(library, catalog);
        TodayReader day = new TodayReader(library, catalog, settings);
        List<GoalState> goals = goals(agentId);
        steps.split(1);
        List<MomentRow> moments = moments(agentId, now);
        steps.split(1);
        List<Answered> debriefs = debriefs(agentId, now);
        steps.split(1);
        List<Practice> practices = day.practices(agentId);
        List<RolePlayRow> played = library.day().rolePlays(agentId, null);
        steps.split(1);
        List<SmallWin> wins = day.wins(agentId, now);
        steps.split(1);
        Map<String, String> techniques = new HashMap<>();
        for (GoalState each : goals) {
            name(each.technique(), names, techniques);
        }
        for (MomentRow each : moments) {
            name(each.technique(), names, techniques);
        }
        for (RolePlayRow each : played) {
            name(each.technique(), names, techniques);
        }
        return Optional.of(new AgentPage(agentId, agent.get().name(), agent.get().team(), goals, moments, debriefs, practices, played, wins, techniques));
    }

    private static void name(@Nullable CatalogRef technique, ItemNames names, Map<String, String> techniques) throws LibraryException {
        if (technique != null && !techniques.containsKey(technique.key())) {
            techniques.put(technique.key(), names.of(technique.key()));
        }
    }

    private List<GoalState> goals(String agentId) throws LibraryException {
        List<PlanRow> plans = library.plans(agentId);
        List<PlanRow> open = plans.stream().filter(each -> each.status() != PlanStatus.CLOSED).toList();
        List<GoalState> goals = new ArrayList<>();
        for (PlanRow row : open.isEmpty() ? plans.subList(0, Math.min(1, plans.size())) : open) {
            Optional<CoachingPlan> plan = plan(row.id());
            if (plan.isPresent()) {
                goals.addAll(goals(agentId, plan.get()));
            }
        }
        return goals;
    }

    /** A plan that cannot be read is left out; the list of plans and the library's check name it. */
    private Optional<CoachingPlan> plan(String id) throws LibraryException {
        try {
            return Optional.of(library.load(CoachingPlan.class, id).document());
        } catch (LibraryException e) {
            return missing(e);
        }
    }

    private static <T> Optional<T> missing(LibraryException e) throws LibraryException {
        if (e.reason() != LibraryException.Reason.DAMAGED && e.reason() != LibraryException.Reason.NOT_FOUND) {
            throw e;
        }
        System.getLogger(AgentPageReader.class.getName()).log(System.Logger.Level.DEBUG, "left out of an agent's page", e);
        return Optional.empty();
    }

    private List<GoalState> goals(String agentId, CoachingPlan plan) throws LibraryException {
        LocalDate since = plan.getPeriodStart() != null ? plan.getPeriodStart()
                : plan.getCreatedAt() == null ? null : plan.getCreatedAt().atZone(settings.calendar().zone()).toLocalDate();
        Map<String, ClusteredCount> now = new HashMap<>();
        if (since != null) {
            Period period = new Period(since.atStartOfDay(settings.calendar().zone()).toInstant(), null);
            for (TechniqueTally tally : library.figures().tallies(TallyQuery.of(Set.of(agentId), period))) {
                now.merge(tally.technique(), ClusteredCount.of(tally), ClusteredCount::plus);
            }
        }
        List<GoalState> goals = new ArrayList<>();
        for (Goal goal : plan.getGoals()) {
            CatalogRef technique = goal.getTechnique();
            goals.add(new GoalState(plan.getId(), orEmpty(plan.getTitle()), plan.getStatus(), goal.getId(), technique, orEmpty(goal.getStatement()), goal.getStatus(),
                    goal.getDue(), goal.getBaselineUsed(), goal.getBaselineChances(), goal.getTarget(), since,
                    technique == null ? ClusteredCount.NONE : now.getOrDefault(technique.key(), ClusteredCount.NONE)));
        }
        return goals;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private List<MomentRow> moments(String agentId, Instant now) throws LibraryException {
        List<MomentRow> found = List.of();
        for (int days : DAYS_BACK) {
            found = library.moments(MomentQuery.ALL.withAgent(agentId).withPeriod(now.minus(Duration.ofDays(days)), null));
            if (found.stream().map(MomentRow::callId).distinct().count() >= MOST_CALLS) {
                break;
            }
        }
        Comparator<MomentRow> latest = Comparator.comparing(MomentRow::callStart, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())).reversed()
                .thenComparing(MomentRow::callId).thenComparingLong(MomentRow::startMicros);
        List<MomentRow> sorted = found.stream().sorted(latest).toList();
        List<String> calls = sorted.stream().map(MomentRow::callId).distinct().limit(MOST_CALLS).toList();
        return sorted.stream().filter(each -> calls.contains(each.callId())).toList();
    }

    private List<Answered> debriefs(String agentId, Instant now) throws LibraryException {
        List<Answered> debriefs = new ArrayList<>();
        for (WaitingReview each : library.day().delivered(agentId, MOST_DEBRIEFS)) {
            Optional<Review> review = review(each.times().reviewId());
            List<Reply> replies = review.map(Review::getReplies).map(List::copyOf).orElse(List.of());
            List<Dispute> disputes = review.map(Review::getDisputes).map(List::copyOf).orElse(List.of());
            int open = (int) disputes.stream().filter(dispute -> dispute.getRuling() == null).count();
            debriefs.add(new Answered(each.times(), each.zone(), each.title(), each.reviewer(), DeliveryClock.of(each.times(), now, settings).orElse(null),
                    replies.isEmpty() ? "" : orEmpty(replies.get(replies.size() - 1).getComment()), open, disputes.size() - open));
        }
        return debriefs;
    }

    private Optional<Review> review(String id) throws LibraryException {
        try {
            return Optional.of(library.load(Review.class, id).document());
        } catch (LibraryException e) {
            return missing(e);
        }
    }
}
