/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which technique must come before which, kept free of circles. Used by one thread at a time. */
final class Precedence {

    private final Map<String, Set<String>> after = new LinkedHashMap<>();

    /**
     * Adds an order unless it would close a circle.
     *
     * @return empty when it was added; otherwise the circle that it would close, from the first technique back to it
     */
    List<String> add(String first, String then) {
        List<String> back = path(then, first);
        if (back.isEmpty()) {
            after.computeIfAbsent(first, each -> new LinkedHashSet<>()).add(then);
            return List.of();
        }
        List<String> circle = new ArrayList<>(back);
        circle.add(0, first);
        return circle;
    }

    /** The shortest way along the orders, with both ends; empty when there is none. */
    private List<String> path(String from, String to) {
        Map<String, String> cameFrom = new LinkedHashMap<>();
        cameFrom.put(from, from);
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String at = next.remove();
            if (at.equals(to)) {
                return unwound(cameFrom, from, to);
            }
            for (String each : after.getOrDefault(at, Set.of())) {
                if (cameFrom.putIfAbsent(each, at) == null) {
                    next.add(each);
                }
            }
        }
        return List.of();
    }

    private static List<String> unwound(Map<String, String> cameFrom, String from, String to) {
        List<String> path = new ArrayList<>(List.of(to));
        for (String at = to; !at.equals(from);) {
            at = cameFrom.getOrDefault(at, from);
            path.add(0, at);
        }
        return path;
    }
}
