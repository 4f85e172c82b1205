/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.coachline.extension.Guard;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.extension.Outcome;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.ImportResult;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.model.coaching.Call;
import org.coachline.testsupport.GuestHouse;
import org.coachline.testsupport.Misdeed;
import org.coachline.testsupport.WavFixture;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.example.guests.FolderRecorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A recorder for each way to misbehave, beside one that behaves. */
class RecordingSourcesTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Instant MORNING = Instant.parse("2026-03-09T08:12:00Z");
    private static final OfferedRecording ONE = new OfferedRecording("1", "one.wav", null, "", "", "");

    @TempDir
    private Path folder;
    private final GuestHouse house = new GuestHouse(RecordingSources.POINT.id(), RecordingSources.POINT.element());
    private SourceQuery query;

    @BeforeEach
    void aRecorder() throws IOException {
        Path recorder = Files.createDirectories(folder.resolve("recorder/support"));
        Path file = WavFixture.of(WavFixture.Codec.MULAW, 8000, 2).tone(0, 440, 0.5, 2).tone(1, 300, 0.5, 2).writeTo(recorder.resolve("morning.wav"));
        Files.setLastModifiedTime(file, FileTime.from(MORNING));
        query = new SourceQuery(folder.resolve("recorder").toString(), null, null);
    }

    @AfterEach
    void letGo() {
        Misdeed.letGo();
    }

    private Guest<RecordingSource> only(Guard guard) {
        return new RecordingSources(new GuestRegistry(house.registry(), guard, GuestChoices.none())).all().getFirst();
    }

    private static List<OfferedRecording> listed(Guest<RecordingSource> source, SourceQuery query) {
        return RecordingSources.list(source, query, () -> false).result().orElseThrow();
    }

    private static Guard guard(Misdeed misdeed) {
        return new Guard(misdeed == Misdeed.HEEDS_NOTHING ? SHORT : LONG, misdeed.takesTime() ? SHORT : LONG);
    }

    @Test
    void whatARecorderHasIsImportedWithWhatItKnows() throws Exception {
        house.guest("org.example.good", "id=\"folder\" name=\"Folder\"", FolderRecorder::new);
        Guest<RecordingSource> source = only(new Guard(LONG));
        try (Library library = Library.create(folder.resolve("library"))) {
            List<OfferedRecording> listed = listed(source, query);
            List<ImportResult> results = RecordingSources.importFrom(library, source, query, listed, ImportOptions.DEFAULT, new NullProgressMonitor());
            assertEquals(1, results.size());
            assertTrue(results.getFirst().imported(), () -> String.valueOf(results.getFirst().error()));
            Call call = library.load(Call.class, results.getFirst().callId()).document();
            assertEquals(MORNING, call.getStart());
            assertEquals("support", call.getQueue());
            List<ImportResult> again = RecordingSources.importFrom(library, source, query, listed, ImportOptions.DEFAULT, new NullProgressMonitor());
            assertEquals(results.getFirst().callId(), again.getFirst().duplicateOf());
            assertEquals(1, library.calls(CallQuery.ALL).size());
        }
    }

    @Test
    void aTimeThatNothingWasRecordedInHasNothing() {
        house.guest("org.example.good", "id=\"folder\" name=\"Folder\"", FolderRecorder::new);
        assertEquals(List.of(), listed(only(new Guard(LONG)), new SourceQuery(query.address(), MORNING.plusSeconds(1), null)));
    }

    /** Lists and fetches as it is told to. */
    private record Told(Listing listing, Fetching fetching) implements RecordingSource {

        interface Listing {
            List<OfferedRecording> list() throws Exception;
        }

        interface Fetching {
            void fetch(OutputStream out) throws Exception;
        }

        @Override
        public List<OfferedRecording> list(SourceQuery asked, BooleanSupplier cancelled) throws Exception {
            return listing.list();
        }

        @Override
        public void fetch(SourceQuery asked, OfferedRecording recording, OutputStream out, BooleanSupplier cancelled) throws Exception {
            fetching.fetch(out);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverListsWronglyIsSwitchedOffByName(Misdeed misdeed) {
        house.culprit(misdeed, "id=\"culprit\" name=\"Culprit\"", () -> new Told(() -> misdeed.list(() -> new OfferedRecording("", "x", null, "", "", ""), () -> ONE), out -> { }));
        Guest<RecordingSource> source = only(guard(misdeed));
        assertInstanceOf(Outcome.Failed.class, RecordingSources.list(source, query, () -> false));
        // A million of one recording is one id a million times: nonsense before it is a flood.
        assertEquals(misdeed.fault(), source.fault().orElseThrow().kind().name());
        assertTrue(source.fault().orElseThrow().message().startsWith("org.example.culprit: "));
        assertInstanceOf(Outcome.SwitchedOff.class, RecordingSources.list(source, query, () -> false));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"FLOODS", "NEVER_ENDS"})
    void whoeverFetchesWronglyLeavesTheLibraryAsItWas(Misdeed misdeed) throws Exception {
        house.culprit(misdeed, "id=\"culprit\" name=\"Culprit\"", () -> new Told(() -> List.of(ONE), out -> {
            switch (misdeed) {
                // A file that is empty is nothing, and one without sound is refused as any other.
                case RETURNS_NOTHING, RETURNS_NONSENSE -> { }
                default -> misdeed.act();
            }
        }));
        Guest<RecordingSource> source = only(guard(misdeed));
        try (Library library = Library.create(folder.resolve("library"))) {
            List<ImportResult> results = RecordingSources.importFrom(library, source, query, List.of(ONE, new OfferedRecording("2", "two.wav", null, "", "", "")),
                    ImportOptions.DEFAULT, new NullProgressMonitor());
            assertEquals(1, results.size(), "the rest is not tried");
            assertTrue(results.getFirst().error().startsWith("org.example.culprit: "), results.getFirst().error());
            String kind = misdeed == Misdeed.RETURNS_NOTHING ? "NONSENSE" : misdeed.fault();
            assertEquals(kind, source.fault().orElseThrow().kind().name());
            assertEquals(0, library.calls(CallQuery.ALL).size());
        }
    }

    @Test
    void whoeverHoldsOnToItsStreamHoldsUpNobody() {
        house.guest("org.example.odd", "id=\"odd\" name=\"Odd\"", () -> new Told(() -> List.of(ONE), out -> {
            synchronized (out) {
                Misdeed.HEEDS_NOTHING.act();
            }
        }));
        Guest<RecordingSource> source = only(new Guard(SHORT, SHORT));
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> RecordingSources.fetch(source, query, ONE, folder.resolve("one.wav"), () -> false));
        assertEquals("ABANDONED", source.fault().orElseThrow().kind().name());
    }

    @Test
    void aFileThatIsNoSoundIsRefusedAndIsNoFaultOfTheRecorders() throws Exception {
        house.guest("org.example.odd", "id=\"odd\" name=\"Odd\"", () -> new Told(() -> List.of(ONE), out -> out.write(new byte[1000])));
        Guest<RecordingSource> source = only(new Guard(LONG));
        try (Library library = Library.create(folder.resolve("library"))) {
            List<ImportResult> results = RecordingSources.importFrom(library, source, query, List.of(ONE), ImportOptions.DEFAULT, new NullProgressMonitor());
            assertTrue(results.getFirst().error() != null);
            assertTrue(source.fault().isEmpty());
        }
    }

    @Test
    void aNameThatLeadsElsewhereStaysInItsFolder() {
        house.guest("org.example.odd", "id=\"odd\" name=\"Odd\"", () -> new Told(() -> List.of(new OfferedRecording("1", "../../etc/passwd", null, "Mars/Base", "", "")), out -> { }));
        OfferedRecording only = listed(only(new Guard(LONG)), query).getFirst();
        assertEquals("_.._etc_passwd", only.fileName());
        assertEquals("", only.zone());
    }
}
