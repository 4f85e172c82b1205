/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.guests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.coachline.intake.source.OfferedRecording;
import org.coachline.intake.source.RecordingSource;
import org.coachline.intake.source.SourceQuery;

/** A recorder that keeps its recordings in a folder for each queue; the address is the folder of these folders. */
public final class FolderRecorder implements RecordingSource {

    @Override
    public List<OfferedRecording> list(SourceQuery query, BooleanSupplier cancelled) throws IOException {
        Path root = Path.of(query.address());
        List<OfferedRecording> listed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root, 2)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".wav")).toList()) {
                Instant start = Files.getLastModifiedTime(file).toInstant();
                boolean wanted = (query.from() == null || !start.isBefore(query.from())) && (query.to() == null || start.isBefore(query.to()));
                if (wanted && !cancelled.getAsBoolean()) {
                    Path path = root.relativize(file);
                    String queue = path.getNameCount() > 1 ? path.getName(0).toString() : "";
                    listed.add(new OfferedRecording(path.toString(), file.getFileName().toString(), start, "", "", queue));
                }
            }
        }
        return listed;
    }

    @Override
    public void fetch(SourceQuery query, OfferedRecording recording, OutputStream out, BooleanSupplier cancelled) throws IOException {
        Files.copy(Path.of(query.address()).resolve(recording.id()), out);
    }
}
