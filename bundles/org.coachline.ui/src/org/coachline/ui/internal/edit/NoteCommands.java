/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Visibility;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The commands that change the coaching notes and the summary of a review. */
public final class NoteCommands {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private NoteCommands() {
    }

    /** Adds a note at the end. */
    public static Command add(EditingDomain domain, Review review, CoachingNote note) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("note.add"));
        command.append(AddCommand.create(domain, review, MODEL.getReview_Notes(), note));
        return command;
    }

    /** Removes a note. */
    public static Command remove(EditingDomain domain, Review review, CoachingNote note) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("note.remove"));
        command.append(RemoveCommand.create(domain, review, MODEL.getReview_Notes(), note));
        return command;
    }

    /** Sets a note's text. */
    public static Command setText(EditingDomain domain, CoachingNote note, String text) {
        return Edits.set(domain, note, MODEL.getCoachingNote_Text(), text, EditMessages.get("note.text"));
    }

    /** Sets who may read a note. */
    public static Command setVisibility(EditingDomain domain, CoachingNote note, Visibility visibility) {
        return Edits.set(domain, note, MODEL.getCoachingNote_Visibility(), visibility, EditMessages.get("note.visibility"));
    }

    /** Links a note to a moment of the same review, and to the moment's technique; nothing to do where both links are there. */
    public static Command link(EditingDomain domain, CoachingNote note, Moment moment) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("note.link"));
        if (!note.getMoments().contains(moment)) {
            command.append(AddCommand.create(domain, note, MODEL.getCoachingNote_Moments(), moment));
        }
        CatalogRef technique = moment.getTechnique();
        if (technique != null && note.getTechniques().stream().noneMatch(technique::sameItem)) {
            command.append(AddCommand.create(domain, note, MODEL.getCoachingNote_Techniques(), technique));
        }
        return Edits.orNothing(command);
    }

    /** Takes a note's link to a moment away; the link to the technique stays. */
    public static Command unlink(EditingDomain domain, CoachingNote note, Moment moment) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("note.unlink"));
        if (note.getMoments().contains(moment)) {
            command.append(RemoveCommand.create(domain, note, MODEL.getCoachingNote_Moments(), moment));
        }
        return Edits.orNothing(command);
    }

    /** Sets the reviewer's words for the agent. */
    public static Command setSummary(EditingDomain domain, Review review, String text) {
        return Edits.set(domain, review, MODEL.getReview_Summary(), text, EditMessages.get("review.summary"));
    }
}
