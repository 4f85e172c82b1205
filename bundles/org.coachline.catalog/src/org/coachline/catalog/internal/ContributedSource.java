/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;
import org.coachline.extension.Contribution;
import org.coachline.extension.ContributionFiles;

/**
 * A pack in a bundle.
 *
 * @param contribution names the pack's file
 * @param files        opens it
 */
record ContributedSource(Contribution contribution, ContributionFiles files) implements PackSource {

    private static final String FILE = "file";

    @Override
    public String name() {
        return contribution.contributor();
    }

    @Override
    public PackOrigin origin() {
        return PackOrigin.BUNDLE;
    }

    @Override
    public Optional<Path> location() {
        return files.location(contribution);
    }

    /** A bundle may hold anything else besides: only the translations are listed. */
    @Override
    public List<String> paths() throws IOException {
        return files.list(contribution, Translations.FOLDER);
    }

    /** Empty where the contribution names none. */
    @Override
    public String packFile() {
        return contribution.attribute(FILE).map(String::strip).orElse("");
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        try (InputStream in = files.open(contribution, path)) {
            return in.readNBytes(most + 1);
        }
    }
}
