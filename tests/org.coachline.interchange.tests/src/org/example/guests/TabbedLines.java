/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.guests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.coachline.interchange.TimedText;
import org.coachline.interchange.reader.ForeignTranscript;
import org.coachline.interchange.reader.TranscriptReader;

/** Reads lines of start and end in milliseconds, speaker, and text, with tabs between them. */
public final class TabbedLines implements TranscriptReader {

    @Override
    public Optional<ForeignTranscript> read(String name, InputStream content) throws IOException {
        List<TimedText.Cue> cues = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] parts = line.split("\t", 4);
            if (parts.length == 4 && parts[0].matches("\\d{1,9}") && parts[1].matches("\\d{1,9}")) {
                long start = Long.parseLong(parts[0]) * 1000;
                cues.add(new TimedText.Cue(start, Math.max(start, Long.parseLong(parts[1]) * 1000), parts[2], parts[3], List.of()));
            } else {
                remarks.add("A line is left out: " + line);
            }
        }
        return cues.isEmpty() ? Optional.empty() : Optional.of(new ForeignTranscript("", cues, remarks));
    }
}
