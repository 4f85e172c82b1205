/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.coachline.library.Library;
import org.coachline.look.Palette;
import org.coachline.look.Rgb;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.ui.Session;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.review.ReviewEditor;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another theme is chosen while lists are full, and after they have been: by the platform's own engine. */
class ThemeChangeTest {

    private static final int CALLS = 2;
    private static final int MARKS = 20;

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private final List<String> calls = new ArrayList<>();

    @BeforeEach
    void openALibraryWithCalls() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            for (int i = 0; i < CALLS; i++) {
                calls.add(CallFixture.call(made, folder.resolve("recordings"), "Queue" + "x".repeat(i)));
            }
        }
        window.openLibrary(place);
        window.view(MomentsView.ID, MomentsView.class);
    }

    @AfterEach
    void closeAll() {
        choose(Theme.LIGHT);
        window.closeEditors();
        Session.get().close();
    }

    private void choose(Theme theme) {
        String id = "org.coachline.rcp.theme." + (theme == Theme.HIGH_CONTRAST ? "dark." : "") + theme.id();
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false);
        window.settle();
    }

    private static RGB rgb(Theme theme, Token token) {
        Rgb colour = Palette.of(theme).get(token);
        return new RGB(colour.red(), colour.green(), colour.blue());
    }

    @Test
    void listsThatWereFullAndAreEmptyAgainTakeEachTheme() {
        for (String call : calls) {
            ReviewEditor editor = window.open(call);
            window.focus(Window.timeline(editor));
            for (int i = 0; i < MARKS; i++) {
                window.press(Window.timeline(editor), "A");
            }
            choose(Theme.DARK);
            for (int i = 0; i < MARKS; i++) {
                Window.review(editor).undo();
            }
            choose(Theme.HIGH_CONTRAST);
            window.close(editor);
            choose(Theme.LIGHT);
        }
        Table table = (Table) Objects.requireNonNull(window.control("moments"));
        assertEquals(rgb(Theme.LIGHT, Token.PANEL), table.getBackground().getRGB());
    }

    @Test
    void whoeverStylesWidgetsHearsOfATableAndNotOfItsRows() {
        Display display = Display.getCurrent();
        List<Object> told = new ArrayList<>();
        Listener styling = event -> told.add(event.widget.getClass());
        display.addListener(SWT.Skin, styling);
        Shell shell = new Shell(display);
        try {
            shell.setLayout(new FillLayout());
            Table table = new Table(shell, SWT.VIRTUAL);
            table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText("row"));
            table.setItemCount(MARKS);
            shell.setSize(200, 200);
            shell.open();
            window.until("the rows are drawn", () -> "row".equals(table.getItem(0).getText()));
            window.settle();
        } finally {
            display.removeListener(SWT.Skin, styling);
            shell.dispose();
        }
        assertTrue(told.contains(Table.class), "tables are styled");
        assertFalse(told.contains(TableItem.class), "rows are styled");
    }
}
