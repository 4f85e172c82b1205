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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.library.AuditEntry;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.Build;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.OpenMode;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Recording;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of recordings that nothing refers to are named, those that anything refers to never are, and who deletes some is on record. */
class UnusedCopiesTest {

    private static final Instant NOW = Instant.now();

    @TempDir
    Path temp;

    private Library library;
    private Path recordings;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        library = Library.create(temp.resolve("library"));
        recordings = library.folder().resolve("recordings");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private Path sound(String name) throws Exception {
        return Files.writeString(temp.resolve(name + ".wav"), "sound of " + name);
    }

    /** Copies a recording into the library, long ago. */
    private Recording copied(String name) throws Exception {
        Path file = sound(name);
        Recording recording = library.copyRecording(file, hash(file));
        rest(recording.getPath());
        return recording;
    }

    private void rest(String path) throws Exception {
        Files.setLastModifiedTime(recordings.resolve(path), FileTime.from(NOW.minus(Duration.ofDays(2))));
    }

    private Call call(Recording recording) throws Exception {
        Call call = Build.call("A call", "", Build.MONDAY);
        call.getLegs().get(0).getRecordings().clear();
        call.getLegs().get(0).getRecordings().add(recording);
        return call;
    }

    private UnusedCopies copies() throws LibraryException {
        return library.records().unusedCopies();
    }

    private UnusedCopies.Found found() throws LibraryException {
        return copies().find(NOW, new NullProgressMonitor());
    }

    private List<String> paths() throws LibraryException {
        UnusedCopies.Found found = found();
        assertEquals(List.of(), found.unknown());
        return found.copies().stream().map(UnusedCopy::path).toList();
    }

    private Outcome delete(String... paths) throws LibraryException {
        return copies().delete(List.of(paths), "left by an import", "Ina Example", NOW, new NullProgressMonitor());
    }

    private void tamper(String sql, Object... values) throws Exception {
        library.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library.folder().resolve("coachline.db"));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
        library = Library.open(library.folder(), OpenMode.READ_WRITE);
    }

    @Test
    void aCopyThatNothingRefersToIsNamedWithItsSize() throws Exception {
        library.save(call(copied("used")), 0);
        Recording left = copied("left");
        assertEquals(List.of(new UnusedCopy(left.getPath(), "sound of left".length(), NOW.minus(Duration.ofDays(2)).truncatedTo(java.time.temporal.ChronoUnit.MICROS))),
                found().copies().stream().map(each -> new UnusedCopy(each.path(), each.bytes(), each.since().truncatedTo(java.time.temporal.ChronoUnit.MICROS))).toList());
        assertEquals("sound of left".length(), found().bytes());
    }

    @Test
    void lookingChangesNothing() throws Exception {
        Recording left = copied("left");
        long entries = library.audit().head().sequence();
        found();
        assertEquals(entries, library.audit().head().sequence());
        assertTrue(Files.exists(recordings.resolve(left.getPath())));
        try (Library reading = Library.open(library.folder(), OpenMode.READ_ONLY)) {
            assertEquals(1, reading.records().unusedCopies().find(NOW, new NullProgressMonitor()).copies().size());
        }
    }

    @Test
    void aCopyThatWasMadeJustNowMayBelongToAnImportThatHasNotSavedYet() throws Exception {
        Path file = sound("arriving");
        library.copyRecording(file, hash(file));
        assertEquals(List.of(), paths());
    }

    @Test
    void anOldCopyThatAnImportTakesAgainIsAsNew() throws Exception {
        Recording left = copied("left");
        assertEquals(List.of(left.getPath()), paths());
        library.copyRecording(temp.resolve("left.wav"), left.getSha256());
        assertEquals(List.of(), paths());
        assertEquals("sound of left", Files.readString(recordings.resolve(left.getPath())));
    }

    @Test
    void aCallWhoseRowsWereLostKeepsItsCopyAllTheSame() throws Exception {
        library.save(call(copied("used")), 0);
        tamper("DELETE FROM recordings");
        assertEquals(List.of(), paths());
    }

    @Test
    void whileACallCannotBeReadNothingIsCalledUnused() throws Exception {
        Call call = call(copied("used"));
        library.save(call, 0);
        Recording left = copied("left");
        tamper("UPDATE documents SET body = ?", (Object) "<not xml".getBytes(StandardCharsets.UTF_8));
        UnusedCopies.Found found = found();
        assertEquals(List.of(), found.copies());
        assertEquals(1, found.unknown().size());
        assertTrue(found.unknown().get(0).contains(call.getId()), found::toString);
        assertFalse(delete(left.getPath()).whole());
        assertTrue(Files.exists(recordings.resolve(left.getPath())));
    }

    @Test
    void aCopyOfWhatACallHasElsewhereIsWhereItWouldBeFoundAgain() throws Exception {
        Recording copy = copied("twice");
        library.save(call(library.reference(temp.resolve("twice.wav"), temp, copy.getSha256())), 0);
        assertEquals(List.of(), paths());
    }

    @Test
    void aCopyThatALostRecordingWasFoundInIsUsed() throws Exception {
        Recording copy = copied("found");
        library.foundAgain(copy.getSha256(), recordings.resolve(copy.getPath()));
        assertEquals(List.of(), paths());
    }

    @Test
    void anEditOfACallThatIsNotSavedKeepsWhatItRefersTo() throws Exception {
        Call call = call(copied("edited"));
        library.journal(call, 0);
        assertEquals(List.of(), paths());
        library.dropJournal(call.getId());
        assertEquals(1, paths().size());
    }

    @Test
    void editsOfAnotherWindowAndDamagedOnesCountToo() throws Exception {
        copied("edited");
        try (Library other = Library.open(library.folder(), OpenMode.READ_WRITE)) {
            other.journal(call(copied("edited")), 0);
            assertEquals(List.of(), paths());
        }
        Path journal;
        try (Stream<Path> files = Files.walk(library.folder().resolve("journal"))) {
            journal = files.filter(each -> each.toString().endsWith(".edit")).findFirst().orElseThrow();
        }
        Files.writeString(journal, "damaged");
        assertEquals(List.of(), found().copies());
        assertEquals(1, found().unknown().size());
    }

    @Test
    void whatIsAboutToBeDeletedByARuleIsThatRulesAffair() throws Exception {
        Recording doomed = copied("doomed");
        tamper("INSERT INTO doomed_files (root, path, sha256, size_bytes) VALUES ('library', ?, ?, 1)", doomed.getPath(), doomed.getSha256());
        assertEquals(List.of(), paths());
    }

    @Test
    void aBackupWithoutRecordingsKeepsTheCopiesThatPuttingItBackNeeds() throws Exception {
        Call call = call(copied("backed up"));
        library.save(call, 0);
        BackupRule alone = new BackupRule(temp.resolve("safe"), true, false, 7, 4, 12);
        library.records().backups().setRule(alone, "Ina Example");
        library.records().backups().make(alone, false, "Ina Example", new NullProgressMonitor());
        tamper("DELETE FROM documents");
        tamper("DELETE FROM recordings");
        assertEquals(List.of(), paths());
        Files.move(temp.resolve("safe"), temp.resolve("unplugged"));
        UnusedCopies.Found found = found();
        assertEquals(List.of(), found.copies());
        assertTrue(found.unknown().get(0).contains("safe"), found::toString);
    }

    @Test
    void aBackupThatHasItsOwnNeedsNoneOfTheLibrarys() throws Exception {
        Recording copy = copied("backed up");
        library.save(call(copy), 0);
        BackupRule whole = new BackupRule(temp.resolve("safe"), true, true, 7, 4, 12);
        library.records().backups().setRule(whole, "Ina Example");
        library.records().backups().make(whole, false, "Ina Example", new NullProgressMonitor());
        tamper("DELETE FROM documents");
        tamper("DELETE FROM recordings");
        assertEquals(List.of(copy.getPath()), paths());
    }

    @Test
    void theLibrarysOwnFolderOfBackupsCountsWhereverOthersGo() throws Exception {
        library.save(call(copied("backed up")), 0);
        BackupRule own = library.records().backups().rule();
        library.records().backups().make(own, false, "Ina Example", new NullProgressMonitor());
        library.records().backups().setRule(new BackupRule(temp.resolve("safe"), true, true, 7, 4, 12), "Ina Example");
        tamper("DELETE FROM documents");
        tamper("DELETE FROM recordings");
        assertEquals(List.of(), paths());
    }

    @Test
    void filesThatCoachlineDidNotPutThereAreLeftAlone() throws Exception {
        Path theirs = Files.writeString(Files.createDirectories(recordings.resolve("ab")).resolve("notes.txt"), "mine");
        Files.setLastModifiedTime(theirs, FileTime.from(NOW.minus(Duration.ofDays(9))));
        assertEquals(List.of(), paths());
    }

    @Test
    void aCopyThatBrokeOffIsNamedAndDeleted() throws Exception {
        String path = "ab/.00000000-1111-2222-3333-444444444444.part";
        Files.createDirectories(recordings.resolve("ab"));
        Files.writeString(recordings.resolve(path), "half");
        assertEquals(List.of(), paths());
        rest(path);
        assertEquals(List.of(path), paths());
        assertEquals(1, delete(path).files());
        assertFalse(Files.exists(recordings.resolve(path)));
    }

    @Test
    void whoDeletesThemIsOnRecordWithTheReasonAndNothingElseGoes() throws Exception {
        Call call = call(copied("used"));
        library.save(call, 0);
        Recording left = copied("left");
        Recording other = copied("other");
        Outcome outcome = delete(left.getPath(), call.getLegs().get(0).getRecordings().get(0).getPath());
        assertEquals(new Outcome(1, 1, List.of(), true), outcome);
        assertFalse(Files.exists(recordings.resolve(left.getPath())));
        assertEquals(List.of(other.getPath()), paths());
        assertEquals("sound of used", Files.readString(library.locate(call.getLegs().get(0).getRecordings().get(0))));
        List<AuditEntry> entries = library.audit().entries(AuditQuery.ALL.kinds(AuditKind.DELETION), Long.MAX_VALUE, 10);
        assertEquals(1, entries.size());
        assertEquals(left.getPath(), entries.get(0).subjectId());
        assertEquals("Ina Example", entries.get(0).who());
        assertEquals("A copy of 13 bytes that nothing referred to: left by an import", entries.get(0).label());
    }

    @Test
    void whatIsUsedAgainSinceItWasFoundStays() throws Exception {
        Recording left = copied("left");
        assertEquals(List.of(left.getPath()), paths());
        library.save(call(left), 0);
        assertEquals(0, delete(left.getPath()).files());
        assertTrue(Files.exists(recordings.resolve(left.getPath())));
        assertEquals(0, library.audit().count(AuditQuery.ALL.kinds(AuditKind.DELETION)));
    }

    @Test
    void aLibraryToReadDeletesNothing() throws Exception {
        Recording left = copied("left");
        try (Library reading = Library.open(library.folder(), OpenMode.READ_ONLY)) {
            assertEquals(Reason.READ_ONLY, assertThrows(LibraryException.class, () -> reading.records().unusedCopies().delete(List.of(left.getPath()), "why", "Ina", NOW,
                    new NullProgressMonitor())).reason());
        }
        assertTrue(Files.exists(recordings.resolve(left.getPath())));
    }

    @Test
    void whoStopsTheDeletionBeforeItIsOnRecordHasDeletedNothing() throws Exception {
        Recording left = copied("left");
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> copies().delete(List.of(left.getPath()), "why", "Ina", NOW, cancelled));
        assertTrue(Files.exists(recordings.resolve(left.getPath())));
        assertEquals(0, library.audit().count(AuditQuery.ALL.kinds(AuditKind.DELETION)));
    }
}
