/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.paint;

import java.util.Set;

import org.coachline.timeline.MomentItem;
import org.coachline.timeline.TimeOrder;
import org.coachline.timeline.TimeRange;

/**
 * A moment that is being dragged, and where it would be now.
 *
 * @param id          the moment's
 * @param part        what of it is dragged
 * @param range       where it would be
 * @param lane        in which lane
 * @param startCaught whether something has caught its start
 * @param endCaught   whether something has caught its end
 * @param along       which others go with it
 */
public record Preview(String id, Hit.Part part, TimeRange range, String lane, boolean startCaught, boolean endCaught, Along along) {

    /**
     * Moments that go with a dragged one, as far as that goes and in their own lanes.
     *
     * @param ids   of all of them, that of the dragged one included; none where it goes alone
     * @param lanes they are in
     */
    public record Along(Set<String> ids, Set<String> lanes) {

        /** It goes alone. */
        public static final Along NOBODY = new Along(Set.of(), Set.of());
    }

    /** The lanes that it makes look different. */
    public Set<String> lanes(MomentItem dragged) {
        return !along.ids.isEmpty() ? along.lanes : lane.equals(dragged.lane()) ? Set.of(lane) : Set.of(lane, dragged.lane());
    }

    /** The moments of a lane as they would be, sorted by start. */
    TimeOrder<MomentItem> in(String where, MomentSet moments) {
        MomentItem dragged = moments.get(id);
        if (dragged == null) {
            return moments.of(where);
        }
        if (!along.ids.isEmpty()) {
            return along.lanes.contains(where) ? moments.shifted(where, along.ids, range.start() - dragged.start()) : moments.of(where);
        }
        return lane.equals(where) ? moments.with(dragged.at(range).in(where))
                : dragged.lane().equals(where) ? moments.without(dragged) : moments.of(where);
    }
}
