/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.util.List;

import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Marker;
import org.coachline.model.coaching.Recording;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The commands that change what a call says of its recordings: who is heard where, how a pair lies, what the recorder marked. */
public final class RecordingCommands {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;
    private static final double MILLION = 1e6;

    private RecordingCommands() {
    }

    /**
     * Exchanges agent and customer in all recordings of a call. In a leg of two voices of which nobody knows who they are, the
     * first becomes the agent's: pressing once more makes it the customer's.
     *
     * @return a command that cannot be executed where no recording has two voices apart
     */
    public static Command swapRoles(EditingDomain domain, Call call) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("recording.swap"));
        for (Leg leg : call.getLegs()) {
            List<Channel> channels = leg.getRecordings().stream().flatMap(recording -> recording.getChannels().stream()).toList();
            boolean nobodyKnows = channels.size() == 2 && channels.stream().allMatch(channel -> channel.getRole() == ChannelRole.UNKNOWN);
            for (int i = 0; i < channels.size(); i++) {
                ChannelRole role = nobodyKnows ? i == 0 ? ChannelRole.AGENT : ChannelRole.CUSTOMER : other(channels.get(i).getRole());
                Edits.appendSet(command, domain, channels.get(i), MODEL.getChannel_Role(), role);
            }
        }
        if (!command.isEmpty()) {
            RedactionCommands.appendForAllVoices(command, domain, call);
        }
        return Edits.orNothing(command);
    }

    private static ChannelRole other(ChannelRole role) {
        return switch (role) {
            case AGENT -> ChannelRole.CUSTOMER;
            case CUSTOMER -> ChannelRole.AGENT;
            case MIXED, UNKNOWN -> role;
        };
    }

    /** Sets who is heard on a channel. */
    public static Command setRole(EditingDomain domain, Channel channel, ChannelRole role) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("recording.role"));
        Edits.appendSet(command, domain, channel, MODEL.getChannel_Role(), role);
        if (!command.isEmpty() && EcoreUtil.getRootContainer(channel) instanceof Call call) {
            RedactionCommands.appendForAllVoices(command, domain, call);
        }
        return Edits.orNothing(command);
    }

    /** Sets where a recording starts in its leg, in microseconds. */
    public static Command setOffset(EditingDomain domain, Recording recording, long micros) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("recording.offset"));
        Edits.appendSet(command, domain, recording, MODEL.getRecording_OffsetMicros(), micros);
        long moved = micros - recording.getOffsetMicros();
        RedactionCommands.appendMoved(command, domain, recording, span -> new long[] {span[0] + moved, span[1] + moved});
        return Edits.orNothing(command);
    }

    /** Sets by how many parts per million a recording is stretched to keep time with the first of its leg. */
    public static Command setDrift(EditingDomain domain, Recording recording, double ppm) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("recording.drift"));
        Edits.appendSet(command, domain, recording, MODEL.getRecording_DriftPpm(), ppm);
        double factor = (1 + ppm / MILLION) / (1 + recording.getDriftPpm() / MILLION);
        long begin = recording.getOffsetMicros() + (recording.eContainer() instanceof Leg leg ? leg.getOffsetMicros() : 0);
        RedactionCommands.appendMoved(command, domain, recording,
                span -> new long[] {begin + Math.round((span[0] - begin) * factor), begin + Math.round((span[1] - begin) * factor)});
        return Edits.orNothing(command);
    }

    /** Sets where a leg starts in the call, in microseconds. */
    public static Command setLegOffset(EditingDomain domain, Leg leg, long micros) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("recording.legOffset"));
        Edits.appendSet(command, domain, leg, MODEL.getLeg_OffsetMicros(), micros);
        long moved = micros - leg.getOffsetMicros();
        RedactionCommands.appendMoved(command, domain, leg, span -> new long[] {span[0] + moved, span[1] + moved});
        return Edits.orNothing(command);
    }

    /** Sets what the recorder said in words. */
    public static Command setNote(EditingDomain domain, Call call, String note) {
        return Edits.set(domain, call, MODEL.getCall_RecorderNote(), note, EditMessages.get("recording.note"));
    }

    /** Removes what the recorder marked. */
    public static Command removeMarkers(EditingDomain domain, Call call, List<Marker> markers) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("recording.removeMarkers", markers.size()));
        if (!markers.isEmpty()) {
            command.append(RemoveCommand.create(domain, call, MODEL.getCall_Markers(), markers));
        }
        return Edits.orNothing(command);
    }
}
