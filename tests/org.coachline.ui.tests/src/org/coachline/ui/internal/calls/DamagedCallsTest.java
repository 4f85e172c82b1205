/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;

import org.coachline.library.CallRow;
import org.coachline.model.coaching.Resolution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DamagedCallsTest {

    private Shell shell;
    private CallTable calls;
    private Table table;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        calls = new CallTable(shell, row -> { }, row -> { });
        table = (Table) calls.control();
        shell.setSize(560, 300);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static CallRow row(String id) {
        return new CallRow(id, null, null, "", "Agent " + id, "", "", null, 60_000_000, 0, 0, "new", null, Resolution.UNKNOWN, 0.5, id);
    }

    private TableItem itemOf(String id) {
        for (TableItem item : table.getItems()) {
            if (item.getText(1).equals("Agent " + id)) {
                return item;
            }
        }
        throw new AssertionError("no row of " + id);
    }

    private String tooltipOver(TableItem item) {
        // A row has a place only once the window was drawn.
        Display.getDefault().update();
        while (Display.getDefault().readAndDispatch()) {
            continue;
        }
        Rectangle cell = item.getBounds(1);
        Event event = new Event();
        event.x = cell.x + 2;
        event.y = cell.y + cell.height / 2;
        table.notifyListeners(SWT.MouseMove, event);
        return table.getToolTipText();
    }

    @Test
    void aDamagedCallSaysSoAndWhyInPlaceOfItsHardness() {
        calls.show(List.of(row("a"), row("b")), Map.of("b", "unexpected end of the document"));
        assertEquals("damaged", itemOf("b").getText(4));
        assertEquals("", itemOf("b").getText(3));
        assertEquals("new", itemOf("a").getText(4));
        assertEquals("2 of 3", itemOf("a").getText(3));
        assertEquals("unexpected end of the document", tooltipOver(itemOf("b")));
        assertNull(tooltipOver(itemOf("a")));
    }

    @Test
    void aCallThatIsNoLongerDamagedIsShownAsAnyOther() {
        calls.show(List.of(row("a")), Map.of("a", "unexpected end of the document"));
        assertEquals("damaged", itemOf("a").getText(4));
        calls.show(List.of(row("a")), Map.of());
        assertEquals("new", itemOf("a").getText(4));
    }
}
