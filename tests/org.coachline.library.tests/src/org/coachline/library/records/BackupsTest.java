/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.coachline.library.AuditEntry;
import org.coachline.library.AuditHead;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.Build;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.Mount;
import org.coachline.library.OpenMode;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Recording;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupsTest {

    @TempDir
    Path temp;

    private Library library;
    private Path folder;
    private BackupRule rule;

    @BeforeEach
    void makeLibrary() throws Exception {
        folder = temp.resolve("library");
        library = Library.create(folder);
        rule = new BackupRule(temp.resolve("safe"), true, true, 7, 4, 12);
        call("One");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private static NullProgressMonitor monitor() {
        return new NullProgressMonitor();
    }

    private Call call(String title) throws Exception {
        Path file = Files.writeString(temp.resolve(title + ".wav"), "sound of " + title);
        Call call = Build.call(title, "", Build.MONDAY);
        Recording recording = library.copyRecording(file, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        call.getLegs().get(0).getRecordings().clear();
        call.getLegs().get(0).getRecordings().add(recording);
        library.save(call, 0);
        return call;
    }

    private Backup make() throws LibraryException {
        return library.records().backups().make(rule, false, "Ina Example", monitor());
    }

    private static List<String> titles(Library of) throws LibraryException {
        return of.calls(CallQuery.ALL).stream().map(CallRow::title).sorted().toList();
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBackupOpensAsALibraryAndHoldsWhatWasThereAndOnRecord() throws Exception {
        library.audit().record(org.coachline.library.AuditNote.of(AuditKind.SCORE, "Review", "r", "Ina Example"));
        AuditHead head = library.audit().head();
        Backup backup = make();
        assertEquals(head, backup.head());
        assertEquals(List.of(), backup.notes());
        assertEquals(1, backup.documents());
        assertEquals(Optional.of(backup), Backups.read(backup.folder()));
        try (Library copy = Library.open(backup.folder(), OpenMode.READ_ONLY)) {
            assertEquals(List.of("One"), titles(copy));
            assertEquals(List.of(), copy.audit().verify(monitor()));
        }
        AuditEntry entry = library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 1).get(0);
        assertEquals(AuditKind.BACKUP, entry.kind());
        assertTrue(String.valueOf(entry.after()).contains(head.toString()), entry::toString);
    }

    @Test
    void aBackupSaysWhatIsWrongWithWhatItHolds() throws Exception {
        String id = library.calls(CallQuery.ALL).get(0).id();
        library.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("coachline.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE documents SET body = CAST('<not xml' AS BLOB)");
        }
        library = Library.open(folder, OpenMode.READ_WRITE);
        Backup backup = make();
        assertEquals(1, backup.notes().size());
        assertTrue(backup.notes().get(0).contains(id), backup::toString);
        assertEquals(1, Backups.restore(backup.folder(), temp.resolve("again"), false, "Ina Example", monitor()).problems().size());
    }

    @Test
    void recordingsLieThereOnceHoweverManyBackupsKnowThem() throws Exception {
        make();
        call("Two");
        Backup second = make();
        assertEquals(2, second.recordings());
        try (Stream<Path> files = Files.walk(rule.folder().resolve("recordings"))) {
            assertEquals(2, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void aLibraryIsPutBackIntoANewFolder() throws Exception {
        Call one = call("Two");
        Backup backup = make();
        call("Three");
        Restored restored = Backups.restore(backup.folder(), temp.resolve("again"), false, "Ina Example", monitor());
        assertEquals(List.of(), restored.missing());
        assertEquals(List.of(), restored.problems());
        try (Library again = Library.open(temp.resolve("again"), OpenMode.READ_WRITE)) {
            assertEquals(List.of("One", "Two"), titles(again));
            assertEquals("sound of Two", Files.readString(again.locate(one.getLegs().get(0).getRecordings().get(0))));
            assertEquals(List.of(), again.checkWithRecordings(monitor()).problems());
            assertEquals(AuditKind.RESTORE, again.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 1).get(0).kind());
            again.save(Build.call("Four", "", Build.MONDAY), 0);
        }
    }

    @Test
    void whatWasDeletedSinceIsNamedWhenItComesBack() throws Exception {
        Backup backup = make();
        String deleted = library.calls(CallQuery.ALL).get(0).id();
        library.delete(Call.class, deleted, library.load(Call.class, deleted).version(), "Ina");
        library.close();
        Restored restored = Backups.restore(backup.folder(), folder, true, "Ina Example", monitor());
        assertEquals(1, restored.undone().size());
        assertTrue(restored.undone().get(0).endsWith("DELETION Call " + deleted), restored::toString);
    }

    @Test
    void aLibraryThatIsThereIsMovedAsideAndKept() throws Exception {
        Backup backup = make();
        call("Two");
        library.records().holds().lay(Hold.On.CALL, library.calls(CallQuery.ALL).get(0).id(), "A complaint", "Ina Example");
        library.close();
        Restored restored = Backups.restore(backup.folder(), folder, true, "Ina Example", monitor());
        try (Library again = Library.open(folder, OpenMode.READ_WRITE); Library before = Library.open(restored.aside(), OpenMode.READ_WRITE)) {
            assertEquals(List.of("One"), titles(again));
            assertEquals(List.of("One", "Two"), titles(before));
            assertEquals(List.of(), again.check(monitor()).problems());
            assertEquals(List.of(), before.check(monitor()).problems());
        }
        assertEquals(1, restored.undone().size());
        assertTrue(restored.undone().get(0).contains("HOLD Call"), restored::toString);
    }

    @Test
    void recordingsThatTheBackupHasNotComeFromTheLibraryThatWasThere() throws Exception {
        rule = new BackupRule(folder.resolve("backups"), true, false, 7, 4, 12);
        Backup backup = make();
        library.close();
        Restored restored = Backups.restore(backup.folder(), folder, true, "Ina Example", monitor());
        assertEquals(List.of(), restored.missing());
        try (Library again = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(List.of(), again.checkWithRecordings(monitor()).problems());
            assertEquals(1, Backups.in(folder.resolve("backups")).size());
        }
        Restored elsewhere = Backups.restore(folder.resolve("backups").resolve(backup.folder().getFileName()), temp.resolve("elsewhere"), false, "Ina", monitor());
        assertEquals(1, elsewhere.missing().size());
    }

    @Test
    void aDamagedLibraryIsPutBackAndKeptAside() throws Exception {
        Backup backup = make();
        library.close();
        Files.writeString(folder.resolve("coachline.db"), "damaged, ".repeat(100));
        Files.deleteIfExists(folder.resolve("coachline.db-wal"));
        Restored restored = Backups.restore(backup.folder(), folder, true, "Ina Example", monitor());
        assertTrue(restored.undone().get(0).startsWith("What was done after the backup cannot be known"), restored::toString);
        try (Library again = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(List.of("One"), titles(again));
        }
    }

    @Test
    void aLibraryThatIsOpenIsNotMovedAway() throws Exception {
        Backup backup = make();
        assertEquals(Reason.LOCKED, assertThrows(LibraryException.class, () -> Backups.restore(backup.folder(), folder, true, "Ina", monitor())).reason());
        assertEquals(Reason.EXISTS, assertThrows(LibraryException.class, () -> Backups.restore(backup.folder(), folder, false, "Ina", monitor())).reason());
        assertEquals(List.of("One"), titles(library));
        assertEquals(List.of("One.wav", "library", "safe"), names(temp));
    }

    @Test
    void aBackupOfWhichAByteWasChangedIsNotPutBack() throws Exception {
        Backup backup = make();
        byte[] bytes = Files.readAllBytes(backup.folder().resolve("coachline.db"));
        bytes[bytes.length - 1000] ^= 1;
        Files.write(backup.folder().resolve("coachline.db"), bytes);
        library.close();
        assertEquals(Reason.DAMAGED, assertThrows(LibraryException.class, () -> Backups.restore(backup.folder(), folder, true, "Ina", monitor())).reason());
        assertEquals(List.of("One.wav", "library", "safe"), names(temp));
        try (Library still = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(List.of("One"), titles(still));
        }
    }

    @Test
    void recordingsInABackupThatAreNotWhatTheyWereAreNotPutBack() throws Exception {
        Backup backup = make();
        Path sound;
        try (Stream<Path> files = Files.walk(rule.folder().resolve("recordings"))) {
            sound = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.writeString(sound, "SOUND of One");
        assertEquals(1, Backups.restore(backup.folder(), temp.resolve("again"), false, "Ina", monitor()).missing().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil\t3", "/etc/passwd\t3", "ab/../../../evil.wav\t3", "no tab", "\u0000\t\t\t"})
    void aListOfRecordingsLeadsNowhereElse(String line) throws Exception {
        Backup backup = make();
        Files.writeString(backup.folder().resolve("recordings.txt"), line);
        Files.writeString(temp.resolve("evil"), "abc");
        Restored restored = Backups.restore(backup.folder(), temp.resolve("in/again"), false, "Ina", monitor());
        assertEquals(List.of(), restored.missing());
        assertEquals(List.of("again"), names(temp.resolve("in")));
    }

    @Test
    void halfABackupIsNoneAndIsClearedAwayByTheNext() throws Exception {
        Files.createDirectories(rule.folder().resolve(".coachline-2026-01-01T00-00-00-000Z-abc.part"));
        Path half = Files.createDirectories(rule.folder().resolve("coachline-2026-01-01T00-00-00-000Z-abc"));
        Files.writeString(half.resolve("coachline.db"), "half");
        Files.writeString(half.resolve("backup.properties"), "format=1");
        assertEquals(List.of(), Backups.in(rule.folder()));
        Backup backup = make();
        assertEquals(List.of(backup), Backups.in(rule.folder()));
        assertTrue(names(rule.folder()).stream().noneMatch(name -> name.endsWith(".part")), names(rule.folder())::toString);
        assertEquals(Reason.NOT_FOUND, assertThrows(LibraryException.class, () -> Backups.restore(half, temp.resolve("again"), false, "Ina", monitor())).reason());
    }

    @Test
    void aCancelledBackupLeavesNothing() throws Exception {
        NullProgressMonitor cancelling = new NullProgressMonitor();
        cancelling.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> library.records().backups().make(rule, false, "Ina", cancelling));
        assertEquals(List.of(".coachline-backup.lock"), names(rule.folder()));
        assertEquals(List.of(), names(library.cacheFolder()));
        assertEquals(0, library.audit().head().sequence());
    }

    @Test
    void whereThereIsNoRoomNothingHalfMadeIsLeft() throws Exception {
        for (int i = 0; i < 40; i++) {
            library.save(Build.call("y".repeat(10_000), "", Build.MONDAY), 0);
        }
        try (Mount small = Mount.ofSize(temp.resolve("small"), "300k")) {
            BackupRule tight = new BackupRule(small.point(), true, true, 7, 4, 12);
            assertEquals(Reason.FULL, assertThrows(LibraryException.class, () -> library.records().backups().make(tight, false, "Ina", monitor())).reason());
            assertEquals(List.of(), Backups.in(small.point()));
            assertTrue(names(small.point()).stream().noneMatch(name -> name.endsWith(".part")), names(small.point())::toString);
        }
        assertEquals(List.of(), names(library.cacheFolder()));
    }

    @Test
    void theBackupOfADayIsMadeOnce() throws Exception {
        library.records().backups().setRule(rule, "Ina Example");
        Instant now = Instant.now();
        assertTrue(library.records().backups().makeIfDue(now, ZoneOffset.UTC, "Coachline", monitor()).isPresent());
        assertFalse(library.records().backups().makeIfDue(now, ZoneOffset.UTC, "Coachline", monitor()).isPresent());
        assertTrue(library.records().backups().makeIfDue(now.plus(1, ChronoUnit.DAYS), ZoneOffset.UTC, "Coachline", monitor()).isPresent());
        assertFalse(library.records().backups().makeIfDue(now.plus(1, ChronoUnit.DAYS), ZoneOffset.UTC, "Coachline", monitor()).isPresent());
        library.records().backups().setRule(new BackupRule(rule.folder(), false, true, 7, 4, 12), "Ina Example");
        assertFalse(library.records().backups().makeIfDue(now.plus(3, ChronoUnit.DAYS), ZoneOffset.UTC, "Coachline", monitor()).isPresent());
    }

    @Test
    void aDiskThatIsNotThereGetsNoBackupInItsPlace() throws Exception {
        library.records().backups().setRule(rule, "Ina Example");
        Files.delete(rule.folder());
        assertEquals(Reason.NOT_FOUND, assertThrows(LibraryException.class,
                () -> library.records().backups().makeIfDue(Instant.now(), ZoneOffset.UTC, "Coachline", monitor())).reason());
        assertFalse(Files.exists(rule.folder()));
    }

    @Test
    void untilSomebodyChoosesTheDatabaseAloneGoesIntoTheLibrarysOwnFolder() throws Exception {
        assertEquals(new BackupRule(folder.resolve("backups"), true, false, 3, 1, 1), library.records().backups().rule());
        assertFalse(library.records().backups().isChosen());
        library.records().backups().setRule(rule, "Ina Example");
        assertEquals(rule, library.records().backups().rule());
        assertTrue(library.records().backups().isChosen());
    }

    @Test
    void theLastOfSevenDaysFourWeeksAndTwelveMonthsAreKept() {
        List<Backup> all = new ArrayList<>();
        for (int day = 0; day < 500; day++) {
            for (int hour : new int[] {8, 16}) {
                Instant at = Instant.parse("2025-01-01T00:00:00Z").plus(day, ChronoUnit.DAYS).plus(hour, ChronoUnit.HOURS);
                all.add(new Backup(Path.of("b" + day + "-" + hour), "l", at, true, new AuditHead(0, "0"), 0, 0, "", 0, true, List.of()));
            }
        }
        all.add(new Backup(Path.of("by-hand"), "l", Instant.parse("2024-01-01T00:00:00Z"), false, new AuditHead(0, "0"), 0, 0, "", 0, true, List.of()));
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(rule.superfluous(all, ZoneId.of("UTC")));
        List<String> days = kept.stream().map(each -> each.at().toString().substring(0, 13)).sorted().toList();
        // 2026-05-15 is the last, a Friday: seven days, the Sundays before, the ends of months, and what was made by hand.
        assertEquals(List.of("2024-01-01T00", "2025-06-30T16", "2025-07-31T16", "2025-08-31T16", "2025-09-30T16", "2025-10-31T16", "2025-11-30T16",
                "2025-12-31T16", "2026-01-31T16", "2026-02-28T16", "2026-03-31T16", "2026-04-26T16", "2026-04-30T16", "2026-05-03T16", "2026-05-09T16",
                "2026-05-10T16", "2026-05-11T16", "2026-05-12T16", "2026-05-13T16", "2026-05-14T16", "2026-05-15T16"), days);
    }

    @Test
    void automaticBackupsThatAreNotKeptGoWithRecordingsThatNoneKnows() throws Exception {
        rule = new BackupRule(rule.folder(), true, true, 1, 0, 0);
        Backup first = library.records().backups().make(rule, true, "Coachline", monitor());
        Call one = library.load(Call.class, library.calls(CallQuery.ALL).get(0).id()).document();
        library.delete(Call.class, one.getId(), 1, "Ina");
        call("Two");
        Backup second = library.records().backups().make(rule, true, "Coachline", monitor());
        assertEquals(List.of(second), Backups.in(rule.folder()));
        assertFalse(Files.exists(first.folder()));
        try (Stream<Path> files = Files.walk(rule.folder().resolve("recordings"))) {
            assertEquals(1, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void aRestorationThatWasKilledBeforeAnythingMovedIsTakenBack() throws Exception {
        library.close();
        Files.createDirectories(temp.resolve(".library.restoring/recordings"));
        Files.writeString(temp.resolve(".library.restore"), "library before 2026");
        assertThrows(LibraryException.class, () -> Backups.restore(temp.resolve("nowhere"), folder, true, "Ina", monitor()));
        assertEquals(List.of("One.wav", "library"), names(temp));
        try (Library same = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(List.of("One"), titles(same));
        }
    }

    @Test
    void aRestorationThatWasKilledBetweenTheTwoMovesIsFinishedByTheNextOpening() throws Exception {
        library.close();
        Files.move(folder, temp.resolve("library before 2026"));
        try (Library other = Library.create(temp.resolve(".library.restoring"))) {
            other.save(Build.call("Restored", "", Build.MONDAY), 0);
        }
        Files.writeString(temp.resolve(".library.restore"), "library before 2026");
        try (Library again = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(List.of("Restored"), titles(again));
        }
        assertEquals(List.of("One.wav", "library", "library before 2026"), names(temp));
    }

    @Test
    void aRestorationWhoseNewLibraryIsLostGivesTheOldOneBack() throws Exception {
        library.close();
        Files.move(folder, temp.resolve("library before 2026"));
        Files.writeString(temp.resolve(".library.restore"), "library before 2026");
        try (Library again = Library.open(folder, OpenMode.READ_WRITE)) {
            assertEquals(List.of("One"), titles(again));
        }
    }

    @Test
    void aLibraryToReadIsBackedUpToo() throws Exception {
        try (Library reading = Library.open(folder, OpenMode.READ_ONLY)) {
            assertEquals(1, reading.records().backups().make(rule, false, "Ina", monitor()).documents());
            assertFalse(reading.records().backups().makeIfDue(Instant.now(), ZoneOffset.UTC, "Coachline", monitor()).isPresent());
        }
    }

    @Test
    void whatWasDeletedIsNotInTheCopyOfTheDatabase() throws Exception {
        Call secret = call("Blumenkohl-secret");
        library.delete(Call.class, secret.getId(), 1, "Ina");
        Backup backup = make();
        String bytes = new String(Files.readAllBytes(backup.folder().resolve("coachline.db")), StandardCharsets.ISO_8859_1);
        // The trail keeps what it was called, once.
        assertEquals(1, bytes.split("Blumenkohl-secret", -1).length - 1);
    }
}
