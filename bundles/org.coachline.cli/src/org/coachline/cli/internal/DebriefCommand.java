/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.coachline.insight.debrief.Debrief;
import org.coachline.insight.debrief.DebriefReader;
import org.coachline.library.Library;
import org.coachline.library.PlanRow;
import org.coachline.library.ReviewRow;
import org.coachline.library.records.Export;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.report.paper.PaperFile;
import org.coachline.report.paper.PaperFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what an agent may know of a review. */
@Command(name = "debrief")
final class DebriefCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Mixin
    private Options.By by = new Options.By();
    @Option(names = "--call", required = true, paramLabel = "ID", descriptionKey = "call")
    private String call = "";
    @Option(names = "--reviewer", paramLabel = "NAME", descriptionKey = "debrief.reviewer")
    private @Nullable String reviewer;
    @Option(names = "--agent", paramLabel = "NAME", descriptionKey = "debrief.agent")
    private @Nullable String agent;
    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", descriptionKey = "debrief.output")
    private Path output = Path.of("");

    DebriefCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        if (PaperFormat.of(output).isEmpty()) {
            throw wrong(CliMessages.format(CliMessages.Paper_ending, output, PaperFormat.endings()));
        }
        Debrief debrief;
        List<String> drafts;
        try (Library opened = OpenedLibrary.toRecord(context, library.folder)) {
            Calls.load(opened, call);
            String agentId = agent == null ? null : OpenedLibrary.find(opened.agents(), agent, CliMessages.Agent_unknown);
            String reviewId = review(opened, call, reviewer).id();
            debrief = new DebriefReader(opened, context.packs().catalog()).read(reviewId, agentId, context.clock().getZone(), context.clock().instant());
            drafts = opened.plans(null).stream().filter(plan -> plan.status() == PlanStatus.DRAFT && plan.agent().equals(debrief.agent())).map(PlanRow::id).toList();
            write(context, opened, by.who(), output, List.of(Export.of(Export.What.DEBRIEF, "Review", reviewId, output)),
                    (file, progress) -> PaperFile.write(debrief, file, progress));
        }
        drafts.forEach(plan -> context.say(CliMessages.format(CliMessages.Debrief_draft, plan)));
        return DONE;
    }

    /** The review of a call that is meant: that of a reviewer, or the only one. */
    static ReviewRow review(Library opened, String call, @Nullable String reviewer) throws Exception {
        List<ReviewRow> reviews = opened.reviews(call);
        if (reviewer != null) {
            String id = OpenedLibrary.find(opened.reviewers(), reviewer, CliMessages.Reviewer_unknown);
            return reviews.stream().filter(row -> row.reviewerId().equals(id)).reduce((one, later) -> later)
                    .orElseThrow(() -> new Refused(CliMessages.format(CliMessages.Review_none, reviewer, call)));
        }
        if (reviews.isEmpty()) {
            throw new Refused(CliMessages.format(CliMessages.Review_noneAtAll, call));
        }
        if (reviews.stream().map(ReviewRow::reviewerId).distinct().count() > 1) {
            throw new Refused(CliMessages.format(CliMessages.Review_several, call, reviews.stream().map(ReviewRow::reviewer).distinct().collect(Collectors.joining(", "))));
        }
        return reviews.get(reviews.size() - 1);
    }

    /** What writes a document. */
    interface Writing {
        int to(Path file, ProgressLine progress) throws Exception;
    }

    /** Writes a document, answers with its path, and says what of it cannot be shown. */
    static void write(Context context, Library opened, String who, Path output, List<Export> exports, Writing writing) throws Exception {
        Path file = context.resolve(output);
        int replaced;
        try (ProgressLine progress = new ProgressLine(context)) {
            replaced = opened.records().exports().write(exports, who, () -> writing.to(file, progress));
        }
        context.line(file.toString());
        if (replaced > 0) {
            context.say(CliMessages.format(CliMessages.Paper_replaced, replaced));
        }
    }
}
