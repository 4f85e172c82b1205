/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to a scorecard amount to, with the arithmetic: a question gives its option's points out of the best option's; a section is the
 * mean of its answered questions by their weights, the whole the mean of the sections by theirs. Questions that were not answered or do not apply
 * leave numerator and denominator; a section without an answered question leaves the whole.
 *
 * @param name      of the scorecard
 * @param version   of it that was answered
 * @param sections  in the order of the scorecard, those without an answer too
 * @param share     of the whole, 0 to 1; null when nothing was answered
 * @param failed    the questions that fail the whole by their lowest answer
 * @param answered  questions with an answer, "not applicable" among them
 * @param questions of the scorecard
 */
public record EvaluationScore(String name, String version, List<Section> sections, @Nullable Double share, List<String> failed, int answered,
        int questions) {

    /** Keeps copies of the lists. */
    public EvaluationScore {
        sections = List.copyOf(sections);
        failed = List.copyOf(failed);
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
    }

    /**
     * Reckons.
     *
     * @param evaluation only read
     * @param catalog    the packs that are here
     * @return nothing when the scorecard is not here in the version that was answered: the points of another one would be those of other answers
     */
    public static Optional<EvaluationScore> of(Evaluation evaluation, Catalog catalog) {
        if (evaluation.getScorecard() == null) {
            return Optional.empty();
        }
        return catalog.scorecard(evaluation.getScorecard()).filter(card -> card.version().equals(evaluation.getScorecardVersion()))
                .map(card -> of(evaluation, card));
    }

    private static EvaluationScore of(Evaluation evaluation, ScorecardEntry card) {
        Map<String, Answer> answers = new HashMap<>();
        for (Answer answer : evaluation.getAnswers()) {
            answers.put(answer.getSectionId() + '/' + answer.getQuestionId(), answer);
        }
        List<Section> sections = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        int answered = 0;
        int questions = 0;
        for (ScorecardEntry.Section section : card.sections()) {
            List<Question> all = new ArrayList<>();
            for (ScorecardEntry.Question each : section.questions()) {
                Question question = question(each, answers.get(section.id() + '/' + each.id()));
                all.add(question);
                questions++;
                answered += question.notApplicable || question.points != null ? 1 : 0;
                if (each.autoFail() && question.points != null && question.points <= least(each)) {
                    failed.add(each.name());
                }
            }
            sections.add(new Section(section.name(), section.weight(), all, mean(all)));
        }
        return new EvaluationScore(card.name(), card.version(), sections, whole(sections), failed, answered, questions);
    }

    private static Question question(ScorecardEntry.Question asked, @Nullable Answer answer) {
        double most = asked.options().stream().mapToDouble(ScorecardEntry.Option::points).max().orElse(0);
        if (answer == null) {
            return new Question(asked.name(), asked.weight(), "", false, null, most);
        }
        if (answer.isNotApplicable()) {
            return new Question(asked.name(), asked.weight(), "", true, null, most);
        }
        return asked.options().stream().filter(option -> option.id().equals(answer.getOptionId())).findFirst()
                .map(option -> new Question(asked.name(), asked.weight(), option.name(), false, option.points(), most))
                .orElseGet(() -> new Question(asked.name(), asked.weight(), "", false, null, most));
    }

    private static double least(ScorecardEntry.Question asked) {
        return asked.options().stream().mapToDouble(ScorecardEntry.Option::points).min().orElse(0);
    }

    private static @Nullable Double mean(List<Question> questions) {
        double sum = 0;
        double weights = 0;
        for (Question each : questions) {
            if (each.points != null && each.most > 0) {
                sum += each.weight * each.points / each.most;
                weights += each.weight;
            }
        }
        return weights > 0 ? sum / weights : null;
    }

    private static @Nullable Double whole(List<Section> sections) {
        double sum = 0;
        double weights = 0;
        for (Section each : sections) {
            if (each.share != null) {
                sum += each.weight * each.share;
                weights += each.weight;
            }
        }
        return weights > 0 ? sum / weights : null;
    }
}
