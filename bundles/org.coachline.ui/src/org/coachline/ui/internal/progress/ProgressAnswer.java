/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.coachline.catalog.Catalog;
import org.coachline.insight.AgentProgress;
import org.coachline.insight.AgentProgressReader;
import org.coachline.insight.Days;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.VersionReading;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.library.PlanRow;
import org.coachline.model.coaching.CoachingPlan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/**
 * What the library answers: an agent's progress, or why there is none to show.
 *
 * @param agents   all agents there are, by name
 * @param progress of the agent that was asked about; null where there is none to show
 * @param empty    why there is none; null where there is
 * @param reading  under which version of their packs marks were counted
 */
record ProgressAnswer(List<PersonRow> agents, @Nullable AgentProgress progress, @Nullable Empty empty, VersionReading reading) {

    /** Why there is nothing to show. */
    enum Empty {
        /** No library is open. */
        NO_LIBRARY,
        /** The library has no agent. */
        NO_AGENTS,
        /** Nobody is chosen. */
        NO_AGENT,
        /** The agent has no call. */
        NO_CALLS,
        /** None of the agent's calls has a moment that counts. */
        NO_MOMENTS,
        /** Asked for the time since a plan, and there is none. */
        NO_PLAN,
        /** There are moments, but at other times. */
        OTHER_TIME;

        String key() {
            return "empty." + name();
        }
    }

    ProgressAnswer {
        agents = List.copyOf(agents);
    }

    private static ProgressAnswer empty(List<PersonRow> agents, Empty why) {
        return new ProgressAnswer(agents, null, why, VersionReading.THEN);
    }

    /**
     * Asks. Blocks on the disk: not for the UI thread.
     *
     * @param library  read only; null while none is open
     * @param catalog  the packs that are here
     * @param question what
     * @param clock    the time, and the zone where the team has set none
     * @param monitor  shows how far it is, and may be cancelled
     * @return the answer
     * @throws LibraryException when the library cannot be read
     */
    static ProgressAnswer of(@Nullable Library library, Catalog catalog, ProgressQuestion question, Clock clock, IProgressMonitor monitor)
            throws LibraryException {
        if (library == null) {
            return empty(List.of(), Empty.NO_LIBRARY);
        }
        List<PersonRow> agents = library.agents().stream().sorted(Comparator.comparing(PersonRow::name, String.CASE_INSENSITIVE_ORDER)).toList();
        String agent = question.agentId();
        if (agents.stream().noneMatch(each -> each.id().equals(agent))) {
            return empty(agents, agents.isEmpty() ? Empty.NO_AGENTS : Empty.NO_AGENT);
        }
        LocalDate planned = question.period().preset() == ProgressPeriod.Preset.SINCE_PLAN ? planned(library, agent) : null;
        if (question.period().preset() == ProgressPeriod.Preset.SINCE_PLAN && planned == null) {
            return empty(agents, Empty.NO_PLAN);
        }
        InsightSettings settings = TeamSettings.of(library, clock.getZone());
        Days days = question.period().days(LocalDate.ofInstant(clock.instant(), settings.calendar().zone()), planned, settings.calendar().zone());
        VersionReading reading = question.asNow() ? VersionReading.now(catalog) : VersionReading.THEN;
        Optional<AgentProgress> progress = new AgentProgressReader(library, catalog, settings, reading).read(agent, days, question.step(), clock.instant(), monitor);
        if (progress.isPresent() && !(progress.get().isEmpty() && hasNothingElse(progress.get()))) {
            return new ProgressAnswer(agents, progress.get(), null, reading);
        }
        return empty(agents, why(library, agent));
    }

    private static boolean hasNothingElse(AgentProgress progress) {
        return progress.outcomes().stream().allMatch(point -> point.calls() == 0) && progress.effects().isEmpty();
    }

    private static Empty why(Library library, String agent) throws LibraryException {
        if (library.calls(CallQuery.ALL.withAgent(agent).withPage(0, 1)).isEmpty()) {
            return Empty.NO_CALLS;
        }
        boolean marked = library.figures().span(java.util.Set.of(agent), org.coachline.library.Period.ALWAYS).isPresent();
        return marked ? Empty.OTHER_TIME : Empty.NO_MOMENTS;
    }

    /** When the agent's latest plan began. */
    private static @Nullable LocalDate planned(Library library, String agent) throws LibraryException {
        LocalDate latest = null;
        for (PlanRow row : library.plans(agent)) {
            LocalDate day = began(library, row);
            latest = latest == null || day != null && day.isAfter(latest) ? day : latest;
        }
        return latest;
    }

    private static @Nullable LocalDate began(Library library, PlanRow row) throws LibraryException {
        try {
            CoachingPlan plan = library.load(CoachingPlan.class, row.id()).document();
            if (plan.getPeriodStart() != null) {
                return plan.getPeriodStart();
            }
            return plan.getCreatedAt() == null ? null : LocalDate.ofInstant(plan.getCreatedAt(), java.time.ZoneId.systemDefault());
        } catch (LibraryException e) {
            if (e.reason() != LibraryException.Reason.DAMAGED && e.reason() != LibraryException.Reason.NOT_FOUND) {
                throw e;
            }
            // The list of plans and the library's check name it; another plan can still tell.
            return null;
        }
    }
}
