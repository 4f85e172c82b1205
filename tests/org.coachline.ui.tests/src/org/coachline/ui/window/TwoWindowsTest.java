/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Arrays;

import org.coachline.library.Library;
import org.coachline.ui.CoachlineUi;
import org.coachline.ui.Session;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.ReviewOpener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows of one workbench on one library. */
class TwoWindowsTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String first;
    private String second;
    private IWorkbenchWindow one;
    private IWorkbenchWindow other;

    @BeforeEach
    void openALibraryAndASecondWindow() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            first = CallFixture.call(made, folder.resolve("recordings"), "Billing");
            second = CallFixture.call(made, folder.resolve("recordings"), "Deliveries");
        }
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
        one = window.window();
        other = PlatformUI.getWorkbench().openWorkbenchWindow(CoachlineUi.REVIEW_PERSPECTIVE, null);
        window.settle();
    }

    @AfterEach
    void closeAll() {
        for (IWorkbenchWindow each : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            each.getActivePage().closeAllEditors(false);
        }
        if (Arrays.asList(PlatformUI.getWorkbench().getWorkbenchWindows()).contains(other)) {
            other.close();
        }
        window.closeEditors();
        Session.get().close();
    }

    private ReviewEditor open(IWorkbenchWindow in, String call) {
        ReviewOpener.open(in, new ReviewInput(call, null, ""));
        window.until("the call is open", () -> in.getActivePage().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null
                && editor.review().call().document().getId().equals(call));
        return (ReviewEditor) in.getActivePage().getActiveEditor();
    }

    @Test
    void aCallThatIsOpenInOneWindowIsShownThereAndNotOpenedTwice() {
        ReviewEditor editor = open(one, first);
        ReviewOpener.open(other, new ReviewInput(first, null, ""));
        window.settle();
        assertEquals(0, other.getActivePage().getEditorReferences().length);
        assertSame(editor, one.getActivePage().getActiveEditor());
    }

    @Test
    void eachWindowHasItsOwnSelection() {
        OpenReview left = Window.review(open(one, first));
        OpenReview right = Window.review(open(other, second));
        right.viewport().setPlayhead(5_000_000);
        assertEquals(0, left.viewport().playhead());
        assertSame(right, ReviewOpener.active(other.getActivePage()));
        assertSame(left, ReviewOpener.active(one.getActivePage()));
    }

    @Test
    void closingOneWindowLeavesTheOtherWorking() throws Exception {
        OpenReview left = Window.review(open(one, first));
        open(other, second);
        other.close();
        window.settle();
        assertSame(left, ReviewOpener.active(one.getActivePage()));
        one.getActivePage().showView(CallsView.ID);
        open(one, second);
        assertEquals(2, one.getActivePage().getEditorReferences().length);
    }
}
