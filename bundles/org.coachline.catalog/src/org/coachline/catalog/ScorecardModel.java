/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.List;
import java.util.function.Function;

import org.coachline.model.CatalogRef;
import org.coachline.model.catalog.AnswerOption;
import org.coachline.model.catalog.CatalogFactory;
import org.coachline.model.catalog.QuestionCondition;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.catalog.ScorecardSection;
import org.jspecify.annotations.Nullable;

/** Scorecards as they are written, in packs and libraries, and as they are read; pure functions. */
public final class ScorecardModel {

    private static final CatalogFactory FACTORY = CatalogFactory.eINSTANCE;

    private ScorecardModel() {
    }

    /**
     * What was written, to be read.
     *
     * @param ref       pack, item and version of the pack; of a team's own scorecard version of the scorecard
     * @param scorecard only read; what it leaves out is empty
     * @return immutable
     */
    public static ScorecardEntry entry(CatalogRef ref, Scorecard scorecard) {
        return entry(ref, scorecard, ScorecardQuestion::getTechniques);
    }

    /**
     * What was written, to be read.
     *
     * @param ref        pack, item and version
     * @param scorecard  only read
     * @param techniques keys of the techniques of a question
     * @return immutable
     */
    public static ScorecardEntry entry(CatalogRef ref, Scorecard scorecard, Function<ScorecardQuestion, List<String>> techniques) {
        return new ScorecardEntry(ref, text(scorecard.getName()), text(scorecard.getVersion()), text(scorecard.getDescription()),
                sections(scorecard, techniques));
    }

    private static List<ScorecardEntry.Section> sections(Scorecard scorecard, Function<ScorecardQuestion, List<String>> techniques) {
        return scorecard.getSections().stream().map(section -> new ScorecardEntry.Section(text(section.getId()), text(section.getName()),
                        section.getWeight(), section.getQuestions().stream().map(each -> question(each, techniques.apply(each))).toList())).toList();
    }

    private static ScorecardEntry.Question question(ScorecardQuestion question, List<String> techniques) {
        return new ScorecardEntry.Question(text(question.getId()), text(question.getName()), question.getWeight(),
                question.isAllowsNotApplicable(), question.isAutoFail(), question.isCommentRequired(), text(question.getGuidance()),
                question.getConditions().stream().map(each -> new ScorecardEntry.Condition(text(each.getQuestion()), each.getAnswers())).toList(),
                techniques, question.getOptions().stream().map(each -> new ScorecardEntry.Option(text(each.getId()), text(each.getName()),
                        each.getPoints(), each.getFails(), each.isCommentRequired())).toList());
    }

    /**
     * What a scorecard asks, as a hash; see {@link ScorecardEntry#content()}.
     *
     * @param scorecard only read, as it is written
     * @return 64 hexadecimal digits
     */
    public static String content(Scorecard scorecard) {
        return ScorecardContent.of(text(scorecard.getName()), sections(scorecard, ScorecardQuestion::getTechniques));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /**
     * The same to be written, on its own: techniques are named with their packs.
     *
     * @param entry read before
     * @return new, outside of any resource
     */
    public static Scorecard written(ScorecardEntry entry) {
        Scorecard scorecard = FACTORY.createScorecard();
        scorecard.setId(entry.ref().item());
        scorecard.setName(entry.name());
        scorecard.setVersion(entry.version());
        scorecard.setDescription(orNull(entry.description()));
        for (ScorecardEntry.Section each : entry.sections()) {
            ScorecardSection section = FACTORY.createScorecardSection();
            section.setId(each.id());
            section.setName(each.name());
            section.setWeight(each.weight());
            each.questions().forEach(question -> section.getQuestions().add(written(question)));
            scorecard.getSections().add(section);
        }
        return scorecard;
    }

    private static ScorecardQuestion written(ScorecardEntry.Question entry) {
        ScorecardQuestion question = FACTORY.createScorecardQuestion();
        question.setId(entry.id());
        question.setName(entry.name());
        question.setWeight(entry.weight());
        question.setAllowsNotApplicable(entry.allowsNotApplicable());
        question.setAutoFail(entry.autoFail());
        question.setCommentRequired(entry.commentRequired());
        question.setGuidance(orNull(entry.guidance()));
        question.getTechniques().addAll(entry.techniques());
        for (ScorecardEntry.Condition each : entry.conditions()) {
            QuestionCondition condition = FACTORY.createQuestionCondition();
            condition.setQuestion(each.question());
            condition.getAnswers().addAll(each.answers());
            question.getConditions().add(condition);
        }
        for (ScorecardEntry.Option each : entry.options()) {
            AnswerOption option = FACTORY.createAnswerOption();
            option.setId(each.id());
            option.setName(each.name());
            option.setPoints(each.points());
            option.setFails(each.fails());
            option.setCommentRequired(each.commentRequired());
            question.getOptions().add(option);
        }
        return question;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
