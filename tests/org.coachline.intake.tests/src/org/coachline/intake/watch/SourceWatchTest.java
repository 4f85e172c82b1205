/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OpenMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SourceWatchTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration NEVER = Duration.ofHours(1);

    @TempDir
    Path temp;

    private Recorder recorder;
    private final BlockingQueue<Found> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void setUp() throws Exception {
        recorder = new Recorder(temp);
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern(""));
    }

    @AfterEach
    void close() {
        recorder.close();
    }

    private SourceWatch watch(Duration pause) {
        return new SourceWatch(recorder.library, recorder.clock, pause, told::add);
    }

    private Found next() throws InterruptedException {
        return Objects.requireNonNull(told.poll(100, TimeUnit.SECONDS));
    }

    @Test
    void aCallThatComesWhileTheWorkbenchRunsIsListedAndThenMeasured() throws Exception {
        CountDownLatch measured = new CountDownLatch(1);
        try (AutoCloseable changes = recorder.library.onChange(change -> {
            try {
                if (!recorder.library.calls(CallQuery.ALL).isEmpty()
                        && recorder.library.measures(recorder.library.calls(CallQuery.ALL).get(0).id()).isPresent()) {
                    measured.countDown();
                }
            } catch (LibraryException e) {
                throw new IllegalStateException(e);
            }
        }); SourceWatch watch = watch(SHORT)) {
            Path file = recorder.stereo("a.wav.part", 300);
            Files.move(file, recorder.folder.resolve("a.wav"));
            assertEquals(1, next().added().size());
            assertTrue(measured.await(100, TimeUnit.SECONDS));
            assertNotNull(changes);
            assertNotNull(watch);
        }
    }

    @Test
    void aFailureThatStandsIsToldOnceAndItsEndIsSeen() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern("").row(Recorder.NAME, temp.resolve("nowhere"), true));
        try (SourceWatch watch = watch(NEVER)) {
            assertNotNull(next().failure());
            watch.lookNow();
            while (recorder.row().failures() < 2) {
                Thread.onSpinWait();
            }
            assertTrue(told.isEmpty());
            Files.createDirectories(temp.resolve("nowhere"));
            Files.copy(recorder.stereo("a.wav", 300), temp.resolve("nowhere/a.wav"));
            recorder.clock.tick(Duration.ofDays(30_000));
            watch.lookNow();
            Found found = next();
            assertNull(found.failure());
            assertEquals(1, found.added().size());
        }
    }

    @Test
    void thatAFailureIsOverIsToldAlsoWhereNothingIsNew() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern("").row(Recorder.NAME, temp.resolve("nowhere"), true));
        try (SourceWatch watch = watch(NEVER)) {
            assertNotNull(next().failure());
            Files.createDirectories(temp.resolve("nowhere"));
            recorder.clock.tick(Duration.ofDays(30_000));
            watch.lookNow();
            Found found = next();
            assertNull(found.failure());
            assertEquals(0, found.files());
        }
    }

    @Test
    void ofTwoThatWatchOneLibraryTheOtherTakesOver() throws Exception {
        try (Library other = Library.open(temp.resolve("library"), OpenMode.READ_WRITE)) {
            SourceWatch first = watch(SHORT);
            recorder.stereo("a.wav", 300);
            assertEquals(1, next().added().size());
            try (SourceWatch second = new SourceWatch(other, recorder.clock, SHORT, told::add)) {
                assertNotNull(second);
                first.close();
                recorder.stereo("b.wav", 400);
                assertEquals(1, next().added().size());
            }
        }
    }

    @Test
    void aSourceThatIsNotWatchedIsLeftAlone() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern("").row(Recorder.NAME, recorder.folder, false));
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern("").row("Watched", Files.createDirectories(temp.resolve("watched")), true));
        recorder.stereo("a.wav", 300);
        Files.copy(recorder.stereo("b.wav", 400), temp.resolve("watched/c.wav"));
        recorder.clock.tick(Duration.ofDays(30_000));
        try (SourceWatch watch = watch(SHORT)) {
            Found found = next();
            assertEquals("Watched", found.source());
            assertNotNull(watch);
        }
        assertNull(recorder.row().lookedAt());
    }
}
