/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.coachline.library.CallRow;
import org.coachline.model.coaching.Resolution;
import org.coachline.ui.internal.calls.CallChoice.Show;
import org.coachline.ui.internal.support.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which calls a supervisor has before them in the morning. */
class CallChoiceTest {

    private static final List<CallRow> CALLS = List.of(row("n", "new", "kim"), row("d", "draft", "kim"), row("s", "delivered", "ann"), row("q", "disputed", "ann"),
            row("a", "acknowledged", "kim"), row("r", "resolved", ""));

    private static CallRow row(String id, String status, String agent) {
        return new CallRow(id, null, null, agent, agent, "", "", null, 0, 0, 0, status, null, Resolution.UNKNOWN, 0, "");
    }

    @AfterEach
    void forget() {
        CallChoice.ALL.remember();
    }

    private static String ids(CallChoice choice, String... reviewed) {
        return String.join("", choice.of(CALLS, Set.of(reviewed)).stream().map(CallRow::id).toList());
    }

    @Test
    void eachChoiceHasTheCallsThatWaitForIt() {
        assertEquals("ndsqar", ids(CallChoice.ALL));
        assertEquals("n", ids(CallChoice.ALL.with(Show.NEW)));
        assertEquals("d", ids(CallChoice.ALL.with(Show.DRAFT)));
        assertEquals("s", ids(CallChoice.ALL.with(Show.DELIVERED)));
        assertEquals("q", ids(CallChoice.ALL.with(Show.DISPUTED)));
        assertEquals("", ids(CallChoice.ALL.with(Show.LATE)), "no clock runs");
    }

    @Test
    void mineAndAnAgentNarrowWhateverIsChosen() {
        assertEquals("dq", ids(CallChoice.ALL.withMine(true), "d", "q"));
        assertEquals("d", ids(CallChoice.ALL.withMine(true).withAgent("kim"), "d", "q"));
        assertEquals("q", ids(CallChoice.ALL.with(Show.DISPUTED).withMine(true).withAgent("ann"), "d", "q"));
    }

    @Test
    void anAgentOfAnotherLibraryHidesNothing() {
        assertEquals("ndsqar", ids(CallChoice.ALL.withAgent("somebody else")));
    }

    @Test
    void aChoiceIsRememberedAndWhatNobodyKnowsIsAllCalls() {
        CallChoice choice = new CallChoice(Show.DISPUTED, true, "kim");
        choice.remember();
        assertEquals(choice, CallChoice.remembered());
        CallChoice.ALL.with(Show.LATE).remember();
        assertEquals(CallChoice.ALL.with(Show.LATE), CallChoice.remembered());
        CallChoice.ALL.remember();
        assertEquals(CallChoice.ALL, CallChoice.remembered());
        Preferences.store().setValue("calls.choice", "LATER perhaps");
        assertEquals(CallChoice.ALL, CallChoice.remembered());
    }
}
