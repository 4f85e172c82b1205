/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.wav;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.coachline.audio.AudioFormat;
import org.coachline.audio.RecordingTags;
import org.coachline.audio.internal.FileWindow;
import org.coachline.audio.internal.tags.Bext;
import org.coachline.audio.internal.tags.CueMarks;
import org.coachline.audio.internal.tags.Id3Texts;
import org.coachline.audio.internal.tags.RiffList;
import org.coachline.audio.internal.tags.TagGatherer;

/** Gathers what the chunks of a WAV file say of the recording. XML (iXML, axml) and loops (smpl) are left alone. */
final class WavTags {

    /** Longer than any honest chunk of texts; 20,000 cue points take half of it. */
    private static final int MOST_BYTES = 1 << 20;
    /** Of all chunks together. */
    private static final int MOST_BYTES_IN_ALL = 1 << 22;

    private WavTags() {
    }

    /** Reads the chunks that were found; a plain file has none and costs nothing. */
    static RecordingTags read(FileWindow file, WavChunks chunks, WavFormat format, AudioFormat audio) throws IOException {
        TagGatherer tags = new TagGatherer();
        CueMarks cues = new CueMarks();
        int left = MOST_BYTES_IN_ALL;
        for (WavChunks.Named chunk : chunks.said) {
            ByteBuffer body = file.read(chunk.body().start(), (int) Math.min(Math.min(MOST_BYTES, left), chunk.body().claimed()), chunks.order);
            left -= body.limit();
            switch (chunk.id()) {
                case "bext" -> Bext.read(body, tags);
                case "LIST" -> RiffList.read(body, cues, tags);
                case "cue " -> cues.points(body);
                default -> Id3Texts.read(body, tags);
            }
        }
        cues.finish(audio, tags);
        String speakers = format.unusualSpeakers();
        tags.value("channel_layout", speakers == null ? "" : speakers);
        return tags.tags();
    }
}
