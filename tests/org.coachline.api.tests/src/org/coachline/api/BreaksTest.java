/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What counts as a break, and what does not. */
class BreaksTest {

    private static Signatures api(String... lines) {
        List<String> all = new java.util.ArrayList<>(List.of("# What org.example 1.2 lets partners rely on."));
        all.addAll(List.of(lines));
        return Signatures.parse(all);
    }

    private static final Signatures PROMISED = api("interface a.Reader", "    abstract String read(int)", "", "final class a.Tool", "    Tool()", "    void run()");

    @Test
    void whatIsTheSameIsKept() {
        assertEquals(List.of(), Breaks.of(PROMISED, PROMISED));
    }

    @Test
    void whatHasComeBesidesIsNoBreak() {
        assertEquals(List.of(), Breaks.of(PROMISED, api("interface a.Reader", "    String name()", "    abstract String read(int)", "", "final class a.Tool",
                "    Tool()", "    void run()", "    void stop()", "", "enum a.More")));
    }

    @Test
    void aTypeThatIsGoneIsNamed() {
        assertEquals(List.of("a.Tool is gone"), Breaks.of(PROMISED, api("interface a.Reader", "    abstract String read(int)")));
    }

    @Test
    void aMemberThatIsOtherwiseNowIsNamed() {
        assertEquals(List.of("a.Tool no longer has “void run()”"), Breaks.of(PROMISED, api("interface a.Reader", "    abstract String read(int)", "",
                "final class a.Tool", "    Tool()", "    void run(int)")));
    }

    @Test
    void aMethodThatPartnersWouldHaveToWriteIsABreakThoughNothingIsGone() {
        assertEquals(List.of("a.Reader asks all that implement it for “abstract void close()”"), Breaks.of(PROMISED, api("interface a.Reader",
                "    abstract String read(int)", "    abstract void close()", "", "final class a.Tool", "    Tool()", "    void run()")));
    }

    @Test
    void aClassThatCanNoLongerBeExtendedIsABreak() {
        assertEquals(List.of("b.Base was “class b.Base” and is “final class b.Base”"), Breaks.of(api("class b.Base"), api("final class b.Base")));
    }

    @Test
    void textIsReadAsItWasWritten() {
        assertEquals(PROMISED, Signatures.parse(PROMISED.text("org.example").lines().toList()));
        assertEquals(1, PROMISED.major());
    }
}
