/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seconds on the page, milliseconds in the store. */
class SecondsFieldTest {

    private final PreferenceStore store = new PreferenceStore();
    private Shell shell;
    private SecondsField field;

    @BeforeEach
    void open() {
        store.setDefault("step", 1500);
        shell = new Shell(PlatformUI.getWorkbench().getDisplay(), SWT.NONE);
        shell.setLayout(new GridLayout(2, false));
        field = new SecondsField("step", "Go back (seconds):", 10_000, shell);
        field.setPreferenceStore(store);
        field.load();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void type(String text) {
        field.setStringValue(text);
    }

    @Test
    void millisecondsAreShownAsSeconds() {
        assertEquals("1.5", field.getStringValue());
        assertEquals("0", SecondsField.text(0));
        assertEquals("60", SecondsField.text(60_000));
        assertEquals("0.125", SecondsField.text(125));
    }

    @Test
    void whatIsTypedIsKeptInMillisecondsWithAPointOrAComma() {
        type("2,25");
        assertTrue(field.isValid());
        field.store();
        assertEquals(2250, store.getInt("step"));
        type("10");
        field.store();
        assertEquals(10_000, store.getInt("step"));
    }

    @Test
    void whatIsNoLengthWithinTheLimitIsRefused() {
        for (String wrong : new String[] {"", "soon", "-1", "10.001", "1e-9999999", "NaN"}) {
            assertEquals(OptionalInt.empty(), SecondsField.millis(wrong, 10_000), wrong);
        }
        type("11");
        assertFalse(field.isValid());
    }

    @Test
    void whatIsUsualComesBack() {
        type("3");
        field.loadDefault();
        assertEquals("1.5", field.getStringValue());
        field.store();
        assertEquals(1500, store.getInt("step"));
    }
}
