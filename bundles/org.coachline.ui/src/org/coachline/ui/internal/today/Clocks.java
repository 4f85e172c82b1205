/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.day.DeliveryClock;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Period;
import org.coachline.library.ReviewTimes;
import org.coachline.library.WaitingReview;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * The same-day clocks that run in the open library: read in the background whenever something was saved, and looked at once a minute. One for
 * a workbench; UI thread.
 */
public final class Clocks implements SessionListener {

    private static final Clocks INSTANCE = new Clocks();

    private static final int TICK_MILLIS = 30_000;
    /** What is saved comes in bursts. */
    private static final int CHANGE_PAUSE = 400;

    private final List<Runnable> listeners = new ArrayList<>();
    private final Runnable tick = this::tick;
    private final Runnable read = this::read;
    private @Nullable Display display;
    private @Nullable Job reading;
    private Clock clock = Clock.systemDefaultZone();
    private Read known = Read.NOTHING;

    /**
     * What was read.
     *
     * @param settings of the team; null where there is no library
     * @param waiting  reviews that are not delivered, by the call's id; of several of one call any, because they have one clock
     * @param running  those that are not late yet
     */
    private record Read(@Nullable InsightSettings settings, Map<String, ReviewTimes> waiting, List<ReviewTimes> running) {

        static final Read NOTHING = new Read(null, Map.of(), List.of());
    }

    private Clocks() {
    }

    /** The clocks of this workbench. */
    public static Clocks get() {
        return INSTANCE;
    }

    /** Begins to look at them; once. */
    public void start(Display of) {
        if (display == null) {
            display = of;
            Session.get().addListener(this);
            read();
            of.timerExec(TICK_MILLIS, tick);
        }
    }

    /** Tells another time from now on; only tests do. */
    public void use(Clock other) {
        clock = other;
        told();
    }

    /** What time it is here. */
    public Instant now() {
        return clock.instant();
    }

    /** What the team has set; nothing before it is read. */
    public Optional<InsightSettings> settings() {
        return Optional.ofNullable(known.settings);
    }

    /** The clock that runs for a call, of which somebody makes a review that is not delivered. */
    public Optional<DeliveryClock> ofCall(String callId) {
        ReviewTimes review = known.waiting.get(callId);
        return review == null || known.settings == null ? Optional.empty() : DeliveryClock.of(review, now(), known.settings);
    }

    /** When such a call ended, which is by what clocks are sorted; nothing where none runs. */
    public @Nullable Instant endOf(String callId) {
        ReviewTimes review = known.waiting.get(callId);
        return review == null || review.callStart() == null ? null : review.callStart().plusMillis(review.durationMicros() / 1000);
    }

    /** The clock of any review. */
    public Optional<DeliveryClock> of(ReviewTimes review) {
        return known.settings == null ? Optional.empty() : DeliveryClock.of(review, now(), known.settings);
    }

    /** In whose zone times are told. */
    public ZoneId zone() {
        return known.settings == null ? ZoneId.systemDefault() : known.settings.calendar().zone();
    }

    /** Those that are about to be late, the most urgent first. */
    public List<DeliveryClock> soon() {
        return known.running.stream().flatMap(each -> of(each).stream()).filter(each -> each.state() == DeliveryClock.State.SOON)
                .sorted(DeliveryClock.URGENCY.thenComparing(Comparator.comparing(DeliveryClock::reviewId))).toList();
    }

    /** Adds somebody who is told when clocks may show something else. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener; one that is not there is ignored. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tick() {
        told();
        if (display != null && !display.isDisposed()) {
            display.timerExec(TICK_MILLIS, tick);
        }
    }

    private void told() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public void libraryOpened() {
        read();
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        if (display != null && !display.isDisposed()) {
            display.timerExec(CHANGE_PAUSE, read);
        }
    }

    private void read() {
        Job before = reading;
        if (before != null) {
            before.cancel();
        }
        Library library = Session.get().library();
        if (library == null) {
            known = Read.NOTHING;
            told();
            return;
        }
        Instant now = now();
        reading = Work.quietly("clocks", () -> read(library, now), found -> {
            known = found;
            told();
        }, failure -> {
            // A library that was closed meanwhile has no clocks; its successor's are on the way.
            if (library == Session.get().library()) {
                UiErrors.log("the same-day clocks cannot be read", failure);
            }
        });
    }

    private static Read read(Library library, Instant now) throws LibraryException {
        InsightSettings settings = TeamSettings.of(library, ZoneId.systemDefault());
        Map<String, ReviewTimes> waiting = new HashMap<>();
        List<ReviewTimes> running = new ArrayList<>();
        for (WaitingReview each : library.day().undelivered(Period.ALWAYS)) {
            ReviewTimes times = each.times();
            waiting.put(times.callId(), times);
            // What ended long ago is late whatever the calendar, and its working time would be counted day by day.
            boolean runs = times.callStart() != null && settings.calendar().sameDayUntil(times.callStart().plusMillis(times.durationMicros() / 1000))
                    .filter(now::isBefore).isPresent();
            if (runs) {
                running.add(times);
            }
        }
        return new Read(settings, Map.copyOf(waiting), List.copyOf(running));
    }
}
