/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.AnswerProposal;
import org.coachline.insight.scoring.AnswerProposals;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.Scoring;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.timeline.TimeRange;
import org.coachline.ui.internal.edit.EvaluationCommands;
import org.coachline.ui.internal.edit.EvaluationCommands.Place;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/** An open review's evaluation while it is being answered: how it stands, and every deed as one step of undo. UI thread. */
final class Answering {

    /** Shorter than this nobody hears what a moment is about. */
    private static final long LEAST_HEARD_MICROS = 2_000_000;

    private final OpenReview review;
    private final Evaluation evaluation;
    private final ScorecardEntry card;
    /** Techniques that questions are about. */
    private final Set<String> asked;

    Answering(OpenReview review, Evaluation evaluation, ScorecardEntry card) {
        this.review = review;
        this.evaluation = evaluation;
        this.card = card;
        asked = card.sections().stream().flatMap(section -> section.questions().stream()).flatMap(question -> question.techniques().stream())
                .collect(Collectors.toSet());
    }

    OpenReview review() {
        return review;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    ScorecardEntry card() {
        return card;
    }

    Score score() {
        return Scoring.of(card, evaluation);
    }

    /** What the marked moments propose to questions, by their ids. */
    Map<String, AnswerProposal> proposals() {
        Map<String, String> names = new HashMap<>();
        List<AnswerProposals.Marked> marks = new ArrayList<>();
        for (Moment moment : review.moments().byTime()) {
            CatalogRef technique = moment.getTechnique();
            if (technique != null && asked.contains(technique.key())) {
                marks.add(new AnswerProposals.Marked(moment.getId(), technique.key(), moment.getVerdict()));
                names.computeIfAbsent(technique.key(), any -> review.name(technique).name());
            }
        }
        return AnswerProposals.of(card, marks, key -> names.getOrDefault(key, key));
    }

    Place place(ScorecardEntry.Question question) {
        String section = card.sections().stream().filter(each -> each.questions().contains(question)).map(ScorecardEntry.Section::id).findFirst().orElse("");
        return new Place(section, question.id());
    }

    Optional<Answer> answer(ScorecardEntry.Question question) {
        return EvaluationCommands.find(evaluation, place(question));
    }

    List<Moment> evidence(ScorecardEntry.Question question) {
        return answer(question).map(answer -> List.copyOf(answer.getMoments())).orElse(List.of());
    }

    String comment(ScorecardEntry.Question question) {
        return answer(question).map(Answer::getComment).orElse("");
    }

    boolean isReadOnly() {
        return review.isReadOnly();
    }

    private EditingDomain domain() {
        return review.review().domain();
    }

    boolean choose(ScorecardEntry.Question question, ScorecardEntry.Option option) {
        return review.edit(EvaluationCommands.answer(domain(), evaluation, place(question), option.id(), false, List.of()));
    }

    boolean notApplicable(ScorecardEntry.Question question) {
        if (!question.allowsNotApplicable()) {
            StatusLine.problem(ScoringTexts.get("answer.alwaysApplies"));
            return false;
        }
        return review.edit(EvaluationCommands.answer(domain(), evaluation, place(question), null, true, List.of()));
    }

    boolean clear(ScorecardEntry.Question question) {
        return review.edit(EvaluationCommands.answer(domain(), evaluation, place(question), null, false, List.of()));
    }

    /** Takes what is proposed for an answer, with the moments it rests on. */
    boolean take(ScorecardEntry.Question question) {
        AnswerProposal proposal = proposals().get(question.id());
        if (proposal == null) {
            StatusLine.problem(ScoringTexts.get("answer.nothingProposed"));
            return false;
        }
        List<Moment> moments = proposal.momentIds().stream().map(review::moment).flatMap(Optional::stream).toList();
        return review.edit(EvaluationCommands.answer(domain(), evaluation, place(question), proposal.optionId(), false, moments));
    }

    boolean comment(ScorecardEntry.Question question, String text) {
        return text.equals(comment(question))
                || review.edit(EvaluationCommands.comment(domain(), evaluation, place(question), text));
    }

    String overall() {
        String text = evaluation.getComment();
        return text == null ? "" : text;
    }

    boolean overall(String text) {
        return text.equals(overall()) || review.edit(EvaluationCommands.overall(domain(), evaluation, text));
    }

    boolean attach(ScorecardEntry.Question question, Collection<Moment> moments) {
        if (moments.isEmpty()) {
            StatusLine.problem(ScoringTexts.get("answer.nothingSelected"));
            return false;
        }
        return review.edit(EvaluationCommands.attach(domain(), evaluation, place(question), moments));
    }

    boolean detach(ScorecardEntry.Question question, Moment moment) {
        return review.edit(EvaluationCommands.detach(domain(), evaluation, place(question), moment));
    }

    /** Says that it is complete, where it is; else says what is missing, and gives the first of that. */
    Optional<Score.Question> complete() {
        List<Score.Question> missing = score().missing();
        if (missing.isEmpty()) {
            if (review.edit(EvaluationCommands.complete(domain(), evaluation, Instant.now()))) {
                StatusLine.say(ScoringTexts.get("evaluation.completed"));
            }
            return Optional.empty();
        }
        StatusLine.problem(ScoringTexts.get("evaluation.missing", missing.size(), missing.getFirst().name()));
        return Optional.of(missing.getFirst());
    }

    /** Shows a moment, goes to it and plays it; of a place without length, what was said there. */
    static void follow(OpenReview review, @Nullable Moment moment) {
        if (moment != null) {
            long start = moment.getStartMicros();
            long end = Math.min(review.viewport().duration(), Math.max(moment.getEndMicros(), start + LEAST_HEARD_MICROS));
            review.select(moment.getId());
            review.playback().seek(start);
            if (end > start) {
                review.playback().playRange(new TimeRange(start, end));
            }
        }
    }
}
