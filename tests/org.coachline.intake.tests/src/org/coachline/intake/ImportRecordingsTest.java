/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OpenMode;
import org.coachline.library.Root;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Recording;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRecordingsTest {

    @TempDir
    Path temp;

    private Library library;
    private Path inbox;

    @BeforeEach
    void makeLibrary() throws LibraryException, IOException {
        library = Library.create(temp.resolve("library"));
        inbox = Files.createDirectories(temp.resolve("inbox"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private Path stereo(String name, double hertz) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        return WavFixture.of(Codec.MULAW, 8000, 2).tone(0, hertz, 0.5, 1).silence(1, 1).tone(1, hertz, 0.5, 1).writeTo(file);
    }

    private Path mono(String name, double hertz) throws IOException {
        return WavFixture.of(Codec.PCM_S16, 8000, 1).tone(0, hertz, 0.5, 1).writeTo(inbox.resolve(name));
    }

    private List<ImportResult> take(ImportOptions options, Path... files) throws LibraryException {
        return Intake.importRecordings(library, List.of(files), options, new NullProgressMonitor());
    }

    private Recording recordingOf(String callId) throws LibraryException {
        return library.load(Call.class, callId).document().getLegs().get(0).getRecordings().get(0);
    }

    @Test
    void aFolderIsTakenWithAllItsFoldersInTheOrderOfTheirNames() throws Exception {
        stereo("b/2.wav", 300);
        stereo("a.wav", 400);
        stereo("b/1.wav", 500);
        List<ImportResult> results = take(ImportOptions.DEFAULT, inbox);
        assertEquals(List.of("a.wav", "1.wav", "2.wav"), results.stream().map(each -> each.file().getFileName().toString()).toList());
        assertEquals(3, library.calls(CallQuery.ALL).size());
    }

    @Test
    void whatIsNoSoundIsPassedOverInAFolderAndRefusedWhenGivenItself() throws Exception {
        Path note = Files.writeString(inbox.resolve("note.txt"), "no sound");
        Files.writeString(inbox.resolve(".DS_Store"), "nothing");
        stereo("call.wav", 300);
        assertEquals(1, take(ImportOptions.DEFAULT, inbox).size());
        List<ImportResult> given = take(ImportOptions.DEFAULT, note);
        assertNotNull(given.get(0).error());
        assertNull(given.get(0).callId());
    }

    @Test
    void aBrokenFileCalledSoundIsRefusedByNameAndReasonAndTheRestIsTaken() throws Exception {
        Files.write(inbox.resolve("a-empty.wav"), new byte[0]);
        Files.write(inbox.resolve("b-lies.mp3"), "this is text".getBytes(StandardCharsets.UTF_8));
        stereo("c-call.wav", 300);
        List<ImportResult> results = take(ImportOptions.DEFAULT, inbox);
        assertEquals(3, results.size());
        assertNotNull(results.get(0).error());
        assertNotNull(results.get(1).error());
        assertNull(results.get(2).error());
        assertEquals(1, library.calls(CallQuery.ALL).size());
    }

    @Test
    void aMissingFileIsRefusedAndTheRestIsTaken() throws Exception {
        List<ImportResult> results = take(ImportOptions.DEFAULT, inbox.resolve("gone.wav"), stereo("call.wav", 300));
        assertEquals(List.of(true, false), results.stream().map(each -> each.error() != null).toList());
    }

    @Test
    void soundIsRecognisedWhateverItsNameSays() throws Exception {
        Path odd = Files.move(stereo("call.wav", 300), inbox.resolve("call.txt"));
        assertEquals("pcm_mulaw", take(ImportOptions.DEFAULT, odd).get(0).format().codec());
    }

    @Test
    void importingTwiceMakesOneCall() throws Exception {
        Path file = stereo("call.wav", 300);
        String call = take(ImportOptions.DEFAULT, file).get(0).callId();
        ImportResult again = take(ImportOptions.DEFAULT, file).get(0);
        assertEquals(call, again.duplicateOf());
        assertFalse(again.imported());
        assertEquals(1, library.calls(CallQuery.ALL).size());
    }

    @Test
    void aNameThatCannotBeWrittenDownIsRefusedWhereItLiesAndTakenAsACopy() throws Exception {
        Assumptions.assumeFalse(System.getProperty("os.name", "").startsWith("Windows"), "skipped: names are Unicode here");
        stereo("call.wav", 300);
        // A name in Latin-1, as older systems leave them; Java reads such a name and cannot say it.
        Process renaming = new ProcessBuilder("sh", "-c", "mv call.wav \"$(printf 'Gespr\\344ch.wav')\"").directory(inbox.toFile()).start();
        Assumptions.assumeTrue(renaming.waitFor() == 0, "skipped: this file system takes no names in other encodings");
        assertTrue(take(ImportOptions.DEFAULT, inbox).get(0).error().contains("language settings"));
        assertEquals(0, library.calls(CallQuery.ALL).size());
        String call = take(ImportOptions.of(null, AgentChannel.LEFT, true), inbox).get(0).callId();
        assertTrue(library.lastKnown(recordingOf(call)).isPresent());
    }

    @Test
    void aRecordingThatSomebodyElseImportsMeanwhileMakesOneCall() throws Exception {
        Path file = stereo("call.wav", 300);
        List<ImportResult> theirs = new ArrayList<>();
        // The time is asked for after the library was asked for the recording, and before the call is saved.
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                if (theirs.isEmpty()) {
                    try (Library other = Library.open(library.folder(), OpenMode.READ_WRITE)) {
                        theirs.addAll(Intake.importRecordings(other, List.of(file), ImportOptions.DEFAULT, new NullProgressMonitor()));
                    } catch (LibraryException e) {
                        throw new AssertionError(e);
                    }
                }
                return Instant.EPOCH;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
        ImportResult mine = Intake.importRecordings(library, List.of(file), ImportOptions.DEFAULT, clock, new NullProgressMonitor()).get(0);
        assertTrue(theirs.get(0).imported(), "the other import came between");
        assertEquals(theirs.get(0).callId(), mine.duplicateOf());
        assertEquals(1, library.calls(CallQuery.ALL).size());
    }

    @Test
    void aCopyOfAFileInTheSameRunIsADuplicateOfTheFirst() throws Exception {
        Path first = stereo("a.wav", 300);
        Files.copy(first, inbox.resolve("b.wav"));
        List<ImportResult> results = take(ImportOptions.DEFAULT, inbox);
        assertEquals(results.get(0).callId(), results.get(1).duplicateOf());
        assertEquals(1, library.calls(CallQuery.ALL).size());
    }

    @Test
    void theAgentIsHeardOnTheChannelThatWasSaid() throws Exception {
        ImportOptions right = ImportOptions.of("Ada Example", AgentChannel.RIGHT, false);
        Recording recording = recordingOf(take(right, stereo("call.wav", 300)).get(0).callId());
        assertEquals(List.of(ChannelRole.CUSTOMER, ChannelRole.AGENT), recording.getChannels().stream().map(each -> each.getRole()).toList());
        assertEquals("Ada Example", library.calls(CallQuery.ALL).get(0).agent());
    }

    @Test
    void oneChannelHoldsBoth() throws Exception {
        Recording recording = recordingOf(take(ImportOptions.DEFAULT, mono("call.wav", 300)).get(0).callId());
        assertEquals(List.of(ChannelRole.MIXED), recording.getChannels().stream().map(each -> each.getRole()).toList());
    }

    @Test
    void aCallIsDescribedByItsFileUntilSomebodyKnowsBetter() throws Exception {
        Path file = stereo("external-0123.wav", 300);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-04T05:06:07Z")));
        take(new ImportOptions(null, AgentChannel.LEFT, false, ZoneId.of("Asia/Tokyo"), true), file);
        CallRow row = library.calls(CallQuery.ALL).get(0);
        assertEquals("external-0123", row.title());
        assertEquals(Instant.parse("2026-03-04T05:06:07Z"), row.start());
        assertEquals("Asia/Tokyo", row.zone());
        assertEquals(2_000_000, row.durationMicros());
    }

    @Test
    void recordingsStayWhereTheyAre() throws Exception {
        Path file = stereo("2026/call.wav", 300);
        Recording recording = recordingOf(take(ImportOptions.DEFAULT, inbox).get(0).callId());
        assertEquals("2026/call.wav", recording.getPath());
        assertEquals(file, library.locate(recording));
        assertEquals(List.of(Root.LIBRARY, "inbox"), library.roots().stream().map(Root::name).toList());
    }

    @Test
    void aCopiedRecordingOutlivesItsOriginal() throws Exception {
        Path file = stereo("call.wav", 300);
        byte[] content = Files.readAllBytes(file);
        Recording recording = recordingOf(take(ImportOptions.of(null, AgentChannel.LEFT, true), file).get(0).callId());
        Files.delete(file);
        Path copy = library.locate(recording);
        assertTrue(copy.startsWith(library.folder().resolve("recordings")), copy::toString);
        assertEquals(content.length, Files.size(copy));
    }

    @Test
    void aMovedRecordingIsFoundAgainWhenItIsImportedFromItsNewPlace() throws Exception {
        Path file = stereo("call.wav", 300);
        String call = take(ImportOptions.DEFAULT, file).get(0).callId();
        Path moved = Files.createDirectories(temp.resolve("archive")).resolve("renamed.wav");
        Files.move(file, moved);
        ImportResult again = take(ImportOptions.DEFAULT, moved).get(0);
        assertTrue(again.foundAgain());
        assertEquals(call, again.duplicateOf());
        assertEquals(moved, library.locate(recordingOf(call)));
    }

    @Test
    void theLibraryItselfIsNotSearched() throws Exception {
        take(ImportOptions.of(null, AgentChannel.LEFT, true), stereo("call.wav", 300));
        List<ImportResult> results = take(ImportOptions.DEFAULT, temp);
        assertEquals(List.of(inbox.resolve("call.wav")), results.stream().map(ImportResult::file).toList());
    }

    @Test
    void aCancelLeavesWhatIsDoneAndNothingHalf() throws Exception {
        stereo("a.wav", 300);
        stereo("b.wav", 400);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                setCanceled(name.equals("b.wav"));
            }
        };
        List<ImportResult> results = Intake.importRecordings(library, List.of(inbox), ImportOptions.of(null, AgentChannel.LEFT, true), monitor);
        assertEquals(1, results.size());
        assertEquals(List.of("a"), library.calls(CallQuery.ALL).stream().map(CallRow::title).toList());
        assertTrue(library.check(new NullProgressMonitor()).sound());
    }

    /** Cancels when the first waveform is being computed, and notes what was listed then. */
    private final class AtTheFirstWaveform extends NullProgressMonitor {

        private final Thread importing = Thread.currentThread();
        private int listed = -1;

        @Override
        public boolean isCanceled() {
            if (Thread.currentThread() == importing && listed < 0 && Files.isDirectory(library.cacheFolder().resolve("peaks"))) {
                try {
                    listed = library.calls(CallQuery.ALL).size();
                } catch (LibraryException e) {
                    throw new AssertionError(e);
                }
                setCanceled(true);
            }
            return super.isCanceled();
        }
    }

    @Test
    void allCallsAreListedBeforeTheFirstIsMeasuredAndACancelThenLeavesThem() throws Exception {
        stereo("a.wav", 300);
        stereo("b.wav", 400);
        AtTheFirstWaveform monitor = new AtTheFirstWaveform();
        List<ImportResult> results = Intake.importRecordings(library, List.of(inbox), ImportOptions.DEFAULT, monitor);
        assertEquals(2, monitor.listed);
        assertEquals(2, ImportResult.calls(results));
        assertEquals(2, library.calls(CallQuery.ALL).size());
    }

    @Test
    void whatACancelLeftUnmeasuredIsMeasuredWhenItIsAskedForAndNothingTwice() throws Exception {
        stereo("a.wav", 300);
        stereo("b.wav", 400);
        Intake.importRecordings(library, List.of(inbox), ImportOptions.DEFAULT, new AtTheFirstWaveform());
        assertEquals(2, library.sources().unmeasuredByHand(10).size());
        assertEquals(2, Intake.measureRest(library, new NullProgressMonitor()));
        for (CallRow each : library.calls(CallQuery.ALL)) {
            assertTrue(library.measures(each.id()).isPresent(), each.title());
        }
        assertEquals(0, Intake.measureRest(library, new NullProgressMonitor()));
    }

    @Test
    void aCallWhoseSoundIsMissingKeepsTheRestFromNobody() throws Exception {
        Path missing = stereo("a.wav", 300);
        stereo("b.wav", 400);
        Intake.importRecordings(library, List.of(inbox), ImportOptions.DEFAULT, new AtTheFirstWaveform());
        Files.delete(missing);
        assertEquals(1, Intake.measureRest(library, new NullProgressMonitor()));
    }

    @Test
    void whatCameInIsOnRecord() throws Exception {
        String call = take(ImportOptions.DEFAULT, stereo("a.wav", 300)).get(0).callId();
        assertEquals(1, library.audit().count(AuditQuery.ALL.kinds(AuditKind.IMPORT).subject(call)));
    }

    @Test
    void measuresAreKeptForLists() throws Exception {
        Path file = Files.copy(SampleImportTest.shipped().resolve("02-ten-minutes-to-a-meeting.wav"), inbox.resolve("call.wav"));
        String call = take(ImportOptions.DEFAULT, file).get(0).callId();
        assertTrue(library.calls(CallQuery.ALL).get(0).hardness() > 0);
        String reason = library.measures(call).orElseThrow().reasons().get(0).text();
        assertTrue(reason.matches("silence of 4\\.[0-4] s at 0:31"), reason);
    }

    @Test
    void aLibraryOpenForReadingTakesNothing() throws Exception {
        library.close();
        library = Library.open(temp.resolve("library"), OpenMode.READ_ONLY);
        Path file = stereo("call.wav", 300);
        assertEquals(LibraryException.Reason.READ_ONLY, assertThrows(LibraryException.class, () -> take(ImportOptions.DEFAULT, file)).reason());
    }
}
