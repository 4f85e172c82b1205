/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.coachline.extension.ContributionFiles;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** A registry without a framework, in which folders stand for bundles with packs. */
final class PackRegistry {

    private static final Object TOKEN = new Object();

    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN);
    private final Path bundles;

    /** @param bundles an empty folder */
    PackRegistry(Path bundles) {
        this.bundles = bundles;
        contribute("org.coachline.catalog", "<extension-point id=\"techniquePacks\" name=\"Technique packs\"/>");
    }

    CatalogService service() {
        return CatalogService.create(registry, ContributionFiles.ofFolders(bundles::resolve));
    }

    /** A bundle with one pack file. */
    void install(String bundle, String pack) {
        install(bundle, pack, "<techniquePack file=\"pack.xml\" contractVersion=\"1\"/>");
    }

    /** A bundle with one pack file, contributed by this element. */
    void install(String bundle, String pack, String element) {
        file(bundle, "pack.xml", pack);
        contribute(bundle, "<extension point=\"" + CatalogService.TECHNIQUE_PACKS + "\">" + element + "</extension>");
    }

    /** A file in a bundle. */
    void file(String bundle, String path, String content) {
        Path file = bundles.resolve(bundle).resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void uninstall(String bundle) {
        for (IExtension extension : registry.getExtensions(contributor(bundle))) {
            registry.removeExtension(extension, TOKEN);
        }
    }

    private void contribute(String bundle, String content) {
        byte[] descriptor = ("<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>").getBytes(StandardCharsets.UTF_8);
        if (!registry.addContribution(new ByteArrayInputStream(descriptor), contributor(bundle), false, bundle, null, TOKEN)) {
            throw new IllegalArgumentException("not a descriptor: " + content);
        }
    }

    private static IContributor contributor(String bundle) {
        return ContributorFactorySimple.createContributor(bundle);
    }
}
