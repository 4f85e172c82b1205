/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.Executor;

import org.coachline.timeline.TimeRange;
import org.coachline.timeline.WaveformData;
import org.coachline.timeline.WaveformSource;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pieces of a waveform one after the other in a worker and hands them over in the UI thread, where all of its
 * methods are called. What is wanted can be changed at any time: the queue is replaced, not appended to. Each fetch carries
 * the generation it was begun in; a result of an older generation is dropped where it would have been applied.
 *
 * @param <K> what names a piece
 */
public final class WaveformLoader<K> {

    /** Receives what was fetched, in the UI thread. */
    public interface Sink<K> {
        /** A piece has arrived and is still wanted by its generation. */
        void loaded(Request<K> request, WaveformData data);

        /** A piece could not be read; nothing more is fetched until the source is set anew or says that it changed. */
        void failed(String reason);
    }

    /** A piece to fetch. */
    public record Request<K>(K key, TimeRange range, int columns) {
    }

    private final Executor worker;
    private final Executor ui;
    private final Sink<K> sink;
    private final Deque<Request<K>> queue = new ArrayDeque<>();
    private volatile long generation;
    private @Nullable WaveformSource source;
    private @Nullable Request<K> running;
    private long runningGeneration;
    private boolean broken;

    /**
     * A loader without a source.
     *
     * @param worker runs fetches, one at a time
     * @param ui     runs what it is given in the UI thread, later
     */
    public WaveformLoader(Executor worker, Executor ui, Sink<K> sink) {
        this.worker = worker;
        this.ui = ui;
        this.sink = sink;
    }

    /** Changes where waveforms come from; whatever is under way becomes stale. */
    public void setSource(@Nullable WaveformSource changed) {
        source = changed;
        broken = false;
        restart();
    }

    /** Makes whatever is queued or under way stale: the scale has changed, or the source has more to tell. */
    public void restart() {
        generation++;
        queue.clear();
    }

    /** As {@link #restart}, and tries again after a failure. */
    public void sourceChanged() {
        broken = false;
        restart();
    }

    /** Replaces what waits to be fetched, most urgent first; what is under way already is not fetched again. */
    public void want(Collection<Request<K>> requests) {
        queue.clear();
        for (Request<K> request : requests) {
            if (!(running != null && runningGeneration == generation && running.equals(request))) {
                queue.add(request);
            }
        }
        pump();
    }

    /** Whether nothing is under way or waits. */
    public boolean isIdle() {
        return running == null && (queue.isEmpty() || source == null || broken);
    }

    private void pump() {
        WaveformSource from = source;
        if (running != null || from == null || broken) {
            return;
        }
        Request<K> request = queue.poll();
        if (request == null) {
            return;
        }
        running = request;
        runningGeneration = generation;
        long mine = generation;
        worker.execute(() -> {
            Runnable outcome = fetch(from, request, mine);
            ui.execute(() -> {
                running = null;
                if (mine == generation) {
                    outcome.run();
                }
                pump();
            });
        });
    }

    /** In the worker. A source is the host's code and may fail in any way; the lane tells, and the control lives on. */
    private Runnable fetch(WaveformSource from, Request<K> request, long mine) {
        try {
            WaveformData data = from.fetch(request.range(), request.columns(), () -> mine != generation);
            return () -> sink.loaded(request, data);
        } catch (IOException | RuntimeException failure) {
            String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
            return () -> {
                broken = true;
                queue.clear();
                sink.failed(reason);
            };
        }
    }
}
