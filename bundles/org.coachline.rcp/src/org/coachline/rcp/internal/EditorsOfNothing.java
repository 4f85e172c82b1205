/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/**
 * Takes editors out of a restored window that nothing is known of, such as the welcome page. The platform does so when it ends; where it was killed or the
 * power went, it has kept them since it last wrote the window down, and would show an error in their place. Run by the platform each time it has put its model
 * together.
 */
public final class EditorsOfNothing {

    /** The platform's names for an editor, and for what it keeps of one that can be brought back. */
    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor"; //$NON-NLS-1$
    private static final String KEPT = "memento"; //$NON-NLS-1$

    /** Removes them from all windows. */
    @Execute
    public void process(MApplication application) {
        for (MWindow window : application.getChildren()) {
            window.getSharedElements().forEach(EditorsOfNothing::clean);
            clean(window);
        }
    }

    private static void clean(MUIElement element) {
        if (element instanceof MElementContainer<?> container) {
            if (container.getSelectedElement() != null && isOfNothing(container.getSelectedElement())) {
                container.setSelectedElement(null);
            }
            container.getChildren().removeIf(EditorsOfNothing::isOfNothing);
            List.copyOf(container.getChildren()).forEach(EditorsOfNothing::clean);
        }
    }

    private static boolean isOfNothing(MUIElement element) {
        return element instanceof MPart part && EDITOR.equals(part.getElementId()) && !part.getPersistedState().containsKey(KEPT);
    }
}
