/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachline.insight.Days;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.ItemNames;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.sampling.Certainty;
import org.coachline.insight.sampling.Sample;
import org.coachline.insight.sampling.SampleSettings;
import org.coachline.insight.sampling.Sampler;
import org.coachline.library.CallFigures;
import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which calls to review next. */
@Command(name = "sample")
final class SampleCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--count", required = true, paramLabel = "NUMBER", converter = Options.Count.class, descriptionKey = "sample.count")
    private int count;
    @Option(names = "--seed", required = true, paramLabel = "NUMBER", converter = Options.Seed.class, descriptionKey = "sample.seed")
    private long seed;
    @Option(names = "--from", paramLabel = "DATE", converter = CreatePlanCommand.Day.class, descriptionKey = "period.from")
    private @Nullable LocalDate from;
    @Option(names = "--to", paramLabel = "DATE", converter = CreatePlanCommand.Day.class, descriptionKey = "period.to")
    private @Nullable LocalDate to;
    @Option(names = "--hard-weight", paramLabel = "NUMBER", converter = Options.Weight.class, descriptionKey = "sample.hardWeight")
    private @Nullable Double hardWeight;
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    SampleCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong(CliMessages.Plan_backwards);
        }
        try (Library opened = OpenedLibrary.toRead(context, library.folder)) {
            InsightSettings settings = TeamSettings.of(opened, context.clock().getZone());
            double weight = hardWeight == null ? settings.hardWeight() : hardWeight;
            ZoneId zone = settings.calendar().zone();
            List<CallFigures> calls = opened.figures().calls(Set.of(), new Days(from, to, zone).period());
            Sample sample = Sampler.draw(calls, new SampleSettings(count, seed, weight, settings.confidence()));
            Map<String, String> names = opened.agents().stream().collect(Collectors.toMap(PersonRow::id, PersonRow::name));
            ItemNames items = new ItemNames(opened, context.packs().catalog());
            if (json.wanted) {
                answer(sample, weight, names, items);
            } else {
                for (Sample.Drawn drawn : sample.drawn()) {
                    CallFigures call = drawn.call();
                    context.line(String.join("  ", call.callId(), CallsCommand.local(call.start(), zone.getId()),
                            names.getOrDefault(call.agentId(), "-")));
                }
                context.say(sample.sentence());
            }
        }
        return DONE;
    }

    private void answer(Sample sample, double weight, Map<String, String> names, ItemNames items) throws Exception {
        Json.answer(context, out -> {
            out.writeStartObject();
            out.writeNumberField("seed", seed);
            out.writeNumberField("candidates", sample.candidates());
            out.writeNumberField("hardWeight", weight);
            out.writeBooleanField("representative", sample.representative());
            out.writeStringField("sentence", sample.sentence());
            out.writeArrayFieldStart("calls");
            for (Sample.Drawn drawn : sample.drawn()) {
                out.writeStartObject();
                out.writeStringField("call", drawn.call().callId());
                Json.text(out, "start", drawn.call().start());
                Json.text(out, "agent", names.getOrDefault(drawn.call().agentId(), ""));
                Json.text(out, "callerType", items.of(drawn.stratum().callerType()));
                Json.text(out, "queue", drawn.stratum().queue());
                out.writeNumberField("hardness", drawn.call().hardness());
                out.writeNumberField("weight", drawn.weight());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("agents");
            for (Sample.OfAgent agent : sample.agents().stream().sorted(Comparator.comparing(each -> names.getOrDefault(each.agentId(), ""))).toList()) {
                Certainty certainty = agent.certainty();
                out.writeStartObject();
                Json.text(out, "agent", names.getOrDefault(agent.agentId(), ""));
                out.writeNumberField("calls", agent.calls());
                out.writeNumberField("heard", agent.heard());
                out.writeNumberField("drawn", agent.drawn());
                out.writeNumberField("n", certainty.heard());
                out.writeNumberField("confidence", certainty.confidence());
                out.writeNumberField("margin", certainty.margin());
                if (certainty.detectable() > certainty.of()) {
                    out.writeNullField("detectable");
                } else {
                    out.writeNumberField("detectable", certainty.detectable());
                }
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }
}
