/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.coachline.library.LibraryException.Reason;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Recording;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {

    @TempDir
    Path temp;

    private Library library;
    private Path inbox;
    private Path file;
    private String sha256;

    @BeforeEach
    void makeLibrary() throws Exception {
        library = Library.create(temp.resolve("library"));
        inbox = Files.createDirectories(temp.resolve("inbox/2026"));
        file = Files.writeString(inbox.resolve("call.wav"), "sound of a call");
        sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest("sound of a call".getBytes(StandardCharsets.UTF_8)));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private Call save(Recording recording) throws LibraryException {
        Call call = Build.call("A refund", "", Build.MONDAY);
        call.getLegs().get(0).getRecordings().clear();
        call.getLegs().get(0).getRecordings().add(recording);
        library.save(call, 0);
        return call;
    }

    private Recording referenced() throws LibraryException {
        return save(library.reference(file, temp.resolve("inbox"), sha256)).getLegs().get(0).getRecordings().get(0);
    }

    @Test
    void aReferenceIsRelativeToItsRoot() throws Exception {
        Recording recording = referenced();
        assertEquals(List.of("inbox", "2026/call.wav", sha256, 15L),
                List.of(recording.getRoot(), recording.getPath(), recording.getSha256(), recording.getSizeBytes()));
        assertEquals(file, library.locate(recording));
    }

    @Test
    void aFolderUnderARootNeedsNone() throws Exception {
        referenced();
        library.reference(file, inbox, sha256);
        assertEquals(2, library.roots().size());
    }

    @Test
    void foldersOfOneNameAreDifferentRoots() throws Exception {
        referenced();
        Path other = Files.createDirectories(temp.resolve("elsewhere/inbox"));
        assertEquals("inbox-2", library.reference(Files.copy(file, other.resolve("call.wav")), other, sha256).getRoot());
    }

    @Test
    void aCallIsFoundByTheContentOfItsRecording() throws Exception {
        Call call = save(library.reference(file, inbox, sha256));
        assertEquals(call.getId(), library.callWithRecording(sha256).orElseThrow());
        assertTrue(library.callWithRecording("00".repeat(32)).isEmpty());
    }

    @Test
    void aRecordingThatMovedWithinItsRootIsFoundAgainAndRemembered() throws Exception {
        Recording recording = referenced();
        Path moved = Files.move(file, Files.createDirectories(temp.resolve("inbox/archive")).resolve("renamed.wav"));
        assertTrue(library.lastKnown(recording).isEmpty());
        assertEquals(moved, library.locate(recording));
        assertEquals(moved, library.lastKnown(recording).orElseThrow());
    }

    @Test
    void aFileOfTheSameSizeIsNotTakenForIt() throws Exception {
        Recording recording = referenced();
        Files.delete(file);
        Files.writeString(inbox.resolve("other.wav"), "sound of a cal!");
        LibraryException lost = assertThrows(LibraryException.class, () -> library.locate(recording));
        assertEquals(Reason.NOT_FOUND, lost.reason());
        assertTrue(lost.getMessage().contains("2026/call.wav"), lost::getMessage);
    }

    @Test
    void recordingsThatMovedElsewhereAreFoundInTheFolderThatIsShown() throws Exception {
        Recording recording = referenced();
        Path moved = Files.move(file, Files.createDirectories(temp.resolve("archive/deep")).resolve("renamed.wav"));
        assertEquals(1, library.findMissingIn(temp.resolve("archive"), new NullProgressMonitor()));
        assertEquals(moved, library.locate(recording));
        assertEquals(0, library.findMissingIn(temp.resolve("archive"), new NullProgressMonitor()));
    }

    @Test
    void aRootThatMovedTakesItsRecordingsAlong() throws Exception {
        Recording recording = referenced();
        Files.move(temp.resolve("inbox"), temp.resolve("other"));
        library.moveRoot("inbox", temp.resolve("other"));
        assertEquals(temp.resolve("other/2026/call.wav"), library.lastKnown(recording).orElseThrow());
        assertEquals(Reason.NOT_FOUND, assertThrows(LibraryException.class, () -> library.moveRoot("nowhere", temp)).reason());
    }

    @Test
    void aPathThatClimbsOutOfItsRootIsNotFollowed() throws Exception {
        Recording recording = referenced();
        Path secret = Files.writeString(temp.resolve("secret.txt"), "fifteen letters");
        recording.setPath("../secret.txt");
        recording.setSha256("00".repeat(32));
        assertEquals(15, Files.size(secret));
        assertTrue(library.lastKnown(recording).isEmpty());
        assertThrows(LibraryException.class, () -> library.locate(recording));
    }

    @Test
    void aCopyMovesWithTheLibrary() throws Exception {
        Recording recording = save(library.copyRecording(file, sha256)).getLegs().get(0).getRecordings().get(0);
        library.close();
        Files.move(temp.resolve("library"), temp.resolve("moved"));
        Files.delete(file);
        library = Library.open(temp.resolve("moved"), OpenMode.READ_WRITE);
        assertEquals("sound of a call", Files.readString(library.locate(recording)));
    }

    @Test
    void aFileThatIsNotWhatItsHashSaysIsNotCopied() throws Exception {
        assertEquals(Reason.IO, assertThrows(LibraryException.class, () -> library.copyRecording(file, "00".repeat(32))).reason());
        try (var left = Files.walk(temp.resolve("library/recordings"))) {
            assertEquals(0, left.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void aCopyIsDeletedWithTheLastCallThatUsesItAndAnOriginalNever() throws Exception {
        Call first = save(library.copyRecording(file, sha256));
        Call second = save(library.copyRecording(file, sha256));
        Path copy = library.locate(first.getLegs().get(0).getRecordings().get(0));
        library.delete(Call.class, first.getId(), 1, "Ina Example");
        assertTrue(Files.exists(copy));
        library.delete(Call.class, second.getId(), 1, "Ina Example");
        assertFalse(Files.exists(copy));
        assertTrue(Files.exists(file));
    }

    @Test
    void theLibraryFolderIsARootOfItsOwn() throws IOException, LibraryException {
        assertEquals(List.of(new Root(Root.LIBRARY, temp.resolve("library/recordings"))), library.roots());
    }
}
