/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.SampleReader;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Recording;
import org.coachline.testsupport.SpokenCall;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallSoundTest {

    private static final CoachingFactory MODEL = CoachingFactory.eINSTANCE;
    private static final int SECOND = 1_000_000;

    @TempDir
    Path folder;

    private final Map<String, Path> files = new HashMap<>();
    private Call call;

    @BeforeEach
    void makeCall() {
        call = MODEL.createCall();
    }

    private Leg leg(long offset) {
        Leg leg = MODEL.createLeg();
        leg.setOffsetMicros(offset);
        call.getLegs().add(leg);
        return leg;
    }

    /** A recording of a second, the values of whose channels are 1000 times its number plus the channel. */
    private Recording recording(Leg leg, ChannelRole... roles) throws Exception {
        int number = files.size() + 1;
        WavFixture fixture = WavFixture.of(Codec.PCM_S16, 8000, roles.length);
        Recording recording = MODEL.createRecording();
        for (int i = 0; i < roles.length; i++) {
            int[] values = new int[8000];
            Arrays.fill(values, 1000 * number + i);
            fixture.values(i, values);
            Channel channel = MODEL.createChannel();
            channel.setRole(roles[i]);
            recording.getChannels().add(channel);
        }
        recording.setSha256(Integer.toString(number).repeat(64));
        recording.setDurationMicros(SECOND);
        files.put(recording.getSha256(), fixture.writeTo(folder.resolve(number + ".wav")));
        leg.getRecordings().add(recording);
        return recording;
    }

    private short[] at(double seconds) throws Exception {
        try (AudioFile sound = CallSound.of(call, files).open(); SampleReader reader = sound.reader()) {
            short[][] one = new short[sound.format().channels()][1];
            reader.seek(Math.round(seconds * 8000));
            reader.read(one, 0, 1);
            short[] values = new short[one.length];
            for (int i = 0; i < one.length; i++) {
                values[i] = one[i][0];
            }
            return values;
        }
    }

    private List<ChannelRole> roles() {
        return CallSound.of(call, files).roles();
    }

    @Test
    void oneRecordingIsItsFileAndIsKnownByItsHash() throws Exception {
        Recording only = recording(leg(0), ChannelRole.AGENT, ChannelRole.CUSTOMER);
        CallSound sound = CallSound.of(call, files);
        assertEquals(only.getSha256(), sound.key());
        try (AudioFile file = sound.open()) {
            assertEquals("wav", file.format().container());
        }
    }

    @Test
    void aTransferIsHeardAfterTheFirstLegWithEachVoiceOnItsOwnChannel() throws Exception {
        recording(leg(0), ChannelRole.AGENT, ChannelRole.CUSTOMER);
        recording(leg(2 * SECOND), ChannelRole.CUSTOMER, ChannelRole.AGENT);
        assertEquals(List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), roles());
        assertEquals("[1000, 1001]", Arrays.toString(at(0.5)));
        assertEquals("[0, 0]", Arrays.toString(at(1.5)));
        assertEquals("[2001, 2000]", Arrays.toString(at(2.5)));
    }

    @Test
    void aTransferOfAPairIsHeardInTheSameWay() throws Exception {
        recording(leg(0), ChannelRole.AGENT, ChannelRole.CUSTOMER);
        Leg second = leg(SECOND);
        recording(second, ChannelRole.CUSTOMER);
        recording(second, ChannelRole.AGENT);
        assertEquals(List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), roles());
        assertEquals("[3000, 2000]", Arrays.toString(at(1.5)));
    }

    @Test
    void voicesThatNobodyKnowsStayApart() throws Exception {
        Leg leg = leg(0);
        recording(leg, ChannelRole.UNKNOWN);
        recording(leg, ChannelRole.UNKNOWN);
        assertEquals(List.of(ChannelRole.UNKNOWN, ChannelRole.UNKNOWN), roles());
        assertEquals("[1000, 2000]", Arrays.toString(at(0.5)));
    }

    @Test
    void bothVoicesOnOneChannelAreNotTakenForOneOfThem() throws Exception {
        recording(leg(0), ChannelRole.AGENT, ChannelRole.CUSTOMER);
        recording(leg(SECOND), ChannelRole.MIXED);
        assertEquals(List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER, ChannelRole.MIXED), roles());
        assertEquals("[0, 0, 2000]", Arrays.toString(at(1.5)));
    }

    @Test
    void anotherAlignmentIsAnotherSoundAndAnotherName() throws Exception {
        Leg leg = leg(0);
        recording(leg, ChannelRole.AGENT);
        Recording second = recording(leg, ChannelRole.CUSTOMER);
        CallSound before = CallSound.of(call, files);
        second.setOffsetMicros(250_000);
        assertNotEquals(before.key(), before.as(call).key());
        assertEquals("[1000, 0]", Arrays.toString(at(0.2)));
        assertEquals("[0, 2000]", Arrays.toString(at(1.2)));
        second.setOffsetMicros(0);
        second.setDriftPpm(12.5);
        assertNotEquals(before.key(), before.as(call).key());
    }

    @Test
    void swappedRolesLeaveTheSoundAsItIs() throws Exception {
        Recording only = recording(leg(0), ChannelRole.AGENT, ChannelRole.CUSTOMER);
        CallSound before = CallSound.of(call, files);
        only.getChannels().get(0).setRole(ChannelRole.CUSTOMER);
        only.getChannels().get(1).setRole(ChannelRole.AGENT);
        CallSound after = before.as(call);
        assertEquals(before.key(), after.key());
        assertEquals(List.of(ChannelRole.CUSTOMER, ChannelRole.AGENT), after.roles());
    }

    @Test
    void whatIsMissingIsSilentAndTheRestIsHeard() throws Exception {
        Leg leg = leg(0);
        Recording first = recording(leg, ChannelRole.AGENT);
        recording(leg, ChannelRole.CUSTOMER);
        Path gone = files.remove(first.getSha256());
        CallSound sound = CallSound.of(call, files);
        assertTrue(sound.isAvailable());
        assertEquals(first, sound.firstMissing(call));
        assertEquals("[0, 2000]", Arrays.toString(at(0.5)));
        CallSound found = sound.with(call, first, gone);
        assertEquals(null, found.firstMissing(call));
    }

    @Test
    void anAlignmentThatCannotBeIsToldWithTheFile() throws Exception {
        Recording only = recording(leg(0), ChannelRole.MIXED);
        only.setDriftPpm(1e9);
        AudioException refusal = assertThrows(AudioException.class, () -> CallSound.of(call, files).open());
        assertEquals("1.wav", String.valueOf(refusal.file().getFileName()));
    }

    private void redact(double from, double to, ChannelRole voice) {
        call.getRedactions().add(SpokenCall.redaction(from, to, voice));
    }

    @Test
    void whatIsRedactedIsSilentOnEveryChannelAndNothingElseIs() throws Exception {
        recording(leg(0), ChannelRole.AGENT, ChannelRole.CUSTOMER);
        redact(0.25, 0.5, ChannelRole.UNKNOWN);
        assertArrayEquals(new short[] {1000, 1001}, at(0.24));
        assertArrayEquals(new short[] {0, 0}, at(0.25));
        assertArrayEquals(new short[] {0, 0}, at(0.4999));
        assertArrayEquals(new short[] {1000, 1001}, at(0.51));
    }

    @Test
    void oneVoiceIsSilencedWhereverItIsOrMayBeHeard() throws Exception {
        recording(leg(0), ChannelRole.AGENT, ChannelRole.CUSTOMER);
        redact(0.25, 0.5, ChannelRole.CUSTOMER);
        assertArrayEquals(new short[] {1000, 0}, at(0.3));
        call.getLegs().getFirst().getRecordings().getFirst().getChannels().getFirst().setRole(ChannelRole.UNKNOWN);
        assertArrayEquals(new short[] {0, 0}, at(0.3));
    }

    @Test
    void whatWasComputedBeforeARedactionIsNotFoundAfterIt() throws Exception {
        recording(leg(0), ChannelRole.AGENT, ChannelRole.CUSTOMER);
        CallSound before = CallSound.of(call, files);
        redact(0.25, 0.5, ChannelRole.UNKNOWN);
        CallSound after = before.as(call);
        assertNotEquals(before.key(), after.key());
        call.getRedactions().getFirst().setEndMicros(600_000);
        assertNotEquals(after.key(), before.as(call).key());
        call.getRedactions().clear();
        assertEquals(before.key(), before.as(call).key());
    }
}
