/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TimeRangeTest {

    @Test
    void aRangeCannotEndBeforeItStarts() {
        assertThrows(IllegalArgumentException.class, () -> new TimeRange(2, 1));
        assertEquals(new TimeRange(1, 2), TimeRange.between(2, 1));
    }

    @Test
    void neighboursDoNotIntersectAndPointsInsideDo() {
        assertFalse(new TimeRange(0, 5).intersects(new TimeRange(5, 9)));
        assertTrue(new TimeRange(0, 5).intersects(new TimeRange(4, 9)));
        assertTrue(new TimeRange(0, 5).intersects(new TimeRange(3, 3)));
        assertTrue(new TimeRange(0, 0).intersects(new TimeRange(0, 5)));
        assertFalse(new TimeRange(0, 5).intersects(new TimeRange(5, 5)));
    }

    @Test
    void movingKeepsTheLengthWhereItFits() {
        TimeRange bounds = new TimeRange(0, 100);
        assertEquals(new TimeRange(90, 100), new TimeRange(95, 105).movedInto(bounds));
        assertEquals(new TimeRange(0, 10), new TimeRange(-5, 5).movedInto(bounds));
        assertEquals(bounds, new TimeRange(-50, 150).movedInto(bounds));
    }

    @Test
    void cuttingKeepsWhatIsInside() {
        TimeRange bounds = new TimeRange(0, 100);
        assertEquals(new TimeRange(95, 100), new TimeRange(95, 105).cutTo(bounds));
        assertEquals(0, new TimeRange(200, 300).cutTo(bounds).length());
    }
}
