/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.demo;

import java.util.ArrayList;
import java.util.List;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.CueItem;
import org.coachline.timeline.FetchMonitor;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Tint;
import org.coachline.timeline.Track;
import org.coachline.timeline.Voice;
import org.coachline.timeline.WaveformData;
import org.coachline.timeline.WaveformSource;

/** A call of two voices that take turns, computed from the time alone, hence the same at any resolution. */
public class MadeUpCall implements WaveformSource {

    /** Its length: 3:57.6, in microseconds. */
    public static final long DURATION = 237_600_000;

    private final List<Runnable> listeners = new ArrayList<>();

    @Override
    public int channels() {
        return 2;
    }

    @Override
    public WaveformData fetch(TimeRange range, int columns, FetchMonitor monitor) {
        short[][] min = new short[2][columns];
        short[][] max = new short[2][columns];
        short[][] rms = new short[2][columns];
        for (int channel = 0; channel < 2; channel++) {
            for (int column = 0; column < columns && !monitor.isCancelled(); column++) {
                double time = (range.start() + range.length() * (column + 0.5) / columns) / 1e6;
                double peak = loudness(channel, time) * (0.55 + 0.45 * noise(channel + 7, Math.floor(time * 90)));
                min[channel][column] = (short) (-30000 * peak * (0.8 + 0.2 * noise(3, Math.floor(time * 90))));
                max[channel][column] = (short) (30000 * peak);
                rms[channel][column] = (short) (12000 * peak);
            }
        }
        return new WaveformData(range, min, max, rms);
    }

    /** Turns of some seconds, words within them, the other voice silent but for a little noise. */
    private static double loudness(int channel, double time) {
        if (time > DURATION / 1e6) {
            return 0;
        }
        double turn = noise(1, Math.floor(time / 6)) < 0.5 ? 0 : 1;
        boolean over = noise(2, Math.floor(time / 6)) > 0.85;
        double word = Math.max(0, Math.sin(time * (3 + channel)) + 0.4 * Math.sin(time * 11.3 + channel));
        double pause = noise(5 + channel, Math.floor(time / 1.5)) > 0.25 ? 1 : 0.03;
        return (turn == channel || over ? Math.min(1, word) * pause : 0) + 0.006;
    }

    private static double noise(long seed, double at) {
        long bits = Double.doubleToLongBits(at) * 0x9E3779B97F4A7C15L + seed * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 30) * 0x94D049BB133111EBL;
        return ((bits ^ bits >>> 31) >>> 11) / (double) (1L << 53);
    }

    @Override
    public void addChangeListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeChangeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** How many listen. */
    public int listeners() {
        return listeners.size();
    }

    /** Pitch of both voices by the second, known only where they speak. */
    public static Track pitch() {
        return new Track(List.of(curve(Voice.AGENT, "Agent", 0, 190), curve(Voice.CUSTOMER, "Customer", 1, 120)), 60, 300, 150, "Hz", "60 to 300 Hz", 0);
    }

    private static Track.Curve curve(Voice voice, String name, int channel, double middle) {
        float[] values = new float[(int) (DURATION / 1_000_000)];
        float[] spread = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            boolean speaks = loudness(channel, i + 0.4) > 0.05;
            values[i] = speaks ? (float) (middle + 40 * noise(11 + channel, i / 3)) : Float.NaN;
            spread[i] = speaks ? 12 : Float.NaN;
        }
        return new Track.Curve(voice, name, 0, 1_000_000, values, spread);
    }

    /** The lanes of the demonstration. */
    public static List<LaneSpec> lanes() {
        return List.of(new LaneSpec.WaveformLane("agent", "Agent", 0, Voice.AGENT),
                new LaneSpec.WaveformLane("customer", "Customer", 1, Voice.CUSTOMER),
                new LaneSpec.TrackLane("pitch", "Pitch"),
                new LaneSpec.TranscriptLane("transcript", "Transcript"),
                new LaneSpec.MomentLane("acknowledge", "Acknowledge"), new LaneSpec.MomentLane("resolve", "Resolve"),
                new LaneSpec.MomentLane("tone", "Tone"));
    }

    /** The moments of the demonstration. */
    public static List<MomentItem> moments() {
        return List.of(moment("1", 66_000, 71_500, "acknowledge", "Validate first", VerdictGlyph.MISSED),
                moment("2", 78_000, 83_000, "acknowledge", "Give space to vent", VerdictGlyph.USED_WELL),
                moment("3", 80_800, 89_000, "acknowledge", "Validate first", VerdictGlyph.USED_WELL),
                moment("4", 88_900, 93_500, "resolve", "Avoid the hold", VerdictGlyph.PARTLY),
                moment("5", 94_000, 100_500, "resolve", "Offer choices", VerdictGlyph.USED_WELL),
                moment("6", 94_600, 95_000, "resolve", "Take responsibility", VerdictGlyph.BACKFIRED),
                moment("7", 66_300, 75_800, "tone", "Warm tone", VerdictGlyph.PARTLY),
                moment("8", 86_000, 86_000, "tone", "A point to come back to", VerdictGlyph.BOOKMARK),
                moment("9", 104_000, 104_000, "tone", "Stay calm", VerdictGlyph.USED_WELL),
                moment("10", 12_400, 15_000, "acknowledge", "Listen actively", VerdictGlyph.USED_WELL),
                moment("11", 137_000, 140_000, "tone", "Do not take the bait", VerdictGlyph.BACKFIRED),
                moment("12", 178_000, 182_000, "resolve", "Ask to understand", VerdictGlyph.USED_WELL));
    }

    private static MomentItem moment(String id, long start, long end, String lane, String label, VerdictGlyph glyph) {
        return new MomentItem(id, start * 1000, end * 1000, lane, label, glyph, Voice.AGENT, label + "\n" + glyph.id());
    }

    /** The tints of the demonstration. */
    public static List<Tint> tints() {
        return List.of(new Tint(Tint.Kind.SILENCE, 72_200_000, 75_800_000, "silence 3.6 s"),
                new Tint(Tint.Kind.TALK_OVER, 84_400_000, 85_600_000, "talk-over 1.2 s"),
                new Tint(Tint.Kind.HOLD, 89_100_000, 93_500_000, "hold 4.4 s"),
                new Tint(Tint.Kind.TALK_OVER, 101_200_000, 102_100_000, "talk-over 0.9 s"));
    }

    /** What is said in the demonstration. */
    public static List<CueItem> cues() {
        return List.of(new CueItem(60_300_000, 65_000_000, Voice.CUSTOMER, "I have been waiting since Monday."),
                new CueItem(66_100_000, 71_500_000, Voice.AGENT, "Okay, so first let us look at the schedule."),
                new CueItem(76_100_000, 84_000_000, Voice.CUSTOMER, "You are not listening. I took a day off for nothing."),
                new CueItem(84_900_000, 88_900_000, Voice.AGENT, "I hear you: a day off for nothing."),
                new CueItem(94_000_000, 100_300_000, Voice.AGENT, "I can put you first tomorrow, or on Friday at noon."),
                new CueItem(101_600_000, 106_000_000, Voice.CUSTOMER, "Tomorrow first thing, then."));
    }
}
