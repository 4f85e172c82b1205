/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.coachline.model.catalog.AnswerOption;
import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.catalog.QuestionCondition;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.catalog.ScorecardSection;
import org.eclipse.emf.ecore.EObject;

/** Checks that a scorecard can be filled in and counted. Used by one thread. */
final class ScorecardRules {

    private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){1,2}");

    private final SourceLines lines;
    private final Problems problems;
    private final Consumer<List<? extends EObject>> ids;

    /** @param ids checks that items have good ids that differ from one another */
    ScorecardRules(SourceLines lines, Problems problems, Consumer<List<? extends EObject>> ids) {
        this.lines = lines;
        this.problems = problems;
        this.ids = ids;
    }

    void check(Scorecard scorecard) {
        String version = scorecard.getVersion();
        if (!PackRules.blank(version) && !VERSION.matcher(version).matches()) {
            problems.add(Rule.BAD_SCORECARD_VERSION, lines.of(scorecard), version, PackRules.label(scorecard));
        }
        if (scorecard.getSections().isEmpty()) {
            problems.add(Rule.NO_SECTIONS, lines.of(scorecard), PackRules.label(scorecard));
        }
        List<EObject> named = new ArrayList<>(scorecard.getSections());
        scorecard.getSections().forEach(section -> named.addAll(section.getQuestions()));
        ids.accept(named);
        scorecard.getSections().forEach(this::section);
        conditions(scorecard);
    }

    private void conditions(Scorecard scorecard) {
        Map<String, ScorecardQuestion> before = new LinkedHashMap<>();
        for (ScorecardSection section : scorecard.getSections()) {
            for (ScorecardQuestion question : section.getQuestions()) {
                question.getConditions().forEach(each -> condition(question, each, before));
                if (!PackRules.blank(question.getId())) {
                    before.putIfAbsent(question.getId(), question);
                }
            }
        }
    }

    private void condition(ScorecardQuestion question, QuestionCondition condition, Map<String, ScorecardQuestion> before) {
        if (PackRules.blank(condition.getQuestion()) || condition.getAnswers().isEmpty()) {
            problems.add(Rule.CONDITION_EMPTY, lines.of(condition), PackRules.label(question));
            return;
        }
        ScorecardQuestion asked = before.get(condition.getQuestion());
        if (asked == null) {
            problems.add(Rule.CONDITION_QUESTION, lines.of(condition), PackRules.label(question), condition.getQuestion(),
                    Suggestion.of(condition.getQuestion(), before.keySet()));
            return;
        }
        List<String> known = asked.getOptions().stream().map(AnswerOption::getId).filter(each -> !PackRules.blank(each)).toList();
        for (String answer : condition.getAnswers()) {
            if (!known.contains(answer)) {
                problems.add(Rule.CONDITION_ANSWER, lines.of(condition), PackRules.label(question), answer, PackRules.label(asked),
                        Suggestion.of(answer, known));
            }
        }
    }

    private void section(ScorecardSection section) {
        weight(section, section.getWeight());
        if (section.getQuestions().isEmpty()) {
            problems.add(Rule.NO_QUESTIONS, lines.of(section), PackRules.label(section));
        }
        section.getQuestions().forEach(this::question);
    }

    private void question(ScorecardQuestion question) {
        if (question.getWeight() < 0) {
            problems.add(Rule.NEGATIVE_WEIGHT, lines.of(question), PackRules.label(question), question.getWeight());
        }
        ids.accept(question.getOptions());
        if (question.getOptions().size() < 2) {
            problems.add(Rule.NO_OPTIONS, lines.of(question), PackRules.label(question));
            return;
        }
        for (AnswerOption option : question.getOptions()) {
            if (option.getPoints() < 0) {
                problems.add(Rule.NEGATIVE_POINTS, lines.of(option), PackRules.label(option), option.getPoints());
            }
        }
        if (question.getWeight() == 0) {
            return;
        }
        if (question.getOptions().stream().noneMatch(option -> option.getPoints() > 0)) {
            problems.add(Rule.NO_POINTS, lines.of(question), PackRules.label(question));
            return;
        }
        double most = question.getOptions().stream().mapToDouble(AnswerOption::getPoints).max().orElse(0);
        for (AnswerOption option : question.getOptions()) {
            if (option.getFails() != FailScope.NOTHING && option.getPoints() >= most) {
                problems.add(Rule.BEST_FAILS, lines.of(option), PackRules.label(option), PackRules.label(question));
            }
        }
    }

    private void weight(CatalogItem item, double weight) {
        if (weight <= 0) {
            problems.add(Rule.BAD_WEIGHT, lines.of(item), PackRules.label(item), weight);
        }
    }
}
