/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.seeing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.timeline.Amplitude;
import org.coachline.timeline.Follow;
import org.coachline.timeline.LaneArrangement;
import org.coachline.ui.internal.support.Preferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** How the user sees calls, on this machine and in all libraries. Cheap to ask; any thread. */
public final class SeeingPreferences {

    /** An {@link Amplitude}. */
    public static final String AMPLITUDE = "seeing.amplitude";
    /** Whether times are those of the clock. */
    public static final String CLOCK = "seeing.clock";
    /** A {@link Follow}. */
    public static final String FOLLOW = "seeing.follow";
    /** A {@link LaneArrangement}, a line for each thing chosen. */
    public static final String ARRANGEMENT = "seeing.lanes";
    /** All keys of seeing begin so. */
    public static final String PREFIX = "seeing.";

    private static final String ORDER = "order";
    private static final String FOLDED = "folded";
    private static final String HEIGHT = "height";
    private static final int MOST_LINES = 1000;

    private SeeingPreferences() {
    }

    /** Sets what holds until somebody chooses. */
    public static void initialise(IEclipsePreferences defaults) {
        defaults.put(AMPLITUDE, Amplitude.LINEAR.name());
        defaults.put(FOLLOW, Follow.PAGE.name());
    }

    /** How loudness becomes height. */
    public static Amplitude amplitude() {
        return chosen(Amplitude.class, AMPLITUDE, Amplitude.LINEAR);
    }

    /** Whether times are those of the clock, where a call's start is known. */
    public static boolean isClock() {
        return Preferences.store().getBoolean(CLOCK);
    }

    /** What the view does while playing. */
    public static Follow follow() {
        return chosen(Follow.class, FOLLOW, Follow.PAGE);
    }

    /** Changes a choice, by its key. */
    public static void set(String key, Object value) {
        Preferences.store().setValue(key, value.toString());
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String key, E otherwise) {
        String name = Preferences.store().getString(key);
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return otherwise;
    }

    /** How lanes are laid out. */
    public static LaneArrangement arrangement() {
        return arrangement(Preferences.store().getString(ARRANGEMENT));
    }

    /** Remembers how lanes are laid out. */
    public static void setArrangement(LaneArrangement arrangement) {
        Preferences.store().setValue(ARRANGEMENT, text(arrangement));
    }

    /** An arrangement as it is kept: a line each, of a word, a tab, the lane's id and, for a height, a tab and pixels. */
    static String text(LaneArrangement arrangement) {
        StringBuilder text = new StringBuilder();
        arrangement.order().forEach(id -> text.append(ORDER).append('\t').append(id).append('\n'));
        arrangement.folded().stream().sorted().forEach(id -> text.append(FOLDED).append('\t').append(id).append('\n'));
        arrangement.heights().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(each -> text.append(HEIGHT).append('\t').append(each.getKey()).append('\t').append(each.getValue()).append('\n'));
        return text.toString();
    }

    /** What {@link #text} has written; lines that say nothing it knows are passed over. */
    static LaneArrangement arrangement(String text) {
        List<String> order = new ArrayList<>();
        Set<String> folded = new HashSet<>();
        Map<String, Integer> heights = new HashMap<>();
        text.lines().limit(MOST_LINES).map(line -> line.split("\t", -1)).forEach(parts -> {
            if (parts.length == 2 && parts[0].equals(ORDER) && !order.contains(parts[1])) {
                order.add(parts[1]);
            } else if (parts.length == 2 && parts[0].equals(FOLDED)) {
                folded.add(parts[1]);
            } else if (parts.length == 3 && parts[0].equals(HEIGHT) && parts[2].matches("[0-9]{1,5}")) {
                heights.put(parts[1], Integer.valueOf(parts[2]));
            }
        });
        return new LaneArrangement(order, folded, heights);
    }
}
