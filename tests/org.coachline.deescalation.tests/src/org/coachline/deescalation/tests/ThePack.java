/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.deescalation.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.coachline.catalog.PackReader;
import org.coachline.catalog.PackReading;
import org.coachline.model.catalog.TechniquePack;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Finds what is tested, in a framework and without one. */
final class ThePack {

    static final String ID = "org.coachline.deescalation";

    private ThePack() {
    }

    static PackReading reading() throws IOException {
        try (InputStream in = open("bundles/" + ID, ID, "pack.xml")) {
            return PackReader.read(in, "pack.xml");
        }
    }

    static TechniquePack pack() throws IOException {
        PackReading reading = reading();
        TechniquePack pack = reading.pack();
        if (pack == null || !reading.problems().isEmpty()) {
            throw new AssertionError(reading.problems().toString());
        }
        return pack;
    }

    /** Whether the icons that come with the workbench have one of this name. */
    static boolean hasIcon(String name) {
        String path = "META-INF/resources/webjars/lucide-static/0.468.0/icons/" + name + ".svg";
        Bundle icons = bundle("org.webjars.npm.lucide-static");
        URL found = icons == null ? ThePack.class.getClassLoader().getResource(path) : icons.getEntry(path);
        return found != null;
    }

    private static InputStream open(String folder, String bundle, String file) throws IOException {
        Bundle installed = bundle(bundle);
        if (installed != null) {
            return installed.getEntry(file).openStream();
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve(folder).resolve(file);
            if (Files.isRegularFile(candidate)) {
                return Files.newInputStream(candidate);
            }
        }
        throw new IOException("not found: " + folder + '/' + file);
    }

    private static @Nullable Bundle bundle(String name) {
        Bundle own = FrameworkUtil.getBundle(ThePack.class);
        if (own == null) {
            return null;
        }
        return List.of(own.getBundleContext().getBundles()).stream().filter(each -> each.getSymbolicName().equals(name)).findFirst().orElseThrow();
    }
}
