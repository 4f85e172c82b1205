/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a user has laid the lanes out: their order, which are folded, and how high some of them are. Lanes are named by their
 * ids; of lanes that are not there now it keeps what was chosen. Immutable; any thread.
 *
 * @param order   ids from top to bottom; a lane that is not named comes after the one that the host puts before it
 * @param folded  ids of the lanes that are folded to a strip
 * @param heights pixels by id, within {@link #LOWEST} and {@link #HIGHEST}; lanes that are not named have the height they need
 */
public record LaneArrangement(List<String> order, Set<String> folded, Map<String, Integer> heights) {

    /** As the host gives the lanes, none folded, each as high as it needs. */
    public static final LaneArrangement PLAIN = new LaneArrangement(List.of(), Set.of(), Map.of());
    /** The least height that a lane can be given, in pixels; less is folding. */
    public static final int LOWEST = 24;
    /** The most height that a lane can be given, in pixels. */
    public static final int HIGHEST = 800;

    /** Keeps copies, and brings heights within their limits. */
    public LaneArrangement {
        order = List.copyOf(order);
        folded = Set.copyOf(folded);
        Map<String, Integer> within = new HashMap<>();
        heights.forEach((id, height) -> within.put(id, Math.clamp(height, LOWEST, HIGHEST)));
        heights = Map.copyOf(within);
    }

    /** The lanes in the user's order. Costs their number squared, which is small. */
    public List<LaneSpec> sorted(List<? extends LaneSpec> lanes) {
        List<LaneSpec> sorted = new ArrayList<>();
        for (String id : order) {
            lanes.stream().filter(each -> each.id().equals(id)).findFirst().filter(each -> !sorted.contains(each)).ifPresent(sorted::add);
        }
        LaneSpec before = null;
        for (LaneSpec lane : lanes) {
            if (!sorted.contains(lane)) {
                sorted.add(before == null ? 0 : sorted.indexOf(before) + 1, lane);
            }
            before = lane;
        }
        return List.copyOf(sorted);
    }

    /**
     * The same with a lane at another place.
     *
     * @param lanes all lanes as they are sorted now
     * @param to    the place it shall have among them; brought within what there is
     */
    public LaneArrangement moved(List<? extends LaneSpec> lanes, String lane, int to) {
        List<String> ids = new ArrayList<>(lanes.stream().map(LaneSpec::id).toList());
        if (!ids.remove(lane)) {
            return this;
        }
        ids.add(Math.clamp(to, 0, ids.size()), lane);
        order.stream().filter(each -> !ids.contains(each)).forEach(ids::add);
        return new LaneArrangement(ids, folded, heights);
    }

    /** The same with a lane folded or not. */
    public LaneArrangement withFolded(String lane, boolean now) {
        Set<String> changed = new HashSet<>(folded);
        if (now) {
            changed.add(lane);
        } else {
            changed.remove(lane);
        }
        return new LaneArrangement(order, changed, heights);
    }

    /** The same with a lane of another height, in pixels. */
    public LaneArrangement withHeight(String lane, int pixels) {
        Map<String, Integer> changed = new HashMap<>(heights);
        changed.put(lane, pixels);
        return new LaneArrangement(order, folded, changed);
    }

    /** The same with a lane as high as it needs. */
    public LaneArrangement withoutHeight(String lane) {
        Map<String, Integer> changed = new HashMap<>(heights);
        changed.remove(lane);
        return new LaneArrangement(order, folded, changed);
    }
}
