/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.coachline.audio.AudioFile;
import org.coachline.audio.RawFormat;
import org.coachline.audio.RawFormat.Coding;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OpenMode;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Recording;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderlessImportTest {

    private static final RawFormat MULAW = new RawFormat(Coding.MULAW, 8000, 1);

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

    private Path raw(String name, int bytes) throws IOException {
        byte[] sound = new byte[bytes];
        new Random(name.hashCode()).nextBytes(sound);
        sound[0] = (byte) 0x93;
        Path file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, sound);
    }

    private List<ImportResult> take(ImportOptions options, Path... files) throws LibraryException {
        return Intake.importRecordings(library, List.of(files), options, new NullProgressMonitor());
    }

    @Test
    void withoutAWordAboutItsSoundAFileIsRefusedSoThatOneCanAsk() throws Exception {
        ImportResult result = take(ImportOptions.DEFAULT, raw("call.ulaw", 8000)).get(0);
        assertTrue(result.headerless());
        assertTrue(String.valueOf(result.error()).contains("rate"), result.error());
    }

    @Test
    void aFileIsReadAsSaidAndItsRecordingSaysHow() throws Exception {
        ImportResult result = take(ImportOptions.DEFAULT.withHeaderless(MULAW), raw("call.ulaw", 16_000)).get(0);
        assertNull(result.error());
        assertEquals(2_000_000, result.durationMicros());
        Call call = library.load(Call.class, result.callId()).document();
        Recording recording = call.getLegs().get(0).getRecordings().get(0);
        assertEquals(List.of("raw", "pcm_mulaw", 8000, 1),
                List.of(recording.getContainer(), recording.getCodec(), recording.getSampleRate(), recording.getChannels().size()));
        try (AudioFile again = CallSound.find(library, call).open(); AudioFile alone = CallSound.open(library.locate(recording), recording)) {
            assertEquals(16_000, again.frames());
            assertEquals(16_000, alone.frames());
        }
    }

    @Test
    void whatWasSaidIsKeptForTheFolderAndThoseBelowIt() throws Exception {
        take(ImportOptions.DEFAULT.withHeaderless(MULAW), raw("a.ulaw", 8000));
        raw("2026/03/b.ulaw", 8000);
        assertEquals(2, library.calls(CallQuery.ALL).size() + ImportResult.calls(take(ImportOptions.DEFAULT, inbox)));
        library.close();
        library = Library.open(temp.resolve("library"), OpenMode.READ_WRITE);
        assertTrue(take(ImportOptions.DEFAULT, raw("c.ulaw", 8000)).get(0).imported(), "known to the next process too");
    }

    @Test
    void whatWasSaidOfOneEndingSaysNothingOfAnother() throws Exception {
        take(ImportOptions.DEFAULT.withHeaderless(MULAW), raw("a.ulaw", 8000));
        assertTrue(take(ImportOptions.DEFAULT, raw("b.sln", 8000)).get(0).headerless());
    }

    @Test
    void inAFolderOnlyFilesCalledLikeSuchSoundAreTakenForIt() throws Exception {
        raw("a.ulaw", 8000);
        raw("index.bin", 8000);
        List<ImportResult> results = take(ImportOptions.DEFAULT.withHeaderless(MULAW), inbox);
        assertEquals(List.of("a.ulaw"), results.stream().map(each -> each.file().getFileName().toString()).toList());
    }

    @Test
    void whatLiesBesideRecordingsIsNoBrokenSound() throws Exception {
        Files.writeString(inbox.resolve("a.json"), "{\"agent\": \"A\"}");
        Files.writeString(inbox.resolve("a.xml"), "<call/>");
        Files.writeString(inbox.resolve("cdr.csv"), "a,b\n1,2\n");
        assertEquals(List.of(), take(ImportOptions.DEFAULT, inbox));
    }

    @Test
    void soundThatBeginsInSilenceIsNoTextAndNoUnwrittenFile() throws Exception {
        byte[] linear = new byte[32_000];
        linear[20_000] = 0x40;
        byte[] g711 = new byte[16_000];
        Arrays.fill(g711, (byte) 0x7E);
        g711[15_000] = 0x13;
        Files.write(inbox.resolve("a.sln"), linear);
        Files.write(inbox.resolve("b.ulaw"), g711);
        assertEquals(List.of(true, true), take(ImportOptions.DEFAULT, inbox).stream().map(ImportResult::headerless).toList());
        assertEquals(List.of(2_000_000L), take(ImportOptions.DEFAULT.withHeaderless(MULAW), inbox.resolve("b.ulaw")).stream().map(ImportResult::durationMicros).toList());
    }

    @Test
    void aTextOrAPictureCalledRawIsStillRefusedAsWhatItIs() throws Exception {
        Files.writeString(inbox.resolve("a.raw"), "This is a text, and says so.\n".repeat(500));
        Files.write(inbox.resolve("b.raw"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 1, 2, 3, 4});
        List<ImportResult> results = take(ImportOptions.DEFAULT.withHeaderless(MULAW), inbox);
        assertEquals(2, results.size());
        results.forEach(each -> assertTrue(each.error() != null && !each.headerless(), () -> each.file() + ": " + each.error()));
    }

    @Test
    void theSameBytesReadInAnotherWayAreAnotherSound() throws Exception {
        ImportResult result = take(ImportOptions.DEFAULT.withHeaderless(MULAW), raw("call.ulaw", 16_000)).get(0);
        Call call = library.load(Call.class, result.callId()).document();
        String asMulaw = CallSound.find(library, call).key();
        call.getLegs().get(0).getRecordings().get(0).setCodec("pcm_alaw");
        assertNotEquals(asMulaw, CallSound.find(library, call).key());
    }

    @Test
    void endingsSuggestWhatTheyAreUsedFor() {
        assertEquals(MULAW, HeaderlessFiles.proposal(Path.of("CALL.ULAW")).orElseThrow());
        assertEquals(new RawFormat(Coding.S16LE, 16_000, 1), HeaderlessFiles.proposal(Path.of("x.sln16")).orElseThrow());
        assertTrue(HeaderlessFiles.proposal(Path.of("x.wav")).isEmpty());
        assertTrue(HeaderlessFiles.proposal(Path.of("x")).isEmpty());
    }
}
