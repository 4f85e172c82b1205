/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private Shell shell;
    private Table table;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        table = new Table(shell, SWT.NONE);
        Columns.of(table).fixed("At", 50, SWT.LEFT).share("Technique", 120, 1).share("Comment", 100, 3).done();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private int[] widthsAt(int width) {
        table.setSize(width, 100);
        return Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).toArray();
    }

    @Test
    void whatIsLeftOverGoesByWeight() {
        int[] widths = widthsAt(400);
        int left = table.getClientArea().width - 50 - 220;
        assertEquals(50, widths[0]);
        assertEquals(120 + left / 4, widths[1]);
        assertEquals(100 + left * 3 / 4, widths[2]);
    }

    @Test
    void nothingHasToBeScrolledToWhereNotEvenTheLeastFits() {
        int[] widths = widthsAt(200);
        assertEquals(50, widths[0]);
        assertTrue(Arrays.stream(widths).sum() <= table.getClientArea().width, Arrays.toString(widths));
        assertTrue(widths[1] > widths[2], Arrays.toString(widths));
    }

    @Test
    void aColumnStaysWideEnoughForAFewLetters() {
        assertTrue(Arrays.stream(widthsAt(60)).allMatch(width -> width >= 40));
    }
}
