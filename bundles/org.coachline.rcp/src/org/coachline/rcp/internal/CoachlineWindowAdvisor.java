/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A window of the workbench: menu, status line, no tool bars of the platform's. */
final class CoachlineWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point FIRST_SIZE = new Point(1440, 900);

    /** The platform's name for the dots before what can be dragged in the status line. */
    private static final String DRAG_HANDLE = "org.eclipse.e4.ui.workbench.swt.DRAG_HANDLE"; //$NON-NLS-1$

    CoachlineWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new CoachlineActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(FIRST_SIZE);
        window.setShowMenuBar(true);
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        // Nothing in the status line is to be dragged: the dots are drawn as nothing.
        if (JFaceResources.getImageRegistry().getDescriptor(DRAG_HANDLE) == null) {
            JFaceResources.getImageRegistry().put(DRAG_HANDLE, ImageDescriptor.createFromImageDataProvider(zoom -> nothing()));
        }
        window.setTitle("Coachline"); //$NON-NLS-1$
    }

    @Override
    public void postWindowOpen() {
        ProgressWhenBusy.install(getWindowConfigurer().getWindow());
        KeyboardKept.install(getWindowConfigurer().getWindow());
    }

    private static ImageData nothing() {
        ImageData pixel = new ImageData(1, 1, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        pixel.setAlpha(0, 0, 0);
        return pixel;
    }
}
