/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.util.Collection;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/** The commands that change the moments of a review. Each is one undo step; each label is what undo shows. */
public final class MomentCommands {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private MomentCommands() {
    }

    /**
     * Adds a moment at the end of the review's list.
     *
     * @param name the technique's name, or what a bookmark is called
     */
    public static Command add(EditingDomain domain, Review review, Moment moment, String name) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("moment.add", name));
        command.append(AddCommand.create(domain, review, MODEL.getReview_Moments(), moment));
        return command;
    }

    /** Removes moments together with the links that notes and answers have to them; undo restores places and links. */
    public static Command remove(EditingDomain domain, Review review, Collection<Moment> moments) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("moment.remove", moments.size()));
        for (CoachingNote note : review.getNotes()) {
            unlink(command, domain, note, note.getMoments(), MODEL.getCoachingNote_Moments(), moments);
        }
        if (review.getEvaluation() != null) {
            for (Answer answer : review.getEvaluation().getAnswers()) {
                unlink(command, domain, answer, answer.getMoments(), MODEL.getAnswer_Moments(), moments);
            }
        }
        if (!moments.isEmpty()) {
            command.append(RemoveCommand.create(domain, review, MODEL.getReview_Moments(), moments));
        }
        return Edits.orNothing(command);
    }

    private static void unlink(CompoundCommand command, EditingDomain domain, org.eclipse.emf.ecore.EObject owner,
            EList<Moment> linked, org.eclipse.emf.ecore.EReference feature, Collection<Moment> gone) {
        for (Moment moment : gone) {
            if (linked.contains(moment)) {
                command.append(RemoveCommand.create(domain, owner, feature, moment));
            }
        }
    }

    /**
     * Moves a moment or its edges.
     *
     * @param start microseconds in the call
     * @param end   microseconds, not before {@code start}; the same makes it a point
     */
    public static Command move(EditingDomain domain, Moment moment, long start, long end) {
        if (end < start) {
            throw new IllegalArgumentException("a moment cannot end before it starts");
        }
        boolean onlyOneEdge = (start == moment.getStartMicros()) != (end == moment.getEndMicros());
        CompoundCommand command = new CompoundCommand(EditMessages.get(onlyOneEdge ? "moment.edge" : "moment.move"));
        Edits.appendSet(command, domain, moment, MODEL.getMoment_StartMicros(), start);
        Edits.appendSet(command, domain, moment, MODEL.getMoment_EndMicros(), end);
        return Edits.orNothing(command);
    }

    /** Sets how the technique went. */
    public static Command setVerdict(EditingDomain domain, Moment moment, Verdict verdict) {
        return Edits.set(domain, moment, MODEL.getMoment_Verdict(), verdict, EditMessages.get("moment.verdict"));
    }

    /** Sets how much the moment matters. */
    public static Command setSeverity(EditingDomain domain, Moment moment, Severity severity) {
        return Edits.set(domain, moment, MODEL.getMoment_Severity(), severity, EditMessages.get("moment.severity"));
    }

    /** Sets whose moment it is. */
    public static Command setChannel(EditingDomain domain, Moment moment, ChannelRole role) {
        return Edits.set(domain, moment, MODEL.getMoment_Channel(), role, EditMessages.get("moment.channel"));
    }

    /**
     * Links the moment to another technique, or to none: then it is a bookmark, and a verdict it had is taken away with the
     * technique that the verdict was about.
     */
    public static Command setTechnique(EditingDomain domain, Moment moment, @Nullable CatalogRef technique) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("moment.technique"));
        Edits.appendSet(command, domain, moment, MODEL.getMoment_Technique(), technique);
        if (technique == null) {
            Edits.appendSet(command, domain, moment, MODEL.getMoment_Verdict(), Verdict.NONE);
        }
        return Edits.orNothing(command);
    }

    /** Sets what was heard. */
    public static Command setPhraseHeard(EditingDomain domain, Moment moment, String text) {
        return Edits.set(domain, moment, MODEL.getMoment_PhraseHeard(), text, EditMessages.get("moment.heard"));
    }

    /** Sets what would have been better to say. */
    public static Command setBetterPhrase(EditingDomain domain, Moment moment, String text) {
        return Edits.set(domain, moment, MODEL.getMoment_BetterPhrase(), text, EditMessages.get("moment.better"));
    }

    /** Sets the reviewer's comment. */
    public static Command setComment(EditingDomain domain, Moment moment, String text) {
        return Edits.set(domain, moment, MODEL.getMoment_Comment(), text, EditMessages.get("moment.comment"));
    }
}
