/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a trainer sees how agents get on: one page, and nothing beside it. Reviews open where they are worked on. */
public final class ProgressPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(ProgressView.ID, false, IPageLayout.LEFT, 1f, layout.getEditorArea());
        layout.getViewLayout(ProgressView.ID).setCloseable(false);
    }
}
