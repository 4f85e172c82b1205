/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Where the magnified strip stands, whatever the size of the control and wherever the edge is. */
class StripPlacePropertyTest {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 110;

    @Property
    void itLiesWithinTheLanesAndNeverCoversTheEdgeWhereThereIsRoomBesideIt(@ForAll @IntRange(min = 700, max = 4000) int width,
            @ForAll @IntRange(min = 40, max = 3000) int height, @ForAll @IntRange(max = 1000) int edgeShare,
            @ForAll @IntRange(max = 1000) int laneShare, @ForAll @IntRange(min = 20, max = 400) int lane) {
        Box area = new Box(130, 70, width, height);
        int edge = area.x() + width * edgeShare / 1001;
        int top = area.y() + height * laneShare / 1001;
        Box place = StripPlace.of(area, edge, top, top + lane, WIDTH, HEIGHT);
        assertEquals(place, place.cutTo(area));
        assertEquals(WIDTH, place.width());
        assertEquals(Math.min(HEIGHT, height), place.height());
        Box covered = place.cutTo(new Box(edge, top, 1, lane));
        assertTrue(covered.width() == 0 || covered.height() == 0, place + " covers the edge at " + edge + " in " + top);
    }
}
