/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.util.List;
import java.util.Optional;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.ScorecardPin;
import org.coachline.insight.scoring.Scoring;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.coaching.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * What an agent may read of the answers to a scorecard, and what they amount to: a {@link Score} without comments. Questions that are not asked
 * are not in it.
 *
 * @param name      of the scorecard
 * @param version   of it that was answered
 * @param sections  in the order of the scorecard, those without an answer too
 * @param share     of the whole, 0 to 1; null when nothing was answered
 * @param failed    the questions whose answers fail their section or the whole
 * @param answered  questions with an answer, "not applicable" among them
 * @param questions that were asked
 * @param failsAll  whether one of the answers fails the whole
 * @param steps     the arithmetic for people, section by section and then the whole
 */
public record EvaluationScore(String name, String version, List<Section> sections, @Nullable Double share, List<String> failed, int answered,
        int questions, boolean failsAll, List<String> steps) {

    /** Keeps copies of the lists. */
    public EvaluationScore {
        sections = List.copyOf(sections);
        failed = List.copyOf(failed);
        steps = List.copyOf(steps);
    }

    /**
     * Questions that belong together.
     *
     * @param name      what people read
     * @param weight    relative to the other sections
     * @param questions in the order of asking
     * @param share     0 to 1; null when nothing was answered
     */
    public record Section(String name, double weight, List<Question> questions, @Nullable Double share) {

        /** Keeps a copy of the list. */
        public Section {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question with its answer.
     *
     * @param name          the question itself
     * @param weight        relative to the other questions of its section
     * @param answer        the option chosen; empty when none was, or the question does not apply
     * @param notApplicable whether it does not apply
     * @param points        of the option; null when none was chosen
     * @param most          points of the best option
     */
    public record Question(String name, double weight, String answer, boolean notApplicable, @Nullable Double points, double most) {

        /** Whether an answer to it can count. */
        public boolean scored() {
            return most > 0 && weight > 0;
        }
    }

    /**
     * Reckons.
     *
     * @param evaluation only read
     * @param catalog    the packs that are here
     * @return nothing when the scorecard is not here as it was answered: the points of another one would be those of other answers
     */
    public static Optional<EvaluationScore> of(Evaluation evaluation, Catalog catalog) {
        if (evaluation.getScorecard() == null) {
            return Optional.empty();
        }
        return catalog.scorecard(evaluation.getScorecard()).filter(card -> ScorecardPin.of(evaluation).filter(ScorecardPin.of(card)::same).isPresent())
                .map(card -> of(evaluation, card));
    }

    /**
     * Reckons.
     *
     * @param evaluation only read
     * @param card       its scorecard, in the version that was answered
     * @return what it comes to
     */
    public static EvaluationScore of(Evaluation evaluation, ScorecardEntry card) {
        Score score = Scoring.of(card, evaluation);
        List<Section> sections = score.sections().stream().map(section -> new Section(section.name(), section.weight(),
                section.questions().stream().filter(Score.Question::asked).map(EvaluationScore::question).toList(), section.share())).toList();
        return new EvaluationScore(card.name(), card.version(), sections, score.share(), score.failures().stream().map(Score.Failure::question).toList(),
                score.answered(), score.asked(), score.failures().stream().anyMatch(each -> each.scope() == FailScope.ALL), score.steps());
    }

    private static Question question(Score.Question question) {
        return new Question(question.name(), question.weight(), question.answer(), question.standing() == Score.Standing.NOT_APPLICABLE, question.points(),
                question.most());
    }
}
