/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.SampleReader;
import org.coachline.intake.CallClips.Clip;
import org.coachline.intake.CallClips.Quality;
import org.coachline.intake.CallClips.Span;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Redaction;
import org.coachline.testsupport.WavFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallClipsTest {

    private static final CoachingFactory MAKE = CoachingFactory.eINSTANCE;
    private static final long SECOND = 1_000_000;

    @TempDir
    Path folder;
    private Call call;

    private CallSound sound(int rate, double agentHertz, double seconds) throws Exception {
        Path file = WavFixture.of(WavFixture.Codec.PCM_S16, rate, 2).tone(0, agentHertz, 0.5, seconds).silence(1, seconds).writeTo(folder.resolve("a.wav"));
        call = MAKE.createCall();
        Recording recording = MAKE.createRecording();
        recording.setSha256("a");
        recording.setSampleRate(rate);
        for (ChannelRole role : new ChannelRole[] {ChannelRole.AGENT, ChannelRole.CUSTOMER}) {
            Channel channel = MAKE.createChannel();
            channel.setRole(role);
            recording.getChannels().add(channel);
        }
        Leg leg = MAKE.createLeg();
        leg.getRecordings().add(recording);
        call.getLegs().add(leg);
        return CallSound.of(call, Map.of("a", file));
    }

    private static List<Optional<Clip>> cut(CallSound sound, long bytes, Span... spans) throws Exception {
        return CallClips.cut(sound, List.of(spans), bytes, () -> false);
    }

    /** The samples of a clip, read by our own reader of WAV files. */
    private short[] samples(Clip clip, int rate) throws Exception {
        Path file = Files.write(folder.resolve("clip.wav"), clip.wav());
        try (AudioFile audio = AudioFile.open(file); SampleReader reader = audio.reader()) {
            assertEquals(1, audio.format().channels());
            assertEquals(rate, audio.format().sampleRate());
            short[][] samples = new short[1][(int) audio.frames()];
            for (int done = 0; done < samples[0].length;) {
                done += reader.read(samples, done, samples[0].length - done);
            }
            return samples[0];
        }
    }

    private static int loudest(short[] samples, int from, int until) {
        int loudest = 0;
        for (int i = from; i < until; i++) {
            loudest = Math.max(loudest, Math.abs(samples[i]));
        }
        return loudest;
    }

    @Test
    void aSpanIsHeardWithWhatLiesAroundItAndAsLoudAsItWas() throws Exception {
        Clip clip = cut(sound(8_000, 440, 30), CallClips.USUAL_BYTES, new Span(10 * SECOND, 14 * SECOND)).get(0).orElseThrow();
        assertEquals(9 * SECOND, clip.startMicros());
        assertEquals(16 * SECOND, clip.endMicros());
        assertFalse(clip.shortened());
        short[] samples = samples(clip, 8_000);
        assertEquals(7 * 8_000, samples.length);
        assertEquals(16_384, loudest(samples, 4_000, 8_000), 200);
    }

    @Test
    void smallerSoundTakesHalfAndIsTheSameSoundAndHowLargeAllBecomesIsKnownBefore() throws Exception {
        CallSound sound = sound(8_000, 440, 30);
        List<Span> spans = List.of(new Span(10 * SECOND, 14 * SECOND), new Span(28 * SECOND, 28 * SECOND), new Span(2 * SECOND, 25 * SECOND));
        long[] sizes = new long[Quality.values().length];
        for (Quality each : Quality.values()) {
            List<Optional<Clip>> cut = CallClips.cut(sound, spans, each, CallClips.MOST_BYTES, () -> false);
            long all = cut.stream().mapToLong(clip -> clip.orElseThrow().wav().length).sum();
            assertEquals(all, CallClips.bytes(sound, spans, each), 3, each.name());
            sizes[each.ordinal()] = all;
        }
        assertEquals(0.5, sizes[1] / (double) sizes[0], 0.01);
        Clip small = CallClips.cut(sound, spans, Quality.SMALL, CallClips.MOST_BYTES, () -> false).get(0).orElseThrow();
        short[] samples = samples(small, 8_000);
        assertEquals(7 * 8_000, samples.length);
        assertEquals(16_384, loudest(samples, 4_000, 8_000), 800);
        Clip brief = CallClips.cut(sound, spans, Quality.SHORT, CallClips.MOST_BYTES, () -> false).get(2).orElseThrow();
        assertEquals(10 * SECOND, brief.endMicros() - brief.startMicros());
        assertTrue(brief.shortened());
        assertEquals(Quality.FULL, CallClips.best(sound, spans, sizes[0]));
        assertEquals(Quality.SMALL, CallClips.best(sound, spans, sizes[0] - 1_000));
        assertEquals(Quality.SHORT, CallClips.best(sound, spans, 1_000));
    }

    @Test
    void aPointIsHeardFromBeforeItOnAndNothingBeforeTheCall() throws Exception {
        Clip clip = cut(sound(8_000, 440, 30), CallClips.USUAL_BYTES, new Span(SECOND, SECOND)).get(0).orElseThrow();
        assertEquals(0, clip.startMicros());
        assertEquals(7 * SECOND, clip.endMicros());
    }

    @Test
    void soundOfAHighRateIsThinnedWithoutWhatWouldBeHeardAsSomethingElse() throws Exception {
        Clip low = cut(sound(48_000, 1_000, 12), CallClips.USUAL_BYTES, new Span(5 * SECOND, 6 * SECOND)).get(0).orElseThrow();
        short[] heard = samples(low, 16_000);
        assertEquals(16_384, loudest(heard, 8_000, 16_000), 500);
        // 11 kHz would be 5 kHz at this rate.
        Clip high = cut(sound(48_000, 11_000, 12), CallClips.USUAL_BYTES, new Span(5 * SECOND, 6 * SECOND)).get(0).orElseThrow();
        int left = loudest(samples(high, 16_000), 8_000, 16_000);
        assertTrue(left < 500, () -> "left: " + left);
    }

    @Test
    void whatIsRedactedIsSilent() throws Exception {
        CallSound whole = sound(8_000, 440, 30);
        Redaction redaction = MAKE.createRedaction();
        redaction.setId("r");
        redaction.setStartMicros(11 * SECOND);
        redaction.setEndMicros(12 * SECOND);
        call.getRedactions().add(redaction);
        short[] samples = samples(cut(whole.as(call), CallClips.USUAL_BYTES, new Span(10 * SECOND, 14 * SECOND)).get(0).orElseThrow(), 8_000);
        assertEquals(0, loudest(samples, 2 * 8_000 + 400, 3 * 8_000 - 400));
        assertTrue(loudest(samples, 4 * 8_000, 5 * 8_000) > 10_000);
    }

    @Test
    void piecesThatWouldBeTooMuchAreShortenedTheLongestFirstAndSayThatTheyAre() throws Exception {
        CallSound sound = sound(8_000, 440, 60);
        List<Optional<Clip>> clips = cut(sound, 16_000 * 16, new Span(SECOND, 3 * SECOND), new Span(5 * SECOND, 28 * SECOND), new Span(30 * SECOND, 32 * SECOND));
        long bytes = clips.stream().mapToLong(each -> each.orElseThrow().wav().length).sum();
        assertTrue(bytes <= 16_000 * 16, () -> bytes + " bytes");
        assertEquals(List.of(false, true, false), clips.stream().map(each -> each.orElseThrow().shortened()).toList());
    }

    @Test
    void whereNothingToUnderstandWouldBeLeftTheLastPiecesAreLeftOut() throws Exception {
        CallSound sound = sound(8_000, 440, 60);
        Span[] spans = new Span[10];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = new Span(i * 5 * SECOND, i * 5 * SECOND + SECOND);
        }
        List<Optional<Clip>> clips = cut(sound, 16_000 * 10, spans);
        assertTrue(clips.get(0).isPresent() && clips.get(9).isEmpty());
        assertTrue(clips.stream().flatMap(Optional::stream).allMatch(each -> each.wav().length >= 16_000 * 3));
        assertTrue(clips.stream().flatMap(Optional::stream).mapToLong(each -> each.wav().length).sum() <= 16_000 * 10);
    }

    @Test
    void whatIsNotWantedAnyMoreEnds() throws Exception {
        CallSound sound = sound(8_000, 440, 10);
        assertThrows(CancellationException.class, () -> CallClips.cut(sound, List.of(new Span(0, SECOND)), CallClips.USUAL_BYTES, () -> true));
    }
}
