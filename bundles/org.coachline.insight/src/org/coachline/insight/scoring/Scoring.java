/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.Score.Standing;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.coaching.Evaluation;
import org.jspecify.annotations.Nullable;

/** Reckons scores. Pure functions; microseconds for a usual scorecard. */
public final class Scoring {

    private final ScorecardEntry card;
    private final Map<String, GivenAnswer> given = new HashMap<>();
    /** What was chosen at the questions that were asked. */
    private final Map<String, String> chosen = new HashMap<>();
    private final List<Score.Failure> failures = new ArrayList<>();

    private Scoring(ScorecardEntry card, Collection<GivenAnswer> answers) {
        this.card = card;
        answers.forEach(answer -> given.put(answer.questionId(), answer));
    }

    /**
     * Reckons.
     *
     * @param card    the scorecard that was answered, in that version
     * @param answers what was answered so far; of several to one question the last counts, others than the scorecard asks nowhere
     * @return what it comes to
     */
    public static Score of(ScorecardEntry card, Collection<GivenAnswer> answers) {
        return new Scoring(card, answers).score();
    }

    /**
     * Reckons.
     *
     * @param card       the scorecard that was answered, in that version
     * @param evaluation only read
     * @return what it comes to
     */
    public static Score of(ScorecardEntry card, Evaluation evaluation) {
        return of(card, GivenAnswer.of(evaluation));
    }

    private Score score() {
        List<Score.Section> sections = new ArrayList<>();
        for (ScorecardEntry.Section section : card.sections()) {
            List<Score.Question> questions = new ArrayList<>();
            for (ScorecardEntry.Question each : section.questions()) {
                questions.add(question(section, each));
            }
            sections.add(section(section, questions));
        }
        Double share = whole(sections);
        return new Score(sections, share, failures, new ScoreSteps().of(sections, failures, share));
    }

    private Score.Question question(ScorecardEntry.Section section, ScorecardEntry.Question asked) {
        GivenAnswer answer = given.get(asked.id());
        boolean holds = asked.conditions().stream().allMatch(each -> each.answers().contains(chosen.getOrDefault(each.question(), "")));
        ScorecardEntry.Option option = answer == null || answer.notApplicable() ? null : asked.option(answer.optionId()).orElse(null);
        if (!holds || answer == null || option == null && !(answer.notApplicable() && asked.allowsNotApplicable())) {
            return new Score.Question(asked.id(), asked.name(), asked.weight(), holds ? Standing.OPEN : Standing.NOT_ASKED, null, "", null, asked.most(), false);
        }
        boolean commentMissing = answer.comment().isBlank() && asked.needsComment(option);
        if (option == null) {
            return new Score.Question(asked.id(), asked.name(), asked.weight(), Standing.NOT_APPLICABLE, null, "", null, asked.most(), commentMissing);
        }
        chosen.put(asked.id(), option.id());
        FailScope fails = asked.fails(option);
        if (fails != FailScope.NOTHING) {
            failures.add(new Score.Failure(section.id(), asked.id(), asked.name(), option.name(), fails));
        }
        return new Score.Question(asked.id(), asked.name(), asked.weight(), Standing.ANSWERED, option.id(), option.name(), option.points(), asked.most(),
                commentMissing);
    }

    private Score.Section section(ScorecardEntry.Section section, List<Score.Question> questions) {
        double earned = 0;
        double possible = 0;
        for (Score.Question each : questions) {
            if (each.points() != null && each.counts()) {
                earned += each.weight() * each.points() / each.most();
                possible += each.weight();
            }
        }
        boolean failed = failures.stream().anyMatch(each -> each.scope() == FailScope.SECTION && each.sectionId().equals(section.id()));
        return new Score.Section(section.id(), section.name(), section.weight(), questions, earned, possible, failed,
                failed ? Double.valueOf(0) : possible > 0 ? Double.valueOf(earned / possible) : null);
    }

    private @Nullable Double whole(List<Score.Section> sections) {
        if (failures.stream().anyMatch(each -> each.scope() == FailScope.ALL)) {
            return 0.0;
        }
        double sum = 0;
        double weights = 0;
        for (Score.Section each : sections) {
            if (each.share() != null) {
                sum += each.weight() * each.share();
                weights += each.weight();
            }
        }
        return weights > 0 ? (Double) (sum / weights) : null;
    }
}
