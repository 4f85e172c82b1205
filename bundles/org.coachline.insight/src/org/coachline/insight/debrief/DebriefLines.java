/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.Scoring;
import org.coachline.model.Positions;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/** What of a review its agent may see otherwise. */
final class DebriefLines {

    private DebriefLines() {
    }

    /**
     * Lines of moments and questions.
     *
     * @param judged  the moments of the agent
     * @param told    the same as the debrief has them
     * @param answers if a scorecard was answered
     * @param card    that scorecard in the version that was answered, if it is here
     */
    static List<DebriefLine> of(List<Moment> judged, List<Debrief.Moment> told, @Nullable Evaluation answers, Optional<ScorecardEntry> card) {
        List<DebriefLine> lines = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            String label = Positions.clock(told.get(i).startMicros()) + ' ' + told.get(i).technique();
            lines.add(new DebriefLine("m" + (i + 1), label, judged.get(i).getId(), null, null, new Debrief.View(told.get(i).verdict(), "", false), null,
                    List.of(), false));
        }
        if (answers != null && card.isPresent()) {
            questions(card.get(), answers, lines);
        }
        return lines;
    }

    private static void questions(ScorecardEntry card, Evaluation answers, List<DebriefLine> lines) {
        Score score = Scoring.of(card, answers);
        int place = 0;
        for (ScorecardEntry.Section section : card.sections()) {
            for (ScorecardEntry.Question question : section.questions()) {
                place++;
                Optional<Answer> given = answers.getAnswers().stream()
                        .filter(each -> section.id().equals(each.getSectionId()) && question.id().equals(each.getQuestionId())).findFirst();
                // An answer to what is not asked any more, because another one was changed, is no part of what is told.
                if (given.isPresent() && score.question(question.id()).filter(Score.Question::asked).isPresent()) {
                    Answer answer = given.get();
                    Optional<ScorecardEntry.Option> chosen = question.options().stream().filter(each -> each.id().equals(answer.getOptionId())).findFirst();
                    if (answer.isNotApplicable() || chosen.isPresent()) {
                        boolean not = answer.isNotApplicable();
                        lines.add(new DebriefLine("q" + place, question.name(), null, section.id(), question.id(),
                                new Debrief.View(Verdict.NONE, not ? "" : chosen.map(ScorecardEntry.Option::name).orElse(""), not),
                                not ? null : answer.getOptionId(),
                                question.options().stream().map(each -> new DebriefLine.Option(each.id(), each.name())).toList(),
                                question.allowsNotApplicable()));
                    }
                }
            }
        }
    }
}
