/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * How long a reviewer takes from hearing a moment to pressing its key, learned from how marks were moved afterwards: each
 * corrected mark says by how much its key was late. The median of the last of them is aimed at, because a few marks that were
 * moved for other reasons do not shift it; and it is gone towards in small steps, so that marks never jump.
 *
 * @param corrections the last ones, oldest first, at most {@link #MOST}
 */
public record ReactionTime(List<Correction> corrections) {

    /** From so many corrections on anything is concluded: with fewer, one odd one could decide. */
    public static final int LEAST = 5;
    /** So many are remembered; older habits are forgotten. */
    public static final int MOST = 20;
    /** By so many milliseconds at most the time used changes from one mark to the next. */
    public static final int STEP = 50;
    /** The longest time that is learned, in milliseconds. */
    public static final int LONGEST = 1500;
    /** A mark moved so that its key was later than this (ms), or earlier than the moment, was moved for another reason. */
    public static final int IMPLAUSIBLE = 3000;

    /** None yet. */
    public static final ReactionTime NONE = new ReactionTime(List.of());

    /**
     * A mark that was moved to where its moment began.
     *
     * @param mark   the moment's id: moved again, it counts anew and not twice
     * @param millis how long after that its key was pressed, in the reviewer's time whatever the speed was
     */
    public record Correction(String mark, int millis) {
    }

    /** Keeps the last corrections only. */
    public ReactionTime {
        corrections = List.copyOf(corrections.subList(Math.max(0, corrections.size() - MOST), corrections.size()));
    }

    /** The same with a correction; one that cannot be a matter of reaction takes the mark's earlier one away. */
    public ReactionTime with(String mark, int millis) {
        List<Correction> kept = new ArrayList<>(without(mark).corrections);
        if (millis >= 0 && millis <= IMPLAUSIBLE) {
            kept.add(new Correction(mark, millis));
        }
        return new ReactionTime(kept);
    }

    /** The same without what a mark said: its correction was undone. */
    public ReactionTime without(String mark) {
        return new ReactionTime(corrections.stream().filter(each -> !each.mark().equals(mark)).toList());
    }

    /** The time aimed at, in milliseconds; nothing while there are too few corrections. */
    public OptionalInt median() {
        if (corrections.size() < LEAST) {
            return OptionalInt.empty();
        }
        int[] sorted = corrections.stream().mapToInt(Correction::millis).sorted().toArray();
        int middle = sorted.length / 2;
        int median = sorted.length % 2 == 1 ? sorted[middle] : Math.round((sorted[middle - 1] + sorted[middle]) / 2f);
        return OptionalInt.of(Math.min(LONGEST, median));
    }

    /**
     * The time to use for the next mark.
     *
     * @param now the one used until now, in milliseconds
     * @return at most {@link #STEP} nearer to the median
     */
    public int next(int now) {
        OptionalInt aim = median();
        return aim.isEmpty() ? now : now + Math.max(-STEP, Math.min(STEP, aim.getAsInt() - now));
    }

    /** As a line of text that {@link #read} takes. */
    public String written() {
        return corrections.stream().map(each -> each.mark() + ':' + each.millis()).collect(Collectors.joining(" "));
    }

    /** What {@link #written} wrote; what cannot be read of it is left out. */
    public static ReactionTime read(String text) {
        List<Correction> read = new ArrayList<>();
        for (String each : Arrays.stream(text.split(" ")).filter(part -> part.matches("[^:]+:\\d{1,4}")).toList()) {
            int colon = each.indexOf(':');
            read.add(new Correction(each.substring(0, colon), Integer.parseInt(each.substring(colon + 1))));
        }
        return new ReactionTime(read);
    }
}
