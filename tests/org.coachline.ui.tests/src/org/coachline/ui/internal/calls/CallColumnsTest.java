/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.coachline.library.CallRow;
import org.coachline.model.WrittenTime;
import org.coachline.model.coaching.Resolution;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of calls beside the timeline may be narrow or wide: names stay readable, and nothing has to be scrolled to. */
class CallColumnsTest {

    private static final int CALLER = 2;
    private static final int WORTH = 6;
    private static final int HARD = 3;
    private static final int STATUS = 4;
    private static final int CLOCK = 5;

    private Shell shell;
    private Table table;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        CallTable calls = new CallTable(shell, row -> { }, row -> { });
        table = (Table) calls.control();
        calls.show(List.of(new CallRow("a", Instant.parse("2026-03-09T08:12:00Z"), "UTC", "", "Maya Lindqvist", "", "", null, 60_000_000, 0, 0, "new", null,
                Resolution.UNKNOWN, 0.5, "a")), Map.of());
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void width(int width) {
        // Not by the window, whose size the platform may grant later.
        table.setSize(width, 300);
        while (Display.getDefault().readAndDispatch()) {
            continue;
        }
    }

    private int all() {
        return Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
    }

    @Test
    void aNarrowListLeavesOutBarsAndStatusAndTellsTheStatusInPlaceOfTheClock() {
        width(330);
        assertEquals(0, table.getColumn(HARD).getWidth());
        assertEquals(0, table.getColumn(STATUS).getWidth());
        assertTrue(table.getColumn(1).getWidth() >= 80, () -> "the agent has " + table.getColumn(1).getWidth());
        assertTrue(all() <= table.getClientArea().width, () -> all() + " of " + table.getClientArea().width);
        assertEquals("Status", table.getColumn(CLOCK).getText());
        assertEquals("new", table.getItem(0).getText(CLOCK));
    }

    @Test
    void aVeryNarrowListShowsWhenWhoAndHowItStands() {
        width(230);
        assertEquals(0, table.getColumn(CALLER).getWidth());
        assertEquals(0, table.getColumn(WORTH).getWidth());
        assertTrue(table.getColumn(1).getWidth() >= 80, () -> "the agent has " + table.getColumn(1).getWidth());
        assertEquals("new", table.getItem(0).getText(CLOCK));
        width(900);
        assertTrue(table.getColumn(CALLER).getWidth() > 0 && table.getColumn(WORTH).getWidth() > 0, "what went comes back");
    }

    @Test
    void aWideListShowsAllAndTellsDaysWithTheirHours() {
        width(900);
        assertTrue(table.getColumn(HARD).getWidth() > 0);
        assertTrue(table.getColumn(STATUS).getWidth() > 0);
        assertEquals("Left", table.getColumn(CLOCK).getText());
        assertEquals("", table.getItem(0).getText(CLOCK));
        assertEquals("new", table.getItem(0).getText(STATUS));
        assertTrue(table.getItem(0).getText(0).endsWith(", " + WrittenTime.time(LocalTime.of(8, 12))), table.getItem(0).getText(0));
    }
}
