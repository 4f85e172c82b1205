/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import com.fasterxml.jackson.core.JsonGenerator;
import org.coachline.insight.calibration.Drift;
import org.coachline.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says who is strict and who lenient, over the calibrations of a library that are open. */
@Command(name = "drift")
final class DriftCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--reviewer", paramLabel = "NAME", descriptionKey = "drift.reviewer")
    private @Nullable String reviewer;
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    DriftCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        List<Drift> drifts;
        try (Library opened = OpenedLibrary.toRead(context, library.folder)) {
            drifts = Drift.all(opened, context.packs().catalog());
            String wanted = reviewer;
            if (wanted != null) {
                String id = OpenedLibrary.find(opened.reviewers(), wanted, CliMessages.Reviewer_unknown);
                drifts = drifts.stream().filter(each -> each.reviewerId().equals(id)).toList();
            }
        }
        if (json.wanted) {
            answer(drifts);
        } else if (drifts.isEmpty()) {
            Path folder = context.resolve(library.folder);
            context.line(reviewer == null ? ScoreMessages.get("drift.none", folder) : ScoreMessages.get("drift.noneOf", reviewer, folder));
        } else {
            for (Drift each : drifts) {
                context.line(ScoreMessages.get("drift.line", each.reviewer(), each.sentence()));
            }
        }
        return DONE;
    }

    private void answer(List<Drift> drifts) throws Exception {
        Json.answer(context, out -> {
            out.writeStartObject();
            out.writeNumberField("fewest", Drift.FEWEST);
            out.writeNumberField("confidence", Drift.CONFIDENCE);
            out.writeArrayFieldStart("reviewers");
            for (Drift each : drifts) {
                out.writeStartObject();
                out.writeStringField("reviewer", each.reviewer());
                out.writeNumberField("calibrations", each.points().size());
                figures(out, each.mean(), each.low(), each.high());
                out.writeStringField("stance", InsightJson.word(each.stance()));
                out.writeStringField("sentence", each.sentence());
                out.writeArrayFieldStart("points");
                for (Drift.Point point : each.points()) {
                    out.writeStartObject();
                    out.writeStringField("call", point.callId());
                    Json.text(out, "at", point.at());
                    InsightJson.share(out, "difference", point.difference());
                    figures(out, point.mean(), point.low(), point.high());
                    out.writeEndObject();
                }
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void figures(JsonGenerator out, double mean, @Nullable Double low, @Nullable Double high) throws IOException {
        InsightJson.share(out, "mean", mean);
        InsightJson.share(out, "low", low);
        InsightJson.share(out, "high", high);
    }
}
