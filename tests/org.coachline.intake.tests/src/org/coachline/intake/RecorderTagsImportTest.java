/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.model.coaching.Call;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broadcast WAV file with cue points (EBU Tech 3285; Microsoft's RIFF chunks cue and adtl), all the way into the library. */
class RecorderTagsImportTest {

    private static final int BEXT = 602;

    @TempDir
    Path temp;

    private static byte[] bext() {
        ByteBuffer chunk = ByteBuffer.allocate(BEXT);
        chunk.put(0, "Queue billing".getBytes(StandardCharsets.US_ASCII));
        chunk.put(256, "Vox recorder".getBytes(StandardCharsets.US_ASCII));
        chunk.put(320, "2026-03-04".getBytes(StandardCharsets.US_ASCII));
        chunk.put(330, "09:05:06".getBytes(StandardCharsets.US_ASCII));
        return chunk.array();
    }

    private static byte[] cue(int frame) {
        ByteBuffer chunk = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN);
        chunk.putInt(1).putInt(1).putInt(frame).put("data".getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(0).putInt(frame);
        return chunk.array();
    }

    private static byte[] label(String text) {
        byte[] words = (text + '\0').getBytes(StandardCharsets.US_ASCII);
        ByteBuffer chunk = ByteBuffer.allocate(4 + 12 + words.length + (words.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put("adtllabl".getBytes(StandardCharsets.US_ASCII)).putInt(4 + words.length).putInt(1).put(words);
        return chunk.array();
    }

    @Test
    void cardNumbersInNotesAndMarksOfTheRecorderAreMaskedAndSaid() throws Exception {
        ByteBuffer described = ByteBuffer.wrap(bext());
        described.put(0, "Paid by 4111 1111 1111 1111".getBytes(StandardCharsets.US_ASCII));
        Path file = WavFixture.of(Codec.PCM_S16, 8000, 1).tone(0, 300, 0.5, 2).chunk("bext", described.array()).chunk("cue ", cue(8000))
                .chunk("LIST", label("5555-5555-5555-4444")).writeTo(temp.resolve("call.wav"));
        try (Library library = Library.create(temp.resolve("library"))) {
            ImportOptions options = new ImportOptions(null, AgentChannel.LEFT, false, ZoneId.of("UTC"), false);
            ImportResult result = Intake.importRecordings(library, List.of(file), options, new NullProgressMonitor()).get(0);
            Call call = library.load(Call.class, String.valueOf(result.callId())).document();
            assertEquals("Paid by [redacted]\nRecorded by Vox recorder", call.getRecorderNote());
            assertEquals("[redacted]", call.getMarkers().get(0).getText());
            assertEquals(List.of("card numbers were masked in the recorder\u2019s note, the recorder\u2019s markers"), result.remarks());
        }
    }

    @Test
    void whatTheRecorderWroteBecomesFactsAndMarkersAndNoMoments() throws Exception {
        Path file = WavFixture.of(Codec.PCM_S16, 8000, 2).tone(0, 300, 0.5, 2).tone(1, 400, 0.5, 2).chunk("bext", bext()).chunk("cue ", cue(8000))
                .chunk("LIST", label("Hold")).writeTo(temp.resolve("call.wav"));
        try (Library library = Library.create(temp.resolve("library"))) {
            ImportOptions tokyo = new ImportOptions(null, AgentChannel.LEFT, false, ZoneId.of("Asia/Tokyo"), true);
            ImportResult result = Intake.importRecordings(library, List.of(file), tokyo, new NullProgressMonitor()).get(0);
            Call call = library.load(Call.class, String.valueOf(result.callId())).document();
            assertEquals(Instant.parse("2026-03-04T00:05:06Z"), call.getStart());
            assertEquals("Queue billing\nRecorded by Vox recorder", call.getRecorderNote());
            assertEquals(List.of(1_000_000L), call.getMarkers().stream().map(each -> each.getStartMicros()).toList());
            assertEquals("Hold", call.getMarkers().get(0).getText());
            CallRow row = library.calls(CallQuery.ALL).get(0);
            assertEquals(0, row.moments());
            assertEquals(0, library.reviews(row.id()).size());
            assertEquals(1, library.search("billing", 5).size());
        }
    }
}
