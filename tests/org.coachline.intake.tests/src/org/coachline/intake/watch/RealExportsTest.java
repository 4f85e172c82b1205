/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.model.coaching.Call;
import org.coachline.testsupport.SharedData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What services and recorders have really left, taken in through sources; the sound beside the JSON is made up, as it came without. */
class RealExportsTest {

    @TempDir
    Path temp;

    private Recorder recorder;

    @BeforeEach
    void setUp() throws Exception {
        SharedData.require("calls_json");
        recorder = new Recorder(temp);
    }

    @AfterEach
    void close() {
        // Not there where the data is missing and the test was skipped.
        if (recorder != null) {
            recorder.close();
        }
    }

    private void copy(String real, String name) throws IOException {
        Path file = recorder.folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(SharedData.require(real), file);
        recorder.age(file, 3600);
    }

    /** Pieces of each call's transcript, by its title. */
    private Map<String, Integer> pieces() throws Exception {
        Map<String, Integer> pieces = new LinkedHashMap<>();
        for (CallRow each : recorder.library.calls(CallQuery.ALL)) {
            Call call = recorder.call(each.id());
            pieces.put(each.title(), call.getTranscript() == null ? 0 : call.getTranscript().getCues().size());
        }
        return new TreeMap<>(pieces);
    }

    @Test
    void transcriptsOfServicesComeInBesideTheirRecordingsAndWhatIsToleratedIsSaid() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern(""));
        Map<String, String> services = Map.of("contact-lens", "extracted/contact-lens-1.json", "deepgram", "deepgram-python-captions/dg_speakers.json",
                "deepgram-words", "deepgram-python-captions/dg_speakers_no_utterances.json", "whisper", "deepgram-python-captions/dg_whisper_transcription.json",
                "assembly", "deepgram-python-captions/assemblyai_utterances.json", "harper-valley", "gridspace-stanford-harper-valley/0002f70f7386445b.transcript.json",
                "azure", "cognitive-services-speech-sdk/realtimeresult.json", "azure-chat", "cognitive-services-speech-sdk/Json_input_customer_support.json");
        int hertz = 200;
        for (Map.Entry<String, String> each : new TreeMap<>(services).entrySet()) {
            recorder.mono(each.getKey() + ".wav", hertz += 50, 1);
            copy("calls_json/" + each.getValue(), each.getKey() + ".json");
        }
        Found found = recorder.look();
        assertEquals(8, found.added().size());
        assertEquals(0, found.refused());
        Map<String, Integer> pieces = pieces();
        assertEquals(10, pieces.get("contact-lens"));
        assertEquals(22, pieces.get("deepgram"));
        assertEquals(18, pieces.get("harper-valley"));
        assertEquals(2, pieces.get("azure"));
        assertEquals(0, pieces.get("azure-chat"));
        assertTrue(pieces.get("deepgram-words") > 10 && pieces.get("whisper") >= 1 && pieces.get("assembly") == 1, pieces::toString);
        List<String> tolerated = found.remarks().stream().map(each -> each.file() + ": " + each.text()).sorted().toList();
        assertTrue(tolerated.contains("azure-chat.wav: azure-chat.json: 17 pieces have no time and were left out"), tolerated::toString);
        assertTrue(tolerated.contains("contact-lens.wav: contact-lens.json: line 297: it is no JSON from there on; what could be read of it was"), tolerated::toString);
        assertTrue(!recorder.look().isNews());
    }

    @Test
    void whatContactLensCountsAndRedactsComesWithAConnectCall() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.AMAZON_CONNECT));
        String contact = "11111111-2222-3333-4444-555555555555";
        recorder.stereo(contact + "_20231114T15:30_UTC.wav", 300);
        copy("calls_json/extracted/contact-lens-1.json", "Analysis/" + contact + "_analysis_2023-11-14T15_31_00Z.json");
        Found found = recorder.look();
        Call call = recorder.onlyCall();
        assertEquals(10, call.getTranscript().getCues().size());
        assertEquals(2, call.getRedactions().size());
        assertTrue(call.getRecorderFigures().stream().anyMatch(each -> each.getName().equals("talk-speed.agent") && each.getValue() == 239.0), call.getRecorderFigures()::toString);
        // Two seconds of made-up sound under an analysis of half a minute.
        assertEquals(2, found.remarks().size(), found.remarks()::toString);
    }

    @Test
    void twilioListsAsItsDocumentationShowsThemAreReadWithTheirMistakes() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.TWILIO));
        recorder.stereo("RE557ce644e5ab84fa21cc21112e22c485.wav", 300);
        copy("calls_json/api-snippets/list-get-example-1.json", "page-1.json");
        copy("calls_json/api-snippets/list-get-example-5.json", "page-5.json");
        Found found = recorder.look();
        assertEquals(1, found.added().size());
        assertEquals(Instant.parse("2016-10-18T21:55:38Z"), recorder.onlyCall().getStart());
        assertEquals(1, found.waiting());
        assertEquals(1, found.about().size(), found.about()::toString);
    }

    @Test
    void recordingsOfARealCentreAreNamedByAPattern() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern("{any}_GUID_{id}_AGENT_{agent}_DT_{start:yyyy-MM-dd'T'HH-mm-ss}_{any}").withZone(ZoneId.of("UTC")));
        copy("calls/amazon-transcribe-post-call-analytics/Auto0_GUID_000_AGENT_ChrisL_DT_2025-02-19T06-01-22_Mono.wav",
                "Auto0_GUID_000_AGENT_ChrisL_DT_2025-02-19T06-01-22_Mono.wav");
        recorder.look();
        assertEquals(Instant.parse("2025-02-19T06:01:22Z"), recorder.onlyCall().getStart());
        assertEquals("ChrisL", recorder.library.agents().get(0).name());
    }
}
