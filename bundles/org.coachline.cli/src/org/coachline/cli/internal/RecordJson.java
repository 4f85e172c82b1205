/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

import org.coachline.library.records.Due;
import org.coachline.library.records.ErasureReport;
import org.coachline.library.records.SoundFile;

/** What is kept and goes, for programs. */
final class RecordJson {

    private RecordJson() {
    }

    static void texts(JsonGenerator out, String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String each : texts) {
            out.writeString(each);
        }
        out.writeEndArray();
    }

    static void due(JsonGenerator out, Due due) throws IOException {
        out.writeStartObject();
        out.writeStringField("what", due.what().name());
        out.writeStringField("document", due.documentId());
        out.writeStringField("call", due.callId());
        out.writeStringField("called", due.label());
        out.writeStringField("since", due.since().toString());
        out.writeNumberField("ruleDays", due.rule().days());
        out.writeBooleanField("goes", due.goes());
        Json.text(out, "kept", due.kept());
        out.writeArrayFieldStart("files");
        for (SoundFile file : due.files()) {
            out.writeStartObject();
            out.writeStringField("place", file.place());
            out.writeNumberField("bytes", file.bytes());
            out.writeStringField("action", file.action().name());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    static void erasure(JsonGenerator out, ErasureReport report) throws IOException {
        out.writeStartObject();
        out.writeBooleanField("done", report.done());
        lines(out, "erased", report.erased());
        lines(out, "kept", report.kept());
        texts(out, "outOfReach", report.unreachable());
        out.writeEndObject();
    }

    private static void lines(JsonGenerator out, String name, List<ErasureReport.Line> lines) throws IOException {
        out.writeArrayFieldStart(name);
        for (ErasureReport.Line line : lines) {
            out.writeStartObject();
            Json.text(out, "document", line.documentId());
            out.writeStringField("called", line.label());
            out.writeStringField("detail", line.detail());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
