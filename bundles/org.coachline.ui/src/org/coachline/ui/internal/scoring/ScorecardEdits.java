/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.coachline.model.catalog.AnswerOption;
import org.coachline.model.catalog.CatalogFactory;
import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.CatalogPackage;
import org.coachline.model.catalog.QuestionCondition;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.catalog.ScorecardSection;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Changes to the parts of a scorecard, each one step of undo. Ids are given here, so that nobody has to think of any. */
final class ScorecardEdits {

    private static final CatalogPackage MODEL = CatalogPackage.eINSTANCE;
    private static final CatalogFactory FACTORY = CatalogFactory.eINSTANCE;

    private ScorecardEdits() {
    }

    /** A new section at the end. */
    static ScorecardSection section(Scorecard card) {
        ScorecardSection section = FACTORY.createScorecardSection();
        section.setId(free("section", card));
        section.setName(ScoringTexts.get("editor.newSection"));
        return section;
    }

    /** A new question that is answered by yes and no. */
    static ScorecardQuestion question(Scorecard card) {
        ScorecardQuestion question = FACTORY.createScorecardQuestion();
        question.setId(free("question", card));
        question.setName(ScoringTexts.get("editor.newQuestion"));
        question.getOptions().add(option("yes", ScoringTexts.get("editor.yes"), 1));
        question.getOptions().add(option("no", ScoringTexts.get("editor.no"), 0));
        return question;
    }

    /** A new answer worth nothing. */
    static AnswerOption option(ScorecardQuestion question) {
        return option(free("answer", question), ScoringTexts.get("editor.newAnswer"), 0);
    }

    private static AnswerOption option(String id, String name, double points) {
        AnswerOption option = FACTORY.createAnswerOption();
        option.setId(id);
        option.setName(name);
        option.setPoints(points);
        return option;
    }

    private static String free(String word, EObject within) {
        Set<String> taken = new HashSet<>();
        within.eAllContents().forEachRemaining(each -> {
            if (each instanceof CatalogItem item) {
                taken.add(item.getId());
            }
        });
        int number = 1;
        while (taken.contains(word + '-' + number)) {
            number++;
        }
        return word + '-' + number;
    }

    /** Adds a part at a place of its list; -1 for the end. */
    static Command add(EditingDomain domain, EObject owner, EReference list, EObject part, int index) {
        CompoundCommand command = new CompoundCommand(ScoringTexts.get("edit.add"));
        command.append(index < 0 ? AddCommand.create(domain, owner, list, part) : AddCommand.create(domain, owner, list, part, index));
        return command;
    }

    /** Removes a part, and the conditions that name it. */
    static Command remove(EditingDomain domain, Scorecard card, EObject part) {
        CompoundCommand command = new CompoundCommand(ScoringTexts.get("edit.remove"));
        Set<String> gone = new HashSet<>();
        if (part instanceof ScorecardQuestion question) {
            gone.add(question.getId());
        } else if (part instanceof ScorecardSection section) {
            section.getQuestions().forEach(each -> gone.add(each.getId()));
        }
        for (ScorecardSection section : card.getSections()) {
            for (ScorecardQuestion question : section.getQuestions()) {
                List<QuestionCondition> hanging = question.getConditions().stream().filter(each -> gone.contains(each.getQuestion())).toList();
                if (!hanging.isEmpty() && question != part && section != part) {
                    command.append(RemoveCommand.create(domain, question, MODEL.getScorecardQuestion_Conditions(), hanging));
                }
            }
        }
        command.append(RemoveCommand.create(domain, part.eContainer(), part.eContainingFeature(), part));
        return command;
    }

    /** Moves a part up or down in its list; a question that leaves one section comes into the next. */
    static Command move(EditingDomain domain, EObject part, int by) {
        EObject owner = part.eContainer();
        List<?> list = (List<?>) owner.eGet(part.eContainingFeature());
        int to = list.indexOf(part) + by;
        CompoundCommand command = new CompoundCommand(ScoringTexts.get("edit.move"));
        if (to >= 0 && to < list.size()) {
            command.append(MoveCommand.create(domain, owner, part.eContainingFeature(), part, to));
        } else if (part instanceof ScorecardQuestion && owner.eContainer() instanceof Scorecard card) {
            int section = card.getSections().indexOf(owner) + by;
            if (section < 0 || section >= card.getSections().size()) {
                return UnexecutableCommand.INSTANCE;
            }
            command.append(RemoveCommand.create(domain, owner, MODEL.getScorecardSection_Questions(), part));
            command.append(AddCommand.create(domain, card.getSections().get(section), MODEL.getScorecardSection_Questions(), part,
                    by > 0 ? 0 : card.getSections().get(section).getQuestions().size()));
        } else {
            return UnexecutableCommand.INSTANCE;
        }
        return command;
    }

    /** A condition on the first question before one, with its first answer. */
    static QuestionCondition condition(ScorecardQuestion before) {
        QuestionCondition condition = FACTORY.createQuestionCondition();
        condition.setQuestion(before.getId());
        before.getOptions().stream().findFirst().ifPresent(option -> condition.getAnswers().add(option.getId()));
        return condition;
    }

    /** The questions that are asked before one. */
    static List<ScorecardQuestion> before(ScorecardQuestion question) {
        Scorecard card = (Scorecard) question.eContainer().eContainer();
        List<ScorecardQuestion> all = card.getSections().stream().flatMap(section -> section.getQuestions().stream()).toList();
        return all.subList(0, all.indexOf(question));
    }
}
