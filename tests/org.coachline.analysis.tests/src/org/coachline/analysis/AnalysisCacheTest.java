/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.analysis.internal.EnergySpeechDetector;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisCacheTest {

    private static final String HASH = "ab".repeat(32);
    private static final Analyser BY_ENERGY = new Analyser(AnalysisSettings.DEFAULT, new EnergySpeechDetector());
    private static final List<ChannelRole> ROLES = List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER);

    @TempDir
    Path temp;

    private Path folder;
    private Path recording;

    @BeforeEach
    void makeRecording() throws IOException {
        folder = temp.resolve("cache");
        recording = WavFixture.of(Codec.MULAW, 8000, 2).tone(0, 300, 0.5, 2).silence(1, 5).tone(1, 300, 0.5, 1).writeTo(temp.resolve("call.wav"));
    }

    private Analysis ask(AnalysisCache cache) throws AudioException {
        try (AudioFile file = AudioFile.open(recording)) {
            return cache.loadOrAnalyse(file, HASH, ROLES, new NullProgressMonitor());
        }
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void whatWasKeptIsWhatWasMeasured() throws Exception {
        Analysis measured = ask(new AnalysisCache(folder, BY_ENERGY));
        Analysis loaded = new AnalysisCache(folder, BY_ENERGY).load(HASH, ROLES).orElseThrow();
        assertEquals(measured, loaded);
    }

    @Test
    void aCutFileIsNotBelievedAndMadeAnew() throws Exception {
        AnalysisCache cache = new AnalysisCache(folder, BY_ENERGY);
        ask(cache);
        byte[] whole = Files.readAllBytes(kept());
        for (int length : new int[] {0, 3, 20, whole.length / 2, whole.length - 1}) {
            Files.write(kept(), Arrays.copyOf(whole, length));
            assertTrue(cache.load(HASH, ROLES).isEmpty(), () -> "cut to " + length);
        }
        ask(cache);
        assertArrayEquals(whole, Files.readAllBytes(kept()));
    }

    @Test
    void aFileWithOneBitAlteredIsNotBelieved() throws Exception {
        AnalysisCache cache = new AnalysisCache(folder, BY_ENERGY);
        ask(cache);
        byte[] bytes = Files.readAllBytes(kept());
        bytes[bytes.length / 2] ^= 4;
        Files.write(kept(), bytes);
        assertTrue(cache.load(HASH, ROLES).isEmpty());
    }

    @Test
    void otherRolesOrSettingsHaveResultsOfTheirOwn() throws Exception {
        ask(new AnalysisCache(folder, BY_ENERGY));
        assertTrue(new AnalysisCache(folder, BY_ENERGY).load(HASH, List.of(ChannelRole.CUSTOMER, ChannelRole.AGENT)).isEmpty());
        Analyser patient = new Analyser(new AnalysisSettings(9_000_000, 9_000_000, 400_000, 9_000_000), new EnergySpeechDetector());
        assertTrue(new AnalysisCache(folder, patient).load(HASH, ROLES).isEmpty());
    }

    @Test
    void aFolderThatCannotBeWrittenCostsOnlyTheKeeping() throws Exception {
        Path file = Files.writeString(temp.resolve("no-folder"), "");
        AnalysisCache cache = new AnalysisCache(file.resolve("cache"), BY_ENERGY);
        assertEquals(1, ask(cache).silences().size());
        assertNotNull(cache.problem());
    }

    /** Finds what the energy does, under another name; works or not. */
    private static final class Better implements SpeechDetector {

        private final SpeechDetector energy = new EnergySpeechDetector();
        private boolean works;

        @Override
        public String id() {
            return "better-1";
        }

        @Override
        public Session start(ChannelRole role) throws SpeechDetectorException {
            if (!works) {
                throw new SpeechDetectorException("not today");
            }
            return energy.start(role);
        }
    }

    @Test
    void whatALesserDetectorFoundIsBelievedOnlyWhileTheBetterOneDoesNotWork() throws Exception {
        Better better = new Better();
        AnalysisCache cache = new AnalysisCache(folder, new Analyser(AnalysisSettings.DEFAULT, better, new EnergySpeechDetector()));
        Analysis lesser = ask(cache);
        assertEquals(new EnergySpeechDetector().id(), lesser.detector().id());
        assertEquals(lesser, cache.load(HASH, ROLES).orElseThrow());
        better.works = true;
        assertTrue(cache.load(HASH, ROLES).isEmpty());
        assertEquals("better-1", ask(cache).detector().id());
        better.works = false;
        assertEquals("better-1", cache.load(HASH, ROLES).orElseThrow().detector().id());
    }
}
