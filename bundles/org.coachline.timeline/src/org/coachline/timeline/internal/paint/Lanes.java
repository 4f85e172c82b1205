/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.Collection;
import java.util.List;

import org.coachline.timeline.LaneArrangement;
import org.coachline.timeline.LaneSpec;
import org.jspecify.annotations.Nullable;

/** Which lanes there are, how the user has laid them out, and which one keys act on. UI thread. */
final class Lanes {

    private List<LaneSpec> given = List.of();
    private List<LaneSpec> arranged = List.of();
    private LaneArrangement arrangement = LaneArrangement.PLAIN;
    private @Nullable String focused;
    private boolean alone;

    /** Changes the lanes; answers whether they were others before. */
    boolean set(Collection<? extends LaneSpec> changed) {
        List<LaneSpec> now = List.copyOf(changed);
        if (now.equals(given)) {
            return false;
        }
        given = now;
        arranged = arrangement.sorted(now);
        String id = focused;
        if (id == null || find(id) == null) {
            focused = arranged.isEmpty() ? null : arranged.getFirst().id();
        }
        return true;
    }

    /** Lays them out; answers whether they were laid out otherwise before. */
    boolean arrange(LaneArrangement changed) {
        if (changed.equals(arrangement)) {
            return false;
        }
        arrangement = changed;
        arranged = changed.sorted(given);
        return true;
    }

    LaneArrangement arrangement() {
        return arrangement;
    }

    /** As the host gave them. */
    List<LaneSpec> given() {
        return given;
    }

    /** All, top to bottom. */
    List<LaneSpec> arranged() {
        return arranged;
    }

    /** Those that are shown, top to bottom. */
    List<LaneSpec> shown() {
        LaneSpec one = alone();
        return one == null ? arranged : List.of(one);
    }

    /** The only one that is shown, or nothing where all are. */
    @Nullable LaneSpec alone() {
        String id = focused;
        return alone && id != null ? find(id) : null;
    }

    boolean isAlone() {
        return alone;
    }

    void setAlone(boolean now) {
        alone = now;
    }

    @Nullable LaneSpec find(String id) {
        for (LaneSpec lane : given) {
            if (lane.id().equals(id)) {
                return lane;
            }
        }
        return null;
    }

    @Nullable String focused() {
        return focused;
    }

    void setFocused(@Nullable String lane) {
        focused = lane;
    }
}
