/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a day begins and an agent is looked at: two pages, and nothing beside them. Reviews and plans open where they are worked on. */
public final class TodayPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.coachline.ui.perspective.today";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout pages = layout.createFolder("org.coachline.ui.pages", IPageLayout.LEFT, 1f, layout.getEditorArea());
        pages.addView(TodayView.ID);
        pages.addView(AgentView.ID);
        layout.getViewLayout(TodayView.ID).setCloseable(false);
        layout.getViewLayout(AgentView.ID).setCloseable(false);
    }
}
