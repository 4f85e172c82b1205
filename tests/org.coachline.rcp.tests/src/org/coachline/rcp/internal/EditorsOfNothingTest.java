/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.junit.jupiter.api.Test;

/** What a window that was written down before its process was killed is brought back with. */
class EditorsOfNothingTest {

    private final MPartStack stack = MBasicFactory.INSTANCE.createPartStack();

    private static MPart part(String id) {
        MPart part = MBasicFactory.INSTANCE.createPart();
        part.setElementId(id);
        return part;
    }

    private void process() {
        MApplication application = MApplicationFactory.INSTANCE.createApplication();
        MWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
        var area = MBasicFactory.INSTANCE.createPartSashContainer();
        area.getChildren().add(stack);
        window.getSharedElements().add(area);
        application.getChildren().add(window);
        new EditorsOfNothing().process(application);
    }

    @Test
    void anEditorThatNothingIsKnownOfGoesAndWhatCanBeBroughtBackStays() {
        MPart review = part("org.eclipse.e4.ui.compatibility.editor");
        review.getPersistedState().put("memento", "<editor/>");
        MPart welcome = part("org.eclipse.e4.ui.compatibility.editor");
        MPart view = part("org.coachline.ui.view.calls");
        stack.getChildren().addAll(List.of(review, welcome, view));
        stack.setSelectedElement(welcome);

        process();

        assertEquals(List.of(review, view), List.copyOf(stack.getChildren()));
        assertNull(stack.getSelectedElement());
    }

    @Test
    void whatWasShownAndCanBeBroughtBackIsShownAgain() {
        MPart review = part("org.eclipse.e4.ui.compatibility.editor");
        review.getPersistedState().put("memento", "<editor/>");
        stack.getChildren().addAll(List.of(review, part("org.eclipse.e4.ui.compatibility.editor")));
        stack.setSelectedElement(review);

        process();

        assertEquals(List.of(review), List.copyOf(stack.getChildren()));
        assertEquals(review, stack.getSelectedElement());
    }
}
