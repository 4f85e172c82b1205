/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.model.CatalogRef;
import org.coachline.model.Positions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists calls. */
@Command(name = "calls")
final class CallsCommand extends Task {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    CallsCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        List<CallRow> calls;
        Map<String, String> damages;
        try (Library opened = OpenedLibrary.toRead(context, library.folder)) {
            calls = opened.calls(CallQuery.ALL);
            damages = opened.damages();
        }
        if (json.wanted) {
            answer(calls, damages);
        } else {
            for (CallRow call : calls) {
                context.line(String.join("  ", call.id(), local(call.start(), call.zone()),
                        Positions.clock(call.durationMicros()), call.status(), call.agent(), call.title()).stripTrailing());
            }
        }
        for (CallRow call : calls) {
            String damage = damages.get(call.id());
            if (damage != null) {
                context.say(CliMessages.format(CliMessages.Check_problem, call.id(), damage));
            }
        }
        return DONE;
    }

    private void answer(List<CallRow> calls, Map<String, String> damages) throws Exception {
        Json.answer(context, out -> {
            out.writeStartArray();
            for (CallRow call : calls) {
                out.writeStartObject();
                out.writeStringField("id", call.id());
                Json.text(out, "start", call.start());
                Json.text(out, "zone", call.zone());
                Json.text(out, "title", call.title());
                Json.text(out, "agent", call.agent());
                Json.text(out, "team", call.team());
                Json.text(out, "queue", call.queue());
                Json.text(out, "callerType", item(call.callerType()));
                Json.seconds(out, "durationSeconds", call.durationMicros());
                out.writeNumberField("moments", call.moments());
                out.writeNumberField("missed", call.missed());
                out.writeStringField("status", call.status());
                if (call.satisfaction() == null) {
                    out.writeNullField("satisfaction");
                } else {
                    out.writeNumberField("satisfaction", call.satisfaction());
                }
                out.writeStringField("resolution", call.resolution().getLiteral());
                out.writeNumberField("hardness", call.hardness());
                Json.text(out, "damage", damages.get(call.id()));
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    static @Nullable String item(@Nullable CatalogRef ref) {
        return ref == null ? null : ref.item();
    }

    static String local(@Nullable Instant start, @Nullable String zone) {
        if (start == null) {
            return "-";
        }
        boolean known = zone != null && ZoneId.getAvailableZoneIds().contains(zone);
        return LOCAL.format(start.atZone(known ? ZoneId.of(zone) : ZoneOffset.UTC));
    }
}
