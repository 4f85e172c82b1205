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
import java.util.TreeMap;
import org.coachline.intake.watch.Found;
import org.coachline.intake.watch.Found.FileRemark;
import org.coachline.intake.watch.SourcePreview;
import org.coachline.library.SourceRow;

/** Sources for programs. */
final class SourceJson {

    private SourceJson() {
    }

    static void write(JsonGenerator out, Found found) throws IOException {
        out.writeStartObject();
        out.writeStringField("source", found.source());
        out.writeNumberField("files", found.files());
        texts(out, "added", found.added());
        texts(out, "completed", found.completed());
        out.writeNumberField("known", found.known());
        out.writeNumberField("waiting", found.waiting());
        out.writeNumberField("refused", found.refused());
        out.writeNumberField("gone", found.gone());
        out.writeNumberField("replies", found.replies());
        out.writeArrayFieldStart("remarks");
        for (FileRemark each : found.remarks()) {
            out.writeStartObject();
            out.writeStringField("file", each.file());
            out.writeStringField("text", each.text());
            out.writeBooleanField("refused", each.refused());
            out.writeEndObject();
        }
        out.writeEndArray();
        texts(out, "about", found.about());
        Json.text(out, "failure", found.failure());
        out.writeEndObject();
    }

    static void write(JsonGenerator out, SourceRow source) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", source.name());
        out.writeStringField("kind", source.kind());
        out.writeStringField("folder", source.folder().toString());
        out.writeFieldName("settings");
        out.writeRawValue(source.settings());
        out.writeBooleanField("watched", source.watched());
        Json.text(out, "lookedAt", source.lookedAt());
        out.writeNumberField("failures", source.failures());
        Json.text(out, "failure", source.failure());
        Json.text(out, "nextAt", source.nextAt());
        out.writeEndObject();
    }

    static void write(JsonGenerator out, SourcePreview preview) throws IOException {
        out.writeStartObject();
        out.writeNumberField("files", preview.files());
        out.writeNumberField("calls", preview.calls());
        out.writeNumberField("waiting", preview.waiting());
        out.writeNumberField("refused", preview.refused());
        texts(out, "remarks", preview.remarks());
        SourcePreview.ListLook list = preview.list();
        if (list == null) {
            out.writeNullField("list");
        } else {
            out.writeObjectFieldStart("list");
            out.writeStringField("file", list.file());
            Json.text(out, "encoding", list.encoding());
            Json.text(out, "separator", list.separator());
            Json.text(out, "dateForm", list.dateForm());
            texts(out, "headings", list.headings());
            out.writeObjectFieldStart("columns");
            for (var each : new TreeMap<>(list.columns()).entrySet()) {
                out.writeStringField(each.getKey().key(), each.getValue());
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeArrayFieldStart("rows");
        for (SourcePreview.Row each : preview.rows()) {
            out.writeStartObject();
            out.writeStringField("file", each.file());
            out.writeBooleanField("taken", each.taken());
            Json.text(out, "start", each.start());
            Json.text(out, "zone", each.zone());
            Json.text(out, "agent", each.agent());
            Json.text(out, "queue", each.queue());
            Json.text(out, "id", each.id());
            Json.text(out, "other", each.other());
            out.writeBooleanField("transcript", each.texts());
            texts(out, "remarks", each.remarks());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void texts(JsonGenerator out, String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String each : texts) {
            out.writeString(each);
        }
        out.writeEndArray();
    }
}
