/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** The command that shows the guide, in the workbench. */
class GuideHandlerTest {

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    @TempDir
    Path folder;

    /** The product has it; this workbench only because these tests ask for it. */
    private final Bundle docs = Objects.requireNonNull(Platform.getBundle("org.coachline.docs"), "the bundle org.coachline.docs is not around this test");

    @AfterEach
    void closeTheDialog() {
        Shell shell = dialog();
        if (shell != null) {
            shell.close();
        }
    }

    private @Nullable Shell dialog() {
        for (Shell each : display.getShells()) {
            if (each.getData() instanceof GuidePlaceDialog) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable Text text(Composite parent) {
        for (Control each : parent.getChildren()) {
            Text found = each instanceof Text text && Styles.idOf(text).filter("guidePlace"::equals).isPresent() ? text : each instanceof Composite inner ? text(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void theBrowserGetsTheGuideWithAllItsPagesBesideIt() throws IOException {
        List<Path> opened = new ArrayList<>();
        GuideHandler.show(null, docs, folder.resolve("guide"), opened::add, file -> false);
        while (opened.isEmpty()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        assertEquals(List.of(folder.resolve("guide/USER_GUIDE.html")), opened);
        assertTrue(Files.readString(opened.get(0)).contains("<h2 id=\"first-start\">First start</h2>"));
        assertTrue(Files.exists(folder.resolve("guide/MEASURES.html")));
    }

    @Test
    void whatTheDesktopDoesNotOpenByItselfIsTriedOtherwise() {
        List<Path> opened = new ArrayList<>();
        GuideHandler.show(null, docs, folder.resolve("guide"), file -> false, file -> {
            display.asyncExec(() -> opened.add(file));
            return true;
        });
        while (opened.isEmpty()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        assertEquals(List.of(folder.resolve("guide/USER_GUIDE.html")), opened);
    }

    @Test
    void withoutABrowserItIsSaidWhereTheGuideLies() {
        GuideHandler.show(null, docs, folder.resolve("guide"), file -> false, file -> false);
        while (dialog() == null) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        Shell shell = dialog();
        Text place = shell == null ? null : text(shell);
        assertEquals(folder.resolve("guide/USER_GUIDE.html").toString(), place == null ? null : place.getText());
    }
}
