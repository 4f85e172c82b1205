/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks.bare.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The empty view alone. */
public final class BarePerspective implements IPerspectiveFactory {

    static final String ID = "org.coachline.benchmarks.bare.perspective"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(EmptyView.ID, true, IPageLayout.LEFT, 1f, layout.getEditorArea());
    }
}
