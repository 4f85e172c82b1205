/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coachline.catalog.Catalog;
import org.coachline.insight.agreement.Calibration;
import org.coachline.insight.agreement.CalibrationReader;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.library.ReviewTimes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Asks a library all that a page about an agent shows. Blocks on the disk and so is not for the UI thread; the questions are asked side
 * by side, as far as the library and the machine allow. Thread-safe.
 */
public final class AgentProgressReader {

    /** Agreement is that of so many calls, the latest. */
    public static final int MOST_SHARED_CALLS = 200;

    private static final int SIDE_BY_SIDE = 3;
    private static final int QUESTIONS = 10;

    private final Library library;
    private final Catalog catalog;
    private final InsightSettings settings;
    private final Progress progress;

    /**
     * Marks count as what they were made with.
     *
     * @param library  read only
     * @param catalog  the packs that are here, for names
     * @param settings what the team has set
     */
    public AgentProgressReader(Library library, Catalog catalog, InsightSettings settings) {
        this(library, catalog, settings, VersionReading.THEN);
    }

    /**
     * @param library  read only
     * @param catalog  the packs that are here, for names
     * @param settings what the team has set
     * @param reading  under which version of their packs marks are counted; agreement between reviewers is always about what they marked
     */
    public AgentProgressReader(Library library, Catalog catalog, InsightSettings settings, VersionReading reading) {
        this.library = library;
        this.catalog = catalog;
        this.settings = settings;
        this.progress = new Progress(library, settings, reading);
    }

    /**
     * Reads everything.
     *
     * @param agentId who
     * @param days    the period; open ends are the days of the agent's first and last call with a chance
     * @param step    how long the pieces of courses are
     * @param now     tells which reviews are late
     * @param monitor shows how far it is, and may be cancelled
     * @return nothing where an end is open and the agent never had a chance, or there is no such agent
     * @throws LibraryException when the library cannot be read
     * @throws OperationCanceledException when it was cancelled
     */
    public Optional<AgentProgress> read(String agentId, Days days, TimeStep step, Instant now, IProgressMonitor monitor) throws LibraryException {
        List<PersonRow> agents = library.agents();
        Optional<PersonRow> agent = agents.stream().filter(each -> each.id().equals(agentId)).findFirst();
        Set<String> self = Set.of(agentId);
        Optional<Days> bounded = agent.isEmpty() ? Optional.empty() : progress.bounded(self, days);
        if (bounded.isEmpty()) {
            return Optional.empty();
        }
        Days period = bounded.get();
        Set<String> team = progress.team(agentId);
        SubMonitor steps = SubMonitor.convert(monitor, QUESTIONS);
        try (ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofPlatform().daemon().name("Coachline insight ", 0).factory())) {
            Questions ask = new Questions(threads, steps);
            // The longest first, so that none of them is left alone at the end.
            Future<CallerMatrix> matrix = ask.about(() -> progress.matrix(agentId, period));
            Future<List<RateSeries>> teamSeries = ask.about(() -> progress.series(team, period, step));
            Future<List<TechniqueProgress>> techniques = ask.about(() -> progress.techniques(agentId, period));
            Future<Calibration> calibration = ask.about(() -> calibration(agentId, period));
            Future<List<GoalEffect>> effects = ask.about(() -> progress.effects(agentId));
            Future<List<RateSeries>> series = ask.about(() -> progress.series(self, period, step));
            Future<List<OutcomePoint>> outcomes = ask.about(() -> progress.outcomes(self, period, step));
            Future<SameDayClock> clock = ask.about(() -> progress.clock(self, period, now));
            Future<List<Recovery>> recovery = ask.about(() -> progress.recovery(agentId, period));
            Future<List<PraiseRatio>> praise = ask.about(() -> progress.praise(agentId, null, period));
            AgentProgress unnamed = new AgentProgress(agentId, agent.get().name(), agent.get().team(), period, step, settings, ask.answer(techniques),
                    ask.answer(series), ask.answer(teamSeries), ask.answer(effects), ask.answer(matrix), ask.answer(outcomes), ask.answer(clock), ask.answer(praise),
                    ask.answer(recovery), ask.answer(calibration), Map.of());
            return Optional.of(named(unnamed, agents));
        }
    }

    /** Questions that are asked side by side; those not yet asked are dropped when one fails or all is cancelled. */
    private record Questions(ExecutorService threads, SubMonitor steps) {

        <T> Future<T> about(Callable<T> question) {
            return threads.submit(question);
        }

        <T> T answer(Future<T> question) throws LibraryException {
            try {
                if (steps.isCanceled()) {
                    throw new OperationCanceledException();
                }
                T answer = question.get();
                steps.worked(1);
                return answer;
            } catch (ExecutionException e) {
                threads.shutdownNow();
                if (e.getCause() instanceof LibraryException known) {
                    throw known;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (OperationCanceledException e) {
                threads.shutdownNow();
                throw e;
            }
        }
    }

    private Calibration calibration(String agentId, Days days) throws LibraryException {
        return CalibrationReader.ofMarks(library, catalog, compared(library, agentId, days), settings);
    }

    /**
     * The reviews that agreement about an agent rests on: those of the latest calls that several reviewers heard, one of each reviewer.
     *
     * @param library read only
     * @param agentId whose calls
     * @param days    of which time
     * @return of a reviewer with several reviews of a call the latest
     * @throws LibraryException when the library cannot be read
     */
    public static List<ReviewTimes> compared(Library library, String agentId, Days days) throws LibraryException {
        List<ReviewTimes> reviews = CalibrationReader.compared(library.figures().reviews(Set.of(agentId), days.period()));
        Comparator<ReviewTimes> latest = Comparator.comparing(ReviewTimes::callStart, Comparator.nullsFirst(Comparator.naturalOrder()));
        Set<String> calls = new HashSet<>(reviews.stream().sorted(latest.reversed()).map(ReviewTimes::callId).distinct().limit(MOST_SHARED_CALLS).toList());
        return reviews.stream().filter(each -> calls.contains(each.callId())).toList();
    }

    private AgentProgress named(AgentProgress all, List<PersonRow> agents) throws LibraryException {
        ItemNames items = new ItemNames(library, catalog);
        Map<String, String> names = new HashMap<>();
        agents.forEach(each -> names.put(each.id(), each.name()));
        List<String> keys = new ArrayList<>(all.matrix().techniques());
        keys.addAll(all.matrix().callerTypes());
        all.techniques().forEach(each -> keys.add(each.technique()));
        all.teamSeries().forEach(each -> keys.add(each.technique()));
        all.effects().forEach(each -> keys.add(each.technique()));
        for (String key : keys) {
            if (!key.isEmpty() && !names.containsKey(key)) {
                names.put(key, items.of(key));
            }
        }
        return new AgentProgress(all.agentId(), all.agent(), all.team(), all.days(), all.step(), all.settings(), all.techniques(), all.series(), all.teamSeries(), all.effects(),
                all.matrix(), all.outcomes(), all.clock(), all.praise(), all.recovery(), all.calibration(), names);
    }
}
