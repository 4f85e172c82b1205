/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.AnalysisSettings;
import org.coachline.analysis.ChannelTrack;
import org.coachline.analysis.Detector;
import org.coachline.analysis.SpeechDetector;
import org.coachline.analysis.SpeechDetectorException;
import org.coachline.analysis.Stretch;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.SampleReader;
import org.coachline.model.coaching.ChannelRole;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Hears a recording through once: reads it block by block and lets each channel be looked at by a thread of its own. */
public final class Listening implements AutoCloseable {

    private static final int BLOCK_FRAMES = 1 << 16;
    private static final int TICKS = 1_000;
    private static final long CANCEL_MILLIS = 50;

    private final AudioFile file;
    private final SpeechDetector detector;
    private final List<ChannelListener> listeners = new ArrayList<>();
    private final ExecutorService workers;

    /**
     * @param file     the recording
     * @param roles    who is heard on each of its channels; those that are missing count as UNKNOWN
     * @param detector tells speech from what is none
     * @throws SpeechDetectorException if the detector cannot work here
     */
    public Listening(AudioFile file, List<ChannelRole> roles, SpeechDetector detector) throws SpeechDetectorException {
        this.file = file;
        this.detector = detector;
        int channels = file.format().channels();
        workers = Executors.newFixedThreadPool(Math.min(channels, Runtime.getRuntime().availableProcessors()), task -> {
            Thread thread = new Thread(task, "analysis of " + file.path().getFileName());
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (int i = 0; i < channels; i++) {
                listeners.add(new ChannelListener(file.format(), i < roles.size() ? roles.get(i) : ChannelRole.UNKNOWN, detector));
            }
        } catch (SpeechDetectorException e) {
            close();
            throw e;
        }
    }

    /**
     * Hears it all.
     *
     * @param settings from which length on something counts
     * @param remark   why the detector is not a better one, or nothing
     * @param monitor  for progress and cancel
     * @throws AudioException             if the recording cannot be read to its end
     * @throws SpeechDetectorException    if the detector failed
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public Analysis analyse(AnalysisSettings settings, String remark, SubMonitor monitor) throws AudioException, SpeechDetectorException {
        monitor.setWorkRemaining(TICKS);
        long ticked = 0;
        long frames = 0;
        try (SampleReader reader = file.reader()) {
            short[][] block = new short[listeners.size()][BLOCK_FRAMES];
            for (int read = read(reader, block, monitor); read > 0; read = read(reader, block, monitor)) {
                int count = read;
                frames += read;
                eachChannel(i -> listeners.get(i).accept(block[i], count), monitor);
                long tick = Math.min(TICKS, reader.position() * TICKS / Math.max(1, file.frames()));
                monitor.worked((int) (tick - ticked));
                ticked = tick;
            }
        }
        eachChannel(i -> listeners.get(i).end(), monitor);
        Conversation conversation = new Conversation(listeners.stream().map(ChannelListener::role).toList(),
                listeners.stream().map(ChannelListener::speech).toList(), listeners.stream().map(ChannelListener::levels).toList(), settings);
        ChannelTrack[] tracks = new ChannelTrack[listeners.size()];
        List<List<Stretch>> speech = conversation.speech();
        eachChannel(i -> tracks[i] = listeners.get(i).track(speech.get(i)), monitor);
        double loudness = LoudnessMeter.integrated(listeners.stream().map(ChannelListener::loudness).toList());
        // By what was heard: the length of some recordings is only estimated until then.
        return conversation.analysis(file.format().microsOfFrame(frames), new Detector(detector.id(), remark), loudness, List.of(tracks));
    }

    /** Reads where this thread need not wait: a decoder may stand still for long before it is given up, and who cancels should not. */
    private int read(SampleReader reader, short[][] block, SubMonitor monitor) throws AudioException, SpeechDetectorException {
        Future<Integer> reading = workers.submit(() -> reader.read(block, 0, BLOCK_FRAMES));
        await(reading, monitor);
        return reading.resultNow();
    }

    private interface Work {
        void on(int channel) throws SpeechDetectorException;
    }

    private void eachChannel(Work work, SubMonitor monitor) throws AudioException, SpeechDetectorException {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < listeners.size(); i++) {
            int channel = i;
            Callable<Void> task = () -> {
                work.on(channel);
                return null;
            };
            running.add(workers.submit(task));
        }
        for (Future<?> each : running) {
            await(each, monitor);
        }
    }

    private static void await(Future<?> task, SubMonitor monitor) throws AudioException, SpeechDetectorException {
        while (true) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            try {
                task.get(CANCEL_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                // Only to look whether somebody asked to stop.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                case SpeechDetectorException failed -> throw failed;
                case AudioException failed -> throw failed;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                default -> throw new IllegalStateException(e.getCause());
                }
            }
        }
    }

    /** Ends its threads, which stop at the next chance when they still work. */
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            // What they use must not be closed under them.
            workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        listeners.forEach(ChannelListener::close);
    }
}
