/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.coachline.extension.Contribution;
import org.coachline.extension.ContributionFiles;
import org.eclipse.osgi.util.NLS;

/**
 * Files in folders that stand for bundles.
 *
 * @param folders the folder of a contributor by its symbolic name
 */
public record FolderFiles(Function<String, Path> folders) implements ContributionFiles {

    @Override
    public InputStream open(Contribution contribution, String path) throws IOException {
        Path file = folders.apply(contribution.contributor()).resolve(BundlePaths.inside(path));
        if (!Files.isRegularFile(file)) {
            throw new FileNotFoundException(NLS.bind(Messages.fileMissing, contribution.contributor(), path));
        }
        return Files.newInputStream(file);
    }

    @Override
    public List<String> list(Contribution contribution, String folder) throws IOException {
        Path at = folders.apply(contribution.contributor()).resolve(BundlePaths.inside(folder));
        if (!Files.isDirectory(at)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(at)) {
            return files.filter(Files::isRegularFile).map(each -> folder + '/' + each.getFileName()).sorted().toList();
        }
    }
}
