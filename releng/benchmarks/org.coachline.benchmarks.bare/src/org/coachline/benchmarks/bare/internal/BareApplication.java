/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks.bare.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Opens the window, writes down when it was usable, and closes it. */
public final class BareApplication implements IApplication {

    private static final String FILE = "coachline.bench"; //$NON-NLS-1$

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new Advisor());
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        // It ends by itself.
    }

    private static final class Advisor extends WorkbenchAdvisor {

        @Override
        public String getInitialWindowPerspectiveId() {
            return BarePerspective.ID;
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            configurer.setInitialSize(new Point(1440, 900));
            configurer.setShowCoolBar(false);
            configurer.setShowStatusLine(true);
            configurer.setTitle("Bare"); //$NON-NLS-1$
            return new WorkbenchWindowAdvisor(configurer);
        }

        @Override
        public void postStartup() {
            // Queued behind all that the start has queued: when this runs, the window answers.
            Display display = Display.getCurrent();
            display.asyncExec(() -> display.asyncExec(() -> {
                usable();
                display.asyncExec(() -> PlatformUI.getWorkbench().close());
            }));
        }

        private static void usable() {
            String file = System.getProperty(FILE);
            if (file != null) {
                try {
                    Files.writeString(Path.of(file), "window-usable " + System.currentTimeMillis() + '\n'); //$NON-NLS-1$
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
