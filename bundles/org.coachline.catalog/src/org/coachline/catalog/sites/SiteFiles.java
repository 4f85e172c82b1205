/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/** Tells update sites that lie on the disk from packs that do. */
public final class SiteFiles {

    private static final List<String> OF_A_SITE = List.of("content.jar", "content.xml", "content.xml.xz", "compositeContent.jar", "compositeContent.xml", "p2.index");

    private SiteFiles() {
    }

    /**
     * Whether a folder or zip is an update site. Looks at its files; blocks on the disk.
     *
     * @param path what somebody named
     * @return false for what cannot be read: then it is for the reader of packs to say what is wrong with it
     */
    public static boolean isSite(Path path) {
        if (Files.isDirectory(path)) {
            return OF_A_SITE.stream().anyMatch(each -> Files.exists(path.resolve(each)));
        }
        if (!Files.isRegularFile(path) || !path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return false;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return OF_A_SITE.stream().anyMatch(each -> zip.getEntry(each) != null);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
