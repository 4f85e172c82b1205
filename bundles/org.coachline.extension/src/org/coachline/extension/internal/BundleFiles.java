/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension.internal;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

import org.coachline.extension.Contribution;
import org.coachline.extension.ContributionFiles;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

/** Files in bundles of the running framework. */
public final class BundleFiles implements ContributionFiles {

    @Override
    public InputStream open(Contribution contribution, String path) throws IOException {
        String inside = BundlePaths.inside(path);
        URL entry = bundle(contribution).getEntry(inside);
        if (entry == null) {
            throw new FileNotFoundException(NLS.bind(Messages.fileMissing, contribution.contributor(), path));
        }
        return entry.openStream();
    }

    @Override
    public List<String> list(Contribution contribution, String folder) throws IOException {
        Enumeration<String> paths = bundle(contribution).getEntryPaths(BundlePaths.inside(folder));
        return paths == null ? List.of() : Collections.list(paths).stream().filter(each -> !each.endsWith("/")).sorted().toList();
    }

    @Override
    public Optional<Path> location(Contribution contribution) {
        Bundle bundle = ContributorFactoryOSGi.resolve(contribution.source());
        return bundle == null ? Optional.empty() : FileLocator.getBundleFileLocation(bundle).map(File::toPath);
    }

    @Override
    public List<Part> parts(Contribution contribution) {
        Bundle bundle = ContributorFactoryOSGi.resolve(contribution.source());
        if (bundle == null) {
            return List.of(new Part(contribution.contributor(), Optional.empty()));
        }
        return BundleParts.of(bundle).stream().map(each -> new Part(String.valueOf(each.getSymbolicName()), FileLocator.getBundleFileLocation(each).map(File::toPath))).toList();
    }

    private static Bundle bundle(Contribution contribution) throws FileNotFoundException {
        Bundle bundle = ContributorFactoryOSGi.resolve(contribution.source());
        if (bundle == null) {
            throw new FileNotFoundException(NLS.bind(Messages.bundleMissing, contribution.contributor()));
        }
        return bundle;
    }
}
