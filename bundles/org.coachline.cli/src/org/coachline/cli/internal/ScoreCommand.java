/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.ScoreNotes;
import org.coachline.insight.scoring.ScoreText;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.insight.scoring.Scoring;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Saving;
import org.coachline.library.Stored;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Review;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores a call with the answers of a file, and says what they come to. */
@Command(name = "score")
final class ScoreCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--call", required = true, paramLabel = "ID", descriptionKey = "call")
    private String call = "";
    @Option(names = "--scorecard", required = true, paramLabel = "ID", descriptionKey = "score.scorecard")
    private String scorecard = "";
    @Option(names = "--answers", required = true, paramLabel = "FILE", descriptionKey = "score.answers")
    private Path answers = Path.of("");
    @Option(names = "--reviewer", paramLabel = "NAME", descriptionKey = "score.reviewer")
    private @Nullable String reviewer;
    @Option(names = "--replace", descriptionKey = "score.replace")
    private boolean replace;
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    ScoreCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        Catalog catalog = context.packs().catalog();
        try (Library opened = OpenedLibrary.toWrite(context, library.folder)) {
            try {
                opened.load(Call.class, call);
            } catch (LibraryException e) {
                if (e.reason() == LibraryException.Reason.NOT_FOUND) {
                    throw new Refused(CliMessages.format(CliMessages.Call_unknown, library.folder, call));
                }
                throw e;
            }
            ScorecardEntry card = card(opened, catalog);
            AnswersFile file = AnswersFile.read(context.resolve(answers), card);
            String who = reviewer == null ? Coaches.user() : reviewer;
            Score score = save(opened, catalog, card, file, who);
            tell(card, score, who);
        }
        return DONE;
    }

    /** While the call is calibrated, its scorecard as it was asked then: with what its pack asks since, nobody could hand in. */
    private ScorecardEntry card(Library opened, Catalog catalog) throws LibraryException, Refused {
        List<ScorecardEntry> offered = Scorecards.offeredFor(opened, catalog, call);
        List<ScorecardEntry> found = offered.stream().filter(each -> each.ref().key().equals(scorecard) || each.ref().item().equals(scorecard)).toList();
        if (found.stream().map(each -> each.ref().key()).distinct().count() != 1) {
            throw new Refused(ScoreMessages.get("scorecard.unknown", scorecard,
                    offered.stream().map(each -> each.ref().key()).collect(Collectors.joining(", "))));
        }
        return found.get(0);
    }

    private Score save(Library opened, Catalog catalog, ScorecardEntry card, AnswersFile file, String who) throws LibraryException, Refused {
        String reviewerId = opened.reviewerNamed(who);
        opened.scoring().calibrations().readAs(reviewerId);
        Stored<Review> stored = new ReviewStore(opened, context.clock()).find(call, reviewerId);
        Review review = stored.document();
        Evaluation before = review.getEvaluation();
        if (before != null && !replace && !before.getAnswers().isEmpty()) {
            throw new Refused(ScoreMessages.get("review.other", String.valueOf(before.getScorecard())));
        }
        Evaluation kept = before == null ? null : EcoreUtil.copy(before);
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        Scorecards.keep(opened, card).pin(evaluation);
        evaluation.getAnswers().addAll(file.answers());
        evaluation.setComment(file.comment().isEmpty() ? null : file.comment());
        Score score = Scoring.of(card, evaluation);
        evaluation.setCompletedAt(score.complete() ? context.clock().instant() : null);
        review.setEvaluation(evaluation);
        opened.saveAll(List.of(new Saving(review, stored.version())), ScoreNotes.of(opened, catalog, kept, review, who).stream().toList());
        return score;
    }

    private void tell(ScorecardEntry card, Score score, String who) throws Exception {
        Double share = score.share();
        if (json.wanted) {
            Json.answer(context, out -> {
                out.writeStartObject();
                out.writeStringField("call", call);
                out.writeStringField("scorecard", card.ref().key());
                out.writeStringField("version", card.version());
                number(out, "share", share);
                out.writeBooleanField("complete", score.complete());
                out.writeArrayFieldStart("missing");
                for (Score.Question each : score.missing()) {
                    out.writeString(each.id());
                }
                out.writeEndArray();
                out.writeArrayFieldStart("failed");
                for (Score.Failure each : score.failures()) {
                    out.writeString(each.questionId());
                }
                out.writeEndArray();
                out.writeBooleanField("scored", score.scored());
                out.writeArrayFieldStart("sections");
                for (Score.Section each : score.sections()) {
                    section(out, each);
                }
                out.writeEndArray();
                out.writeArrayFieldStart("steps");
                for (String each : score.steps()) {
                    out.writeString(each);
                }
                out.writeEndArray();
                out.writeEndObject();
            });
            return;
        }
        context.line(ScoreMessages.get("score.saved", who, call, card.name(), card.version(),
                share != null ? ScoreText.percent(share) : ScoreMessages.get(score.scored() ? "score.none" : "score.unscored")));
        for (String each : score.steps()) {
            context.line("  " + each);
        }
        if (!score.complete()) {
            context.line(ScoreMessages.get("score.open", score.missing().size(),
                    score.missing().stream().map(Score.Question::id).collect(Collectors.joining(", "))));
        }
    }

    private static void section(JsonGenerator out, Score.Section section) throws IOException {
        out.writeStartObject();
        out.writeStringField("section", section.id());
        out.writeNumberField("weight", section.weight());
        out.writeNumberField("earned", section.earned());
        out.writeNumberField("possible", section.possible());
        out.writeBooleanField("failed", section.failed());
        number(out, "share", section.share());
        out.writeArrayFieldStart("questions");
        for (Score.Question each : section.questions()) {
            out.writeStartObject();
            out.writeStringField("question", each.id());
            out.writeStringField("standing", each.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            out.writeStringField("answer", each.optionId());
            number(out, "points", each.points());
            out.writeNumberField("most", each.most());
            out.writeNumberField("weight", each.weight());
            out.writeBooleanField("counts", each.counts());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void number(JsonGenerator out, String name, @Nullable Double value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, value);
        }
    }
}
