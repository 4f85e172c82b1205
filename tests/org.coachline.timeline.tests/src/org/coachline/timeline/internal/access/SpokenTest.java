/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.Voice;
import org.junit.jupiter.api.Test;

class SpokenTest {

    @Test
    void aMomentSaysWhatItIsHowItWentWhenAndWhose() {
        MomentItem item = new MomentItem("1", 134_000_000, 140_000_000, "acknowledge", "Validate first", VerdictGlyph.MISSED,
                Voice.AGENT, "");
        assertEquals("Validate first, missed, 2 minutes 14, agent", Spoken.moment(item));
    }

    @Test
    void aBookmarkOfNobodySaysSo() {
        MomentItem item = new MomentItem("1", 3_000_000, 3_000_000, "x", "Listen again", VerdictGlyph.BOOKMARK, null, "");
        assertEquals("Listen again, bookmark, 3 seconds", Spoken.moment(item));
    }

    @Test
    void hoursAreSpokenFromTheFirstOn() {
        assertEquals("1 hour 2 minutes 3", Spoken.time(3_723_000_000L));
    }
}
