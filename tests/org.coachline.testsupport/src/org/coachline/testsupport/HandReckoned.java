/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.util.List;
import java.util.Locale;
import org.coachline.model.catalog.AnswerOption;
import org.coachline.model.catalog.CatalogFactory;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.catalog.QuestionCondition;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.catalog.ScorecardSection;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;

/**
 * A scorecard with everything that makes scores hard to reckon, four sets of answers, and what they come to: reckoned by hand and written here as
 * literals, so that every place that shows a score can be held against the same digits.
 *
 * <pre>
 * Opening, weight 3: a1 weight 2 (yes 4, half 1, no 0), a2 weight 1 (yes, no), a3 weight 5 (yes, no), a4 weight 1 (yes, no fails all), asked when a1 is yes
 * Conduct, weight 2: b1 weight 1 (yes, no fails the section), b2 weight 3 (yes, no), b3 weight 1 (yes, no), its lowest answer fails all
 * Close,   weight 1: c1 weight 0.5 (all 3, some 1, none 0), c2 without weight (phone, chat; both worth nothing)
 * </pre>
 *
 * @param answers as {@code question=option}; N/A is written -
 * @param share   of the whole
 * @param percent the same as people read it in English
 * @param steps   the arithmetic as people read it in English
 */
public record HandReckoned(List<String> answers, double share, String percent, List<String> steps) {

    /** Opening (2 x 1/4 + 1) / 3 = 0.5, Conduct (1 + 3 + 1) / 5 = 1, Close 0.5 x 1/3 / 0.5 = 1/3; (3 x 1/2 + 2 + 1/3) / 6 = 23/36. */
    public static final HandReckoned USUAL = new HandReckoned(
            List.of("a1=half", "a2=yes", "a3=-", "a4=no", "b1=yes", "b2=yes", "b3=yes", "c1=some", "c2=chat"), 0.638888888888889, "63.9%",
            List.of("Opening: (2 \u00D7 1/4 + 1 \u00D7 1/1) \u00F7 3 = 50% (1 do not apply) (1 not asked)",
                    "Conduct: (1 \u00D7 1/1 + 3 \u00D7 1/1 + 1 \u00D7 1/1) \u00F7 5 = 100%", "Close: (0.5 \u00D7 1/3) \u00F7 0.5 = 33.3% (1 not scored)",
                    "Whole: (3 \u00D7 50% + 2 \u00D7 100% + 1 \u00D7 33.3%) \u00F7 6 = 63.9%"));

    /** The same with b1 answered no: Conduct is 0 although its sum is 4/5; (3 x 1/2 + 0 + 1/3) / 6 = 11/36. */
    public static final HandReckoned SECTION_FAILED = new HandReckoned(
            List.of("a1=half", "a2=yes", "a3=-", "a4=no", "b1=no", "b2=yes", "b3=yes", "c1=some", "c2=chat"), 0.305555555555556, "30.6%",
            List.of("Opening: (2 \u00D7 1/4 + 1 \u00D7 1/1) \u00F7 3 = 50% (1 do not apply) (1 not asked)",
                    "Conduct: (1 \u00D7 0/1 + 3 \u00D7 1/1 + 1 \u00D7 1/1) \u00F7 5 = 80%",
                    "\u201CThe b1?\u201D was answered \u201Cno\u201D, which fails \u201CConduct\u201D: 0%", "Close: (0.5 \u00D7 1/3) \u00F7 0.5 = 33.3% (1 not scored)",
                    "Whole: (3 \u00D7 50% + 2 \u00D7 0% + 1 \u00D7 33.3%) \u00F7 6 = 30.6%"));

    /** The critical question answered by its lowest: 0, whatever else was answered. a1 is yes here, so that a4 is asked and open. */
    public static final HandReckoned ALL_FAILED = new HandReckoned(List.of("a1=yes", "a2=yes", "b1=yes", "b2=yes", "b3=no", "c2=phone"), 0, "0%",
            List.of("Opening: (2 \u00D7 4/4 + 1 \u00D7 1/1) \u00F7 3 = 100% (2 still open)",
                    "Conduct: (1 \u00D7 1/1 + 3 \u00D7 1/1 + 1 \u00D7 0/1) \u00F7 5 = 80%", "Close: nothing that counts (1 still open) (1 not scored)",
                    "\u201CThe b3?\u201D was answered \u201Cno\u201D, which fails the whole: 0%"));

    /** Half of a percent's tenth: a2 and a3 do not apply, nor does anything of Conduct; Opening 1/4, Close 0: (3 x 1/4 + 0) / 4 = 0.1875, written 18.8%. */
    public static final HandReckoned ROUNDED = new HandReckoned(List.of("a1=half", "a2=-", "a3=-", "b1=-", "b2=-", "b3=-", "c1=none"), 0.1875, "18.8%",
            List.of("Opening: (2 \u00D7 1/4) \u00F7 2 = 25% (2 do not apply) (1 not asked)", "Conduct: nothing that counts (3 do not apply)",
                    "Close: (0.5 \u00D7 0/3) \u00F7 0.5 = 0% (1 still open)", "Whole: (3 \u00D7 25% + 1 \u00D7 0%) \u00F7 4 = 18.8%"));

    /** All of them. */
    public static final List<HandReckoned> ALL = List.of(USUAL, SECTION_FAILED, ALL_FAILED, ROUNDED);

    /** The scorecard, new. */
    public static Scorecard card() {
        Scorecard card = CatalogFactory.eINSTANCE.createScorecard();
        card.setId("by-hand");
        card.setName("By hand");
        card.setVersion("1.0");
        ScorecardQuestion a4 = question("a4", 1, "yes=1", "no=0");
        a4.getOptions().get(1).setFails(FailScope.ALL);
        QuestionCondition condition = CatalogFactory.eINSTANCE.createQuestionCondition();
        condition.setQuestion("a1");
        condition.getAnswers().add("yes");
        a4.getConditions().add(condition);
        ScorecardQuestion b1 = question("b1", 1, "yes=1", "no=0");
        b1.getOptions().get(1).setFails(FailScope.SECTION);
        ScorecardQuestion b3 = question("b3", 1, "yes=1", "no=0");
        b3.setAutoFail(true);
        section(card, "Opening", 3, question("a1", 2, "yes=4", "half=1", "no=0"), question("a2", 1, "yes=1", "no=0"), question("a3", 5, "yes=1", "no=0"), a4);
        section(card, "Conduct", 2, b1, question("b2", 3, "yes=1", "no=0"), b3);
        section(card, "Close", 1, question("c1", 0.5, "all=3", "some=1", "none=0"), question("c2", 0, "phone=0", "chat=0"));
        return card;
    }

    private static void section(Scorecard card, String name, double weight, ScorecardQuestion... questions) {
        ScorecardSection section = CatalogFactory.eINSTANCE.createScorecardSection();
        section.setId(name.toLowerCase(Locale.ROOT));
        section.setName(name);
        section.setWeight(weight);
        section.getQuestions().addAll(List.of(questions));
        card.getSections().add(section);
    }

    private static ScorecardQuestion question(String id, double weight, String... options) {
        ScorecardQuestion question = CatalogFactory.eINSTANCE.createScorecardQuestion();
        question.setId(id);
        question.setName("The " + id + '?');
        question.setWeight(weight);
        question.setAllowsNotApplicable(true);
        for (String each : options) {
            AnswerOption option = CatalogFactory.eINSTANCE.createAnswerOption();
            option.setId(each.split("=")[0]);
            option.setName(each.split("=")[0]);
            option.setPoints(Double.parseDouble(each.split("=")[1]));
            question.getOptions().add(option);
        }
        return question;
    }

    /** The answers as an evaluation that says no scorecard, new. */
    public Evaluation evaluation() {
        Scorecard card = card();
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        for (String each : answers) {
            Answer answer = CoachingFactory.eINSTANCE.createAnswer();
            answer.setQuestionId(each.split("=")[0]);
            answer.setNotApplicable(each.endsWith("=-"));
            answer.setOptionId(each.endsWith("=-") ? null : each.split("=")[1]);
            card.getSections().stream().filter(section -> section.getQuestions().stream().anyMatch(asked -> asked.getId().equals(answer.getQuestionId())))
                    .forEach(section -> answer.setSectionId(section.getId()));
            evaluation.getAnswers().add(answer);
        }
        return evaluation;
    }

    /** The answers as a file for the command line. */
    public String json() {
        return "{\"answers\": {" + String.join(", ", answers.stream().map(each -> '"' + each.replace("=-", "=n/a").replace("=", "\": \"") + '"').toList()) + "}}";
    }
}
