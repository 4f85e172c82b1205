/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.coachline.model.Documents;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.Review;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Commands that redact parts of a call, and that keep redacted what is when something else of the call changes. */
public final class RedactionCommands {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private RedactionCommands() {
    }

    /** Redacts a part until it was saved: from then on taking the step back leaves it as it is. */
    private static final class Redact extends CompoundCommand {

        private final Call call;
        private final Redaction redaction;
        private final Predicate<String> saved;
        private final Runnable stays;

        Redact(EditingDomain domain, Call call, Redaction redaction, Predicate<String> saved, Runnable stays) {
            super(EditMessages.get("redaction.redact"));
            this.call = call;
            this.redaction = redaction;
            this.saved = saved;
            this.stays = stays;
            append(AddCommand.create(domain, call, MODEL.getCall_Redactions(), redaction));
        }

        @Override
        public void undo() {
            if (saved.test(redaction.getId())) {
                stays.run();
            } else {
                super.undo();
            }
        }

        @Override
        public void redo() {
            if (!call.getRedactions().contains(redaction)) {
                super.redo();
            }
        }
    }

    /**
     * Redacts a part of a call.
     *
     * @param redaction belongs to no call yet
     * @param saved     answers whether the library has the redaction of an id: one that it has is not undone
     * @param stays     is run where undo leaves it for that reason
     */
    public static Command redact(EditingDomain domain, Call call, Redaction redaction, Predicate<String> saved, Runnable stays) {
        return new Redact(domain, call, redaction, saved, stays);
    }

    /** Takes redactions back. The library takes that only where it is allowed and recorded. */
    public static Command takeBack(EditingDomain domain, Call call, List<Redaction> redactions) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("redaction.takeBack"));
        if (!redactions.isEmpty()) {
            command.append(RemoveCommand.create(domain, call, MODEL.getCall_Redactions(), redactions));
        }
        return Edits.orNothing(command);
    }

    /** Masks what moments of a review quote of a part of its call that is about to be redacted. */
    public static Command maskQuotes(EditingDomain domain, Review review, Call call, Redaction redaction) {
        Call redacted = Documents.copy(call);
        redacted.getRedactions().add(EcoreUtil.copy(redaction));
        CompoundCommand command = new CompoundCommand(EditMessages.get("redaction.quotes"));
        for (Moment moment : review.getMoments()) {
            String readable = Redactions.phrase(redacted, moment.getStartMicros(), moment.getEndMicros(), moment.getPhraseHeard());
            if (!Objects.equals(readable, moment.getPhraseHeard())) {
                Edits.appendSet(command, domain, moment, MODEL.getMoment_PhraseHeard(), readable);
            }
        }
        return Edits.orNothing(command);
    }

    /** Puts back what of a stored state's redactions is not covered any more. */
    public static Command keep(EditingDomain domain, Call stored, Call call) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("redaction.keep"));
        for (Redaction lost : Redactions.broughtToLight(stored.getRedactions(), call.getRedactions())) {
            Redaction there = call.getRedactions().stream().filter(each -> Objects.equals(each.getId(), lost.getId())).findFirst().orElse(null);
            if (there == null) {
                command.append(AddCommand.create(domain, call, MODEL.getCall_Redactions(), EcoreUtil.copy(lost)));
            } else {
                Edits.appendSet(command, domain, there, MODEL.getRedaction_StartMicros(), lost.getStartMicros());
                Edits.appendSet(command, domain, there, MODEL.getRedaction_EndMicros(), lost.getEndMicros());
                Edits.appendSet(command, domain, there, MODEL.getRedaction_Channel(), lost.getChannel());
                Edits.appendSet(command, domain, there, MODEL.getRedaction_SoundOnly(), lost.isSoundOnly());
            }
        }
        return Edits.orNothing(command);
    }

    /** Has what was redacted for one voice redacted for all, because who is heard where is about to change. */
    static void appendForAllVoices(CompoundCommand command, EditingDomain domain, Call call) {
        call.getRedactions().forEach(each -> Edits.appendSet(command, domain, each, MODEL.getRedaction_Channel(), ChannelRole.UNKNOWN));
    }

    /**
     * Redacts a part of a call also where its sound is about to be: whoever moves a recording must not bring to light what was silent in
     * it. What was silent in other recordings at the old place stays so.
     *
     * @param part  of the call: what is moved
     * @param moved from start and end of a span to where they will be
     */
    static void appendMoved(CompoundCommand command, EditingDomain domain, EObject part, UnaryOperator<long[]> moved) {
        if (command.isEmpty() || !(EcoreUtil.getRootContainer(part) instanceof Call call)) {
            return;
        }
        List<Redaction> more = new ArrayList<>();
        for (Redaction redaction : call.getRedactions()) {
            long[] span = moved.apply(new long[] {redaction.getStartMicros(), redaction.getEndMicros()});
            if (span[1] > Math.max(0, span[0])) {
                Redaction copy = EcoreUtil.copy(redaction);
                copy.setId(Documents.newId());
                copy.setStartMicros(Math.max(0, span[0]));
                copy.setEndMicros(span[1]);
                more.add(copy);
            }
        }
        if (!more.isEmpty()) {
            command.append(AddCommand.create(domain, call, MODEL.getCall_Redactions(), more));
        }
    }
}
