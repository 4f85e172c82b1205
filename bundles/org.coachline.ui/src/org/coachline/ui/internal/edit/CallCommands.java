/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.Resolution;
import org.coachline.model.coaching.Transcript;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/** The commands that change what is known about a call. */
public final class CallCommands {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    private CallCommands() {
    }

    /** Sets when and where the call began; both together, since one without the other says nothing to a reader. */
    public static Command setStart(EditingDomain domain, Call call, @Nullable Instant start, @Nullable ZoneId zone) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("call.start"));
        Edits.appendSet(command, domain, call, MODEL.getCall_Start(), start);
        Edits.appendSet(command, domain, call, MODEL.getCall_Zone(), zone == null ? null : zone.getId());
        return Edits.orNothing(command);
    }

    /** Sets which agent had a leg of the call. */
    public static Command setAgent(EditingDomain domain, Leg leg, @Nullable String agentId) {
        return Edits.set(domain, leg, MODEL.getLeg_AgentId(), agentId, EditMessages.get("call.agent"));
    }

    /** Sets the call's title. */
    public static Command setTitle(EditingDomain domain, Call call, String title) {
        return Edits.set(domain, call, MODEL.getCall_Title(), title, EditMessages.get("call.title"));
    }

    /** Sets the queue the call came through. */
    public static Command setQueue(EditingDomain domain, Call call, String queue) {
        return Edits.set(domain, call, MODEL.getCall_Queue(), queue, EditMessages.get("call.queue"));
    }

    /** Sets what kind of caller it was. */
    public static Command setCallerType(EditingDomain domain, Call call, @Nullable CatalogRef type) {
        return Edits.set(domain, call, MODEL.getCall_CallerType(), type, EditMessages.get("call.callerType"));
    }

    /** Sets whether the matter was settled. */
    public static Command setResolution(EditingDomain domain, Call call, Resolution resolution) {
        return Edits.set(domain, call, MODEL.getCall_Resolution(), resolution, EditMessages.get("call.resolution"));
    }

    /** Sets how content the customer was, 1 to 5, or nothing. */
    public static Command setSatisfaction(EditingDomain domain, Call call, @Nullable Double satisfaction) {
        return Edits.set(domain, call, MODEL.getCall_Satisfaction(), satisfaction, EditMessages.get("call.satisfaction"));
    }

    /** Sets whether the agent asked for the call to be heard. */
    public static Command setHelpRequested(EditingDomain domain, Call call, boolean asked) {
        return Edits.set(domain, call, MODEL.getCall_HelpRequested(), asked, EditMessages.get("call.help"));
    }

    /** Sets what was said in the call, in place of what was there. */
    public static Command setTranscript(EditingDomain domain, Call call, @Nullable Transcript transcript) {
        return Edits.set(domain, call, MODEL.getCall_Transcript(), transcript, EditMessages.get("call.transcript"));
    }

    /** Sets what was said in the call with what is to be silent of it; what was only silenced before is masked in what is there now. */
    public static Command giveTranscript(EditingDomain domain, Call call, Transcript transcript, List<Redaction> silent) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("call.transcript"));
        Edits.appendSet(command, domain, call, MODEL.getCall_Transcript(), transcript);
        call.getRedactions().forEach(each -> Edits.appendSet(command, domain, each, MODEL.getRedaction_SoundOnly(), false));
        if (!silent.isEmpty()) {
            command.append(AddCommand.create(domain, call, MODEL.getCall_Redactions(), silent));
        }
        return Edits.orNothing(command);
    }
}
