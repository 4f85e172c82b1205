/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Marker;
import org.coachline.model.coaching.Recording;
import org.junit.jupiter.api.Test;

class RecordingCommandsTest {

    private static final CoachingFactory MODEL = CoachingFactory.eINSTANCE;
    private static final ChannelRole AGENT = ChannelRole.AGENT;
    private static final ChannelRole CUSTOMER = ChannelRole.CUSTOMER;

    private final Call call = call();
    private final OpenDocument<Call> open = new OpenDocument<>(call, 1);

    private static Call call() {
        Call call = MODEL.createCall();
        call.setId(Documents.newId());
        return call;
    }

    private Leg leg(ChannelRole[]... recordings) {
        Leg leg = MODEL.createLeg();
        for (ChannelRole[] roles : recordings) {
            Recording recording = MODEL.createRecording();
            for (ChannelRole role : roles) {
                Channel channel = MODEL.createChannel();
                channel.setRole(role);
                recording.getChannels().add(channel);
            }
            leg.getRecordings().add(recording);
        }
        call.getLegs().add(leg);
        return leg;
    }

    private static ChannelRole[] of(ChannelRole... roles) {
        return roles;
    }

    private List<ChannelRole> roles() {
        return call.getLegs().stream().flatMap(leg -> leg.getRecordings().stream()).flatMap(recording -> recording.getChannels().stream()).map(Channel::getRole).toList();
    }

    private void swap() {
        open.execute(RecordingCommands.swapRoles(open.domain(), call));
    }

    @Test
    void agentAndCustomerOfAllLegsAreSwappedInOneStepThatUndoTakesBack() {
        leg(of(AGENT, CUSTOMER));
        leg(of(CUSTOMER), of(AGENT));
        swap();
        assertEquals(List.of(CUSTOMER, AGENT, AGENT, CUSTOMER), roles());
        assertEquals("Swap Agent and Customer", open.undoCommand().getLabel());
        open.undo();
        assertEquals(List.of(AGENT, CUSTOMER, CUSTOMER, AGENT), roles());
        assertFalse(open.isDirty());
        open.redo();
        assertEquals(List.of(CUSTOMER, AGENT, AGENT, CUSTOMER), roles());
    }

    @Test
    void ofTwoVoicesThatNobodyKnowsTheFirstBecomesTheAgents() {
        leg(of(ChannelRole.UNKNOWN), of(ChannelRole.UNKNOWN));
        swap();
        assertEquals(List.of(AGENT, CUSTOMER), roles());
        swap();
        assertEquals(List.of(CUSTOMER, AGENT), roles());
        open.undo();
        open.undo();
        assertEquals(List.of(ChannelRole.UNKNOWN, ChannelRole.UNKNOWN), roles());
    }

    @Test
    void bothVoicesOnOneChannelCannotBeSwapped() {
        leg(of(ChannelRole.MIXED));
        assertFalse(RecordingCommands.swapRoles(open.domain(), call).canExecute());
    }

    @Test
    void anAlignmentIsOneStepAndTheSameOneAgainIsNone() {
        Recording second = leg(of(AGENT), of(CUSTOMER)).getRecordings().get(1);
        open.execute(RecordingCommands.setOffset(open.domain(), second, -20_000));
        open.execute(RecordingCommands.setDrift(open.domain(), second, 12.5));
        assertEquals(-20_000, second.getOffsetMicros());
        assertFalse(RecordingCommands.setDrift(open.domain(), second, 12.5).canExecute());
        open.undo();
        open.undo();
        assertEquals(0, second.getOffsetMicros());
        assertEquals(0, second.getDriftPpm());
        assertFalse(open.isDirty());
    }

    @Test
    void deletedMarkersComeBackInTheirPlaces() {
        for (long at : new long[] {1, 2, 3}) {
            Marker marker = MODEL.createMarker();
            marker.setId(Documents.newId());
            marker.setStartMicros(at);
            call.getMarkers().add(marker);
        }
        List<Marker> before = List.copyOf(call.getMarkers());
        open.execute(RecordingCommands.removeMarkers(open.domain(), call, List.of(before.get(0), before.get(2))));
        assertEquals(List.of(before.get(1)), call.getMarkers());
        assertTrue(open.undoCommand().getLabel().contains("2"));
        open.undo();
        assertEquals(before, call.getMarkers());
    }
}
