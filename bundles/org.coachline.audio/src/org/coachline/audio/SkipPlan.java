/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The stretches of a recording that playing leaves out.
 *
 * @param ranges in order of time, none empty, none touching another
 */
public record SkipPlan(List<Range> ranges) {

    /** Skips nothing. */
    public static final SkipPlan NONE = new SkipPlan(List.of());

    private static final long BIN_MICROS = 25_000;
    private static final int BINS_AT_ONCE = 4_096;

    /**
     * A stretch of a recording.
     *
     * @param startMicros where it begins
     * @param endMicros   where it ends, not before it begins
     */
    public record Range(long startMicros, long endMicros) {

        /** Refuses a range that ends before it begins. */
        public Range {
            if (endMicros < startMicros) {
                throw new IllegalArgumentException(startMicros + " to " + endMicros);
            }
        }

        /** How long it is. */
        public long lengthMicros() {
            return endMicros - startMicros;
        }
    }

    /** Refuses ranges that are empty, out of order, or touch. */
    public SkipPlan {
        ranges = List.copyOf(ranges);
        long end = Long.MIN_VALUE;
        for (Range range : ranges) {
            if (range.startMicros <= end || range.lengthMicros() == 0) {
                throw new IllegalArgumentException("not in order: " + range);
            }
            end = range.endMicros;
        }
    }

    /**
     * The silences of a recording as its pyramid shows them: stretches in which every channel asked for stays below the
     * threshold. May be asked while the pyramid grows: what it does not cover yet is not skipped; ask again when it covers more.
     * Some 10 ms for an hour; reads no file.
     *
     * @param pyramid  of the recording
     * @param channels which channels must be silent, one entry a channel; those that are not heard need not be. None is no silence.
     * @param rules    what is skipped
     */
    public static SkipPlan ofLevels(PeakPyramid pyramid, boolean[] channels, SkipRules rules) {
        if (!anyOf(channels)) {
            return NONE;
        }
        // Never finer than the pyramid's smallest bucket: that would read the file.
        long bin = Math.max(BIN_MICROS, PeakPyramid.BASE_FRAMES * 1_000_000L / pyramid.format().sampleRate() + 1);
        long bins = pyramid.coveredMicros() / bin;
        double threshold = Math.pow(10, rules.thresholdDb() / 20) * 32768;
        List<Range> loud = new ArrayList<>();
        for (long first = 0; first < bins; first += BINS_AT_ONCE) {
            int count = (int) Math.min(BINS_AT_ONCE, bins - first);
            boolean[] sounding = new boolean[count];
            for (int channel = 0; channel < Math.min(channels.length, pyramid.channels()); channel++) {
                if (channels[channel]) {
                    short[] rms = pyramid.fetch(channel, first * bin, (first + count) * bin, count).rms();
                    for (int i = 0; i < count; i++) {
                        sounding[i] |= rms[i] >= threshold;
                    }
                }
            }
            for (int i = 0; i < count; i++) {
                if (sounding[i]) {
                    loud.add(new Range((first + i) * bin, (first + i + 1) * bin));
                }
            }
        }
        return ofSpeech(loud, bins * bin, rules);
    }

    private static boolean anyOf(boolean[] channels) {
        for (boolean channel : channels) {
            if (channel) {
                return true;
            }
        }
        return false;
    }

    /**
     * What lies between stretches of speech that are known, as an analysis gives them.
     *
     * @param speech         of all channels that are heard; in any order, overlapping or not
     * @param durationMicros of the recording, or up to where speech is known
     * @param rules          what is skipped; the threshold does not matter here
     */
    public static SkipPlan ofSpeech(Collection<Range> speech, long durationMicros, SkipRules rules) {
        List<Range> sorted = new ArrayList<>(speech);
        sorted.sort(Comparator.comparingLong(Range::startMicros));
        List<Range> skips = new ArrayList<>();
        long silentFrom = 0;
        for (Range range : sorted) {
            addSilence(skips, silentFrom, Math.min(range.startMicros, durationMicros), rules);
            silentFrom = Math.max(silentFrom, range.endMicros);
        }
        addSilence(skips, silentFrom, durationMicros, rules);
        return new SkipPlan(skips);
    }

    private static void addSilence(List<Range> skips, long start, long end, SkipRules rules) {
        long left = rules.remainingMicros() / 2;
        if (end - start >= rules.minimumMicros() && end - left > start + left) {
            skips.add(new Range(start + left, end - left));
        }
    }

    /** The range in which a time lies, if any; its end lies outside. */
    public Optional<Range> at(long micros) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).endMicros <= micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < ranges.size() && ranges.get(low).startMicros <= micros ? Optional.of(ranges.get(low)) : Optional.empty();
    }

    /** How much is left out in all, in microseconds. */
    public long totalMicros() {
        return ranges.stream().mapToLong(Range::lengthMicros).sum();
    }
}
