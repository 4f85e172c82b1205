/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.coachline.analysis.Analyser;
import org.coachline.analysis.Analysis;
import org.coachline.analysis.Stretch;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.intake.internal.Sidecar;
import org.coachline.model.coaching.ChannelRole;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample calls were made with silences, holds and talk-over at known places; measuring them finds these and no others. */
class KnownMomentsTest {

    private static final double TOLERANCE = 0.3;

    static Stream<String> samples() throws IOException {
        return Sidecar.names(SampleImportTest.shipped()).stream();
    }

    private static JsonNode known(String name, String what) throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(SampleImportTest.shipped().resolve(name))).get("known").get(what);
    }

    private static Analysis measure(String name) throws IOException, AudioException {
        Path recording = Sidecar.read(SampleImportTest.shipped(), name).recording();
        try (AudioFile file = AudioFile.open(recording)) {
            Analysis analysis = new Analyser().analyse(file, List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), new NullProgressMonitor());
            boolean music = known(name, "hold").findValues("music").stream().anyMatch(JsonNode::asBoolean);
            // Other detectors often take music for speech, as MEASURES.md says.
            Assumptions.assumeTrue(!music || analysis.detector().remark().isEmpty(), analysis.detector().remark());
            return analysis;
        }
    }

    private static void assertSame(JsonNode known, List<Stretch> found) {
        assertEquals(known.size(), found.size(), () -> "known " + known + ", found " + found);
        for (int i = 0; i < found.size(); i++) {
            assertEquals(known.get(i).get("startSeconds").asDouble(), found.get(i).startMicros() / 1e6, TOLERANCE);
            assertEquals(known.get(i).get("endSeconds").asDouble(), found.get(i).endMicros() / 1e6, TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void silencesAreFound(String name) throws Exception {
        assertSame(known(name, "silence"), measure(name).silences());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsAreFound(String name) throws Exception {
        assertSame(known(name, "hold"), measure(name).holds());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void talkOverIsFoundWithWhoBeganIt(String name) throws Exception {
        JsonNode known = known(name, "talkOver");
        List<Stretch> found = measure(name).talkOver();
        assertSame(known, found);
        List<String> interrupting = new ArrayList<>();
        known.forEach(each -> interrupting.add(each.get("interrupts").asText()));
        assertEquals(interrupting, found.stream().map(each -> each.by().getLiteral()).toList());
    }
}
