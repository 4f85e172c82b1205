/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.coachline.audio.ChannelSettings;
import org.coachline.audio.OutputDevice;
import org.coachline.audio.PlaybackException;
import org.coachline.audio.PlaybackException.Kind;
import org.coachline.audio.PlayerState;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reviewer asks of the engine beyond playing and pausing; see {@link EngineFixture}. */
class ListeningTest extends EngineFixture {

    private static final OutputDevice HEADSET = new OutputDevice("headset");
    private static final OutputDevice SPEAKERS = new OutputDevice("speakers");
    /** What one tenth of a second more or less of the device's queue is worth, and a block of stretching. */
    private static final int HOP = 96;

    /** A sweep of 800 Hz a second: its frequency tells the place. */
    private static WavFixture sweep(double seconds) {
        float[] sweep = Sounds.sweep(RATE, 300, 800, 0.5, (int) (seconds * RATE));
        return WavFixture.of(Codec.FLOAT32, RATE, 1).floats(0, IntStream.range(0, sweep.length).mapToDouble(i -> sweep[i]).toArray());
    }

    private float[] heardSound() {
        short[] samples = heard(0);
        float[] sound = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            sound[i] = samples[i] / 32768f;
        }
        return sound;
    }

    /** The place of the sweep that the last 20 ms that the device consumed are from, in frames, in their middle. */
    private double placeHeard() {
        int consumed = (int) outputs.getLast().consumedFrames();
        int window = RATE / 50;
        return (Sounds.frequency(heardSound(), consumed - window, consumed, RATE) - 300) / 800 * RATE;
    }

    private double playhead() {
        return engine.clock().position();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.75, 1, 1.5, 2, 3})
    void whatIsSaidIsWhatIsHeardAtAnySpeed(double speed) throws Exception {
        load(sweep(4));
        engine.sound().setSpeed(speed);
        engine.play();
        play(2000);
        for (int i = 0; i < 20; i++) {
            play(160);
            double middle = position() - 80 * speed;
            assertEquals(middle, placeHeard(), 0.02 * RATE, "after " + i);
        }
    }

    @Test
    void whatIsSaidIsWhatIsHeardAcrossChangesOfSpeedSeeksAndSkipsOnADeviceOfAnotherRate() throws Exception {
        deviceRate = 48_000;
        load(sweep(4));
        engine.play();
        play(9_600);
        engine.sound().setSpeed(2);
        play(4_800 + 480);
        engine.setSkips(new long[] {8_000, 16_000});
        play(48_000 / 2);
        double heard = (Sounds.frequency(heardSound(), (int) outputs.getLast().consumedFrames() - 960, (int) outputs.getLast().consumedFrames(), 48_000) - 300) / 800 * RATE;
        assertTrue(heard > 16_000, "after the skip: " + heard);
        assertEquals(position() - 80 * 2, heard, 0.02 * RATE);
        engine.seek(4_000);
        engine.sound().setSpeed(0.5);
        play(2 * 4_800 + 4_800);
        int consumed = (int) outputs.getLast().consumedFrames();
        heard = (Sounds.frequency(heardSound(), consumed - 960, consumed, 48_000) - 300) / 800 * RATE;
        assertEquals(position() - 80 * 0.5, heard, 0.02 * RATE);
    }

    @Test
    void anotherSpeedIsHeardWithinTheLineAndAHop() throws Exception {
        load(constant(1000, 1000, 80_000));
        engine.play();
        play(2000);
        assertEquals(2000, position());
        engine.sound().setSpeed(2);
        play(LEAD + HOP);
        long at = position();
        play(800);
        assertEquals(at + 1600, position(), 1);
    }

    @Test
    void skippedStretchesAreJumpedOverByThePositionAndHeardWithoutAClick() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.setSkips(new long[] {2000, 60_000, 61_000, 62_000});
        engine.play();
        play(1999);
        assertEquals(1999, position());
        play(2);
        assertEquals(60_001, position());
        play(1200);
        assertEquals(62_201, position());
        assertTrue(steepest(heard(0)) <= 8000 / FADE + 1, "a click of " + steepest(heard(0)));
    }

    @Test
    void whatIsLearntToBeSilentWhileItPlaysIsSkippedFromThere() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.setSkips(new long[] {1000, 3000});
        engine.play();
        play(500);
        engine.setSkips(new long[] {1000, 3000, 5000, 70_000});
        play(500 + 2000 + 100);
        assertEquals(70_100, position());
        engine.setSkips(new long[0]);
        play(100);
        assertEquals(70_200, position());
    }

    @Test
    void playingFromWithinASkippedStretchBeginsAtItsEnd() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.setSkips(new long[] {10_000, 20_000});
        engine.seek(15_000);
        engine.play();
        play(100);
        assertEquals(20_100, position());
    }

    @Test
    void aSkipUpToTheEndEndsPlaying() throws Exception {
        load(constant(8000, 8000, 8000));
        engine.setSkips(new long[] {2000, 8000});
        engine.play();
        play(4000);
        assertEquals(8000, position());
        assertEquals(List.of("PAUSED", "PLAYING", "end", "PAUSED"), events);
    }

    @Test
    void aRangeIsPlayedWithItsSilences() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.setSkips(new long[] {2000, 60_000});
        engine.playRange(1500, 4000);
        play(1500);
        assertEquals(3000, position());
        engine.play();
        play(4000);
        assertTrue(position() > 60_000, "beyond the range skips count again: " + position());
    }

    @Test
    void aLoopTurnsAtAnySpeedInItsOwnTime() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.setLoop(true);
        engine.sound().setSpeed(2);
        engine.playRange(1000, 5000);
        play(2000 * 5 + 500);
        assertEquals(2000, position(), HOP * 2);
        assertEquals(List.of("PAUSED", "PLAYING"), events);
        assertTrue(steepest(heard(0)) <= 8000 / FADE + 1, "a click of " + steepest(heard(0)));
    }

    @Test
    void aPreviewIsHeardAndThePlayheadStays() throws Exception {
        load(sweep(4));
        engine.seek(30_000);
        engine.preview(10_000, 12_400);
        assertEquals(PlayerState.PREVIEWING, engine.state());
        play(1200);
        assertEquals(30_000, playhead());
        assertEquals(11_200, position());
        assertEquals(11_120, placeHeard(), 0.02 * RATE);
        play(2400);
        assertEquals(30_000, playhead());
        assertEquals(30_000, position());
        assertEquals(List.of("PAUSED", "PREVIEWING", "PAUSED"), events);
    }

    @Test
    void aPreviewEndsWhatPlaysAndComesBackToWhereThatWas() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.play();
        play(3000);
        engine.preview(50_000, 51_000);
        play(500);
        assertEquals(3000, playhead());
        play(4000);
        assertEquals(3000, playhead());
        assertEquals(List.of("PAUSED", "PLAYING", "PREVIEWING", "PAUSED"), events);
        assertTrue(steepest(heard(0)) <= 8000 / FADE + 1, "a click of " + steepest(heard(0)));
        engine.play();
        hear(100);
        assertEquals(3100, position());
    }

    @Test
    void pauseEndsAPreviewAndSeekEndsItElsewhere() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.seek(5000);
        engine.preview(50_000, 60_000);
        play(500);
        engine.pause();
        play(1000);
        assertEquals(5000, playhead());
        assertEquals(PlayerState.PAUSED, engine.state());
        engine.preview(50_000, 60_000);
        play(500);
        engine.seek(7000);
        play(1000);
        assertEquals(7000, playhead());
        assertEquals(PlayerState.PAUSED, engine.state());
        assertTrue(steepest(heard(0)) <= 8000 / FADE + 1, "a click of " + steepest(heard(0)));
    }

    @Test
    void aPreviewAfterAPreviewStillComesBackToTheFirstPlace() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.seek(5000);
        engine.preview(50_000, 60_000);
        play(500);
        engine.preview(20_000, 21_000);
        play(4000);
        assertEquals(5000, playhead());
    }

    @Test
    void scrubbingIsHeardAtTheDraggedPlaceAndLeavesThePlayheadThere() throws Exception {
        load(sweep(4));
        engine.scrub(8000);
        assertEquals(8000, playhead());
        play(400);
        assertEquals(8000, playhead());
        assertEquals(8320, placeHeard(), 0.02 * RATE);
        for (int place = 8000; place <= 24_000; place += 400) {
            engine.scrub(place);
            play(80);
        }
        assertEquals(24_000, playhead());
        play(LEAD + 400);
        assertEquals(PlayerState.PREVIEWING, engine.state());
        double place = placeHeard();
        assertTrue(place > 23_000 && place < 25_000, "the last place was passed over: " + place);
        play(3000);
        assertEquals(PlayerState.PAUSED, engine.state());
        assertEquals(24_000, playhead());
    }

    @Test
    void scrubbingWhilePlayingEndsPlaying() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.play();
        play(1000);
        engine.scrub(40_000);
        play(4000);
        assertEquals(40_000, playhead());
        assertEquals(PlayerState.PAUSED, engine.state());
        assertTrue(steepest(heard(0)) <= 8000 / FADE + 1, "a click of " + steepest(heard(0)));
    }

    @Test
    void afterAPausePlayingGoesALittleBackAfterASeekItDoesNot() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.setBackStepMicros(1_500_000);
        engine.seek(20_000);
        engine.play();
        play(4000);
        engine.pause();
        play(1000);
        long paused = position();
        engine.play();
        assertEquals(paused - 12_000, position());
        engine.pause();
        engine.seek(50_000);
        engine.play();
        assertEquals(50_000, position());
    }

    @Test
    void theBackStepNeverGoesBeforeTheStart() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.setBackStepMicros(1_500_000);
        engine.play();
        play(400);
        engine.pause();
        play(1000);
        engine.play();
        assertEquals(0, position());
    }

    @Test
    void whatIsNotReadYetIsWaitedForVisiblyAndCommandsAreCarriedOutMeanwhile() throws Exception {
        slowReads = true;
        load(constant(8000, 8000, 80_000));
        engine.play();
        stall(90);
        assertEquals(List.of("PAUSED", "PLAYING"), events);
        stall(50);
        assertEquals(List.of("PAUSED", "PLAYING", "waits"), events);
        assertEquals(0, position());
        engine.pause();
        engine.step();
        assertEquals(PlayerState.PAUSED, engine.state());
        engine.play();
        engine.step();
        reads.remove().run();
        play(500);
        assertEquals(List.of("PAUSED", "PLAYING", "waits", "PAUSED", "goes on", "PLAYING"), events);
        assertTrue(!engine.isWaiting());
        assertTrue(position() > 0, "at " + position());
    }

    @Test
    void waitingAmidTheSoundIsSilentFadedAndKeepsThePosition() throws Exception {
        load(constant(8000, 8000, 400_000));
        engine.play();
        play(1000);
        slowReads = true;
        // What was read ahead is played, then there is nothing more.
        play(60_000);
        long at = position();
        assertTrue(at > 20_000 && at < 50_000, "waits at " + at);
        play(40_000);
        assertEquals(at, position());
        assertEquals("waits", events.getLast());
        assertEquals(PlayerState.PLAYING, engine.state());
        slowReads = false;
        reads.remove().run();
        play(4000);
        assertEquals("goes on", events.getLast());
        assertEquals(at + 4000, position(), LEAD);
        assertTrue(steepest(heard(0)) <= 8000 / FADE + 1, "a click of " + steepest(heard(0)));
    }

    @Test
    void aRecordingThatIsBeingReadIsLeftToItsReaderAndTheNextOneIsPlayed() throws Exception {
        slowReads = true;
        load(constant(8000, 8000, 80_000));
        engine.play();
        engine.step();
        slowReads = false;
        load(constant(5, 5, 80_000));
        engine.play();
        play(100);
        assertEquals(100, position());
    }

    @Test
    void whenADeviceVanishesPlayingPausesSaysSoAndGoesOnOnTheNext() throws Exception {
        devices = List.of(OutputDevice.STANDARD, HEADSET, SPEAKERS);
        load(constant(8000, 8000, 80_000));
        engine.setBackStepMicros(500_000);
        engine.setDevice(HEADSET);
        engine.play();
        play(10_000);
        absent.add(HEADSET);
        absent.add(OutputDevice.STANDARD);
        stall(2600);
        assertEquals(List.of("PAUSED", "device headset", "PLAYING", "problem VANISHED", "PAUSED", "device speakers", "PLAYING"), events);
        assertEquals(SPEAKERS, engine.device());
        assertEquals(6000, position(), BITE);
        play(100);
        assertEquals(6100, position(), BITE);
    }

    @Test
    void aDeviceThatNeverPlayedIsNotFollowedByTheNextOfItself() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.play();
        stall(4200);
        assertEquals(List.of("PAUSED", "PLAYING", "problem VANISHED", "PAUSED"), events);
        stall(9000);
        assertEquals(1, outputs.size());
    }

    @Test
    void aDeviceThatIsNotThereLeavesTheWordToTheStandardOne() throws Exception {
        absent.add(HEADSET);
        load(constant(8000, 8000, 80_000));
        engine.setDevice(HEADSET);
        engine.play();
        play(100);
        assertEquals(OutputDevice.STANDARD, engine.device());
        assertEquals(100, position());
    }

    @Test
    void withoutAnyDeviceTheReasonIsThatOfTheOneAskedFor() throws Exception {
        absent.add(HEADSET);
        deviceProblem = new PlaybackException(Kind.BUSY, "taken", null);
        load(constant(8000, 8000, 80_000));
        engine.setDevice(HEADSET);
        engine.play();
        assertEquals(List.of("PAUSED", "problem NO_DEVICE"), events);
    }

    @Test
    void anotherDeviceTakesOverWhereTheFirstWasHeard() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.play();
        play(3000);
        engine.setDevice(HEADSET);
        assertEquals(3000, position());
        assertTrue(outputs.getFirst().isClosed());
        play(500);
        assertEquals(3500, position());
        assertEquals(PlayerState.PLAYING, engine.state());
    }

    @Test
    void eachDeviceHasItsOffset() throws Exception {
        engine.setDeviceOffset(HEADSET, 200_000);
        load(constant(8000, 8000, 80_000));
        engine.play();
        play(2000);
        assertEquals(2000, position());
        engine.setDevice(HEADSET);
        play(2000);
        assertEquals(2000 + 2000 - 1600, position());
    }

    @Test
    void aMachineThatSleptDoesNotTakeItsDeviceForGone() throws Exception {
        load(constant(8000, 8000, 80_000));
        engine.play();
        play(2000);
        nanos += 3_600_000_000_000L;
        play(500);
        assertEquals(List.of("PAUSED", "PLAYING"), events);
    }

    @Test
    void everySettingMayChangeWhilePlayingWithoutAClick() throws Exception {
        load(constant(6000, -6000, 200_000));
        engine.play();
        play(2000);
        engine.sound().setChannel(0, ChannelSettings.standard(0).withPan(0));
        play(2000);
        engine.sound().setChannel(1, ChannelSettings.standard(1).withPan(-1).withVolume(0.3));
        play(2000);
        engine.sound().setTelephoneBand(true);
        play(2000);
        engine.sound().setDeclick(true);
        play(2000);
        engine.sound().setChannel(0, ChannelSettings.standard(0).withAutoGain(true));
        play(2000);
        engine.sound().setSpeed(1.7);
        play(2000);
        engine.sound().setTelephoneBand(false);
        engine.sound().setDeclick(false);
        play(2000);
        for (int side = 0; side < 2; side++) {
            assertTrue(steepest(heard(side)) <= 12_000 / FADE + 1, "a click of " + steepest(heard(side)));
        }
    }
}
