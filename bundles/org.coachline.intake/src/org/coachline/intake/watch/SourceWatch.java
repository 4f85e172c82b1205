/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.SourceRow;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;

/**
 * Watches a library's sources for as long as it is open: looks at each again and again (folders on other machines' disks tell nobody of new
 * files), at most a twentieth of the time, lists what is new at once, and measures it behind. Of several that watch one library on
 * this computer, one does; the next takes over when it ends. A source that fails says so on itself and is tried again later.
 *
 * <p>Two threads of its own, of low priority. Listeners are told on them.
 */
public final class SourceWatch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int SHARE = 20;
    private static final int MEASURED_AT_ONCE = 10;
    private static final String LOCK = "intake.lock";

    private final Library library;
    private final Clock clock;
    private final Duration pause;
    private final Consumer<Found> listener;
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final Set<String> useless = new HashSet<>();
    private final Thread looking;
    private final Thread measuring;
    private boolean awake;
    private boolean measurable = true;

    /**
     * Begins to watch.
     *
     * @param library  open for writing; to be closed after this
     * @param clock    says what is old enough to be complete
     * @param listener is told of each look that found something new, failed otherwise than before, or did not fail any more
     */
    public SourceWatch(Library library, Clock clock, Consumer<Found> listener) {
        this(library, clock, PAUSE, listener);
    }

    SourceWatch(Library library, Clock clock, Duration pause, Consumer<Found> listener) {
        this.library = library;
        this.clock = clock;
        this.pause = pause;
        this.listener = listener;
        looking = thread("Coachline sources", this::watch);
        measuring = thread("Coachline sources, measuring", this::measure);
        looking.start();
        measuring.start();
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** Has all sources looked at now, also those that are left alone after a failure. Does not wait. */
    public synchronized void lookNow() {
        awake = true;
        notifyAll();
    }

    private void watch() {
        try (FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = null;
            long took = 0;
            while (!monitor.isCanceled()) {
                lock = lock == null ? tryLock(channel) : lock;
                if (lock != null) {
                    long began = System.nanoTime();
                    lookAll(asked());
                    took = (System.nanoTime() - began) / 1_000_000;
                }
                sleep(Math.max(pause.toMillis(), took * SHARE));
            }
        } catch (IOException e) {
            log("sources are not watched: the library's folder cannot be written", e);
        } catch (OperationCanceledException | InterruptedException e) {
            // It is being closed.
            return;
        }
    }

    private Path lockFile() {
        return library.cacheFolder().resolve(LOCK);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another window of this program watches.
            return null;
        }
    }

    private synchronized boolean asked() {
        boolean asked = awake;
        awake = false;
        return asked;
    }

    private synchronized void sleep(long millis) throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        while (!awake && !monitor.isCanceled()) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return;
            }
            wait(left);
        }
    }

    private void lookAll(boolean asked) {
        try {
            for (SourceRow source : library.sources().all()) {
                Instant next = source.nextAt();
                if (source.watched() && (asked || next == null || !Instant.now(clock).isBefore(next))) {
                    Found found = SourceLook.look(library, source, clock, new Quiet(monitor));
                    if (!found.added().isEmpty() || !found.completed().isEmpty()) {
                        wakeMeasuring();
                    }
                    // A failure that stands is told once: the source says it for as long as it lasts.
                    if (found.isNews() && !String.valueOf(found.failure()).equals(String.valueOf(source.failure()))
                            || found.failure() == null && (found.isNews() || source.failure() != null)) {
                        listener.accept(found);
                    }
                }
            }
        } catch (LibraryException e) {
            log("a look at the sources failed; it is tried again", e);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            // One look that goes wrong must not be the last.
            log("a look at the sources failed; it is tried again", e);
        }
    }

    private synchronized void wakeMeasuring() {
        measurable = true;
        notifyAll();
    }

    private void measure() {
        try {
            while (!monitor.isCanceled()) {
                synchronized (this) {
                    while (!measurable && !monitor.isCanceled()) {
                        wait();
                    }
                    measurable = false;
                }
                int looked = MEASURED_AT_ONCE;
                while (looked > 0 && !monitor.isCanceled()) {
                    looked = SourceLook.measure(library, MEASURED_AT_ONCE, useless, new Quiet(monitor));
                }
            }
        } catch (OperationCanceledException | InterruptedException e) {
            // It is being closed.
            return;
        } catch (LibraryException e) {
            log("calls of sources are not measured any more until the library is opened again", e);
        }
    }

    private static void log(String what, Exception e) {
        System.getLogger(SourceWatch.class.getName()).log(System.Logger.Level.WARNING, what, e);
    }

    /** Ends; waits until what is being done is left in order, some milliseconds in most cases. */
    @Override
    public void close() {
        synchronized (this) {
            monitor.setCanceled(true);
            notifyAll();
        }
        boolean interrupted = false;
        for (Thread each : new Thread[] {looking, measuring}) {
            try {
                each.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hears of a cancel, and begins no task. */
    private static final class Quiet extends NullProgressMonitor {

        private final NullProgressMonitor above;

        Quiet(NullProgressMonitor above) {
            this.above = above;
        }

        @Override
        public boolean isCanceled() {
            return above.isCanceled();
        }
    }
}
