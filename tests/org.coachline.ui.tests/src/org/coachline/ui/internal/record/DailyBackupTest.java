/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.OpenMode;
import org.coachline.library.records.Backup;
import org.coachline.library.records.BackupRule;
import org.coachline.library.records.Backups;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timer, with a clock that stands until it is moved, and nobody who waits. */
class DailyBackupTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @TempDir
    Path temp;
    private final MovedClock clock = new MovedClock();
    private final List<Long> again = new ArrayList<>();
    private final List<Reason> told = new ArrayList<>();
    private Library library;
    private Path backups;

    /** Stands still. */
    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2026-11-26T20:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return VIENNA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void makeLibrary() throws LibraryException {
        library = Library.create(temp.resolve("library"));
        backups = temp.resolve("elsewhere");
        library.records().backups().setRule(new BackupRule(backups, true, false, 3, 0, 0), "Ina Example");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private DailyBackup timer(Library of) {
        return new DailyBackup(() -> of, clock, again::add, failure -> told.add(failure instanceof LibraryException known ? known.reason() : null));
    }

    private void turn() {
        timer(library).run(new NullProgressMonitor());
    }

    private List<String> made() throws LibraryException {
        return Backups.in(backups).stream().map(Backup::at).sorted().map(at -> at.atZone(VIENNA).toLocalDateTime().toString()).toList();
    }

    @Test
    void oneIsMadeADayAndAfterMidnightWhereItIsTheNext() throws Exception {
        turn();
        clock.move(Duration.ofHours(1));
        turn();
        clock.move(Duration.ofMinutes(59));
        turn();
        assertEquals(List.of("2026-11-26T21:00"), made());
        // 23:01 in London, and a minute past midnight here.
        clock.move(Duration.ofMinutes(62));
        turn();
        assertEquals(List.of("2026-11-26T21:00", "2026-11-27T00:01"), made());
        assertEquals(List.of(DailyBackup.AGAIN_MILLIS, DailyBackup.AGAIN_MILLIS, DailyBackup.AGAIN_MILLIS, DailyBackup.AGAIN_MILLIS), again);
        assertEquals(List.of(), told);
    }

    @Test
    void aComputerThatSleptForDaysMakesOneWhenItWakes() throws Exception {
        turn();
        clock.move(Duration.ofDays(4));
        turn();
        turn();
        assertEquals(List.of("2026-11-26T21:00", "2026-11-30T21:00"), made());
    }

    @Test
    void aClockThatWasSetBackMakesNoneTwice() throws Exception {
        turn();
        clock.move(Duration.ofHours(-3));
        turn();
        assertEquals(1, made().size());
    }

    @Test
    void ofTwoWindowsOnOneLibraryOneMakesIt() throws Exception {
        try (Library other = Library.open(temp.resolve("library"), OpenMode.READ_WRITE)) {
            turn();
            timer(other).run(new NullProgressMonitor());
            assertEquals(1, made().size());
        }
    }

    @Test
    void whileAnotherWindowIsAtItNothingIsSaidAndItIsLookedAgain() throws Exception {
        Files.createDirectories(backups);
        turn();
        clock.move(Duration.ofDays(1));
        Path lock;
        try (var files = Files.list(backups)) {
            lock = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE); FileLock held = channel.lock()) {
            assertTrue(held.isValid());
            turn();
        }
        assertEquals(1, made().size());
        assertEquals(List.of(), told);
        turn();
        assertEquals(2, made().size());
    }

    @Test
    void aDiskThatIsNotThereIsToldAndTheBackupMadeOnceItIsBack() throws Exception {
        Files.delete(backups);
        turn();
        assertEquals(List.of(Reason.NOT_FOUND), told);
        assertFalse(Files.exists(backups));
        Files.createDirectory(backups);
        clock.move(Duration.ofMillis(again.get(0)));
        turn();
        assertEquals(List.of("2026-11-26T22:00"), made());
    }

    @Test
    void aFailureIsToldAndTriedAgain() throws Exception {
        Files.delete(backups);
        library.records().backups().setRule(new BackupRule(backups, true, true, 3, 0, 0), "Ina Example");
        turn();
        int before = made().size();
        clock.move(Duration.ofDays(1));
        library.close();
        turn();
        assertEquals(List.of(Reason.IO), told, "a library that is closed behind its back");
        library = Library.open(temp.resolve("library"), OpenMode.READ_WRITE);
        turn();
        assertEquals(before + 1, made().size());
    }

    @Test
    void oneThatWasCancelledLeavesNothingAndTheNextIsMade() throws Exception {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertEquals(IStatus.CANCEL, timer(library).run(cancelled).getSeverity());
        assertEquals(List.of(), made());
        assertEquals(1, again.size());
        turn();
        assertEquals(1, made().size());
    }

    @Test
    void thoseOfMoreThanTheDaysThatAreKeptGo() throws Exception {
        for (int day = 0; day < 6; day++) {
            turn();
            clock.move(Duration.ofDays(1));
        }
        assertEquals(List.of("2026-11-29T21:00", "2026-11-30T21:00", "2026-12-01T21:00"), made());
    }

    @Test
    void withoutALibraryOrOneToReadNothingIsMadeAndNothingSaid() throws Exception {
        timer(null).run(new NullProgressMonitor());
        try (Library reading = Library.open(temp.resolve("library"), OpenMode.READ_ONLY)) {
            timer(reading).run(new NullProgressMonitor());
        }
        assertEquals(List.of(), made());
        assertEquals(List.of(), told);
        assertEquals(2, again.size());
    }
}
