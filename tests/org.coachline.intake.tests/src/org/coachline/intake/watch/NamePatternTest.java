/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamePatternTest {

    private static Map<CallField, String> read(String pattern, String path) throws PatternException {
        return NamePattern.of(pattern).match(path).orElseThrow(() -> new AssertionError(path + " does not fit " + pattern));
    }

    @Test
    void freePbxNamesAreReadFromTheRight() throws Exception {
        assertEquals(Map.of(CallField.TYPE, "external", CallField.CALLEE, "201", CallField.CALLER, "+49301234567", CallField.DATE, "20261116",
                CallField.TIME, "093015", CallField.ID, "1763282415.77"),
                read(NamePattern.FREEPBX, "2026/11/16/external-201-+49301234567-20261116-093015-1763282415.77.wav"));
    }

    @Test
    void whatIsLeftOverBelongsFurtherLeft() throws Exception {
        Map<CallField, String> read = read(NamePattern.FREEPBX, "external-201-+49-30-1234567-20261116-093015-1763282415.77.wav");
        assertEquals("1234567", read.get(CallField.CALLER));
        assertEquals("201-+49-30", read.get(CallField.CALLEE));
        assertEquals("external", read.get(CallField.TYPE));
        assertEquals("1763282415.77", read.get(CallField.ID));
    }

    @Test
    void foldersArePartOfAPatternWithSlashes() throws Exception {
        assertEquals(Map.of(CallField.QUEUE, "Billing", CallField.AGENT, "Kim Doe", CallField.ID, "7"), read("{queue}/{agent}/{id}", "old/2026/Billing/Kim Doe/7.mp3"));
        assertEquals(Optional.empty(), NamePattern.of("{queue}/{agent}/{id}").match("Kim/7.mp3"));
    }

    @Test
    void daysAndTimesNeedNothingBetweenThem() throws Exception {
        assertEquals(Map.of(CallField.DATE, "20261116", CallField.TIME, "0930", CallField.AGENT, "kim"), read("{date:yyyyMMdd}{time:HHmm}_{agent}", "202611160930_kim.wav"));
    }

    @Test
    void aDayThatIsNoneDoesNotFit() throws Exception {
        assertEquals(Optional.empty(), NamePattern.of(NamePattern.FREEPBX).match("in-201-300-20261341-093015-1.2.wav"));
        assertEquals(Optional.empty(), NamePattern.of(NamePattern.FREEPBX).match("in-201-300-20260229-093015-1.2.wav"));
        assertTrue(NamePattern.of(NamePattern.FREEPBX).match("in-201-300-20280229-093015-1.2.wav").isPresent());
    }

    @Test
    void anEndingIsOneOnlyIfItBeginsWithALetter() throws Exception {
        assertEquals("1763282415.77", read("{agent}-{id}", "kim-1763282415.77").get(CallField.ID));
        assertEquals("1763282415.77", read("{agent}-{id}", "kim-1763282415.77.WAV").get(CallField.ID));
    }

    @Test
    void whatIsWrongWithAPatternIsSaid() {
        assertEquals("there is no field in it, as {id} would be one", assertThrows(PatternException.class, () -> NamePattern.of("call")).getMessage());
        assertEquals("a brace is open and not closed: {id", assertThrows(PatternException.class, () -> NamePattern.of("a-{id")).getMessage());
        assertTrue(assertThrows(PatternException.class, () -> NamePattern.of("{agnet}")).getMessage().startsWith("there is no field agnet; there are {id}, {start}"));
        assertEquals("id is in it twice", assertThrows(PatternException.class, () -> NamePattern.of("{id}-{id}")).getMessage());
        assertEquals("between agent and queue something must stand that is in each name", assertThrows(PatternException.class, () -> NamePattern.of("{agent}{queue}")).getMessage());
        assertEquals("yyyyQQQQQQQ is no form of a day or time", assertThrows(PatternException.class, () -> NamePattern.of("{date:yyyyQQQQQQQ}")).getMessage());
        assertEquals("agent has no form", assertThrows(PatternException.class, () -> NamePattern.of("{agent:yyyy}")).getMessage());
    }

    @Test
    void aNameMadeToKeepUsBusyDoesNot() throws Exception {
        NamePattern pattern = NamePattern.of("{type}-{caller}-{callee}-{agent}-{queue}-{title}-{agentid}-{id}-end");
        // No figure: what takes exponential time would take years.
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertEquals(Optional.empty(), pattern.match("-".repeat(900) + "x.wav")));
    }
}
