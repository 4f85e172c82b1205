/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;

/**
 * Takes the buttons that minimise and maximise out of the tab folders, which a supervisor has no use for.
 * Run by the platform each time it has put its model together.
 */
public final class CalmStacks {

    private static final String ADD_ON = "ui.workbench.addons.minmax.MinMaxAddon"; //$NON-NLS-1$

    /** Removes the platform's add-on that makes the buttons. */
    @Execute
    public void process(MApplication application) {
        application.getAddons().removeIf(each -> each.getContributionURI() != null && each.getContributionURI().contains(ADD_ON));
    }
}
