/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.welcome;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;

import org.coachline.catalog.Catalog;
import org.coachline.intake.SampleImport;
import org.coachline.library.Library;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;

/** Makes the library that a first start shows: the sample calls, with what is already marked in some of them. */
public final class FirstStart {

    private static final String SAMPLES = "org.coachline.samples"; //$NON-NLS-1$

    private FirstStart() {
    }

    /**
     * Makes the sample library in the background, opens it and shows the welcome page. UI thread.
     *
     * @param folder where; made here
     */
    public static void begin(Path folder) {
        Catalog catalog = Session.get().catalog();
        Work.visibly(WelcomeMessages.firstStart, monitor -> {
            try (Library library = Library.create(folder)) {
                SampleImport.importSamples(library, catalog, samples(), monitor);
            }
            return folder;
        }, made -> {
            Session.get().openLibrary(made);
            WelcomeHandler.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        }, failure -> Session.get().failed(folder, failure));
    }

    /** The folder of the sample calls: inside the installation, or unpacked by the framework. */
    private static Path samples() throws IOException {
        Bundle bundle = Platform.getBundle(SAMPLES);
        URL folder = bundle == null ? null : bundle.getEntry("calls"); //$NON-NLS-1$
        if (folder == null) {
            throw new IOException(SAMPLES);
        }
        // A URL of the framework may hold blanks, which a URI may not.
        return Path.of(URI.create(FileLocator.toFileURL(folder).toString().replace(" ", "%20"))); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
