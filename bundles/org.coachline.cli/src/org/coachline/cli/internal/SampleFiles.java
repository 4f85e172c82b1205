/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The sample calls as files, copied out of their bundle because that may be an archive; the copy goes when it is closed. */
final class SampleFiles implements Context.Samples {

    /** Script of marks, beside the folder of calls. */
    static final String MARKS = "script-of-marks.json";
    /** Folder of the calls. */
    static final String CALLS = "calls";

    private static final String BUNDLE = "org.coachline.samples";

    private @Nullable Path copied;

    @Override
    public Path folder() throws IOException {
        if (copied == null) {
            Bundle samples = bundle();
            Path folder = Files.createTempDirectory("coachline-samples-");
            copied = folder;
            Files.createDirectory(folder.resolve(CALLS));
            Enumeration<URL> entries = samples.findEntries('/' + CALLS, "*", false);
            for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
                String name = entry.getPath().substring(entry.getPath().lastIndexOf('/') + 1);
                copy(entry, folder.resolve(CALLS).resolve(name));
            }
            URL marks = samples.getEntry('/' + MARKS);
            if (marks != null) {
                copy(marks, folder.resolve(MARKS));
            }
        }
        return copied;
    }

    private static void copy(URL from, Path to) throws IOException {
        try (InputStream in = from.openStream()) {
            Files.copy(in, to);
        }
    }

    private static Bundle bundle() throws FileNotFoundException {
        Bundle own = FrameworkUtil.getBundle(SampleFiles.class);
        if (own != null && own.getBundleContext() != null) {
            for (Bundle bundle : own.getBundleContext().getBundles()) {
                if (BUNDLE.equals(bundle.getSymbolicName())) {
                    return bundle;
                }
            }
        }
        throw new FileNotFoundException(CliMessages.Samples_missing);
    }

    @Override
    public void close() throws IOException {
        if (copied != null) {
            Folders.delete(copied);
            copied = null;
        }
    }
}
