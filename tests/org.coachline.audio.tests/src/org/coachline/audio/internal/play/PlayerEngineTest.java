/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.coachline.audio.AudioFile;
import org.coachline.audio.OutputDevice;
import org.coachline.audio.PlaybackException;
import org.coachline.audio.PlaybackException.Kind;
import org.coachline.audio.PlayerState;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Test;

class PlayerEngineTest extends EngineFixture {

    @Test
    void everySampleIsHeardAsItIsAndThenTheEnd() throws Exception {
        int[] ramp = IntStream.range(0, 2000).map(i -> i * 13 - 9000).toArray();
        load(WavFixture.of(Codec.PCM_S16, RATE, 1).values(0, ramp));
        engine.play();
        play(4000);
        for (int side = 0; side < 2; side++) {
            short[] sound = heard(side);
            assertArrayEquals(ramp, IntStream.range(0, 2000).map(i -> sound[i]).toArray());
        }
        assertEquals(List.of("PAUSED", "PLAYING", "end", "PAUSED"), events);
        assertEquals(2000, position());
    }

    @Test
    void eachChannelKeepsItsSide() throws Exception {
        load(constant(1000, -2000, 900));
        engine.play();
        play(500);
        assertEquals(1000, heard(0)[300]);
        assertEquals(-2000, heard(1)[300]);
    }

    @Test
    void thePositionIsWhatTheDeviceHasConsumed() throws Exception {
        load(constant(1, 1, 8000));
        engine.play();
        play(0);
        assertEquals(0, position());
        play(1234);
        assertEquals(1234, position());
        play(1);
        assertEquals(1235, position());
    }

    @Test
    void aDeviceThatIsHeardLateHasItsOffsetTakenOff() throws Exception {
        load(constant(1, 1, 8000));
        engine.setDeviceOffset(OutputDevice.STANDARD, 100_000);
        engine.play();
        play(500);
        assertEquals(0, position());
        play(500);
        assertEquals(200, position());
    }

    @Test
    void pauseFadesOutAndPlayGoesOnWhereItEnded() throws Exception {
        load(constant(10_000, 10_000, 8000));
        engine.play();
        play(800);
        engine.pause();
        play(2000);
        assertEquals(List.of("PAUSED", "PLAYING", "PAUSED"), events);
        assertEquals(0, heard(0)[heard(0).length - 1]);
        short[] sound = heard(0);
        int faded = (int) position();
        // What was in the line is still heard, then the fade.
        assertEquals(10_000, sound[faded - FADE - 1]);
        assertEquals(0, sound[faded]);
        assertTrue(faded <= 800 + LEAD + FADE, "paused at " + faded);
        assertTrue(steepest(sound) <= 10_000 / FADE + 1, "a click of " + steepest(sound));
        engine.play();
        hear(100);
        assertEquals(faded + 100, position());
    }

    @Test
    void aJumpWhilePlayingIsAtItsTargetAtOnceAndDoesNotClick() throws Exception {
        load(constant(12_000, -12_000, 80_000));
        engine.play();
        play(1000);
        engine.seek(50_000);
        assertEquals(50_000, position());
        play(100);
        assertEquals(50_000, position());
        play(LEAD + FADE);
        assertEquals(50_000 + 100, position(), LEAD / 8.0);
        assertTrue(steepest(heard(0)) <= 12_000 / FADE + 1, "a click of " + steepest(heard(0)));
        assertEquals(PlayerState.PLAYING, engine.state());
    }

    @Test
    void afterAJumpTheSoundAndThePositionAgree() throws Exception {
        int[] ramp = IntStream.range(0, 30_000).toArray();
        load(WavFixture.of(Codec.PCM_S16, RATE, 1).values(0, ramp));
        engine.play();
        play(1000);
        engine.seek(20_000);
        play(2000);
        long consumed = outputs.getLast().consumedFrames();
        assertEquals(position() - 1, heard(0)[(int) consumed - 1]);
    }

    @Test
    void aSeekWhilePausedMovesThePositionOnly() throws Exception {
        load(constant(1, 1, 8000));
        engine.seek(5000);
        engine.step();
        assertEquals(5000, position());
        assertEquals(List.of(), outputs);
        engine.seek(99_999);
        assertEquals(8000, position());
        engine.seek(-5);
        assertEquals(0, position());
    }

    @Test
    void aRangeEndsAtItsEndFaded() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.playRange(2000, 3000);
        play(3000);
        assertEquals(3000, position());
        assertEquals(List.of("PAUSED", "PLAYING", "end", "PAUSED"), events);
        short[] sound = heard(0);
        assertEquals(8000, sound[500]);
        assertEquals(0, sound[999]);
        assertEquals(0, sound[1000]);
        assertTrue(steepest(sound) <= 8000 / FADE + 1, "a click of " + steepest(sound));
    }

    @Test
    void aRangeThatLiesBeforeThePlayingSoundIsJumpedToWithoutAClick() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.seek(50_000);
        engine.play();
        play(3000);
        engine.playRange(2000, 6000);
        hear(1000);
        assertEquals(3000, position());
        assertTrue(steepest(heard(0)) <= 8000 / FADE + 1, "a click of " + steepest(heard(0)));
    }

    @Test
    void playWhileARangePlaysGoesOnBeyondIt() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.playRange(2000, 6000);
        play(1000);
        engine.play();
        play(9000);
        assertEquals(12_000, position());
        assertEquals(PlayerState.PLAYING, engine.state());
        assertTrue(steepest(heard(0)) <= 8000 / FADE + 1, "a click of " + steepest(heard(0)));
    }

    @Test
    void playFromTheEndOfARangeGoesOnToTheEndOfTheRecording() throws Exception {
        load(constant(8000, 8000, 4000));
        engine.playRange(2000, 3000);
        play(3000);
        engine.play();
        hear(500);
        assertEquals(3500, position());
        play(2000);
        assertEquals(4000, position());
    }

    @Test
    void playAtTheEndStartsOver() throws Exception {
        load(constant(1, 1, 1000));
        engine.play();
        play(2000);
        engine.play();
        assertEquals(0, position());
        hear(300);
        assertEquals(300, position());
    }

    @Test
    void aLoopBeginsAnewAndTellsNoEnd() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.setLoop(true);
        engine.playRange(1000, 1500);
        play(250);
        assertEquals(1250, position());
        play(500);
        assertEquals(1250, position());
        play(5000);
        assertEquals(1250, position());
        assertEquals(List.of("PAUSED", "PLAYING"), events);
        engine.setLoop(false);
        play(2000);
        assertEquals(List.of("PAUSED", "PLAYING", "end", "PAUSED"), events);
        assertTrue(steepest(heard(0)) <= 8000 / FADE + 1, "a click of " + steepest(heard(0)));
    }

    @Test
    void theOnlyAudibleChannelIsHeardOnBothSidesWithinTheLine() throws Exception {
        load(constant(8000, -4000, 80_000));
        engine.play();
        play(1000);
        mute(0, true);
        int before = heard(0).length;
        play(1000);
        assertEquals(-4000, heard(0)[before + 2 * FADE]);
        assertEquals(-4000, heard(1)[before + 2 * FADE]);
        mute(1, true);
        play(1000);
        assertEquals(0, heard(0)[heard(0).length - 1]);
        mute(0, false);
        play(1000);
        assertEquals(8000, heard(1)[heard(1).length - 1]);
        mute(1, false);
        play(1000);
        assertEquals(8000, heard(0)[heard(0).length - 1]);
        assertEquals(-4000, heard(1)[heard(1).length - 1]);
        assertTrue(steepest(heard(0)) <= 16_000 / FADE, "a click of " + steepest(heard(0)));
    }

    @Test
    void whatIsMutedStaysMutedForTheNextRecording() throws Exception {
        load(constant(8000, -4000, 800));
        mute(1, true);
        load(constant(3000, -4000, 8000));
        engine.play();
        play(500);
        assertEquals(3000, heard(1)[400]);
    }

    @Test
    void volumeGlides() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.play();
        play(500);
        engine.sound().setVolume(0.25);
        play(1500);
        assertEquals(2000, heard(0)[heard(0).length - 1]);
        assertTrue(steepest(heard(0)) <= 8000 / FADE + 1, "a click of " + steepest(heard(0)));
    }

    @Test
    void withoutADeviceTheReasonIsToldAndTheNextTryMayWork() throws Exception {
        load(constant(1, 1, 8000));
        deviceProblem = new PlaybackException(Kind.NO_DEVICE, "none", null);
        engine.seek(700);
        engine.play();
        engine.step();
        assertEquals(List.of("PAUSED", "problem NO_DEVICE"), events);
        assertEquals(700, position());
        deviceProblem = null;
        engine.play();
        play(100);
        assertEquals(800, position());
    }

    @Test
    void aDeviceThatStopsTakingSoundIsGivenUpWhereItWasHeardLast() throws Exception {
        load(constant(1, 1, 80_000));
        engine.play();
        play(1000);
        engine.setContinueOnNextDevice(false);
        stall(2450);
        assertEquals(PlayerState.PLAYING, engine.state());
        stall(100);
        assertEquals(List.of("PAUSED", "PLAYING", "problem VANISHED", "PAUSED"), events);
        long gaveUp = position();
        assertEquals(1000, gaveUp, BITE);
        engine.play();
        play(100);
        assertEquals(2, outputs.size());
        assertEquals(gaveUp + 100, position());
    }

    @Test
    void anIdleDeviceIsGivenBackAndTakenAgain() throws Exception {
        load(constant(1, 1, 1000));
        engine.play();
        play(2000);
        assertFalse(outputs.getLast().isClosed());
        play(8 * RATE);
        assertTrue(outputs.getLast().isClosed());
        engine.seek(100);
        engine.play();
        play(50);
        assertEquals(2, outputs.size());
        assertEquals(150, position());
    }

    @Test
    void anOutputThatRanDryIsFedFurtherAhead() throws Exception {
        load(constant(1, 1, 80_000));
        engine.play();
        play(100);
        assertEquals(LEAD, heard(0).length - 100, 80);
        outputs.getLast().consume(LEAD);
        play(100);
        assertEquals(2 * LEAD, heard(0).length - outputs.getLast().consumedFrames(), 80);
    }

    @Test
    void anOutputThatWaitsForAFullBufferBeforeItBeginsAgainGetsOne() throws Exception {
        load(constant(1, 1, 80_000));
        engine.play();
        play(100);
        outputs.getLast().consume(LEAD);
        play(0);
        int before = outputs.getLast().writableFrames();
        assertTrue(before > 0, "writable " + before);
        stall(100);
        assertEquals(0, outputs.getLast().writableFrames());
        play(2000);
        assertEquals(PlayerState.PLAYING, engine.state());
        assertEquals(2 * LEAD, heard(0).length - outputs.getLast().consumedFrames(), 80);
    }

    @Test
    void aDeviceThatVanishesWhileNothingPlaysIsNotSpokenOf() throws Exception {
        load(constant(1, 1, 1000));
        engine.play();
        play(2000);
        events.clear();
        stall(5000);
        assertEquals(List.of(), events);
        engine.play();
        play(50);
        assertEquals(2, outputs.size());
        assertEquals(50, position());
    }

    @Test
    void aRecordingThatCannotBeReadFurtherStopsWithTheReason() throws Exception {
        AudioFile audio = load(constant(1, 1, 80_000));
        engine.play();
        play(500);
        audio.close();
        play(40_000);
        assertEquals(List.of("PAUSED", "PLAYING", "problem UNREADABLE", "PAUSED"), events);
    }

    @Test
    void aFileThatBecomesShorterFallsSilentAndKeepsItsTime() throws Exception {
        AudioFile audio = load(constant(500, 500, 80_000));
        Files.write(audio.path(), Arrays.copyOf(Files.readAllBytes(audio.path()), 44 + 4 * 50_000));
        engine.play();
        play(82_000);
        assertEquals(80_000, position());
        assertEquals(500, heard(0)[49_000]);
        assertEquals(0, heard(0)[60_000]);
    }

    @Test
    void anotherRecordingReplacesTheOneThatPlays() throws Exception {
        load(constant(1, 1, 80_000));
        engine.play();
        play(500);
        load(constant(9, 9, 4000));
        assertEquals(List.of("PAUSED", "PLAYING", "PAUSED"), events);
        assertEquals(0, position());
        engine.play();
        play(200);
        assertEquals(9, heard(0)[100]);
    }

    @Test
    void onADeviceOfAnotherRateTimeStaysTheRecordings() throws Exception {
        deviceRate = 48_000;
        load(WavFixture.of(Codec.PCM_S16, RATE, 1).tone(0, 500, 0.5, 2));
        engine.play();
        play(48_000);
        assertEquals(8000, position());
        play(60_000);
        assertEquals(16_000, position());
        assertEquals(List.of("PAUSED", "PLAYING", "end", "PAUSED"), events);
        short[] sound = heard(0);
        int crossings = (int) IntStream.range(1, 48_000).filter(i -> sound[i - 1] < 0 && sound[i] >= 0).count();
        assertEquals(500, crossings, 1);
    }

    @Test
    void nothingLoadedNothingHappens() {
        engine.play();
        engine.pause();
        engine.seek(5);
        engine.playRange(1, 2);
        engine.step();
        assertEquals(List.of(), events);
        assertEquals(PlayerState.EMPTY, engine.state());
    }

    @Test
    void seekingTwiceInARowEndsAtTheLast() throws Exception {
        load(constant(100, 100, 80_000));
        engine.play();
        play(500);
        engine.seek(10_000);
        engine.seek(30_000);
        assertEquals(30_000, position());
        hear(1000);
        assertEquals(31_000, position());
    }

    @Test
    void pauseRightAfterAJumpStaysAtTheTarget() throws Exception {
        load(constant(100, 100, 80_000));
        engine.play();
        play(500);
        engine.seek(10_000);
        engine.pause();
        play(2000);
        assertEquals(10_000, position());
        assertEquals(PlayerState.PAUSED, engine.state());
    }

    @Test
    void aSeekRightAfterPauseIsNotUndoneByTheFade() throws Exception {
        load(constant(100, 100, 80_000));
        engine.play();
        play(500);
        engine.pause();
        engine.seek(10_000);
        play(2000);
        assertEquals(10_000, position());
    }
}
