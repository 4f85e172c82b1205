/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coachline.library.CallRow;
import org.coachline.model.coaching.Resolution;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which call comes next, by the order in which the list shows them: the latest first. */
class NextCallTest {

    private Shell shell;
    private CallTable calls;

    @BeforeEach
    void list() {
        shell = new Shell(Display.getDefault());
        calls = new CallTable(shell, row -> { }, row -> { });
        calls.show(List.of(row("nine", 9), row("ten", 10), row("eleven", 11)), Map.of());
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static CallRow row(String id, int hour) {
        return new CallRow(id, Instant.parse("2026-03-09T00:12:00Z").plusSeconds(hour * 3600L), "UTC", "", "Maya Lindqvist", "", "", null, 60_000_000, 0, 0, "new", null,
                Resolution.UNKNOWN, 0.5, id);
    }

    private String after(String id, String... wanted) {
        return Objects.requireNonNull(calls.after(id, row -> Arrays.asList(wanted).contains(row.id()))).id();
    }

    @Test
    void itIsTheOneBelow() {
        assertEquals("ten", after("eleven", "nine", "ten", "eleven"));
    }

    @Test
    void onesThatAreNotWantedAreLeftOut() {
        assertEquals("nine", after("eleven", "nine"));
    }

    @Test
    void afterTheLastComesTheFirst() {
        assertEquals("eleven", after("nine", "ten", "eleven"));
    }

    @Test
    void aCallThatTheListDoesNotShowIsFollowedByTheFirst() {
        assertEquals("eleven", after("gone", "nine", "eleven"));
    }

    @Test
    void noCallFollowsItself() {
        assertNull(calls.after("ten", row -> row.id().equals("ten")));
    }
}
