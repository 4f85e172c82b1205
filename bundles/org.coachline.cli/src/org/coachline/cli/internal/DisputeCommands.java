/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import com.fasterxml.jackson.core.JsonGenerator;
import org.coachline.insight.delivery.RulingException;
import org.coachline.insight.delivery.Rulings;
import org.coachline.insight.scoring.ScoreText;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.CardText;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.DeliveredOption;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.DisputeDecision;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Ruling;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What agents dispute of their debriefs, and what becomes of it. */
@Command(name = "dispute", subcommands = {DisputeCommands.Listing.class, DisputeCommands.Decide.class})
final class DisputeCommands extends Group {

    /** Lists the disputed lines of a review. */
    @Command(name = "list")
    static final class Listing extends Task {
        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Option(names = "--review", required = true, paramLabel = "ID", descriptionKey = "dispute.review")
        private String review = "";
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Listing(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            Review read;
            try (Library opened = OpenedLibrary.toRead(context, library.folder)) {
                read = review(opened, review);
            }
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartObject();
                    out.writeStringField("review", read.getId());
                    Json.text(out, "call", read.getCallId());
                    out.writeStringField("status", read.getStatus().getLiteral());
                    out.writeArrayFieldStart("disputes");
                    for (Dispute each : read.getDisputes()) {
                        out.writeStartObject();
                        told(out, read, each);
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                    out.writeEndObject();
                });
                return DONE;
            }
            for (Dispute each : read.getDisputes()) {
                Optional<DeliveredLine> line = Rulings.line(read, each);
                Ruling ruling = each.getRuling();
                context.line(ScoreMessages.get("dispute.line", each.getId(), line.map(DeliveredLine::getLabel).orElse(each.getLine()),
                        line.map(one -> said(one.getVerdict(), one.isNotApplicable(), one.getAnswer())).orElse(""),
                        said(each.getVerdict(), each.isNotApplicable(), each.getAnswer()), Objects.requireNonNullElse(each.getReason(), "")));
                context.line("  " + (ruling == null ? ScoreMessages.get("dispute.waits") : decided(ruling)));
            }
            if (read.getDisputes().isEmpty()) {
                context.line(ScoreMessages.get("dispute.none"));
            }
            return DONE;
        }
    }

    /** Decides about a disputed line. */
    @Command(name = "decide")
    static final class Decide extends Task {
        @Mixin
        private Options.InLibrary library = new Options.InLibrary();
        @Option(names = "--review", required = true, paramLabel = "ID", descriptionKey = "dispute.review")
        private String review = "";
        @Option(names = "--dispute", paramLabel = "ID", descriptionKey = "dispute.id")
        private @Nullable String dispute;
        @Option(names = "--keep", descriptionKey = "dispute.keep")
        private boolean keep;
        @Option(names = "--accept", descriptionKey = "dispute.accept")
        private boolean accept;
        @Option(names = "--verdict", paramLabel = "VERDICT", converter = Options.VerdictName.class, descriptionKey = "dispute.verdict")
        private @Nullable Verdict verdict;
        @Option(names = "--answer", paramLabel = "ID", descriptionKey = "dispute.answer")
        private @Nullable String answer;
        @Option(names = "--not-applicable", descriptionKey = "dispute.notApplicable")
        private boolean notApplicable;
        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "dispute.reason")
        private String reason = "";
        @Mixin
        private Options.By by = new Options.By();
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Decide(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            if (Stream.of(keep, accept, verdict != null, answer != null, notApplicable).filter(given -> given).count() != 1) {
                throw wrong(ScoreMessages.get("dispute.one"));
            }
            Review decided;
            String id;
            try (Library opened = OpenedLibrary.toWrite(context, library.folder)) {
                String who = opened.reviewerNamed(by.who());
                opened.scoring().calibrations().readAs(who);
                id = chosen(review(opened, review));
                try {
                    Rulings.rule(opened, context.packs().catalog(), review, id, decision(), who, by.who(), context.clock().getZone(), context.clock().instant());
                } catch (RulingException e) {
                    throw new Refused(e.getMessage());
                }
                decided = review(opened, review);
            }
            Dispute now = decided.getDisputes().stream().filter(each -> each.getId().equals(id)).findFirst().orElseThrow();
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartObject();
                    out.writeStringField("review", decided.getId());
                    out.writeStringField("status", decided.getStatus().getLiteral());
                    told(out, decided, now);
                    out.writeEndObject();
                });
            } else {
                context.line(decided(now.getRuling()));
            }
            return DONE;
        }

        private String chosen(Review read) throws Refused {
            String wanted = dispute;
            List<String> all = read.getDisputes().stream().map(Dispute::getId).toList();
            List<String> waiting = read.getDisputes().stream().filter(each -> each.getRuling() == null).map(Dispute::getId).toList();
            if (wanted == null && waiting.size() == 1) {
                return waiting.get(0);
            }
            if (wanted == null || !all.contains(wanted)) {
                throw new Refused(ScoreMessages.get(wanted == null ? "dispute.which" : "dispute.unknown", waiting.size(), String.join(", ", waiting)));
            }
            return wanted;
        }

        private Rulings.Decision decision() {
            DisputeDecision kind = keep ? DisputeDecision.KEPT : accept ? DisputeDecision.ACCEPTED : DisputeDecision.OTHER;
            return new Rulings.Decision(kind, verdict == null ? Verdict.NONE : verdict, answer, notApplicable, reason);
        }
    }

    /** Nobody knows where it is piped to, so what people typed is masked where it looks like a card's number. */
    private static Review review(Library opened, String id) throws LibraryException {
        return CardText.masked(opened.load(Review.class, id).document());
    }

    private static String said(Verdict verdict, boolean notApplicable, @Nullable String answer) {
        return verdict != Verdict.NONE ? verdict.getLiteral() : notApplicable ? ScoreMessages.get("dispute.na") : Objects.requireNonNullElse(answer, "");
    }

    private static String decided(Ruling ruling) {
        Double before = ruling.getScoreBefore();
        Double after = ruling.getScoreAfter();
        String told = ScoreMessages.get("dispute.decided." + ruling.getDecision().getLiteral(), ruling.getWho(),
                said(ruling.getVerdict(), ruling.isNotApplicable(), ruling.getAnswer()), ruling.getReason());
        return before == null || after == null ? told : told + ' ' + ScoreMessages.get("dispute.score", ScoreText.percent(before), ScoreText.percent(after));
    }

    private static void told(JsonGenerator out, Review review, Dispute dispute) throws IOException {
        Optional<DeliveredLine> line = Rulings.line(review, dispute);
        out.writeStringField("dispute", dispute.getId());
        out.writeStringField("line", dispute.getLine());
        Json.text(out, "label", line.map(DeliveredLine::getLabel).orElse(null));
        Json.text(out, "delivered", line.map(each -> said(each.getVerdict(), each.isNotApplicable(), each.getAnswer())).orElse(null));
        out.writeStringField("proposed", said(dispute.getVerdict(), dispute.isNotApplicable(), dispute.getAnswer()));
        Json.text(out, "reason", dispute.getReason());
        out.writeBooleanField("late", dispute.isLate());
        out.writeArrayFieldStart("answers");
        for (DeliveredOption each : line.map(DeliveredLine::getOptions).map(List::<DeliveredOption>copyOf).orElse(List.of())) {
            out.writeStartObject();
            out.writeStringField("id", each.getOptionId());
            Json.text(out, "name", each.getName());
            out.writeEndObject();
        }
        out.writeEndArray();
        Ruling ruling = dispute.getRuling();
        if (ruling == null) {
            out.writeNullField("ruling");
            return;
        }
        out.writeObjectFieldStart("ruling");
        out.writeStringField("decision", ruling.getDecision().getLiteral());
        Json.text(out, "who", ruling.getWho());
        Json.text(out, "at", ruling.getAt());
        Json.text(out, "reason", ruling.getReason());
        out.writeStringField("now", said(ruling.getVerdict(), ruling.isNotApplicable(), ruling.getAnswer()));
        InsightJson.share(out, "scoreBefore", ruling.getScoreBefore());
        InsightJson.share(out, "scoreAfter", ruling.getScoreAfter());
        out.writeEndObject();
    }
}
