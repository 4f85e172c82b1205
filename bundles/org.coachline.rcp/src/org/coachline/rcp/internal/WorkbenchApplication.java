/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.coachline.ui.TypedKeys;
import org.coachline.ui.UnstyledRows;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Starts the workbench, and keeps two running workbenches out of each other's settings. */
public final class WorkbenchApplication implements IApplication {

    /** What the text about the product shows; {@code about.mappings} names it. */
    private static final String VERSION = "coachline.version"; //$NON-NLS-1$

    /** A supervisor who has this many open has lost count; the limit only ends the search for a free folder. */
    private static final int MOST_AT_ONCE = 16;

    @Override
    public Object start(IApplicationContext context) {
        NativeOutlines.use();
        System.setProperty(VERSION, FrameworkUtil.getBundle(WorkbenchApplication.class).getVersion().toString());
        Display display = PlatformUI.createDisplay();
        TypedKeys.install(display);
        UnstyledRows.install(display);
        MenuLetters.install(display);
        try {
            if (!claimSettings(display)) {
                return EXIT_OK;
            }
            int result = PlatformUI.createAndRunWorkbench(display, new CoachlineAdvisor());
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> {
                if (!display.isDisposed()) {
                    PlatformUI.getWorkbench().close();
                }
            });
        }
    }

    /** A workbench's settings belong to one process at a time; a second one gets a folder of its own beside the first. */
    private static boolean claimSettings(Display display) {
        Location location = Platform.getInstanceLocation();
        if (location.isSet()) {
            return true;
        }
        Path base = UserFolders.data(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (int number = 1; number <= MOST_AT_ONCE; number++) {
            Path folder = base.resolve(number == 1 ? "workbench" : "workbench-" + number); //$NON-NLS-1$ //$NON-NLS-2$
            try {
                Files.createDirectories(folder);
                if (location.set(folder.toUri().toURL(), true)) {
                    return true;
                }
            } catch (IOException e) {
                refuse(display, NLS.bind(Messages.settingsUnusable, folder, e.getMessage()));
                return false;
            }
        }
        refuse(display, NLS.bind(Messages.tooManyOpen, MOST_AT_ONCE));
        return false;
    }

    private static void refuse(Display display, String message) {
        Shell shell = new Shell(display);
        MessageBox box = new MessageBox(shell, SWT.ICON_ERROR | SWT.OK);
        box.setText(Messages.cannotStart);
        box.setMessage(message);
        box.open();
        shell.dispose();
    }

    /** Where this platform keeps what belongs to one user and one program. */
    static final class UserFolders {

        private UserFolders() {
        }

        static Path data(String system, Map<String, String> environment, Path home) {
            if (system.startsWith("Windows")) { //$NON-NLS-1$
                String local = environment.get("LOCALAPPDATA"); //$NON-NLS-1$
                return (local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve("Coachline"); //$NON-NLS-1$ //$NON-NLS-2$
            }
            if (system.startsWith("Mac")) { //$NON-NLS-1$
                return home.resolve("Library/Application Support/Coachline"); //$NON-NLS-1$
            }
            String xdg = environment.get("XDG_DATA_HOME"); //$NON-NLS-1$
            return (xdg == null || xdg.isEmpty() ? home.resolve(".local/share") : Path.of(xdg)).resolve("coachline"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
