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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coachline.intake.ranking.CallRanking;
import org.coachline.intake.ranking.RankReason;
import org.coachline.intake.ranking.RankedCall;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.model.CardText;
import org.coachline.model.CatalogRef;
import org.coachline.model.Positions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists calls. */
@Command(name = "calls")
final class CallsCommand extends Task {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--rank", descriptionKey = "calls.rank")
    private boolean rank;
    @Option(names = "--first", paramLabel = "COUNT", converter = Options.Count.class, descriptionKey = "calls.first")
    private @Nullable Integer first;
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    CallsCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        List<CallRow> calls;
        Map<String, RankedCall> ranks = new HashMap<>();
        Map<String, String> damages;
        try (Library opened = OpenedLibrary.toRead(context, library.folder); ProgressLine progress = new ProgressLine(context)) {
            calls = opened.calls(CallQuery.ALL);
            damages = opened.damages();
            if (rank) {
                CallRanking.of(opened, context.packs().catalog(), progress).forEach(each -> ranks.put(each.callId(), each));
                // A call that came in between both answers has no rank yet.
                calls = calls.stream().filter(each -> ranks.containsKey(each.id()))
                        .sorted(Comparator.comparingInt((CallRow each) -> Objects.requireNonNull(ranks.get(each.id())).rank())).toList();
            }
        }
        if (first != null) {
            calls = calls.subList(0, Math.min(calls.size(), first));
        }
        if (json.wanted) {
            answer(calls, ranks, damages);
        } else if (rank) {
            tell(calls, ranks);
        } else {
            for (CallRow call : calls) {
                context.line(String.join("  ", call.id(), local(call.start(), call.zone()),
                        Positions.clock(call.durationMicros()), call.status(), call.agent(), CardText.maskedName(call.title())).stripTrailing());
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

    private void tell(List<CallRow> calls, Map<String, RankedCall> ranks) throws Exception {
        for (CallRow call : calls) {
            RankedCall ranked = Objects.requireNonNull(ranks.get(call.id()));
            context.line(String.join("  ", Integer.toString(ranked.rank()), Long.toString(Math.round(ranked.score())), call.id(),
                    local(call.start(), call.zone()), Positions.clock(call.durationMicros()), call.status(), call.agent(), CardText.maskedName(call.title())).stripTrailing());
            for (RankReason reason : ranked.reasons()) {
                context.line("    " + (reason.points() > 0 ? CliMessages.format(CliMessages.Rank_reason, reason.shownPoints(), reason.text())
                        : reason.text()));
            }
        }
    }

    private void answer(List<CallRow> calls, Map<String, RankedCall> ranks, Map<String, String> damages) throws Exception {
        Json.answer(context, out -> {
            out.writeStartArray();
            for (CallRow call : calls) {
                out.writeStartObject();
                out.writeStringField("id", call.id());
                Json.text(out, "start", call.start());
                Json.text(out, "zone", call.zone());
                Json.text(out, "title", CardText.maskedName(call.title()));
                Json.text(out, "agent", call.agent());
                Json.text(out, "team", call.team());
                Json.text(out, "queue", CardText.maskedName(call.queue()));
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
                RankedCall ranked = ranks.get(call.id());
                if (ranked != null) {
                    out.writeNumberField("rank", ranked.rank());
                    out.writeNumberField("score", ranked.score());
                    out.writeBooleanField("drawnByChance", ranked.drawn());
                    out.writeBooleanField("heard", ranked.heard());
                    out.writeArrayFieldStart("reasons");
                    for (RankReason reason : ranked.reasons()) {
                        out.writeStartObject();
                        out.writeStringField("setting", reason.by().key());
                        out.writeNumberField("points", reason.points());
                        out.writeStringField("text", reason.text());
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                }
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
