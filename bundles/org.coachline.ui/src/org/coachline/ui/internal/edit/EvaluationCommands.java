/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.coachline.insight.scoring.ScorecardPin;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/**
 * Every change to the evaluation of a review, each as one step of undo. An evaluation that was said to be complete is so no more when something
 * in it changes. What changes nothing cannot be executed.
 */
public final class EvaluationCommands {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private EvaluationCommands() {
    }

    /**
     * Which question of which scorecard.
     *
     * @param sectionId  of its section
     * @param questionId of the question
     */
    public record Place(String sectionId, String questionId) {
    }

    /** Begins an evaluation, in place of the one there is. */
    public static Command begin(EditingDomain domain, Review review, ScorecardPin scorecard) {
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        scorecard.pin(evaluation);
        return Edits.set(domain, review, MODEL.getReview_Evaluation(), evaluation, EditMessages.get("evaluation.begin"));
    }

    /** Takes the evaluation away, with its answers. */
    public static Command remove(EditingDomain domain, Review review) {
        return Edits.set(domain, review, MODEL.getReview_Evaluation(), null, EditMessages.get("evaluation.remove"));
    }

    /**
     * Answers a question.
     *
     * @param optionId      the option; null for none, or where it does not apply
     * @param notApplicable whether it does not apply
     * @param evidence      moments that come to those which are its evidence already
     */
    public static Command answer(EditingDomain domain, Evaluation evaluation, Place place, @Nullable String optionId, boolean notApplicable,
            Collection<Moment> evidence) {
        CompoundCommand command = new CompoundCommand(EditMessages.get(optionId == null && !notApplicable ? "answer.clear" : "answer.set"));
        Answer given = find(evaluation, place).orElse(null);
        if (given == null) {
            if (optionId != null || notApplicable) {
                Answer answer = empty(place);
                answer.setOptionId(optionId);
                answer.setNotApplicable(notApplicable);
                answer.getMoments().addAll(evidence);
                command.append(AddCommand.create(domain, evaluation, MODEL.getEvaluation_Answers(), answer));
            }
        } else if (optionId == null && !notApplicable && isBlank(given.getComment()) && given.getMoments().isEmpty()) {
            command.append(RemoveCommand.create(domain, evaluation, MODEL.getEvaluation_Answers(), given));
        } else {
            Edits.appendSet(command, domain, given, MODEL.getAnswer_OptionId(), optionId);
            Edits.appendSet(command, domain, given, MODEL.getAnswer_NotApplicable(), notApplicable);
            appendEvidence(command, domain, given, evidence);
        }
        return reopened(command, domain, evaluation);
    }

    /** Sets what is said of an answer; one that is nothing else goes with its comment. */
    public static Command comment(EditingDomain domain, Evaluation evaluation, Place place, String text) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("answer.comment"));
        Answer given = find(evaluation, place).orElse(null);
        if (given == null) {
            if (!text.isEmpty()) {
                Answer answer = empty(place);
                answer.setComment(text);
                command.append(AddCommand.create(domain, evaluation, MODEL.getEvaluation_Answers(), answer));
            }
        } else {
            Edits.appendSet(command, domain, given, MODEL.getAnswer_Comment(), text);
        }
        return reopened(command, domain, evaluation);
    }

    /** Makes moments of the review evidence of an answer, whether or not it has been given yet. */
    public static Command attach(EditingDomain domain, Evaluation evaluation, Place place, Collection<Moment> moments) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("answer.attach"));
        Answer given = find(evaluation, place).orElse(null);
        if (given == null) {
            if (!moments.isEmpty()) {
                Answer answer = empty(place);
                answer.getMoments().addAll(moments);
                command.append(AddCommand.create(domain, evaluation, MODEL.getEvaluation_Answers(), answer));
            }
        } else {
            appendEvidence(command, domain, given, moments);
        }
        return reopened(command, domain, evaluation);
    }

    /** Takes a moment away from the evidence of an answer; the moment stays. */
    public static Command detach(EditingDomain domain, Evaluation evaluation, Place place, Moment moment) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("answer.detach"));
        find(evaluation, place).filter(given -> given.getMoments().contains(moment))
                .ifPresent(given -> command.append(RemoveCommand.create(domain, given, MODEL.getAnswer_Moments(), moment)));
        return reopened(command, domain, evaluation);
    }

    /** Sets what is said of the call as a whole. */
    public static Command overall(EditingDomain domain, Evaluation evaluation, String text) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("evaluation.comment"));
        Edits.appendSet(command, domain, evaluation, MODEL.getEvaluation_Comment(), text);
        return reopened(command, domain, evaluation);
    }

    /** Says that an evaluation is complete, or takes that back (null). */
    public static Command complete(EditingDomain domain, Evaluation evaluation, @Nullable Instant when) {
        return Edits.set(domain, evaluation, MODEL.getEvaluation_CompletedAt(), when,
                EditMessages.get(when == null ? "evaluation.reopen" : "evaluation.complete"));
    }

    /** The answer to a question, if something is kept of it. */
    public static Optional<Answer> find(Evaluation evaluation, Place place) {
        return evaluation.getAnswers().stream().filter(each -> place.questionId().equals(each.getQuestionId())).reduce((one, other) -> other);
    }

    private static Answer empty(Place place) {
        Answer answer = CoachingFactory.eINSTANCE.createAnswer();
        answer.setSectionId(place.sectionId());
        answer.setQuestionId(place.questionId());
        return answer;
    }

    private static void appendEvidence(CompoundCommand command, EditingDomain domain, Answer given, Collection<Moment> moments) {
        List<Moment> more = moments.stream().filter(each -> !given.getMoments().contains(each)).distinct().toList();
        if (!more.isEmpty()) {
            command.append(AddCommand.create(domain, given, MODEL.getAnswer_Moments(), more));
        }
    }

    private static Command reopened(CompoundCommand command, EditingDomain domain, Evaluation evaluation) {
        if (!command.isEmpty() && evaluation.getCompletedAt() != null) {
            command.append(SetCommand.create(domain, evaluation, MODEL.getEvaluation_CompletedAt(), null));
        }
        return Edits.orNothing(command);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
