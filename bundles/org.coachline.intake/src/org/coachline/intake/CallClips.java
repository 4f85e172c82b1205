/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.SampleReader;
import org.coachline.model.coaching.ChannelRole;

/**
 * Short pieces of a call to be heard elsewhere: all voices on one channel, 16-bit WAV, at the call's rate or a whole fraction of it of at most
 * 16 kHz. What the call's sound silences is silent in them. Reads only what is cut out; memory as large as the pieces.
 */
public final class CallClips {

    /** Longer pieces are cut off at their end. */
    public static final long LONGEST_MICROS = 30_000_000;
    /** What all pieces of one call may be at most where nobody says otherwise: what mail servers take when it is written as text twice over. */
    public static final long USUAL_BYTES = 5_000_000;

    /** More than this no page should hold, whoever asks for it. */
    public static final long MOST_BYTES = 50_000_000;

    private static final long SECOND = 1_000_000;
    private static final long BEFORE_SPAN = SECOND;
    private static final long AFTER_SPAN = 2 * SECOND;
    private static final long BEFORE_POINT = 4 * SECOND;
    private static final long AFTER_POINT = 6 * SECOND;
    /** Shorter pieces say nothing: rather none. */
    private static final long SHORTEST = 3 * SECOND;
    private static final int HEADER = 44;
    private static final int FADE_MILLIS = 5;
    /** The same clip is the same bytes. */
    private static final long NOISE_SEED = 1;
    /** Zero crossings of the filter on each side, counted in samples of the result. */
    private static final int WINGS = 8;
    /** Of the new rate: what lies above would be heard as something else. */
    private static final double CUTOFF = 0.45;

    /** How well pieces sound, and how long they are. Words stay intelligible in each. */
    public enum Quality {
        /** 16 bits at up to 16 kHz. */
        FULL(16_000, 2, LONGEST_MICROS),
        /** 8 bits at up to 8 kHz, as a telephone sounds: half to a quarter of the room. */
        SMALL(8_000, 1, LONGEST_MICROS),
        /** The same, and no piece longer than ten seconds. */
        SHORT(8_000, 1, 10 * SECOND);

        private final int mostRate;
        private final int sampleBytes;
        private final long longestMicros;

        Quality(int mostRate, int sampleBytes, long longestMicros) {
            this.mostRate = mostRate;
            this.sampleBytes = sampleBytes;
            this.longestMicros = longestMicros;
        }
    }

    private final AudioFile file;
    private final Quality quality;
    private final boolean voicesApart;
    private final BooleanSupplier cancelled;
    private final int rate;
    private final int factor;

    /**
     * A stretch of a call.
     *
     * @param startMicros in the call
     * @param endMicros   the same for a point
     */
    public record Span(long startMicros, long endMicros) {
    }

    /**
     * A piece of a call.
     *
     * @param wav         the file
     * @param startMicros where it begins in the call: somewhat before what it is about
     * @param endMicros   where it ends
     * @param shortened   whether it ends before what it is about, to save room
     */
    public record Clip(byte[] wav, long startMicros, long endMicros, boolean shortened) {
    }

    private record Window(long from, long until) {

        long length() {
            return until - from;
        }
    }

    private CallClips(AudioFile file, List<ChannelRole> roles, Quality quality, BooleanSupplier cancelled) {
        this.file = file;
        this.quality = quality;
        // Two people seldom speak at once: each stays as loud as they are. Of channels that nobody knows anything about two may be the same.
        this.voicesApart = roles.size() == 2 && roles.contains(ChannelRole.AGENT) && roles.contains(ChannelRole.CUSTOMER);
        this.cancelled = cancelled;
        this.rate = file.format().sampleRate();
        this.factor = Math.max(1, Math.ceilDiv(rate, quality.mostRate));
    }

    /**
     * Cuts pieces out of a call.
     *
     * @param sound     of the call
     * @param spans     what the pieces are about
     * @param mostBytes of all of them together: where they would be more, the longest are shortened first, and where that would leave
     *                  nothing to understand, the last ones are left out
     * @param cancelled asked before each piece
     * @return as many as there are spans; nothing where it did not fit, or no sound is there
     * @throws AudioException        if a recording cannot be read
     * @throws CancellationException if {@code cancelled} said so
     */
    public static List<Optional<Clip>> cut(CallSound sound, List<Span> spans, long mostBytes, BooleanSupplier cancelled) throws AudioException {
        return cut(sound, spans, Quality.FULL, mostBytes, cancelled);
    }

    /** The same in another quality. */
    public static List<Optional<Clip>> cut(CallSound sound, List<Span> spans, Quality quality, long mostBytes, BooleanSupplier cancelled) throws AudioException {
        if (spans.isEmpty() || !sound.isAvailable()) {
            return spans.stream().map(each -> Optional.<Clip>empty()).toList();
        }
        try (AudioFile file = sound.open()) {
            return new CallClips(file, sound.roles(), quality, cancelled).cut(spans, mostBytes);
        }
    }

    /**
     * How large all pieces would be together, where nothing is shortened to save room. Reads no samples.
     *
     * @param sound   of the call
     * @param spans   what the pieces are about
     * @param quality how they would be cut
     * @return bytes; 0 where no sound is there
     * @throws AudioException if a recording cannot be read
     */
    public static long bytes(CallSound sound, List<Span> spans, Quality quality) throws AudioException {
        if (spans.isEmpty() || !sound.isAvailable()) {
            return 0;
        }
        try (AudioFile file = sound.open()) {
            CallClips clips = new CallClips(file, sound.roles(), quality, () -> false);
            return spans.stream().map(clips::window).mapToLong(each -> HEADER + clips.bytes(Math.min(each.length(), Math.max(0, file.durationMicros() - each.from)))).sum();
        }
    }

    /**
     * The best quality in which all pieces fit whole.
     *
     * @param sound     of the call
     * @param spans     what the pieces are about
     * @param mostBytes of all of them together
     * @return the least one where none fits
     * @throws AudioException if a recording cannot be read
     */
    public static Quality best(CallSound sound, List<Span> spans, long mostBytes) throws AudioException {
        for (Quality each : Quality.values()) {
            if (bytes(sound, spans, each) <= mostBytes) {
                return each;
            }
        }
        return Quality.SHORT;
    }

    private long bytes(long micros) {
        return micros * rate / factor / SECOND * quality.sampleBytes;
    }

    private List<Optional<Clip>> cut(List<Span> spans, long mostBytes) throws AudioException {
        List<Window> windows = spans.stream().map(this::window).toList();
        long room = (mostBytes - (long) HEADER * spans.size()) / quality.sampleBytes * SECOND * factor / rate;
        long longest = longest(windows, room);
        List<Optional<Clip>> clips = new ArrayList<>();
        try (SampleReader reader = file.reader()) {
            for (int i = 0; i < windows.size(); i++) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                Window wanted = windows.get(i);
                long length = Math.min(wanted.length(), longest);
                if (length <= 0 || length > room) {
                    clips.add(Optional.empty());
                    continue;
                }
                room -= length;
                clips.add(clip(reader, new Window(wanted.from, wanted.from + length), length < wanted.length() || wanted.until < spans.get(i).endMicros));
            }
        }
        return clips;
    }

    private Window window(Span span) {
        boolean point = span.endMicros <= span.startMicros;
        long from = Math.max(0, span.startMicros - (point ? BEFORE_POINT : BEFORE_SPAN));
        long until = Math.max(span.startMicros, span.endMicros) + (point ? AFTER_POINT : AFTER_SPAN);
        return new Window(from, Math.min(until, from + quality.longestMicros));
    }

    /** The length up to which pieces may be so long that all together fit; never shorter than what can be understood. */
    private static long longest(List<Window> windows, long room) {
        long[] lengths = windows.stream().mapToLong(Window::length).sorted().toArray();
        long left = room;
        for (int i = 0; i < lengths.length; i++) {
            long share = left / (lengths.length - i);
            if (lengths[i] > share) {
                return Math.max(share, SHORTEST);
            }
            left -= lengths[i];
        }
        return LONGEST_MICROS;
    }

    private Optional<Clip> clip(SampleReader reader, Window window, boolean shortened) throws AudioException {
        int wings = factor == 1 ? 0 : WINGS * factor;
        long first = frame(window.from);
        long lead = Math.min(wings, first);
        reader.seek(first - lead);
        int wanted = (int) (frame(window.until) - first + lead + wings);
        short[][] channels = new short[file.format().channels()][wanted];
        int got = 0;
        for (int read = reader.read(channels, 0, wanted); read > 0 && got < wanted; read = got < wanted ? reader.read(channels, got, wanted - got) : 0) {
            got += read;
        }
        int frames = (int) Math.min(got - lead, frame(window.until) - first);
        if (frames <= 0) {
            return Optional.empty();
        }
        float[] mixed = mix(channels, got);
        float[] thin = factor == 1 ? mixed : thinned(mixed, (int) lead, frames);
        fade(thin);
        long end = first + frames;
        return Optional.of(new Clip(wav(thin), window.from, end * SECOND / rate, shortened));
    }

    private long frame(long micros) {
        return Math.round(micros * (double) rate / SECOND);
    }

    private float[] mix(short[][] channels, int frames) {
        float[] mixed = new float[frames];
        float gain = voicesApart ? 1 : 1f / channels.length;
        for (short[] channel : channels) {
            for (int i = 0; i < frames; i++) {
                mixed[i] += channel[i] * gain;
            }
        }
        return mixed;
    }

    /** Every so many samples, through a low-pass filter: a sinc under a Hann window (Oppenheim and Schafer, Discrete-Time Signal Processing, 7.5). */
    private float[] thinned(float[] all, int lead, int frames) {
        int wings = WINGS * factor;
        double[] taps = new double[2 * wings + 1];
        double cutoff = CUTOFF / factor;
        double sum = 0;
        for (int i = -wings; i <= wings; i++) {
            double sinc = i == 0 ? 2 * cutoff : Math.sin(2 * Math.PI * cutoff * i) / (Math.PI * i);
            taps[i + wings] = sinc * (0.5 + 0.5 * Math.cos(Math.PI * i / (wings + 1)));
            sum += taps[i + wings];
        }
        float[] thin = new float[Math.ceilDiv(frames, factor)];
        for (int i = 0; i < thin.length; i++) {
            double value = 0;
            for (int k = -wings; k <= wings; k++) {
                int at = lead + i * factor + k;
                if (at >= 0 && at < all.length) {
                    value += all[at] * taps[k + wings];
                }
            }
            thin[i] = (float) (value / sum);
        }
        return thin;
    }

    /** Sound that begins or ends in its middle clicks. */
    private void fade(float[] samples) {
        int length = Math.min(samples.length / 2, rate / factor * FADE_MILLIS / 1_000);
        for (int i = 0; i < length; i++) {
            float gain = i / (float) length;
            samples[i] *= gain;
            samples[samples.length - 1 - i] *= gain;
        }
    }

    private byte[] wav(float[] samples) {
        int newRate = Math.round(rate / (float) factor);
        int bytes = samples.length * quality.sampleBytes;
        int odd = bytes % 2;
        ByteBuffer out = ByteBuffer.allocate(HEADER + bytes + odd).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + bytes + odd).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        out.putShort((short) 1).putShort((short) 1).putInt(newRate).putInt(newRate * quality.sampleBytes).putShort((short) quality.sampleBytes)
                .putShort((short) (8 * quality.sampleBytes));
        out.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        Random noise = new Random(NOISE_SEED);
        for (float sample : samples) {
            if (quality.sampleBytes == 2) {
                out.putShort((short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sample))));
            } else {
                // Two dice: what is rounded away becomes a faint hiss instead of a rasp that follows the voice.
                double rounded = sample / 256 + noise.nextFloat() - noise.nextFloat();
                out.put((byte) (128 + Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, Math.round(rounded)))));
            }
        }
        return out.array();
    }
}
