/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.access;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Numbers for what a screen reader is told of: the same thing keeps its number for as long as the control lives, however much
 * comes and goes around it, because screen readers remember what a number was called. UI thread.
 */
final class ChildIds {

    /** The play head's number. */
    static final int PLAYHEAD = 0;

    private static final String LANE = "lane:";
    private static final String MOMENT = "moment:";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    int lane(String id) {
        return number(LANE + id);
    }

    int moment(String id) {
        return number(MOMENT + id);
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, each -> {
            int next = PLAYHEAD + 1 + names.size();
            names.put(next, each);
            return next;
        });
    }

    /** The id of the lane that a number was given to, or nothing. */
    @Nullable String laneOf(int number) {
        return stripped(number, LANE);
    }

    /** The id of the moment that a number was given to, or nothing. */
    @Nullable String momentOf(int number) {
        return stripped(number, MOMENT);
    }

    private @Nullable String stripped(int number, String prefix) {
        String name = names.get(number);
        return name != null && name.startsWith(prefix) ? name.substring(prefix.length()) : null;
    }
}
