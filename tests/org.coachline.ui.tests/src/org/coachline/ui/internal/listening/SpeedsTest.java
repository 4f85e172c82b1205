/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.listening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.coachline.audio.Player;
import org.junit.jupiter.api.Test;

class SpeedsTest {

    @Test
    void stepsReachFromTheSlowestToTheFastestThatCanBePlayed() {
        double[] all = Speeds.all();
        assertEquals(Player.MIN_SPEED, all[0]);
        assertEquals(Player.MAX_SPEED, all[all.length - 1]);
    }

    @Test
    void steppingUpAndDownAgainComesBack() {
        double speed = Player.MIN_SPEED;
        int steps = 0;
        while (speed < Player.MAX_SPEED) {
            double next = Speeds.faster(speed);
            assertTrue(next > speed);
            assertEquals(speed, Speeds.slower(next));
            speed = next;
            steps++;
        }
        assertEquals(Speeds.all().length - 1, steps);
    }

    @Test
    void theEndsStay() {
        assertEquals(Player.MAX_SPEED, Speeds.faster(Player.MAX_SPEED));
        assertEquals(Player.MIN_SPEED, Speeds.slower(Player.MIN_SPEED));
    }

    @Test
    void aSpeedBetweenTwoStepsGoesToTheNextOne() {
        assertEquals(1.5, Speeds.faster(1.3));
        assertEquals(1.25, Speeds.slower(1.3));
    }

    @Test
    void onlyOneIsNormal() {
        assertTrue(Speeds.isNormal(1));
        assertFalse(Speeds.isNormal(1.1));
    }
}
