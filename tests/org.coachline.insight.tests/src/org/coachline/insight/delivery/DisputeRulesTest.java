/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.coachline.insight.WorkingCalendar;
import org.coachline.insight.delivery.DisputeRules.Decider;
import org.junit.jupiter.api.Test;

class DisputeRulesTest {

    private static final WorkingCalendar WEEK = WorkingCalendar.weekdays(ZoneOffset.UTC);

    private static Optional<Instant> until(int days, String delivered) {
        return new DisputeRules(days, 5, Decider.ANYBODY).until(Instant.parse(delivered), WEEK);
    }

    @Test
    void aDayIsTheWholeOfTheNextDayOfWork() {
        assertEquals(Instant.parse("2026-03-04T00:00:00Z"), until(1, "2026-03-02T12:00:00Z").orElseThrow());
    }

    @Test
    void aWeekendIsNoTimeToAnswerIn() {
        assertEquals(Instant.parse("2026-03-10T00:00:00Z"), until(1, "2026-03-06T12:00:00Z").orElseThrow());
    }

    @Test
    void noDaysAreNoDeadline() {
        assertTrue(until(0, "2026-03-02T12:00:00Z").isEmpty());
    }

    @Test
    void whoDecidesIsAskedByWhoReviewed() {
        assertTrue(new DisputeRules(5, 5, Decider.REVIEWER).mayDecide("robin", "robin"));
        assertFalse(new DisputeRules(5, 5, Decider.REVIEWER).mayDecide("robin", "kim"));
        assertFalse(new DisputeRules(5, 5, Decider.SOMEBODY_ELSE).mayDecide("robin", "robin"));
        assertTrue(new DisputeRules(5, 5, Decider.SOMEBODY_ELSE).mayDecide("robin", "kim"));
        assertTrue(new DisputeRules(5, 5, Decider.ANYBODY).mayDecide("robin", "kim"));
    }
}
